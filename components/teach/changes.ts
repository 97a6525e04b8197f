import type { Change } from '@/lib/audit';
import type { State } from '@/lib/reading';

export interface ChangeGroup {
  from: State;
  to: State;
  where: Change[];
}

/** Changes of the same kind together, the most frequent first. */
export function grouped(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const change of changes) {
    if (change.from === change.to) continue;
    const key = `${change.from} ${change.to}`;
    const group = groups.get(key) ?? { from: change.from, to: change.to, where: [] };
    group.where.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.where.length - one.where.length);
}

/** What several answers came to: from what each verdict was at first to what it is now; there and back again is no change. */
export function net(steps: readonly (readonly Change[])[]): Change[] {
  const verdicts = new Map<string, Change>();
  for (const change of steps.flat()) {
    const key = `${change.message} ${change.touchpointId}`;
    verdicts.set(key, { ...change, from: verdicts.get(key)?.from ?? change.from });
  }
  return [...verdicts.values()].filter(({ from, to }) => from !== to);
}
