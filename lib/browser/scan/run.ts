import { changeJob, getJob, type JobRow, type Revision, StoreError } from '@/lib/store';
import { tell } from '../../problem';
import { nowIso } from '../clock';
import { keepAttempt, placeOf } from '../keep';
import { unexpected } from '../messages';
import { plansSharing } from '../other-plans';
import { rejudge } from '../rejudge';
import { judgedBy } from '../stored';
import { guardedByWatchdog, stayAwake } from '../watchdog';
import { addressFor, goalOf } from './goals';
import { type Hand, withHand } from './hands';
import { look, WindowClosed } from './look';
import { hostOf, nextOf, PAUSE_MS, restAfter, type Wait } from './queue';
import { isGone, reasons } from './reasons';
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
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => withHand(jobId, (hand) => lane(job, shared, hand))));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) await setAside(jobId, 'paused', failed.reason);
  await closeScanWindows((await getJob(jobId))?.windows ?? []);
  try {
    await rejudge(job.planId);
    const revision = await judgedBy(job.planId);
    for (const planId of revision ? await plansSharing(revision) : []) await rejudge(planId);
  } catch (error) {
    await setAside(jobId, 'failed', error);
  }
  await changeJob(jobId, (it) => {
    it.windows = [];
    it.current = undefined;
    it.waiting = undefined;
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

/** One window, one page after the other, until nothing remains or the scan was paused or stopped. */
async function lane({ id, planId }: JobRow, shared: { taken: Set<string>; busy: Set<string> }, hand: Hand): Promise<void> {
  let windowId: number | undefined;
  for (;;) {
    const [job, revision] = await Promise.all([getJob(id), judgedBy(planId)]);
    if (job?.state !== 'running' || !revision) return;
    const urlOf = (one: string) => job.pages?.[one] ?? placeOf(revision.plan, one)?.touchpoint.url ?? '';
    const next = nextOf({ ...job, ...shared, rests: job.rests ?? {}, hostOf: (one) => hostOf(urlOf(one)), now: Date.now() });
    if (!next) return;
    if ('waitMs' in next) {
      await rest(job, next, hand, hostOf(urlOf(next.first)));
      continue;
    }
    const touchpointId = next.visit;
    const host = hostOf(urlOf(touchpointId));
    shared.taken.add(touchpointId);
    shared.busy.add(host);
    Object.assign(hand, { touchpointId, skipped: false });
    try {
      windowId ??= await newWindow(id);
      // What is done stays taken: another lane may still hold a queue from before.
      if (await oneTouchpoint(job, windowId, revision, touchpointId, hand)) shared.taken.delete(touchpointId);
    } finally {
      shared.busy.delete(host);
      hand.touchpointId = undefined;
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
async function oneTouchpoint(job: JobRow, windowId: number, revision: Revision, touchpointId: string, hand: Hand): Promise<boolean> {
  const { plan } = revision;
  const jobId = job.id;
  const goal = await goalOf(plan, job, touchpointId);
  const host = hostOf(addressFor(goal));
  await changeJob(jobId, (it) => {
    it.current = touchpointId;
    it.waiting = undefined;
  });
  const began = performance.now();
  const seen = await look(windowId, goal, job.channelId, hand);
  const { status, reason, keep, passing } = hand.skipped ? { ...seen, reason: reasons.skipped, passing: false } : seen;
  const current = await getJob(jobId);
  const after = restAfter(host, status, current?.rests ?? {}, Date.now());
  const { rests } = after;
  const again = after.again && !hand.skipped;
  const kept = again || reason ? undefined : await keep?.(revision);
  const failed = again ? undefined : (reason ?? kept?.reason);
  if (failed && goal && !kept?.told)
    await keepAttempt(revision, goal, { at: nowIso(), reason: failed, ...(status !== undefined && isGone(status) && { gone: true }) });
  const ms = Math.round(performance.now() - began);
  await changeJob(jobId, (it) => {
    // Another lane may have changed the rest of its own host meanwhile.
    if (rests[host]) it.rests = { ...it.rests, [host]: rests[host] };
    // Skipped or stopped meanwhile, it may be done already.
    if (again || !it.queue.includes(touchpointId)) return;
    it.queue = it.queue.filter((one) => one !== touchpointId);
    it.done.push({ touchpointId, ok: !failed, ...(failed && { reason: failed }), ...(failed && passing && { passing }), ms });
  });
  return again;
}

/** Waits in slices, and says for whom where it is longer than between any two visits. */
async function rest(job: JobRow, { waitMs, first }: Wait, hand: Hand, host: string): Promise<void> {
  const long = waitMs > PAUSE_MS;
  const until = long ? (job.rests?.[host]?.until ?? Date.now() + waitMs) : undefined;
  if (job.waiting?.until !== until) {
    await changeJob(job.id, (it) => {
      it.waiting = until === undefined ? undefined : { host, until };
      if (until !== undefined) it.current = first;
    });
  }
  const began = performance.now();
  await new Promise<void>((done) => {
    hand.wake = done;
    setTimeout(done, Math.min(waitMs, 20_000));
  });
  hand.wake = undefined;
  // How long a slow host is waited for says nothing of the pages to come.
  if (!long) await changeJob(job.id, (it) => void (it.rested = (it.rested ?? 0) + Math.round(performance.now() - began)));
  await stayAwake();
}
