import type { Revision } from '../types';
import { canonical } from './plain';

export interface MergedRevisions {
  /** All of them, in order. */
  rows: Revision[];
  /** What became of the numbers of either side. */
  mine: ReadonlyMap<number, number>;
  theirs: ReadonlyMap<number, number>;
  /** Both sides changed the plan and did not know of one another: the last revision of each. */
  parted?: { mine: Revision; theirs: Revision };
}

/**
 * Brings two histories of one plan together. Numbers are given per browser, so two people who both change the plan give the same
 * number to different revisions; what a revision is, is told by its content, author and date. Where one side only knows more, its
 * numbers stand. Where the sides parted, all revisions stand in the order they were saved and are numbered anew; each keeps the
 * numbers it was known by, and everything that names a number follows. The newest is in force. Which side is which makes no
 * difference, and bringing the same together again changes nothing.
 * `byContent`: the same plan was loaded on both sides apart, so that a revision which reads the same counts as the same.
 */
export function mergedRevisions(mine: readonly Revision[], theirs: readonly Revision[], { byContent = false } = {}): MergedRevisions {
  const known = new Map(mine.map((row) => [identity(row), row]));
  const reads = byContent ? new Map(mine.map((row) => [canonical(row.plan), row])) : undefined;
  const same = new Map(theirs.map((row) => [row, known.get(identity(row)) ?? reads?.get(canonical(row.plan))]));
  const matched = new Set(same.values());
  const onlyTheirs = theirs.filter((row) => !same.get(row));
  const onlyMine = mine.filter((row) => !matched.has(row));

  const pairs = mine.map((row) => [row, ...theirs.filter((other) => same.get(other) === row)]);
  const all = [...pairs, ...onlyTheirs.map((row) => [row])];
  const agreed = theirs.every((row) => (same.get(row) ?? row).number === row.number);
  const numbered =
    onlyTheirs.length === 0 && (onlyMine.length > 0 || agreed)
      ? all.map(([first]) => first?.number ?? 0)
      : onlyMine.length === 0 && onlyTheirs.length > 0
        ? all.map((group) => (group[1] ?? group[0])?.number ?? 0)
        : undefined;
  const order = numbered ?? inTime(all);

  const rows = all.map((group, at) => renumbered(group, order[at] ?? 0)).sort((one, other) => one.number - other.number);
  const numberOf = new Map(all.flatMap((group, at) => group.map((row) => [row, order[at] ?? 0] as const)));
  const mapped = (side: readonly Revision[]) => new Map(side.map((row) => [row.number, numberOf.get(row) ?? row.number]));
  const [ours, others] = [lastOf(onlyMine), lastOf(onlyTheirs)];
  return { rows, mine: mapped(mine), theirs: mapped(theirs), ...(ours && others && { parted: { mine: ours, theirs: others } }) };
}

const identity = ({ at, author, reason, plan }: Revision): string => canonical([at, author, reason, plan]);

const lastOf = (rows: readonly Revision[]): Revision | undefined => rows.toSorted((one, other) => one.number - other.number).at(-1);

/** Position of each group by date, 1 is the oldest. */
function inTime(groups: readonly (readonly Revision[])[]): number[] {
  const keyed = groups.map(([first], at) => ({ at, time: Date.parse(first?.at ?? ''), text: first ? identity(first) : '' }));
  const sorted = keyed.toSorted((one, other) => one.time - other.time || (one.text < other.text ? -1 : 1));
  const places = new Map(sorted.map(({ at }, place) => [at, place + 1]));
  return groups.map((_, at) => places.get(at) ?? 0);
}

function renumbered(group: readonly Revision[], number: number): Revision {
  const [first] = group as readonly [Revision];
  const numbers = new Set(group.flatMap((row) => [row.number, ...(row.formerly ?? [])]));
  numbers.delete(number);
  const { formerly: _, ...row } = first;
  return { ...row, number, ...(numbers.size && { formerly: [...numbers].sort((one, other) => one - other) }) };
}
