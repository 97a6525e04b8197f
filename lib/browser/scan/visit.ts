import { browser } from 'wxt/browser';
import type { PageSnapshot } from '@/lib/capture';
import { bad, type Outcome } from '../../problem';
import { captureTab, within } from '../capture-tab';
import { readProblem } from '../problems';
import { reasons } from './reasons';

/** A page gets this long to load, ms. Then what is there is read as it stands. */
export const LOAD_MS = 20_000;
/** And this long to come to rest and be read once it has loaded, or after it was too slow. */
const READ_MS = 15_000;
const LATE_MS = 4_000;

/** Opens the address in a tab of its own in a scan window, reads it, closes the tab. */
export async function visit(windowId: number, url: string): Promise<Outcome<PageSnapshot>> {
  const loads = watchLoads();
  let tabId: number | undefined;
  try {
    // A tab for each page: what is read can then never be the page before it.
    const tab = await browser.tabs.create({ windowId, url, active: true });
    tabId = tab.id as number;
    void browser.tabs.update(tabId, { muted: true }).catch(() => undefined);
    const ended = await within(LOAD_MS, loads.of(tabId));
    if (ended === 'closed') return bad(readProblem(new Error('tab was closed')));
    const captured = await captureTab(tabId, ended ? { limitMs: READ_MS } : { atOnce: true, limitMs: LATE_MS });
    const never = !captured.ok && ended === undefined;
    return never ? bad({ code: 'page/slow', what: reasons.slow(LOAD_MS / 1000) }) : captured;
  } catch (error) {
    return bad(readProblem(error));
  } finally {
    loads.stop();
    if (tabId !== undefined) await browser.tabs.remove(tabId).catch(() => undefined);
  }
}

/** Listens from before the tab exists, so that a fast page's end is not missed. */
function watchLoads() {
  const ends = new Map<number, 'complete' | 'closed'>();
  let wanted: { tabId: number; tell: (end: 'complete' | 'closed') => void } | undefined;
  const end = (tabId: number, how: 'complete' | 'closed') => {
    ends.set(tabId, how);
    if (wanted?.tabId === tabId) wanted.tell(how);
  };
  const updated = (tabId: number, change: { status?: string | undefined }) => {
    if (change.status === 'complete') end(tabId, 'complete');
  };
  const removed = (tabId: number) => end(tabId, 'closed');
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return {
    of: (tabId: number) =>
      new Promise<'complete' | 'closed'>((tell) => {
        const known = ends.get(tabId);
        if (known) tell(known);
        else wanted = { tabId, tell };
      }),
    stop() {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    },
  };
}
