import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { keepForOthers, plansSharing } from '@/lib/browser/other-plans';
import { archivePlan, deleteEverything, savePlan, touchpointVerdict } from '@/lib/store';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

/** A page that several plans name is read once and held against each. */

const page = pageFrom(
  '<html lang="en"><title>Spring</title><main><h1>Your evenings are your own again</h1><p>We sort your mail into what needs you today and what can wait.</p></main>',
  { url: 'https://brand.test/spring' },
);
const plan = (name: string, url: string) =>
  planFrom({ brand: { name }, channels: [{ id: 'site', name: 'Site', type: 'site', touchpoints: [{ id: name.toLowerCase(), name, url }] }] });
const save = async (name: string, url: string) => (await savePlan({ plan: plan(name, url), author: 'Test', reason: 'Test' })).planId;

beforeEach(deleteEverything);

test('what was read for one plan is judged for the others that name the page, and for no other', async () => {
  const brand = await save('Brand', 'https://brand.test/');
  const campaign = await save('Campaign', 'https://www.brand.test/spring?utm_source=mail');
  const market = await save('Market', 'https://brand.test/autumn');
  const old = await save('Old', 'https://brand.test/spring');
  await archivePlan(old, '2026-11-20T09:00:00.000Z');
  expect(await keepForOthers(brand, page)).toEqual([campaign]);
  expect((await touchpointVerdict(campaign, 'campaign'))?.touchpoint.landings[0]?.state).toBe('present');
  expect(await touchpointVerdict(market, 'market')).toBeUndefined();
  expect(await touchpointVerdict(old, 'old'), 'an archived plan reads nothing').toBeUndefined();
  expect(await keepForOthers(brand, page), 'the same words again change nothing').toEqual([]);
  expect(await keepForOthers(campaign, page), 'the plan it was read for is not among the others').toEqual([]);
});

test('plans share where one names a page of the other', async () => {
  const brand = await save('Brand', 'https://brand.test/spring');
  const campaign = await save('Campaign', 'https://www.brand.test/spring/');
  await save('Market', 'https://brand.test/autumn');
  expect(await plansSharing({ planId: brand, plan: plan('Brand', 'https://brand.test/spring') })).toEqual([campaign]);
});
