import { ENGINE } from '@/lib/audit';
import { changeJob, getJob, type JobRow, listPlans, plansJudgedOtherwise, rejudgeJob, saveJob } from '@/lib/store';
import { nowIso } from './clock';
import { judgeStored, type Progress } from './judge-stored';
import { guardedByWatchdog, stayAwake } from './watchdog';

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
        await judgeAnew(planId);
        await follow();
      }
    } finally {
      waiting.delete(planId);
    }
  });
  waiting.set(planId, state);
  return state.done;
}

/** Judges the plans anew that an earlier Throughline judged: old verdicts and new ones would not compare. */
export async function rejudgeOutdated(): Promise<void> {
  const inUse = new Set((await listPlans()).map(({ id }) => id));
  // What was set aside is judged anew when it is brought back.
  for (const planId of await plansJudgedOtherwise(ENGINE)) if (inUse.has(planId)) await rejudge(planId);
}

let follow: () => Promise<unknown> = async () => undefined;
/** What is to follow each re-judging: open tabs show its outcome. */
export const afterRejudging = (work: () => Promise<unknown>): void => {
  follow = work;
};

export const isRejudging = (planId: string): boolean => waiting.has(planId);

/**
 * Leaves word that the plan is to be judged anew, before what calls for it is written: should the worker die right after the
 * writing, the watchdog or the next start does the judging.
 */
export const announceRejudge = (planId: string): Promise<void> => saveJob(rejudgeJob(planId, nowIso()));

async function judgeAnew(planId: string): Promise<void> {
  const begun = rejudgeJob(planId, nowIso());
  const { id } = begun;
  const before = await getJob(id);
  let cutOff = before?.state === 'running' ? before.basis : undefined;
  await saveJob({ ...begun, ...(cutOff && { basis: cutOff }) });
  const change = (part: Partial<JobRow>) => changeJob(id, (job) => void Object.assign(job, part));
  const tell = async (progress: Progress) => {
    await change({ ...progress, total: progress.queue.length + progress.done.length });
    await stayAwake();
  };
  try {
    while (!(await judgeStored(planId, cutOff, tell))) cutOff = undefined;
    await change({ state: 'done' });
  } catch (error) {
    await change({ state: 'failed', problem: String(error instanceof Error ? error.message : error) });
    throw error;
  }
}
