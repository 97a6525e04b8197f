import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Switching tabs: badge and panel follow from what is stored, without a look at the page or a judgement. */

const shown = vi.hoisted(() => [] as string[]);
const scripts = vi.hoisted(() => [] as unknown[]);
const tab = vi.hoisted(() => ({ url: 'https://brand.test/' as string | undefined, granted: true }));
const judged = vi.hoisted(() => ({ times: 0 }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}`, getPlatformInfo: async () => ({}) },
    alarms: { create: async () => undefined, clear: async () => true },
    permissions: { contains: async () => tab.granted, getAll: async () => ({ origins: [] }) },
    scripting: { executeScript: async (asked: unknown) => void scripts.push(asked) },
    tabs: { get: async (id: number) => ({ id, windowId: 1, url: tab.url }), query: async () => [] },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void shown.push(text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
  },
}));
vi.mock('@/lib/audit', async (original) => {
  const real = await original<typeof import('@/lib/audit')>();
  return { ...real, judgePage: (...given: Parameters<typeof real.judgePage>) => ((judged.times += 1), real.judgePage(...given)) };
});

import { keepReading, placeOf } from '@/lib/browser/keep';
import { refreshTab, settled } from '@/lib/browser/tabs';
import { deleteEverything, type Revision, savePlan, setActivePlanId, tabRow, taughtPlan } from '@/lib/store';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

let revision: Revision;
const page = () =>
  pageFrom('<main><h1>Your evening belongs to you again</h1><p>We sort your mail into what needs you today and what can wait.</p></main>');
const keep = () => keepReading(revision, placeOf(revision.plan, 'home') as NonNullable<ReturnType<typeof placeOf>>, page());

beforeEach(async () => {
  await deleteEverything();
  Object.assign(tab, { url: 'https://brand.test/', granted: true });
  const { planId } = await savePlan({
    plan: planFrom({
      messages: [
        { id: 'calm', priority: 1, statement: 'Your evening belongs to you again' },
        { id: 'shared', priority: 2, statement: 'Teams answer from one shared list' },
      ],
      channels: [{ id: 'site', name: 'Site', type: 'site', touchpoints: [{ id: 'home', name: 'Home', url: 'https://brand.test/' }] }],
    }),
    author: 'Test',
    reason: 'Test',
  });
  await setActivePlanId(planId);
  revision = (await taughtPlan(planId)) as Revision;
  await keep();
  shown.length = 0;
  scripts.length = 0;
  judged.times = 0;
});

describe('a tab that is switched to', () => {
  it('shows what is stored of its page at once: nothing is read and nothing is judged', async () => {
    await refreshTab(7);
    expect(shown.at(-1)).toMatch(/^\d+$|^✓$/);
    expect(await tabRow(7)).toMatchObject({ url: 'https://brand.test/', touchpointId: 'home', access: 'granted' });
    expect([scripts, judged.times]).toEqual([[], 0]);
  });

  it('shows nothing on a page that is no touchpoint', async () => {
    tab.url = 'https://elsewhere.test/';
    await refreshTab(8);
    expect(shown.at(-1)).toBe('');
    expect([scripts, judged.times]).toEqual([[], 0]);
  });
});

it('a page that was read and judged as it is costs one hash: it is not judged again', async () => {
  expect(await keep()).toEqual({ unchanged: true });
  expect(judged.times).toBe(0);
});

describe('the watcher’s word', () => {
  it('leads to nothing on a page outside the plan', async () => {
    tab.url = 'https://brand.test/elsewhere';
    expect(await settled({ tabId: 7, windowId: 1 })).toMatchObject({ ok: true });
    expect(scripts).toEqual([]);
  });

  it.each([
    ['whose address the browser no longer tells', undefined],
    ['that may no longer be read', 'https://brand.test/'],
  ])('is answered with the end of the access on a page %s, which is not read', async (_, url) => {
    Object.assign(tab, { url, granted: false });
    expect(await settled({ tabId: 7, windowId: 1 })).toMatchObject({ ok: false, problems: [{ code: 'page/no-access' }] });
    expect(scripts).toEqual([]);
  });
});
