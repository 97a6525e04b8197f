import { browser } from 'wxt/browser';
import { activePlanId, type Revision, StoreError, saveTab, storeProblem, type TabRow, tabRow, touchpointVerdict } from '@/lib/store';
import { bad, good, type Outcome, tell } from '../problem';
import { badgeFor, showBadge } from './badge';
import { captureTab } from './capture-tab';
import { nowIso } from './clock';
import { inTurn } from './in-turn';
import { keepReading, placeFor } from './keep';
import { unexpected } from './messages';
import { keepForOthers } from './other-plans';
import { noPlan } from './problems';
import { rejudge } from './rejudge';
import { mayRead } from './sites';
import { judgedBy } from './stored';

const inHand = new Map<number, Promise<Outcome<undefined>>>();

/** Reads the page in a tab, holds it against the active plan, stores verdict, tab row and badge. One reading a tab at a time. */
export function readTab(tabId: number): Promise<Outcome<undefined>> {
  const running = inHand.get(tabId);
  if (running) return running;
  const reading = read(tabId).finally(() => inHand.delete(tabId));
  inHand.set(tabId, reading);
  return reading;
}

async function read(tabId: number): Promise<Outcome<undefined>> {
  try {
    const revision = await activeRevision();
    if (!revision) return await give(tabId, bad(noPlan));
    await mark(tabId, { reading: true, problem: undefined });
    const captured = await captureTab(tabId);
    if (!captured.ok) return await give(tabId, captured);
    const snapshot = captured.value;
    const place = await placeFor(revision.plan, snapshot.url, snapshot.title);
    const { unchanged } = await keepReading(revision, place, snapshot);
    const at = { url: snapshot.url, planId: revision.planId, touchpointId: place.touchpoint.id };
    await mark(tabId, { ...at, access: (await mayRead(snapshot.url)) ? 'granted' : 'button', reading: false, problem: undefined });
    await refreshBadge(tabId);
    if (!unchanged) void rejudge(revision.planId);
    // What another plan makes of it shows when one turns to that plan, and must not keep this one waiting.
    void keepForOthers(revision.planId, snapshot).then(
      (plans) => plans.forEach((planId) => void rejudge(planId)),
      () => undefined,
    );
    return good(undefined);
  } catch (error) {
    return give(tabId, bad(error instanceof StoreError ? storeProblem(error) : unexpected(error)));
  }
}

export async function activeRevision(): Promise<Revision | undefined> {
  const planId = await activePlanId();
  return planId === undefined ? undefined : judgedBy(planId);
}

/** The button shows what the store holds of the tab's page. */
export async function refreshBadge(tabId: number): Promise<void> {
  const row = await tabRow(tabId);
  // Where access ended, the row keeps what was read before; the button speaks of the page in the tab.
  const known = row?.access !== 'ended' && row?.planId && row.touchpointId;
  await showBadge(tabId, badgeFor(known ? await touchpointVerdict(row.planId as string, row.touchpointId as string) : undefined));
}

/** Leaves marked words for the panel to ask about. */
export const offerSelection = (tabId: number, pendingSelection: NonNullable<TabRow['pendingSelection']>): Promise<void> =>
  mark(tabId, { pendingSelection });

async function give(tabId: number, outcome: Outcome<undefined> & { ok: false }): Promise<Outcome<undefined>> {
  const [problem] = outcome.problems;
  const access: Partial<TabRow> =
    problem?.code === 'page/unreadable' ? { access: 'unreadable' } : problem?.code === 'page/no-access' ? { access: 'ended' } : {};
  // Named with its address, so that a row brought up to date later is known to speak of the same page.
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  await mark(tabId, { ...(url && { url }), ...access, reading: false, problem: problem && tell(problem) });
  return outcome;
}

const mark = (tabId: number, change: Partial<TabRow>): Promise<void> =>
  inTurn(tabId, async () => {
    const before = await tabRow(tabId);
    await saveTab({ tabId, url: '', access: 'button', reading: false, ...before, ...change, at: nowIso() });
  });
