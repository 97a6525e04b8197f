import { keepIds, LIVE, type Plan, withoutTaught } from '@/lib/plan';
import { db } from './db';
import { together } from './guard';
import { takeIn } from './teaching';
import type { PlanRow, Revision } from './types';

/**
 * Saves a plan as a new revision; nothing is overwritten. Items whose id the file left out keep the id
 * they had in the revision before. What the file brings along of teaching joins what is stored.
 */
export async function savePlan(given: {
  plan: Plan;
  /** Left out for a new plan. */
  planId?: string;
  author: string;
  reason: string;
  source?: Revision['source'];
  sample?: boolean;
  /** ISO 8601; now where left out. */
  at?: string;
}): Promise<{ planId: string; number: number }> {
  const { planId = crypto.randomUUID(), author, reason, source, sample, at = new Date().toISOString() } = given;
  return together([db.plans, db.revisions, db.lessons, db.rounds], async () => {
    const row = await db.plans.get(planId);
    const previous = row && (await db.revisions.get([planId, row.revision]));
    const bare = withoutTaught(given.plan);
    const { teaching, ...plan } = previous ? keepIds(bare, previous.plan) : bare;
    const number = (row?.revision ?? 0) + 1;
    await db.revisions.add({ planId, number, at, author, reason, plan, ...(source && { source }) });
    if (teaching) await takeIn(planId, teaching);
    await db.plans.put({ ...(row ?? { id: planId, createdAt: at }), brand: plan.brand.name, revision: number, ...(sample && { sample }) });
    return { planId, number };
  });
}

/** Every plan, by brand. */
export const listPlans = async (): Promise<PlanRow[]> =>
  (await db.plans.toArray()).sort((one, other) => one.brand.localeCompare(other.brand) || one.createdAt.localeCompare(other.createdAt));

/** The revision in force. */
export async function currentPlan(planId: string): Promise<Revision | undefined> {
  const row = await db.plans.get(planId);
  return row && db.revisions.get([planId, row.revision]);
}

/** One revision, in force or not. */
export const planRevision = (planId: string, number: number): Promise<Revision | undefined> => db.revisions.get([planId, number]);

/** Whether the plan is a draft of what its pages say, on which nobody has agreed since: the newest revision that names a source names live pages. */
export const isOfToday = async (planId: string): Promise<boolean> => {
  const sources = (await listRevisions(planId)).map(({ source }) => source?.format);
  return sources.find((format) => format !== undefined) === LIVE;
};

/** Every revision, newest first. */
export const listRevisions = async (planId: string): Promise<Revision[]> => (await db.revisions.where({ planId }).sortBy('number')).reverse();
