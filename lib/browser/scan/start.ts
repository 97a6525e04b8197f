import { planTouchpoints, whyByHand } from '@/lib/plan';
import { currentPlan, getJob, type JobRow, jobsIn, type Revision, saveAttempt, saveJob } from '@/lib/store';
import { bad, good, type Outcome } from '../../problem';
import { nowIso } from '../clock';
import { browserSession } from '../session';
import { mayRead } from '../sites';
import { type Goal, goalsAt } from './goals';
import { hostOf } from './queue';
import { reasons } from './reasons';
import { run } from './run';

export interface Wanted {
  planId: string;
  /** These touchpoints alone; all of the plan's where nothing is said. */
  touchpointIds?: string[];
  /** Pages by address in place of touchpoints; those the plan does not name are held against this channel. */
  addresses?: string[];
  channelId?: string;
  concurrency?: number;
}

/** Sorts what is wanted into what to visit and what cannot be, records the latter, and sets the scan going. */
export async function startScan(wanted: Wanted): Promise<Outcome<{ jobId: string }>> {
  const revision = await currentPlan(wanted.planId);
  if (!revision) return bad({ code: 'plan/none', what: 'This plan is no longer there.', mend: 'Choose another plan.' });
  return begin(revision, await goalsOf(revision, wanted), wanted);
}

/** A new scan of what an earlier one could not read for a reason that may have passed. */
export async function retryScan({ jobId }: { jobId: string }): Promise<Outcome<{ jobId: string }>> {
  const before = await getJob(jobId);
  const revision = before && (await currentPlan(before.planId));
  if (!revision) return bad({ code: 'scan/none', what: 'This scan is no longer there.', mend: 'Start a new one.' });
  const { planId, channelId, concurrency, pages = {} } = before;
  const ids = before.done.filter(({ passing }) => passing).map(({ touchpointId }) => touchpointId);
  if (!ids.length) return bad({ code: 'scan/nothing', what: 'Nothing is left to try again.', mend: 'Scan all touchpoints to read them anew.' });
  const planned = await goalsOf(revision, { planId, touchpointIds: ids.filter((id) => !Object.hasOwn(pages, id)) });
  const addresses = ids.map((id) => pages[id]).filter((url) => url !== undefined);
  const others = addresses.length ? await goalsOf(revision, { planId, addresses, channelId }) : [];
  return begin(revision, [...planned, ...others], { planId, channelId, concurrency });
}

async function goalsOf({ plan }: Revision, { touchpointIds, addresses, channelId }: Wanted): Promise<Goal[]> {
  if (addresses) return goalsAt(plan, addresses, channelId);
  const only = touchpointIds && new Set(touchpointIds);
  return planTouchpoints(plan).filter(({ touchpoint }) => only?.has(touchpoint.id) ?? true);
}

async function begin({ planId }: Revision, goals: Goal[], { channelId, concurrency = 1 }: Wanted): Promise<Outcome<{ jobId: string }>> {
  const busy = (await jobsIn('running')).find((job) => job.kind === 'scan');
  if (busy) return bad({ code: 'scan/running', what: 'A scan is running already.', mend: 'Wait for its end, or stop it first.' });
  const startedAt = nowIso();
  const done: JobRow['done'] = [];
  const queue: string[] = [];
  const pages: Record<string, string> = {};
  for (const goal of goals) {
    const { touchpoint, page } = goal;
    if (page) pages[touchpoint.id] = page;
    const reason = await whyNot(goal);
    if (reason === undefined) {
      queue.push(touchpoint.id);
      continue;
    }
    if (!goal.offPlan) await saveAttempt({ planId, touchpointId: touchpoint.id, at: startedAt, reason });
    done.push({ touchpointId: touchpoint.id, ok: false, reason, ms: 0 });
  }
  const id = crypto.randomUUID();
  await saveJob({
    id,
    planId,
    kind: 'scan',
    state: 'running',
    startedAt,
    updatedAt: startedAt,
    queue,
    done,
    total: goals.length,
    concurrency,
    session: await browserSession(),
    ...(Object.keys(pages).length && { pages }),
    ...(channelId && { channelId }),
  });
  void run(id);
  return good({ jobId: id });
}

/** Why a goal cannot be visited; undefined where it can. */
async function whyNot({ touchpoint, channel, page }: Goal): Promise<string | undefined> {
  const url = page ?? touchpoint.url;
  const byHand = whyByHand({ ...touchpoint, ...(url && { url }) }, channel);
  if (byHand) return reasons.byHand(byHand);
  if (!url) return reasons.noAddress;
  return (await mayRead(url)) ? undefined : reasons.noAccess(hostOf(url));
}
