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

/** Every plan, archived ones among them, by what it is called. */
export const allPlans = async (): Promise<PlanRow[]> =>
  (await db.plans.toArray()).sort((one, other) => planName(one).localeCompare(planName(other)) || one.createdAt.localeCompare(other.createdAt));

/** Every plan in use. */
export const listPlans = async (): Promise<PlanRow[]> => (await allPlans()).filter(({ archived }) => !archived);

/** What a plan is called: by people, else by its brand. */
export const planName = ({ name, brand }: Pick<PlanRow, 'name' | 'brand'>): string => name ?? brand;

/** Sets a plan aside with all that belongs to it, or brings it back. */
export const archivePlan = (planId: string, at: string | undefined): Promise<void> =>
  together([db.plans], async () => {
    await db.plans.update(planId, { archived: at });
  });

/** Calls a plan by another name; by its brand again where the name is empty. */
export const renamePlan = (planId: string, name: string): Promise<void> =>
  together([db.plans], async () => {
    await db.plans.update(planId, { name: name.trim() || undefined });
  });

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
