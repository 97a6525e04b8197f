import { type PlannedTouchpoint, planTouchpoints, whyByHand } from '@/lib/plan';
import { currentPlan, type JobRow, jobsIn, saveAttempt, saveJob } from '@/lib/store';
import { bad, good, type Outcome } from '../../problem';
import { nowIso } from '../clock';
import { browserSession } from '../session';
import { mayRead } from '../sites';
import { hostOf } from './queue';
import { reasons } from './reasons';
import { run } from './run';

/** Sorts the plan's touchpoints into those to visit and those that cannot be, records the latter, and sets the scan going. */
export async function startScan(given: { planId: string; touchpointIds?: string[]; concurrency?: number }): Promise<Outcome<{ jobId: string }>> {
  const { planId, touchpointIds, concurrency = 1 } = given;
  const revision = await currentPlan(planId);
  if (!revision) return bad({ code: 'plan/none', what: 'This plan is no longer there.', mend: 'Choose another plan.' });
  const busy = (await jobsIn('running')).find((job) => job.kind === 'scan');
  if (busy) return bad({ code: 'scan/running', what: 'A scan is running already.', mend: 'Wait for its end, or stop it first.' });

  const startedAt = nowIso();
  const wanted = planTouchpoints(revision.plan).filter(({ touchpoint }) => !touchpointIds || touchpointIds.includes(touchpoint.id));
  const done: JobRow['done'] = [];
  const queue: string[] = [];
  for (const one of wanted) {
    const { touchpoint } = one;
    const reason = await whyNot(one);
    if (reason === undefined) {
      queue.push(touchpoint.id);
      continue;
    }
    await saveAttempt({ planId, touchpointId: touchpoint.id, at: startedAt, reason });
    done.push({ touchpointId: touchpoint.id, ok: false, reason, ms: 0 });
  }
  const id = crypto.randomUUID();
  const session = await browserSession();
  await saveJob({
    id,
    planId,
    kind: 'scan',
    state: 'running',
    startedAt,
    updatedAt: startedAt,
    queue,
    done,
    total: wanted.length,
    concurrency,
    session,
  });
  void run(id);
  return good({ jobId: id });
}

/** Why a touchpoint cannot be visited; undefined where it can. */
async function whyNot({ touchpoint, channel }: PlannedTouchpoint): Promise<string | undefined> {
  const byHand = whyByHand(touchpoint, channel);
  if (byHand) return reasons.byHand(byHand);
  if (!touchpoint.url) return reasons.noAddress;
  return (await mayRead(touchpoint.url)) ? undefined : reasons.noAccess(hostOf(touchpoint.url));
}
