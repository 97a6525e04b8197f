import Dexie from 'dexie';
import { db } from './db';
import { together } from './guard';
import { pinnedContents } from './pinned';
import type { AttemptRow, SnapshotRow } from './types';

/** How many distinct contents of a touchpoint are kept; the oldest goes first. Those that an audit rests on stay, and are not counted. */
export const KEPT_CONTENTS = 24;

export type SnapshotKey = [planId: string, touchpointId: string, hash: string];

/**
 * Keeps what a page showed. The same content again only moves "last seen"; a new content joins the
 * touchpoint's history. A visit that failed before is settled by it.
 */
export async function saveSnapshot(given: Pick<SnapshotRow, 'planId' | 'touchpointId' | 'hash' | 'snapshot' | 'channelId'>): Promise<void> {
  const { planId, touchpointId, hash, snapshot, channelId } = given;
  const key: SnapshotKey = [planId, touchpointId, hash];
  await together([db.snapshots, db.attempts, db.touchpoints], async () => {
    const known = await db.snapshots.get(key);
    const newest = await latestSnapshot(planId, touchpointId);
    const seenAt = laterThan(newest?.lastSeenAt, snapshot.capturedAt);
    await db.snapshots.put({
      hash,
      planId,
      touchpointId,
      url: snapshot.url,
      firstSeenAt: known?.firstSeenAt ?? snapshot.capturedAt,
      lastSeenAt: seenAt,
      ...(channelId && { channelId }),
      snapshot,
    });
    await db.attempts.delete([planId, touchpointId]);
    if (known) return;
    const keys = await historyOf(planId, touchpointId).primaryKeys();
    if (keys.length <= KEPT_CONTENTS) return;
    const pinned = await pinnedContents(touchpointId);
    const free = keys.filter(([, , content]) => !pinned.has(content));
    await db.snapshots.bulkDelete(free.slice(0, Math.max(0, free.length - KEPT_CONTENTS)));
  });
}

/** The newest content of every touchpoint of the plan, pages outside the plan among them. */
export const latestSnapshots = async (planId: string): Promise<SnapshotRow[]> =>
  (await db.snapshots.bulkGet(await latestKeys(planId))).filter((row) => row !== undefined);

/** Plan, touchpoint and content hash of each of them. */
export async function latestKeys(planId: string): Promise<SnapshotKey[]> {
  const newest = new Map<string, SnapshotKey>();
  const inOrder = db.snapshots.where('[planId+touchpointId+lastSeenAt]').between([planId], [planId, Dexie.maxKey]);
  // Keys only: the contents of a long history are never read.
  for (const key of await inOrder.primaryKeys()) newest.set(key[1], key);
  return [...newest.values()];
}

/** When each touchpoint was read last, changed or not, by id; of keys only. */
export async function lastSeen(planId: string): Promise<Map<string, string>> {
  const inOrder = db.snapshots.where('[planId+touchpointId+lastSeenAt]').between([planId], [planId, Dexie.maxKey]);
  return new Map(((await inOrder.keys()) as unknown as [string, string, string][]).map(([, touchpointId, at]) => [touchpointId, at]));
}

export const snapshotAt = (key: SnapshotKey): Promise<SnapshotRow | undefined> => db.snapshots.get(key);

/** Whether each of these contents is kept. */
export async function hasSnapshots(keys: readonly SnapshotKey[]): Promise<boolean[]> {
  const kept = new Set(
    (
      await db.snapshots
        .where(':id')
        .anyOf(keys as SnapshotKey[])
        .primaryKeys()
    ).map((key) => key.join('\n')),
  );
  return keys.map((key) => kept.has(key.join('\n')));
}

export const latestSnapshot = (planId: string, touchpointId: string): Promise<SnapshotRow | undefined> => historyOf(planId, touchpointId).last();

/** Distinct contents of a touchpoint, newest first. */
export const snapshotHistory = (planId: string, touchpointId: string): Promise<SnapshotRow[]> => historyOf(planId, touchpointId).reverse().toArray();

/** Records a visit that brought no document, or that could not be made. */
export const saveAttempt = (attempt: AttemptRow): Promise<void> =>
  together([db.attempts], async () => {
    await db.attempts.put(attempt);
  });

export const listAttempts = (planId: string): Promise<AttemptRow[]> => db.attempts.where({ planId }).toArray();

export const historyOf = (planId: string, touchpointId: string) =>
  db.snapshots.where('[planId+touchpointId+lastSeenAt]').between([planId, touchpointId], [planId, touchpointId, Dexie.maxKey]);

/** The newest reading holds even where the computer's clock was set back: it is then dated one millisecond after the last. */
function laterThan(last: string | undefined, now: string): string {
  if (!last || now > last) return now;
  return new Date(Date.parse(last) + 1).toISOString();
}
