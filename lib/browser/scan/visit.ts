import { browser } from 'wxt/browser';
import type { PageSnapshot } from '@/lib/capture';
import { bad, type Outcome } from '../../problem';
import { captureTab } from '../capture-tab';
import { readProblem } from '../problems';
import { within } from '../within';
import type { Hand } from './hands';
import { reasons } from './reasons';

/** A server gets this long to send the beginning of a page, ms. */
const ANSWER_MS = 20_000;
/** A page that is sent on gets this long to arrive, and one that never comes to rest is then read at once, ms. */
const NEXT_MS = 12_000;
const AT_ONCE_MS = 6_000;
/** A page that sends its visitor on to another is followed this often. */
const FOLLOWED = 3;

/** Opens the address in a tab of its own in a scan window, reads it, closes the tab. */
export const visit = (windowId: number, url: string, hand: Hand): Promise<Outcome<PageSnapshot>> => openedIn(windowId, url, readArrived, hand);

export type Arrivals = ReturnType<typeof watchArrivals>;

/** Opens the address in a tab of its own, does this with what has arrived there, closes the tab. */
export async function openedIn<Value>(
  windowId: number,
  url: string,
  read: (tabId: number, arrivals: Arrivals) => Promise<Outcome<Value>>,
  hand: Hand = {},
): Promise<Outcome<Value>> {
  const arrivals = watchArrivals();
  let tabId: number | undefined;
  try {
    // A tab for each page: what is read can then never be the page before it.
    const tab = await browser.tabs.create({ windowId, url, active: true });
    tabId = tab.id as number;
    hand.tabId = tabId;
    // Skipped before there was a tab to close.
    if (hand.skipped) return bad({ code: 'page/gone', what: reasons.skipped });
    void browser.tabs.update(tabId, { muted: true }).catch(() => undefined);
    const arrived = await within(ANSWER_MS, arrivals.next(tabId));
    if (!arrived) return bad({ code: 'page/slow', what: reasons.slow(ANSWER_MS / 1000) });
    if (arrived === 'closed') return bad({ code: 'page/unreadable', what: reasons.noPage });
    return await read(tabId, arrivals);
  } catch (error) {
    return bad(readProblem(error));
  } finally {
    arrivals.stop();
    hand.tabId = undefined;
    if (tabId !== undefined) await browser.tabs.remove(tabId).catch(() => undefined);
  }
}

async function readArrived(tabId: number, arrivals: Arrivals): Promise<Outcome<PageSnapshot>> {
  for (let left = FOLLOWED; ; left -= 1) {
    arrivals.forget(tabId);
    // The page may go on to another while it is read; then that one is read instead.
    const read = await Promise.race([captureTab(tabId), arrivals.next(tabId)]);
    if (typeof read === 'string') {
      if (read === 'closed' || left === 0) return bad(readProblem(new Error('tab was closed')));
      continue;
    }
    const code = read.ok ? undefined : read.problems[0]?.code;
    if (code === 'page/slow') return captureTab(tabId, { atOnce: true, limitMs: AT_ONCE_MS });
    if ((code !== 'page/gone' && code !== 'page/empty') || left === 0) return read;
    if ((await within(NEXT_MS, arrivals.next(tabId))) !== 'arrived') return read;
  }
}

type Arrival = 'arrived' | 'closed';

/**
 * Tells when a document has arrived in a tab: the browser reports `loading` then, and not before
 * (seen in Chromium: not for a download, an empty answer or a server that is silent). Listens from before
 * the tab exists, so that a fast page is not missed.
 */
function watchArrivals() {
  const last = new Map<number, Arrival>();
  let waiting: ((tabId: number, how: Arrival) => void)[] = [];
  const tell = (tabId: number, how: Arrival) => {
    last.set(tabId, how);
    for (const one of waiting) one(tabId, how);
  };
  const updated = (tabId: number, change: { status?: string | undefined }) => {
    if (change.status === 'loading') tell(tabId, 'arrived');
  };
  const removed = (tabId: number) => tell(tabId, 'closed');
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return {
    forget: (tabId: number) => last.delete(tabId),
    next: (tabId: number) =>
      new Promise<Arrival>((answer) => {
        const known = last.get(tabId);
        if (known) return answer(known);
        waiting.push((id, how) => {
          if (id === tabId) answer(how);
        });
      }),
    stop() {
      waiting = [];
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    },
  };
}
