import { liveQuery } from 'dexie';
import { db } from './db';
import { together } from './guard';
import type { JobRow, TabRow } from './types';

export const saveJob = (job: JobRow): Promise<void> =>
  together([db.jobs], async () => {
    await db.jobs.put(job);
  });

/** Changes a job in one step, so that two lanes of a scan never overwrite one another. Answers with the job as it then stands. */
export const changeJob = (id: string, change: (job: JobRow) => void): Promise<JobRow | undefined> =>
  together([db.jobs], async () => {
    const job = await db.jobs.get(id);
    if (!job) return undefined;
    change(job);
    job.updatedAt = new Date().toISOString();
    await db.jobs.put(job);
    return job;
  });

/** The re-judging of a plan, one a plan. Standing as running, it is taken up by the watchdog or at the next start, whoever left it. */
export const rejudgeJob = (planId: string, startedAt: string): JobRow => ({
  id: `rejudge:${planId}`,
  planId,
  kind: 'rejudge',
  state: 'running',
  startedAt,
  updatedAt: startedAt,
  queue: [],
  done: [],
  total: 1,
});

export const getJob = (id: string): Promise<JobRow | undefined> => db.jobs.get(id);

/** The job as soon as it has more touchpoints done than `seen`, or has ended or paused; as it stands after `limitMs` otherwise. */
export function jobAfter(id: string, seen: number, limitMs: number): Promise<JobRow | undefined> {
  return new Promise((answer) => {
    let last: JobRow | undefined;
    const end = () => {
      clearTimeout(limit);
      watch.unsubscribe();
      answer(last);
    };
    const limit = setTimeout(end, limitMs);
    const watch = liveQuery(() => getJob(id)).subscribe((job) => {
      last = job;
      // Not within the subscribing call itself, whose result `end` needs.
      if (!job || job.done.length > seen || job.state !== 'running') queueMicrotask(end);
    });
  });
}

/** The plan's jobs, newest first. */
export const listJobs = async (planId: string): Promise<JobRow[]> => (await db.jobs.where({ planId }).sortBy('startedAt')).reverse();

/** Jobs in this state, of every plan. */
export const jobsIn = (state: JobRow['state']): Promise<JobRow[]> => db.jobs.where({ state }).toArray();

export const tabRow = (tabId: number): Promise<TabRow | undefined> => db.tabs.get(tabId);

export const saveTab = (row: TabRow): Promise<void> =>
  together([db.tabs], async () => {
    await db.tabs.put(row);
  });

export const changeTab = (tabId: number, change: Partial<TabRow>): Promise<void> =>
  together([db.tabs], async () => {
    await db.tabs.update(tabId, change);
  });

export const forgetTab = (tabId: number): Promise<void> => together([db.tabs], () => db.tabs.delete(tabId));

/** Tab numbers mean nothing after the browser has restarted. */
export const forgetTabs = (): Promise<void> => together([db.tabs], () => db.tabs.clear());
