import { judgePage } from '@/lib/audit';
import type { PageSnapshot } from '@/lib/capture';
import { type Plan, planTouchpoints, readPlan } from '@/lib/plan';
import { calibrate, hear } from '@/lib/reading';

/** Judges one page as the background does. Built apart by `judging.mjs`, so that what is measured is bundled code. */
export function judge(plan: Plan, snapshot: PageSnapshot, date: string, standard: ReturnType<typeof calibrate>) {
  const [home] = planTouchpoints(plan);
  if (!home) throw new Error('The plan has no touchpoint to judge a page as.');
  return judgePage({ plan, ...home, snapshot, snapshotId: 'bench', calibration: standard, date });
}

/** What pages scored, worked out beforehand, as an audit keeps it: no page is read for it in the process that measures. */
export const standardOf = (plan: Plan, snapshots: PageSnapshot[]) => calibrate(snapshots.map((snapshot) => hear(plan, snapshot)));

export function samplePlan(text: string): Plan {
  const read = readPlan(text, 'plan.yaml');
  if (!read.ok) throw new Error(read.problems[0]?.what);
  return read.value.plan;
}
