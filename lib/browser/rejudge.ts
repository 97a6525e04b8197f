import { judgeAll, judgePage } from '@/lib/audit';
import { listAttempts, listDecisions, type Revision, type SnapshotRow, saveAudit, saveJob, saveTouchpoint } from '@/lib/store';
import { nowIso, today } from './clock';
import { OUTSIDE, outside, placeOf } from './keep';
import { storedPages } from './stored';
import { guardedByWatchdog } from './watchdog';

const waiting = new Map<string, { again: boolean; done: Promise<void> }>();

/**
 * Judges all stored pages of a plan anew, without visiting one. Called again while it runs, it runs once more
 * afterwards, so that the end is always the verdict on what is stored then.
 */
export function rejudge(planId: string): Promise<void> {
  const running = waiting.get(planId);
  if (running) {
    running.again = true;
    return running.done;
  }
  const state = { again: true, done: Promise.resolve() };
  state.done = guardedByWatchdog(async () => {
    try {
      while (state.again) {
        state.again = false;
        await judgeStored(planId);
      }
    } finally {
      waiting.delete(planId);
    }
  });
  waiting.set(planId, state);
  return state.done;
}

/** One job a plan. A worker that dies leaves it running, and the watchdog takes it up again. */
const rejudgeId = (planId: string): string => `rejudge:${planId}`;

/**
 * Leaves word that the plan is to be judged anew, before what calls for it is written: should the worker die right after the
 * writing, the watchdog or the next start does the judging.
 */
export const announceRejudge = (planId: string): Promise<void> => saveJob({ ...jobFor(planId), state: 'running' });

function jobFor(planId: string) {
  const startedAt = nowIso();
  return { id: rejudgeId(planId), planId, kind: 'rejudge' as const, startedAt, updatedAt: startedAt, queue: [], done: [], total: 1 };
}

async function judgeStored(planId: string): Promise<void> {
  const job = jobFor(planId);
  await saveJob({ ...job, state: 'running' });
  try {
    const stored = await storedPages(planId);
    if (stored) await judge(stored.revision, stored.rows);
    await saveJob({ ...job, state: 'done', updatedAt: nowIso() });
  } catch (error) {
    await saveJob({ ...job, state: 'failed', updatedAt: nowIso(), problem: String(error instanceof Error ? error.message : error) });
    throw error;
  }
}

async function judge(revision: Revision, rows: SnapshotRow[]): Promise<void> {
  const { planId, number, plan } = revision;
  const [attempts, decisions] = await Promise.all([listAttempts(planId), listDecisions(planId)]);
  const date = today();
  const gone = new Set(attempts.filter((one) => one.gone).map((one) => one.touchpointId));
  const planned = rows.filter((row) => placeOf(plan, row.touchpointId) && !gone.has(row.touchpointId));
  const read = new Set(planned.map((row) => row.touchpointId));
  const audit = judgeAll({
    planId,
    revision: number,
    plan,
    date,
    judgedAt: nowIso(),
    pages: planned.map(({ touchpointId, hash, snapshot }) => ({ touchpointId, snapshotId: hash, snapshot })),
    attempts: attempts.filter(({ touchpointId }) => !read.has(touchpointId)).map(({ touchpointId, reason }) => ({ touchpointId, reason })),
    decisions,
  });
  await saveAudit(audit);
  for (const row of rows) {
    if (!row.touchpointId.startsWith(OUTSIDE)) continue;
    const place = await outside(row.url, row.snapshot.title);
    const judged = judgePage({ plan, ...place, snapshot: row.snapshot, snapshotId: row.hash, calibration: audit.calibration, date });
    await saveTouchpoint(planId, judged.touchpoint, judged.findings);
  }
}
