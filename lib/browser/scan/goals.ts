import { type Plan, touchpointFor } from '@/lib/plan';
import type { JobRow } from '@/lib/store';
import { outside, type Place, placeOf } from '../keep';

/** What a scan is to visit: a place, and the address where the plan gives it none. */
export interface Goal extends Place {
  page?: string;
}

/** Each address as the touchpoint it is, or as a page outside the plan that is held against the channel; each place once. */
export async function goalsAt(plan: Plan, addresses: readonly string[], channelId: string | undefined): Promise<Goal[]> {
  const goals = new Map<string, Goal>();
  for (const url of addresses) {
    const goal = goalAt(plan, url) ?? { ...(await outside(url, '', plan, channelId)), page: url };
    if (!goals.has(goal.touchpoint.id)) goals.set(goal.touchpoint.id, goal);
  }
  return [...goals.values()];
}

/** What a job's id stands for, in the plan as it is now; undefined where the plan no longer names it. */
export async function goalOf(plan: Plan, { pages, channelId }: JobRow, id: string): Promise<Goal | undefined> {
  const page = pages?.[id];
  const planned = placeOf(plan, id);
  if (planned) return page === undefined ? planned : { ...planned, page };
  return page === undefined ? undefined : { ...(await outside(page, '', plan, channelId)), page };
}

/** The address to visit. */
export const addressFor = (goal: Goal | undefined): string => goal?.page ?? goal?.touchpoint.url ?? '';

function goalAt(plan: Plan, url: string): Goal | undefined {
  const planned = touchpointFor(plan, url);
  // A touchpoint's own address is the one to visit; a pattern has none.
  return planned && (planned.touchpoint.url === undefined ? { ...planned, page: url } : planned);
}
