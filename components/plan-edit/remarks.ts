import type { Finding } from '@/lib/audit';
import { type EditTree, keyOf, type Plan, pathSteps } from '@/lib/plan';

/** Findings of the last audit by the field they speak of, whatever becomes of its place while the plan is changed. */
export interface Remarks {
  /** By anchor: the key of the innermost item and the field within it, `k12.by`; outside of lists the field's path, `.governance.decides`. */
  at: ReadonlyMap<string, readonly Finding[]>;
  /** How many speak of an item or of anything within it, by its key; and of a part, by its name. */
  count: ReadonlyMap<string, number>;
}

/** The anchor of a field within an item, or outside of any. */
export const anchorOf = (key: string, field: string): string => (field ? `${key}.${field}` : key);

/** `plan`: the revision that was judged, in whose places findings name their fields. */
export function remarksFor(findings: readonly Finding[], plan: Plan, tree: EditTree): Remarks {
  const at = new Map<string, Finding[]>();
  const count = new Map<string, number>();
  for (const finding of findings) {
    const field = finding.evidence.find((evidence) => evidence.field)?.field ?? aboutPath(finding, plan);
    if (!field) continue;
    const { anchor, keys } = anchored(field, plan, tree);
    at.set(anchor, [...(at.get(anchor) ?? []), finding]);
    for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return { at, count };
}

/** The place of the thing a finding is about, where it quotes no field. */
function aboutPath({ about = {} }: Finding, plan: Plan): string | undefined {
  for (const [kind, id] of Object.entries(about)) {
    const list = (plan as unknown as Record<string, unknown>)[`${kind}s`];
    const place = Array.isArray(list) ? list.findIndex((one) => one.id === id) : -1;
    if (place >= 0) return `${kind}s[${place}]`;
  }
  return undefined;
}

function anchored(field: string, plan: Plan, tree: EditTree): { anchor: string; keys: string[] } {
  const steps = pathSteps(field);
  const keys = [String(steps[0])];
  let [judged, edited]: unknown[] = [plan, tree];
  let key = '';
  let rest: (string | number)[] = [];
  for (const step of steps) {
    const [before, list] = [judged, edited];
    judged = (judged as Record<string | number, unknown> | undefined)?.[step];
    if (typeof step === 'string') {
      edited = (edited as Record<string, unknown> | undefined)?.[step];
      rest.push(step);
      continue;
    }
    // One of several texts: the field as a whole.
    if (typeof judged !== 'object' || !Array.isArray(before) || !Array.isArray(list)) break;
    const { id } = judged as { id?: string };
    edited = id === undefined ? list[step] : list.find((one) => (one as { id?: string }).id === id);
    if (!keyOf(edited)) break;
    key = keyOf(edited);
    keys.push(key);
    rest = [];
  }
  return { anchor: anchorOf(key, rest.join('.')), keys };
}
