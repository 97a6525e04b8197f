import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { keepAttempt, keepReading, outside, type Place, placeOf } from '@/lib/browser/keep';
import { rejudge } from '@/lib/browser/rejudge';
import type { PageSnapshot } from '@/lib/capture';
import {
  deleteEverything,
  latestSnapshot,
  listAttempts,
  livingAudit,
  type Revision,
  savePlan,
  snapshotHistory,
  taughtPlan,
  touchpointVerdict,
} from '@/lib/store';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

/** What stands in a page's place never takes the place of what was read of it. */

const COPY = `<main><h1>Your evening belongs to you again</h1><p>We sort your mail into what needs you today and what can wait until the day you chose for it.</p>
<p>You answer the few letters that matter and let the rest come back to you when you want them to.</p></main>`;
const SIGN_IN =
  '<main><h1>Log in</h1><form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form></main>';
const BUSY = '<main><h1>We will be back soon</h1><p>Our site is down for maintenance. Please come back in an hour.</p></main>';
const URL_HOME = 'https://brand.test/';

let revision: Revision;
let home: Place;
beforeEach(async () => {
  await deleteEverything();
  const { planId } = await savePlan({
    plan: planFrom({
      messages: [{ id: 'calm', priority: 1, statement: 'Your evening belongs to you again' }],
      channels: [{ id: 'site', name: 'Site', type: 'site', touchpoints: [{ id: 'home', name: 'Home', url: URL_HOME }] }],
    }),
    author: 'Test',
    reason: 'Test',
  });
  revision = (await taughtPlan(planId)) as Revision;
  home = placeOf(revision.plan, 'home') as Place;
});

const page = (html: string, day: number, change: Partial<PageSnapshot> = {}): PageSnapshot => ({
  ...pageFrom(html, { url: URL_HOME }),
  capturedAt: `2026-11-${day}T09:00:00.000Z`,
  ...change,
});
const keep = (snapshot: PageSnapshot, place = home) => keepReading(revision, place, snapshot);
const shown = async (id = 'home') => (await touchpointVerdict(revision.planId, id))?.touchpoint;

describe('a page that was read before', () => {
  beforeEach(async () => void (await keep(page(COPY, 20))));

  it.each([
    ['asks to sign in', SIGN_IN, 200, 'login-wall', /login/],
    ['is closed for maintenance', BUSY, 503, 'maintenance', /maintenance/],
    ['fails', '<main><h1>Sorry</h1></main>', 500, 'error-page', /error \(500\)/],
    ['shows nothing', '<main></main>', 200, 'empty-shell', /no words of its own/],
  ])('keeps its verdict when it %s, and the visit is told', async (_, html, responseStatus, wall, reason) => {
    expect(await keep(page(html, 24, { responseStatus }))).toMatchObject({ unchanged: true, attempt: expect.stringMatching(reason) });
    const now = await shown();
    expect(now).toMatchObject({ status: 'scanned', capturedAt: '2026-11-20T09:00:00.000Z' });
    expect(now?.attempt).toMatchObject({ at: '2026-11-24T09:00:00.000Z', wall, reason: expect.stringMatching(reason) });
    expect(await snapshotHistory(revision.planId, 'home')).toHaveLength(1);
    await rejudge(revision.planId);
    expect((await livingAudit(revision.planId))?.touchpoints[0]).toMatchObject({ status: 'scanned', attempt: { wall } });
  });

  it('no longer stands once its address says that it is gone, and comes back with it', async () => {
    expect(await keep(page('<main><h1>404</h1></main>', 24, { responseStatus: 404 }))).toMatchObject({ unchanged: false });
    await rejudge(revision.planId);
    expect(await shown()).toMatchObject({ status: 'notScanned', reason: 'There is no page at this address (404).' });
    expect((await latestSnapshot(revision.planId, 'home'))?.snapshot.capturedAt).toContain('11-20');
    await keep(page(COPY, 25));
    expect((await shown())?.attempt).toBeUndefined();
    expect(await shown()).toMatchObject({ status: 'scanned', capturedAt: '2026-11-25T09:00:00.000Z' });
  });

  it('says nothing of an earlier visit once it is read again', async () => {
    await keep(page(SIGN_IN, 24));
    await keep(page(COPY, 25, { viewport: { width: 390, height: 800 } }));
    const now = await shown();
    expect(now?.attempt).toBeUndefined();
    expect(now).toMatchObject({ capturedAt: '2026-11-25T09:00:00.000Z', conditions: { viewport: { width: 390 } } });
    expect(await listAttempts(revision.planId)).toEqual([]);
  });

  it('is read anew where its copy changed, however much', async () => {
    await keep(page(COPY.replaceAll('evening', 'morning'), 24));
    expect(await shown()).toMatchObject({ status: 'scanned', capturedAt: '2026-11-24T09:00:00.000Z' });
    expect((await shown())?.attempt).toBeUndefined();
  });
});

it('a wall met first is shown as such, and the next one takes its place', async () => {
  await keep(page(SIGN_IN, 20));
  expect(await shown()).toMatchObject({ status: 'notJudged', reason: expect.stringMatching(/login/) });
  await keep(page(BUSY, 24));
  expect(await shown()).toMatchObject({ status: 'notJudged', reason: expect.stringMatching(/maintenance/) });
  expect(await listAttempts(revision.planId)).toEqual([]);
});

it('a page outside the plan that is gone is shown as gone, read before or not', async () => {
  const place = await outside('https://brand.test/old', 'Old page', revision.plan, 'site');
  const { id } = place.touchpoint;
  await keep(page(COPY, 20), place);
  await keep(page('<h1>Gone</h1>', 24, { responseStatus: 410 }), place);
  expect(await shown(id)).toMatchObject({ status: 'notScanned', offPlan: true, name: 'Old page', reason: 'There is no page at this address (410).' });
  await rejudge(revision.planId);
  expect(await shown(id)).toMatchObject({ status: 'notScanned', offPlan: true });
  const never = await outside('https://brand.test/never', '', revision.plan, 'site');
  await keepAttempt(revision, never, { at: '2026-11-24T09:00:00.000Z', reason: 'There is no page at this address (404).', gone: true });
  expect(await shown(never.touchpoint.id)).toMatchObject({ status: 'notScanned', channelId: 'site', reason: expect.stringContaining('404') });
});
