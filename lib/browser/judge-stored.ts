import { type Audit, ENGINE, type JudgingStep, judgePage, judgeSteps, type PageVerdict } from '@/lib/audit';
import {
  dropDrafts,
  finishedPages,
  hasSnapshots,
  type JobRow,
  latestKeys,
  listAttempts,
  listFinished,
  type Revision,
  readDrafts,
  type SnapshotKey,
  saveAudit,
  saveDrafts,
  saveTouchpoint,
  snapshotAt,
} from '@/lib/store';
import { nowIso, today } from './clock';
import { isOutside, outsideAgain, placeOf, shortHash } from './keep';
import { judgedBy, signature, storedPage } from './stored';

/** Progress and finished pages are written down this often, ms: no more is lost when the worker dies. */
const WRITE_MS = 250;

export type Progress = Pick<JobRow, 'basis' | 'queue' | 'done' | 'current'>;

/**
 * Judges all stored pages of a plan, one after the other, and puts the new audit in the place of the old one when it is complete.
 * Between two pages the worker is free for whoever else wants it. Pages that a run of the same `basis` had done before it was cut
 * off are not judged again. Answers false where a page vanished on the way: begin anew.
 */
export async function judgeStored(planId: string, cutOff: string | undefined, tell: (progress: Progress) => Promise<unknown>): Promise<boolean> {
  const revision = await judgedBy(planId);
  if (!revision) return true;
  const { number, plan } = revision;
  const [keys, attempts] = await Promise.all([latestKeys(planId), listAttempts(planId)]);
  const date = today();
  const gone = new Set(attempts.filter((one) => one.gone).map((one) => one.touchpointId));
  const earlier = await lastFinished(planId);
  const basis = await shortHash(JSON.stringify([ENGINE, date, signature(number, plan), keys, [...gone], earlier?.id]));
  if (cutOff !== basis) await dropDrafts(planId);
  const drafts = await readDrafts(planId);

  const planned = new Map(keys.filter(([, id]) => placeOf(plan, id) && !gone.has(id)).map((key) => [key[1], key]));
  const offPlan = keys.filter(([, id]) => isOutside(id));
  const book = keepBook(planId, basis, [...planned.keys(), ...offPlan.map(([, id]) => id)], drafts, tell);
  await book.open();

  const steps = judgeSteps({
    planId,
    revision: number,
    plan,
    date,
    judgedAt: nowIso(),
    pages: [...planned.values()].map(([, touchpointId, snapshotId]) => ({ touchpointId, snapshotId })),
    attempts: attempts.filter(({ touchpointId }) => !planned.has(touchpointId)).map(({ touchpointId, reason }) => ({ touchpointId, reason })),
    earlier,
  });
  const audit = await worked(steps, async ({ part, touchpointId, snapshotId, work }) => {
    const draft = part === 'earlier' ? undefined : drafts.get(touchpointId);
    if (draft) return part === 'hear' ? draft.touchpoint.hearing : draft;
    // Pages of the last audit are read once and would only crowd out those of today.
    const row = await (part === 'earlier' ? snapshotAt : storedPage)([planId, touchpointId, snapshotId]);
    if (!row) return undefined;
    const began = performance.now();
    const result = work(row.snapshot);
    await book.entry(touchpointId, part === 'judge' ? (result as PageVerdict) : undefined, began);
    await breath();
    return result;
  });
  if (!audit) return false;
  // A plan deleted meanwhile gets no audit.
  if (!(await judgedBy(planId))) return true;
  await saveAudit(audit);
  for (const key of offPlan) {
    const began = performance.now();
    // One that is gone keeps its reason in place of a verdict.
    const judged = gone.has(key[1]) ? undefined : await judgeOffPlan(revision, key, audit);
    if (judged) await saveTouchpoint(planId, judged.touchpoint, judged.findings);
    await book.entry(key[1], undefined, began);
    await breath();
  }
  await book.close();
  return true;
}

/** The audit that was finished last, with those of its pages that are kept still. */
async function lastFinished(planId: string) {
  const [header] = await listFinished(planId);
  if (!header) return undefined;
  const pages = await finishedPages(header.id);
  const kept = await hasSnapshots(pages.map(([touchpointId, hash]) => [planId, touchpointId, hash]));
  return {
    id: header.id,
    date: header.date,
    pages: pages.filter((_, at) => kept[at]).map(([touchpointId, snapshotId]) => ({ touchpointId, snapshotId })),
  };
}

/** Works a chain of steps off; undefined where one of them could not be done. */
async function worked(
  steps: ReturnType<typeof judgeSteps>,
  one: (step: JudgingStep) => Promise<Parameters<(typeof steps)['next']>[0] | undefined>,
): Promise<Audit | undefined> {
  for (let step = steps.next(); ; ) {
    if (step.done) return step.value;
    const result = await one(step.value);
    if (result === undefined) return undefined;
    step = steps.next(result);
  }
}

async function judgeOffPlan({ plan }: Revision, key: SnapshotKey, { calibration, date }: Audit): Promise<PageVerdict | undefined> {
  const row = await storedPage(key);
  if (!row) return undefined;
  return judgePage({ plan, ...(await outsideAgain(plan, row)), snapshot: row.snapshot, snapshotId: row.hash, calibration, date });
}

/** Writes down how far the work has come. */
function keepBook(planId: string, basis: string, all: string[], drafts: ReadonlyMap<string, PageVerdict>, tell: (at: Progress) => Promise<unknown>) {
  let queue = all.filter((id) => !drafts.has(id));
  const done: JobRow['done'] = [...drafts.keys()].map((touchpointId) => ({ touchpointId, ok: true, ms: 0 }));
  let unsaved: PageVerdict[] = [];
  let written = performance.now();
  const write = async (current?: string) => {
    if (unsaved.length) await saveDrafts(planId, unsaved);
    unsaved = [];
    await tell({ basis, queue, done, current });
    written = performance.now();
  };
  return {
    open: () => write(),
    /** A page was heard, or judged. */
    async entry(touchpointId: string, verdict: PageVerdict | undefined, began: number): Promise<void> {
      const over = verdict ?? isOutside(touchpointId);
      if (over) {
        queue = queue.filter((id) => id !== touchpointId);
        done.push({ touchpointId, ok: true, ms: Math.round(performance.now() - began) });
      }
      if (verdict) unsaved.push(verdict);
      if (performance.now() - written >= WRITE_MS) await write(touchpointId);
    },
    async close(): Promise<void> {
      unsaved = [];
      await dropDrafts(planId);
      await tell({ basis, queue, done, current: undefined });
    },
  };
}

/** Lets whatever waits for this worker have its turn. */
export const breath = (): Promise<void> =>
  new Promise((done) => {
    // A timer would wait 4 ms each time.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
