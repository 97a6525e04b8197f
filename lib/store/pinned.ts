import Dexie from 'dexie';
import { db } from './db';

/** Contents of a touchpoint, by hash, that an audit rests on; a finished one alone where asked for. Of keys only. */
export async function pinnedContents(touchpointId: string, { finishedOnly = false } = {}): Promise<Set<string>> {
  const pinned = new Set<string>();
  await db.touchpoints
    .where('[touchpointId+snapshotId]')
    .between([touchpointId, Dexie.minKey], [touchpointId, Dexie.maxKey])
    .eachKey((key, { primaryKey }) => {
      const [auditId] = primaryKey as unknown as [string, string];
      if (!finishedOnly || auditId.startsWith('finished:')) pinned.add((key as unknown as [string, string])[1]);
    });
  return pinned;
}
