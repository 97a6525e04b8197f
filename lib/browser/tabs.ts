import { browser } from 'wxt/browser';
import { touchpointFor } from '@/lib/plan';
import { changeTab, forgetTab, type Revision, saveTab, type TabRow, tabRow, touchpointVerdict } from '@/lib/store';
import { bad, good, type Outcome, tell } from '../problem';
import { nowIso } from './clock';
import { inTurn } from './in-turn';
import { outside } from './keep';
import type { Sender } from './messages';
import { accessEnded, noPlan } from './problems';
import { activeRevision, readTab, refreshBadge } from './read-tab';
import { afterRejudging } from './rejudge';
import { isScanWindow } from './scan/windows';
import { mayRead, originPattern } from './sites';

/** Keeps the row of each tab a person looks at in step with where the tab is and how it may be read. */
export function followTabs(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => void refreshTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete' || change.url) void refreshTab(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.windows.onFocusChanged.addListener((windowId) => void refreshActive({ windowId }));
  afterRejudging(refreshOpenTabs);
}

/** Brings the rows of all tabs in front up to date: after access changed. */
export const refreshActive = (where: { windowId?: number } = {}): Promise<void> => refreshTabs({ active: true, ...where });

/** Brings all open tabs up to date: another plan is in force, or it says something else of them now. */
export const refreshOpenTabs = (): Promise<void> => refreshTabs({});

async function refreshTabs(where: { active?: boolean; windowId?: number }): Promise<void> {
  const tabs = await browser.tabs.query(where).catch(() => []);
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : refreshTab(id))));
}

/** Brings a tab's row up to date. The browser tells us an address only where we have access to it. */
export const refreshTab = (tabId: number): Promise<void> => inTurn(tabId, () => refresh(tabId));

async function refresh(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || isScanWindow(tab.windowId)) return;
  const [before, revision] = await Promise.all([tabRow(tabId), activeRevision()]);
  const url = tab.url || '';
  const access = await accessTo(url, before);
  const touchpointId = url && revision ? await touchpointAt(revision, url) : undefined;
  const place: Pick<TabRow, 'planId' | 'touchpointId'> = touchpointId && revision ? { planId: revision.planId, touchpointId } : {};
  const same =
    url === '' ? access !== 'ended' : sameDocument(url, before?.url) && before?.planId === place.planId && before?.touchpointId === touchpointId;
  if (same && before) {
    const settledNow = revision && before.problem === tell(noPlan);
    if (before.access !== access || settledNow) await changeTab(tabId, { access, at: nowIso(), ...(settledNow && { problem: undefined }) });
  } else {
    const left = access === 'ended' && before?.planId === revision?.planId ? before : undefined;
    // What was read before the access ended stays beside the tab, named as what it is.
    const stays = left?.planId && left.touchpointId ? { planId: left.planId, touchpointId: left.touchpointId } : place;
    const shown = url || (access === 'ended' ? (before?.url ?? '') : '');
    await saveTab({ tabId, url: shown, access, reading: before?.reading ?? false, at: nowIso(), ...stays });
  }
  await refreshBadge(tabId);
}

/** The plan's touchpoint at this address, or the page outside the plan that was read there before. */
async function touchpointAt({ planId, plan }: Revision, url: string): Promise<string | undefined> {
  const planned = touchpointFor(plan, url);
  if (planned) return planned.touchpoint.id;
  if (originPattern(url) === undefined) return undefined;
  const { id } = (await outside(url, '')).touchpoint;
  return (await touchpointVerdict(planId, id)) && id;
}

async function accessTo(url: string, before: TabRow | undefined): Promise<TabRow['access']> {
  if (/^https?:/.test(url)) return (await mayRead(url)) ? 'granted' : 'button';
  if (url) return 'unreadable';
  // A page that was read after a click and whose address is hidden from us now: the tab has moved on, and the click with it.
  return before?.access === 'ended' || (before?.access === 'button' && before.url) ? 'ended' : 'button';
}

const sameDocument = (one: string, other: string | undefined): boolean => one.split('#')[0] === other?.split('#')[0];

/** The watcher says that a page has come to rest: it is read when it is a touchpoint of the plan, and left alone otherwise. Where access was taken back, the watcher is told so. */
export async function settled({ tabId, windowId }: Sender): Promise<Outcome<undefined>> {
  if (tabId === undefined || isScanWindow(windowId)) return good(undefined);
  // Where the tab is, the browser says; the page's own word is not asked.
  const [tab, revision] = await Promise.all([browser.tabs.get(tabId).catch(() => undefined), activeRevision()]);
  if (tab && !(tab.url && (await mayRead(tab.url)))) return bad(accessEnded);
  if (!tab?.url || !revision || !touchpointFor(revision.plan, tab.url)) return good(undefined);
  const read = await readTab(tabId);
  return read.ok ? read : bad(...read.problems);
}
