import type { AttemptRow, SnapshotRow } from '../types';
import type { Row } from './kinds';
import { canonical } from './plain';

/** The later of two editions of one row, whichever side it comes from; of two equally late ones always the same. */
export function newer<One extends object>(mine: One, theirs: One): One {
  const [one, other] = [lastTouched(mine as Row), lastTouched(theirs as Row)];
  if (one !== other) return one > other ? mine : theirs;
  return canonical(mine) >= canonical(theirs) ? mine : theirs;
}

/** Any time a row may carry of what happened to it. */
const times = ['at', 'judgedAt', 'finishedAt', 'signedAt', 'updatedAt', 'importedAt', 'createdAt'];

/** Ms since 1970; times may be written with an offset, so that their texts do not sort. */
const lastTouched = (row: Row): number =>
  Math.max(0, ...times.map((name) => (typeof row[name] === 'string' ? Date.parse(row[name]) : 0)).filter((time) => !Number.isNaN(time)));

/** One content seen on both sides: seen first by whoever saw it first, and last by whoever saw it last. */
export function mergedSnapshot(mine: SnapshotRow, theirs: SnapshotRow): SnapshotRow {
  const [early, late] =
    mine.lastSeenAt < theirs.lastSeenAt || (mine.lastSeenAt === theirs.lastSeenAt && canonical(mine) < canonical(theirs))
      ? [mine, theirs]
      : [theirs, mine];
  const channelId = late.channelId ?? early.channelId;
  return {
    ...early,
    ...late,
    firstSeenAt: mine.firstSeenAt < theirs.firstSeenAt ? mine.firstSeenAt : theirs.firstSeenAt,
    ...(channelId && { channelId }),
  };
}

/** A visit that failed no longer counts once the page was read at a later time, on whichever side. */
export const isSettled = ({ touchpointId, at }: AttemptRow, seen: ReadonlyMap<string, string>): boolean => (seen.get(touchpointId) ?? '') >= at;
