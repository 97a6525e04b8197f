import { createContext, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type { Finding } from '@/lib/audit';
import { type FormField, keyOf, type PlanProblem, pathSteps, same, valueAt } from '@/lib/plan';
import type { Remarks } from './remarks';
import type { Session } from './session';

type CollectionName = Extract<FormField, { kind: 'reference' }>['to'];

export interface Editing {
  session: Session;
  planId: string;
  remarks: Remarks;
  /** Says it to screen readers. */
  announce(words: string): void;
  /** Shows the field at this path and puts the cursor there. */
  goTo(path: string): void;
  /** Saving was tried: from then on blanks are told too. */
  tried: boolean;
}

const Context = createContext<Editing | null>(null);
export const EditingProvider = Context.Provider;

export function useEditing(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error('No editing under way.');
  return editing;
}

/** What stands at a path; draws anew only when that changes. */
export function useValue(path: string): unknown {
  const { session } = useEditing();
  const steps = useMemo(() => pathSteps(path), [path]);
  return useSyncExternalStore(session.changes, () => valueAt(session.tree(), steps));
}

/** The keys of a list's items, in order; another text when one comes, goes or moves, never while one is typed in. */
export function useKeys(path: string): string[] {
  const { session } = useEditing();
  const steps = useMemo(() => pathSteps(path), [path]);
  const keys = useSyncExternalStore(session.changes, () => {
    const list = valueAt(session.tree(), steps);
    return Array.isArray(list) ? list.map(keyOf).join(' ') : '';
  });
  return keys === '' ? [] : keys.split(' ');
}

/** What can be pointed to, as it stood a moment ago. */
export function useDirectory() {
  const { session } = useEditing();
  return useSyncExternalStore(session.notes, session.directory);
}

/** The words of what an id points to; undefined where nothing is pointed to. */
export function useTargetLabel(to: CollectionName | undefined, id: unknown): string | undefined {
  const { session } = useEditing();
  const label = () => to && typeof id === 'string' && session.directory()[to].find((one) => one.id === id)?.label;
  return useSyncExternalStore(session.notes, label) || undefined;
}

export function useFault(path: string): PlanProblem | undefined {
  const { session } = useEditing();
  return useSyncExternalStore(session.notes, () => session.faults().get(path));
}

/** How many faults stand at a path or within it. */
export function useFaultsWithin(path: string): number {
  const { session, tried } = useEditing();
  const told = () => [...session.faults()].filter(([at, fault]) => (at === path || isWithin(at, path)) && (tried || !isBlankFault(fault)));
  return useSyncExternalStore(session.notes, () => told().length);
}

/** Nothing stands where something must: no reproach while the rest is still being written. */
export const isBlankFault = ({ code }: PlanProblem): boolean => BLANKS.has(code);
const BLANKS = new Set(['field-missing', 'text-blank', 'list-empty', 'item-blank']);

export function useOpen(key: string): boolean {
  const { session } = useEditing();
  return useSyncExternalStore(session.folds, () => session.isOpen(key));
}

/** Findings of the last audit that speak of this field. */
export function useRemarks(anchor: string): readonly Finding[] {
  const { remarks } = useEditing();
  return remarks.at.get(anchor) ?? [];
}

const isWithin = (path: string, part: string): boolean => path.startsWith(`${part}.`) || path.startsWith(`${part}[`);

/** A value as text being typed: what was written stays as it was written for as long as it means what is stored. */
export function useTyped(path: string, format: (value: unknown) => string, parse: (text: string) => unknown) {
  const { session } = useEditing();
  const value = useValue(path);
  const [raw, setRaw] = useState<string>();
  const shown = raw !== undefined && same(parse(raw), value) ? raw : format(value);
  const type = (text: string) => {
    setRaw(text);
    session.change(path, parse(text), text);
  };
  return [shown, type] as const;
}
