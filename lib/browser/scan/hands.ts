import { browser } from 'wxt/browser';

/** What one lane of a scan has in hand. Known to the worker that runs it alone: where that dies, its visit dies with it. */
export interface Hand {
  touchpointId?: string;
  tabId?: number;
  /** The person skipped what is in hand. */
  skipped?: boolean;
  /** Ends the lane's rest. */
  wake?(): void;
}

const hands = new Map<string, Set<Hand>>();

/** Gives a lane its hand for as long as it works. */
export async function withHand<Value>(jobId: string, work: (hand: Hand) => Promise<Value>): Promise<Value> {
  const hand: Hand = {};
  const all = hands.get(jobId) ?? new Set();
  hands.set(jobId, all.add(hand));
  try {
    return await work(hand);
  } finally {
    all.delete(hand);
    if (!all.size) hands.delete(jobId);
  }
}

/** Skips all that the job has in hand: its tabs are closed, and that ends the visits. Answers whether there was anything. */
export function skipInHand(jobId: string): boolean {
  const busy = [...(hands.get(jobId) ?? [])].filter(({ touchpointId }) => touchpointId !== undefined);
  for (const hand of busy) {
    hand.skipped = true;
    if (hand.tabId !== undefined) void browser.tabs.remove(hand.tabId).catch(() => undefined);
  }
  return busy.length > 0;
}

/** What the job's lanes rest for may have changed: they look again at once. */
export function wakeLanes(jobId: string): void {
  for (const hand of hands.get(jobId) ?? []) hand.wake?.();
}
