import type { Plan } from '@/lib/plan';
import { latestKeys, type Revision, type SnapshotKey, type SnapshotRow, snapshotAt, taughtPlan } from '@/lib/store';

/** Contents kept in hand, so that a person who teaches does not wait for the store at every answer; more are read each time. */
const KEPT = 60;

const plans = new Map<string, { of: string; revision: Revision }>();
const rows = new Map<string, SnapshotRow>();

/**
 * What pages are judged by and the pages themselves. As long as nothing changed, the very same objects: what was heard on them is
 * remembered with them.
 */
export async function storedPages(planId: string): Promise<{ revision: Revision; rows: SnapshotRow[] } | undefined> {
  const revision = await judgedBy(planId);
  return revision && { revision, rows: await latestRows(planId) };
}

/** The plan with what was taught, the same object until either changes. */
export async function judgedBy(planId: string): Promise<Revision | undefined> {
  const revision = await taughtPlan(planId);
  if (!revision) return undefined;
  const of = signature(revision.number, revision.plan);
  const known = plans.get(planId);
  if (known?.of === of) return known.revision;
  plans.clear();
  plans.set(planId, { of, revision });
  return revision;
}

async function latestRows(planId: string): Promise<SnapshotRow[]> {
  const found: SnapshotRow[] = [];
  for (const key of await latestKeys(planId)) {
    const row = await storedPage(key);
    if (row) found.push(row);
  }
  return found;
}

/** One stored page; undefined where this content is no longer kept. */
export async function storedPage(key: SnapshotKey): Promise<SnapshotRow | undefined> {
  const name = key.join('\n');
  const row = rows.get(name) ?? (await snapshotAt(key));
  if (!row) return undefined;
  rows.delete(name);
  rows.set(name, row);
  for (const old of rows.keys()) {
    if (rows.size <= KEPT) break;
    rows.delete(old);
  }
  return row;
}

/** What there is to judge by, as text. Rounds of questions change no verdict and are not in it. */
export const signature = (number: number, { teaching }: Plan): string =>
  JSON.stringify([number, ...(teaching?.lessons ?? []).map(({ id, verdict, message, quote }) => [id, verdict, message, quote])]);
