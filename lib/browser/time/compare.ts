import { compareSteps, type Drift, type ToCompare } from '@/lib/audit';
import { changeJob, LIVING, saveDrift, saveJob, storedDrift } from '@/lib/store';
import { bad, good, type Outcome } from '../../problem';
import { nowIso } from '../clock';
import { breath } from '../judge-stored';
import type { Data } from '../messages';
import { judgedBy, storedPage } from '../stored';
import { guardedByWatchdog, stayAwake } from '../watchdog';
import { basisOf, endsOf } from './ends';

type Asked = Data<'time/compare'>;

/** One comparison of a plan after the other; the same one asked for twice is made once. */
const lines = new Map<string, Promise<unknown>>();
const asked = new Map<string, Promise<Outcome<undefined>>>();

/** Compares two audits and keeps what differs; nothing to do where that is known. Progress stands in the plan's job of its own. */
export function compareAudits(wanted: Asked): Promise<Outcome<undefined>> {
  const { planId, beforeId, afterId } = wanted;
  const key = [planId, beforeId, afterId].join('\n');
  const known = asked.get(key);
  if (known) return known;
  const before = lines.get(planId) ?? Promise.resolve();
  const work = before.catch(() => undefined).then(() => compareNow(wanted));
  lines.set(planId, work);
  asked.set(key, work);
  const forget = () => {
    asked.delete(key);
    if (lines.get(planId) === work) lines.delete(planId);
  };
  work.then(forget, forget);
  return work;
}

async function compareNow({ planId, beforeId, afterId }: Asked): Promise<Outcome<undefined>> {
  const revision = await judgedBy(planId);
  const basis = revision && (await basisOf(revision, beforeId, afterId));
  if (!revision || basis === undefined) return gone;
  if ((await storedDrift(planId, beforeId, afterId))?.basis === basis) return good(undefined);
  const ends = await endsOf(revision, beforeId, afterId);
  if (!ends) return gone;
  return guardedByWatchdog(async () => {
    const id = `compare:${planId}`;
    const startedAt = nowIso();
    const total = Math.max(1, stepsOf(ends, afterId));
    await saveJob({
      id,
      planId,
      kind: 'compare',
      state: 'running',
      startedAt,
      updatedAt: startedAt,
      queue: [],
      done: [],
      total,
      compare: { beforeId, afterId },
    });
    try {
      const drift = await worked(ends, async (done) => {
        await changeJob(id, (job) => void Object.assign(job, { done: Array.from({ length: Math.min(done, total) }, doneStep) }));
        await stayAwake();
      });
      if (drift) await saveDrift(planId, beforeId, afterId, { basis, drift });
      await changeJob(id, (job) => void (job.state = 'done'));
      return drift ? good(undefined) : pagesGone;
    } catch (error) {
      await changeJob(id, (job) => void Object.assign(job, { state: 'failed', problem: String(error instanceof Error ? error.message : error) }));
      throw error;
    }
  });
}

const doneStep = () => ({ touchpointId: '', ok: true, ms: 0 });

/** How many pages are judged: each as it was and by the plan as it was, unless that is known. */
function stepsOf({ before, after }: ToCompare, afterId: string): number {
  const now = new Set(after.pages.map(({ touchpointId, snapshotId }) => `${touchpointId} ${snapshotId}`));
  const changed = before.pages.filter(({ touchpointId, snapshotId }) => !now.has(`${touchpointId} ${snapshotId}`)).length;
  const [otherPlan, otherDate] = [before.revision !== after.revision, before.date !== after.date];
  const again = Number(otherPlan || otherDate) + Number(otherPlan && otherDate);
  return (afterId === LIVING ? 0 : after.pages.length) + changed + again * before.pages.length;
}

/** Progress is written down this often, ms. */
const WRITE_MS = 250;

/** Undefined where a page is no longer kept. */
async function worked(ends: ToCompare, tell: (done: number) => Promise<unknown>): Promise<Drift | undefined> {
  const steps = compareSteps(ends);
  let written = performance.now();
  let done = 0;
  for (let step = steps.next(); ; ) {
    if (step.done) return step.value;
    const { part, touchpointId, snapshotId, work } = step.value;
    const row = await storedPage([ends.planId, touchpointId, snapshotId]);
    if (!row) return undefined;
    const result = work(row.snapshot);
    if (part === 'judge') done += 1;
    if (performance.now() - written >= WRITE_MS) {
      await tell(done);
      written = performance.now();
    }
    await breath();
    step = steps.next(result);
  }
}

const gone = bad({ code: 'compare/none', what: 'One of the two audits is no longer there.', mend: 'Choose another one.' });
const pagesGone = bad({
  code: 'compare/pages',
  what: 'A page that the earlier audit rests on is no longer stored, so the two cannot be compared.',
  mend: 'Compare with another audit.',
});
