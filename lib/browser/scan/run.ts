import { browser } from 'wxt/browser';
import { changeJob, getJob, type JobRow, type Revision, StoreError, saveAttempt } from '@/lib/store';
import { tell } from '../../problem';
import { nowIso } from '../clock';
import { keepReading, type Place, placeOf } from '../keep';
import { unexpected } from '../messages';
import { rejudge } from '../rejudge';
import { judgedBy } from '../stored';
import { guardedByWatchdog, stayAwake } from '../watchdog';
import { hostOf, nextOf, restAfter } from './queue';
import { isGone, reasonFor, reasons } from './reasons';
import { visit } from './visit';
import { closeScanWindows, openScanWindow } from './windows';

const running = new Map<string, Promise<void>>();

/** Works a scan's queue down, from wherever it stands. Safe to call again: one run a job. */
export function run(jobId: string): Promise<void> {
  const before = running.get(jobId) ?? Promise.resolve();
  const mine = before
    .then(() => guardedByWatchdog(() => work(jobId)))
    .finally(() => {
      if (running.get(jobId) === mine) running.delete(jobId);
    });
  running.set(jobId, mine);
  return mine;
}

export const isRunning = (jobId: string): boolean => running.has(jobId);

async function work(jobId: string): Promise<void> {
  const job = await getJob(jobId);
  if (job?.state !== 'running') return;
  // Left open by a worker that died.
  await closeScanWindows(job.windows ?? []);
  const lanes = Math.min(job.concurrency ?? 1, job.queue.length);
  const shared = { taken: new Set<string>(), busy: new Set<string>() };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => lane(job, shared)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) await setAside(jobId, 'paused', failed.reason);
  await closeScanWindows((await getJob(jobId))?.windows ?? []);
  try {
    await rejudge(job.planId);
  } catch (error) {
    await setAside(jobId, 'failed', error);
  }
  await changeJob(jobId, (it) => {
    it.windows = [];
    it.current = undefined;
    // Paused and resumed while this run was ending, it still has a queue: the next run works it down.
    if (it.state === 'running' && !it.queue.length) it.state = 'done';
  });
}

/** The job stays, with all that was read, and says what stopped it. */
const setAside = (jobId: string, state: JobRow['state'], error: unknown) =>
  changeJob(jobId, (it) => {
    it.state = state;
    it.problem =
      error instanceof WindowClosed ? 'The window of the scan was closed.' : tell(error instanceof StoreError ? error.problem : unexpected(error));
  });

/** A closed window is the person's word to stop, not a fault of the page. */
class WindowClosed extends Error {}

/** One window, one page after the other, until nothing remains or the scan was paused or stopped. */
async function lane({ id, planId }: JobRow, shared: { taken: Set<string>; busy: Set<string> }): Promise<void> {
  let windowId: number | undefined;
  for (;;) {
    const [job, revision] = await Promise.all([getJob(id), judgedBy(planId)]);
    if (job?.state !== 'running' || !revision) return;
    const urlOf = (touchpointId: string) => placeOf(revision.plan, touchpointId)?.touchpoint.url ?? '';
    const next = nextOf({ ...job, ...shared, rests: job.rests ?? {}, hostOf: (one) => hostOf(urlOf(one)), now: Date.now() });
    if (!next) return;
    if ('waitMs' in next) {
      await rest(next.waitMs);
      continue;
    }
    const touchpointId = next.visit;
    const host = hostOf(urlOf(touchpointId));
    shared.taken.add(touchpointId);
    shared.busy.add(host);
    try {
      windowId ??= await newWindow(id);
      // What is done stays taken: another lane may still hold a queue from before.
      if (await oneTouchpoint(id, windowId, revision, touchpointId)) shared.taken.delete(touchpointId);
    } finally {
      shared.busy.delete(host);
    }
  }
}

async function newWindow(jobId: string): Promise<number> {
  const windowId = await openScanWindow();
  await changeJob(jobId, (it) => {
    it.windows = [...(it.windows ?? []), windowId];
  });
  return windowId;
}

/** Answers whether it is to be visited again later. */
async function oneTouchpoint(jobId: string, windowId: number, revision: Revision, touchpointId: string): Promise<boolean> {
  const { planId, plan } = revision;
  const place = placeOf(plan, touchpointId);
  await changeJob(jobId, (it) => {
    it.current = place?.touchpoint.name;
  });
  const began = performance.now();
  const { status, reason, keep } = await look(windowId, place);
  const current = await getJob(jobId);
  const { rests, again } = restAfter(hostOf(place?.touchpoint.url ?? ''), status, current?.rests ?? {}, Date.now());
  const failed = again ? undefined : (reason ?? (await keep?.(revision)));
  if (failed) await saveAttempt({ planId, touchpointId, at: nowIso(), reason: failed, gone: status !== undefined && isGone(status) });
  const ms = Math.round(performance.now() - began);
  await changeJob(jobId, (it) => {
    it.rests = rests;
    if (again) return;
    it.queue = it.queue.filter((one) => one !== touchpointId);
    it.done.push({ touchpointId, ok: !failed, ...(failed && { reason: failed }), ms });
  });
  return again;
}

interface Look {
  status?: number;
  /** Why there is nothing to keep. */
  reason?: string;
  /** Stores and judges what was seen; answers with a sentence where that failed. */
  keep?: (revision: Revision) => Promise<string | undefined>;
}

async function look(windowId: number, place: Place | undefined): Promise<Look> {
  if (!place?.touchpoint.url) return { reason: reasons.noAddress };
  const seen = await visit(windowId, place.touchpoint.url);
  if (!seen.ok) {
    if (!(await exists(windowId))) throw new WindowClosed();
    return { reason: reasonFor(seen.problems[0]) };
  }
  const status = seen.value.responseStatus;
  if (status && status >= 400) return { status, reason: reasons.answered(status) };
  return {
    status,
    async keep(revision) {
      try {
        await keepReading(revision, place, seen.value);
      } catch (error) {
        // A full disk stops the scan; a page that cannot be judged costs that page only.
        if (error instanceof StoreError) throw error;
        return tell(unexpected(error));
      }
    },
  };
}

const exists = (windowId: number): Promise<boolean> =>
  browser.windows.get(windowId).then(
    () => true,
    () => false,
  );

/** Waits in slices. */
async function rest(ms: number): Promise<void> {
  await new Promise((done) => setTimeout(done, Math.min(ms, 20_000)));
  await stayAwake();
}
