import { browser } from 'wxt/browser';
import { type PageSnapshot, readSnapshot, told } from '@/lib/capture';
import { bad, good, type Outcome } from '../problem';
import { withFrames } from './frames';
import { noAnswer, pdf, readProblem, tooSlow } from './problems';
import { within } from './within';

/** A page's pictures and scripts get this long to load, ms; then it is read as it stands. */
const LOAD_MS = 4_000;
/** And this long to come to rest and be read, ms. */
const READ_MS = 12_000;

/** Injects the capture script and takes its snapshot through validation. `atOnce` does not wait for a page that never finishes. */
export async function captureTab(tabId: number, { atOnce = false, limitMs = READ_MS } = {}): Promise<Outcome<PageSnapshot>> {
  try {
    // Chromium holds a page's load event back until an injected script has answered (seen): ours goes in afterwards.
    if (!atOnce) await loaded(tabId);
    const injected = browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'], injectImmediately: atOnce });
    const results = await within(limitMs, injected);
    if (!results) return bad(tooSlow);
    const raw: unknown = results[0]?.result;
    if (raw === null || raw === undefined) return bad((await showsPdf(tabId)) ? pdf : noAnswer);
    const snapshot = readSnapshot(raw);
    return snapshot.ok ? good(told(await withFrames(tabId, snapshot.value))) : snapshot;
  } catch (error) {
    return bad((await showsPdf(tabId)) ? pdf : readProblem(error));
  }
}

/** Chromium lets scripts into the page around its viewer, Firefox lets none in at all. */
async function showsPdf(tabId: number): Promise<boolean> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return injected?.result === 'application/pdf';
  } catch {
    const { url = '' } = await browser.tabs.get(tabId).catch(() => ({}) as { url?: string });
    return /^https?:[^?#]*\.pdf(?:[?#]|$)/i.test(url);
  }
}

/** Resolves when the tab has loaded or is gone, or when it took too long. */
function loaded(tabId: number): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(limit);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      done();
    };
    const updated = (id: number, change: { status?: string | undefined }) => {
      if (id === tabId && change.status === 'complete') end();
    };
    const removed = (id: number) => {
      if (id === tabId) end();
    };
    const limit = setTimeout(end, LOAD_MS);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    browser.tabs.get(tabId).then(({ status }) => {
      if (status === 'complete') end();
    }, end);
  });
}
