import type { PageSnapshot } from '@/lib/capture';
import { type Plan, planTouchpoints, touchpointFor } from '@/lib/plan';
import { listPlans, type Revision, taughtPlan } from '@/lib/store';
import { keepReading } from './keep';

/**
 * A page may be a touchpoint of several plans: what was read for one is kept and judged for the others in use too. Answers with
 * those that it changed something for; their findings across touchpoints are still to be judged.
 */
export async function keepForOthers(planId: string, snapshot: PageSnapshot): Promise<string[]> {
  const changed: string[] = [];
  for (const revision of await others(planId)) {
    const place = touchpointFor(revision.plan, snapshot.url);
    if (place && !(await keepReading(revision, place, snapshot)).unchanged) changed.push(revision.planId);
  }
  return changed;
}

/** The other plans in use that have a touchpoint in common with this one. */
export async function plansSharing({ planId, plan }: Pick<Revision, 'planId' | 'plan'>): Promise<string[]> {
  return (await others(planId)).filter((other) => share(plan, other.plan)).map((other) => other.planId);
}

async function others(planId: string): Promise<Revision[]> {
  const rows = (await listPlans()).filter(({ id }) => id !== planId);
  return (await Promise.all(rows.map(({ id }) => taughtPlan(id)))).filter((revision) => revision !== undefined);
}

const share = (one: Plan, other: Plan): boolean =>
  planTouchpoints(one).some(({ touchpoint: { url } }) => url !== undefined && touchpointFor(other, url) !== undefined);
