import { browser } from 'wxt/browser';
import { type Revision, StoreError } from '@/lib/store';
import { tell } from '../../problem';
import { keepReading, placeFor } from '../keep';
import { unexpected } from '../messages';
import { keepForOthers } from '../other-plans';
import { addressFor, type Goal } from './goals';
import type { Hand } from './hands';
import { mayPass, reasonFor, reasons } from './reasons';
import { visit } from './visit';

/** Opens a goal's address and reads what comes; a failing page is an answer, a closed window ends the scan. */
export async function look(windowId: number, goal: Goal | undefined, channelId: string | undefined, hand: Hand): Promise<Look> {
  const address = addressFor(goal);
  if (!goal || !address) return { reason: reasons.noAddress };
  const seen = await visit(windowId, address, hand);
  if (!seen.ok) {
    if (!(await exists(windowId))) throw new WindowClosed();
    return { reason: reasonFor(seen.problems[0]), passing: mayPass({ problem: seen.problems[0] }) };
  }
  const status = seen.value.responseStatus;
  if (status && status >= 400) return { status, reason: reasons.answered(status), passing: mayPass({ status }) };
  return {
    status,
    async keep(revision) {
      try {
        const { url, title } = seen.value;
        // What is read outside the plan belongs where its address led.
        const place = goal.offPlan ? await placeFor(revision.plan, url, title, channelId) : goal;
        const { attempt } = await keepReading(revision, place, seen.value);
        await keepForOthers(revision.planId, seen.value);
        return attempt === undefined ? undefined : { reason: attempt, told: true };
      } catch (error) {
        // A full disk stops the scan; a page that cannot be judged costs that page only.
        if (error instanceof StoreError) throw error;
        return { reason: tell(unexpected(error)) };
      }
    },
  };
}

export interface Look {
  status?: number;
  /** Why there is nothing to keep. */
  reason?: string;
  /** And whether it may be over at another try. */
  passing?: boolean;
  /** Stores and judges what was seen; answers with a sentence where that failed, or brought only a wall, which is then told in the store. */
  keep?: (revision: Revision) => Promise<{ reason: string; told?: true } | undefined>;
}

/** A closed window is the person's word to stop, not a fault of the page. */
export class WindowClosed extends Error {}

const exists = (windowId: number): Promise<boolean> =>
  browser.windows.get(windowId).then(
    () => true,
    () => false,
  );
