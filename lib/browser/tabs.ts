import { browser } from 'wxt/browser';
import { touchpointFor } from '@/lib/plan';
import { changeTab, forgetTab, saveTab, type TabRow, tabRow } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import { nowIso } from './clock';
import type { Sender } from './messages';
import { activeRevision, readTab, refreshBadge } from './read-tab';
import { isScanWindow } from './scan/windows';
import { mayRead } from './sites';

/** Keeps the row of each tab a person looks at in step with where the tab is and how it may be read. */
export function followTabs(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => void refreshTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete' || change.url) void refreshTab(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.windows.onFocusChanged.addListener((windowId) => void refreshActive({ windowId }));
}

/** Brings the rows of all tabs in front up to date: after access changed, or another plan was chosen. */
export async function refreshActive(where: { windowId?: number } = {}): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, ...where }).catch(() => []);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : refreshTab(id))));
}

/** Brings a tab's row up to date. The browser tells us an address only where we have access to it. */
export async function refreshTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || isScanWindow(tab.windowId)) return;
  const [before, revision] = await Promise.all([tabRow(tabId), activeRevision()]);
  const url = tab.url || '';
  const access = await accessTo(url, before);
  const same = url === '' ? access !== 'ended' : sameDocument(url, before?.url) && before?.planId === revision?.planId;
  if (same && before) return before.access === access ? undefined : changeTab(tabId, { access, at: nowIso() });
  const place = url && revision ? touchpointFor(revision.plan, url) : undefined;
  const row: TabRow = { tabId, url: url || (access === 'ended' ? (before?.url ?? '') : ''), access, reading: before?.reading ?? false, at: nowIso() };
  if (place && revision) Object.assign(row, { planId: revision.planId, touchpointId: place.touchpoint.id });
  await saveTab(row);
  await refreshBadge(tabId);
}

async function accessTo(url: string, before: TabRow | undefined): Promise<TabRow['access']> {
  if (/^https?:/.test(url)) return (await mayRead(url)) ? 'granted' : 'button';
  if (url) return 'unreadable';
  // A page that was read after a click and whose address is hidden from us now: the tab has moved on, and the click with it.
  return before?.access === 'ended' || (before?.access === 'button' && before.url) ? 'ended' : 'button';
}

const sameDocument = (one: string, other: string | undefined): boolean => one.split('#')[0] === other?.split('#')[0];

/** The watcher says that a page has come to rest: it is read when it is a touchpoint of the plan, and left alone otherwise. */
export async function settled({ tabId, windowId }: Sender): Promise<Outcome<undefined>> {
  if (tabId === undefined || isScanWindow(windowId)) return good(undefined);
  // Where the tab is, the browser says; the page's own word is not asked.
  const [tab, revision] = await Promise.all([browser.tabs.get(tabId).catch(() => undefined), activeRevision()]);
  if (!tab?.url || !revision || !touchpointFor(revision.plan, tab.url)) return good(undefined);
  const read = await readTab(tabId);
  return read.ok ? read : bad(...read.problems);
}
