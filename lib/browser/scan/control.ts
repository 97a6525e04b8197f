import { changeJob, type JobRow, jobAfter, jobsIn } from '@/lib/store';
import { bad, good, type Outcome } from '../../problem';
import { isRejudging, rejudge } from '../rejudge';
import { browserSession } from '../session';
import { compareAudits } from '../time/compare';
import { restWatchdog } from '../watchdog';
import { skipInHand, wakeLanes } from './hands';
import { reasons } from './reasons';
import { isRunning, run } from './run';

const noJob = bad({ code: 'scan/none', what: 'This scan is no longer there.', mend: 'Start a new one.' });

export const pauseScan = (jobId: string): Promise<Outcome<undefined>> => setState(jobId, ['running'], 'paused');

export const stopScan = (jobId: string): Promise<Outcome<undefined>> => setState(jobId, ['running', 'paused'], 'stopped');

export async function resumeScan(jobId: string): Promise<Outcome<undefined>> {
  const session = await browserSession();
  const resumed = await setState(jobId, ['paused'], 'running', session);
  if (resumed.ok) void run(jobId);
  return resumed;
}

/** Leaves out what is in hand, or what a resting host holds up. Where nothing is, nothing is left out. */
export async function skipScan(jobId: string): Promise<Outcome<undefined>> {
  if (skipInHand(jobId)) return good(undefined);
  const job = await changeJob(jobId, (it) => {
    const [next, ...others] = it.waiting ? [it.current, ...it.queue.filter((one) => one !== it.current)] : [];
    if (next === undefined || !it.queue.includes(next)) return;
    it.queue = others.filter((one) => one !== undefined);
    it.done.push({ touchpointId: next, ok: false, reason: reasons.skipped, ms: 0 });
    it.waiting = undefined;
  });
  wakeLanes(jobId);
  return job ? good(undefined) : noJob;
}

async function setState(jobId: string, from: JobRow['state'][], to: JobRow['state'], session?: string): Promise<Outcome<undefined>> {
  const job = await changeJob(jobId, (it) => {
    if (!from.includes(it.state)) return;
    it.state = to;
    it.problem = undefined;
    if (session) it.session = session;
  });
  if (to !== 'running') wakeLanes(jobId);
  return job ? good(undefined) : noJob;
}

/** The scan, as soon as more than `seen` touchpoints are done or it has ended; after ten seconds at the latest. */
export async function progress(jobId: string, seen: number): Promise<Outcome<JobRow>> {
  const job = await jobAfter(jobId, seen, 10_000);
  return job ? good(job) : noJob;
}

/** Work that was under way when its worker died is taken up again; when the browser itself was closed, a scan waits for the person. */
export async function takeUpAgain(): Promise<void> {
  const session = await browserSession();
  const jobs = await jobsIn('running');
  if (!jobs.length) return restWatchdog();
  for (const job of jobs) {
    if (job.kind === 'rejudge') {
      // One that is under way here needs nobody to take it up.
      if (!isRejudging(job.planId)) void rejudge(job.planId);
    } else if (job.kind === 'compare') {
      // The same comparison asked for again while it is made is made once.
      if (job.compare) void compareAudits({ planId: job.planId, ...job.compare });
    } else if (job.session === session) {
      if (!isRunning(job.id)) void run(job.id);
    } else {
      await changeJob(job.id, (it) => {
        it.state = 'paused';
        it.problem = 'The browser was closed before the scan had ended.';
      });
    }
  }
}
