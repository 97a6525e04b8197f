import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { deleteEverything, forgetSite, latestSnapshot, readOn, saveAudit, saveSnapshot, touchpointVerdict } from '@/lib/store';
import { anAudit, aSnapshot, aTouchpoint } from '../../kit/audited';

/** What was read of a site stays when its access is taken back, and goes only where a person says so. */

const read = async (planId: string, pages: Record<string, string>) => {
  const touchpoints = Object.entries(pages).map(([id, url]) => aTouchpoint(id, { url, snapshotId: id }));
  for (const { touchpointId, url = '' } of touchpoints)
    await saveSnapshot({ planId, touchpointId, hash: touchpointId, snapshot: aSnapshot([touchpointId], { url }) });
  await saveAudit({ ...anAudit(planId, touchpoints, []), id: `living:${planId}` });
};

beforeEach(async () => {
  await deleteEverything();
  await read('p', { home: 'https://acme.com/', prices: 'https://acme.com/prices', shop: 'https://shop.acme.com/', near: 'https://acme.com.test/' });
  await read('q', { home: 'https://acme.com/' });
});

it('is found in every plan, on that very host alone', async () => {
  expect((await readOn('acme.com')).sort()).toEqual([
    ['p', 'home'],
    ['p', 'prices'],
    ['q', 'home'],
  ]);
  expect(await readOn('elsewhere.com')).toEqual([]);
});

it('goes with its verdicts, and comes back whole', async () => {
  const back = await forgetSite('acme.com');
  expect(await readOn('acme.com')).toEqual([]);
  expect([await latestSnapshot('p', 'home'), await touchpointVerdict('p', 'home'), await latestSnapshot('q', 'home')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(await latestSnapshot('p', 'shop')).toBeDefined();
  expect(await touchpointVerdict('p', 'near')).toBeDefined();
  await back();
  expect(await latestSnapshot('p', 'prices')).toBeDefined();
  expect((await touchpointVerdict('q', 'home'))?.touchpoint.url).toBe('https://acme.com/');
});
