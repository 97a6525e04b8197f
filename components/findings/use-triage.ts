import { useCallback, useMemo, useState } from 'react';
import type { Finding } from '@/lib/audit';
import type { Asking } from '../finding/decision-dialogs';
import type { Decisions } from '../finding/use-decisions';
import { canBeFixed } from '../finding/weights';

export interface Triage {
  /** The row in hand, by place in the list. */
  at: number;
  moveTo(at: number): void;
  chosen: ReadonlySet<string>;
  toggle(fingerprint: string): void;
  chooseAll(): void;
  chooseNone(): void;
  /** What a key or a bulk button acts on: the chosen rows, or else the row in hand. */
  targets(): Finding[];
  asking?: Asking;
  ask(what: Asking | undefined): void;
  /** Says of those of them that can be mended on their page that they are. */
  fixed(): void;
  decisions: Decisions;
  open(fingerprint: string): void;
  onKey(event: React.KeyboardEvent): void;
}

interface Given {
  shown: readonly Finding[];
  decisions: Decisions;
  opened?: string;
  onOpen(fingerprint: string | undefined): void;
}

/** Where the person stands in the list, what is chosen, and what each key does. */
export function useTriage({ shown, decisions, opened, onOpen }: Given): Triage {
  // Arriving by a link, the row of that finding is the one in hand.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      shown.findIndex(({ fingerprint }) => fingerprint === opened),
    ),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, ask] = useState<Asking>();
  const here = Math.min(at, Math.max(0, shown.length - 1));

  // What a filter hides is not acted upon.
  const visible = useMemo(() => new Set(shown.map(({ fingerprint }) => fingerprint)), [shown]);
  const inView = useMemo(() => new Set([...chosen].filter((fingerprint) => visible.has(fingerprint))), [chosen, visible]);

  const targets = useCallback(
    () => (inView.size ? shown.filter(({ fingerprint }) => inView.has(fingerprint)) : shown.slice(here, here + 1)),
    [inView, shown, here],
  );
  const toggle = (fingerprint: string) => {
    const next = new Set(inView);
    if (!next.delete(fingerprint)) next.add(fingerprint);
    setChosen(next);
  };
  const open = (fingerprint: string) => {
    const place = shown.findIndex((one) => one.fingerprint === fingerprint);
    if (place >= 0) setAt(place);
    onOpen(fingerprint);
  };

  const fixed = () => void decisions.record(targets().filter(canBeFixed), { kind: 'fixed' });

  const keys: Record<string, () => void> = {
    j: () => setAt(Math.min(here + 1, shown.length - 1)),
    k: () => setAt(Math.max(here - 1, 0)),
    x: () => shown[here] && toggle(shown[here].fingerprint),
    c: () => void decisions.record(targets(), { kind: 'confirmed' }),
    a: () => ask('assign'),
    f: fixed,
    d: () => ask('dismiss'),
    u: () => shown[here] && void decisions.reopen(shown[here]),
  };
  keys.ArrowDown = keys.j as () => void;
  keys.ArrowUp = keys.k as () => void;

  const onKey = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !shown.length) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return {
    at: here,
    moveTo: setAt,
    chosen: inView,
    toggle,
    chooseAll: () => setChosen(new Set(visible)),
    chooseNone: () => setChosen(new Set()),
    targets,
    asking,
    ask,
    fixed,
    decisions,
    open,
    onKey,
  };
}
