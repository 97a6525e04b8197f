import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { skipScan } from '@/lib/browser/scan/control';
import { withHand } from '@/lib/browser/scan/hands';
import { deleteEverything, getJob, type JobRow, saveJob } from '@/lib/store';

vi.mock('wxt/browser', async () => {
  const { browser } = (await import('./fake')).fakeBrowser();
  return { browser: { ...browser, tabs: { remove: vi.fn(async () => undefined) } } };
});

const job = (more: Partial<JobRow> = {}): JobRow => ({
  id: 'job',
  planId: 'p',
  kind: 'scan',
  state: 'running',
  startedAt: '2025-01-01',
  updatedAt: '2025-01-01',
  queue: ['a', 'b', 'c'],
  done: [],
  total: 3,
  ...more,
});
const slow = { waiting: { host: 'acme.com', until: 9e12 }, current: 'b' };

beforeEach(deleteEverything);

it('what a slow host holds up is left out, and the lanes that wait for it look again at once', async () => {
  await saveJob(job(slow));
  const wake = vi.fn();
  await withHand('job', async (hand) => {
    hand.wake = wake;
    expect((await skipScan('job')).ok).toBe(true);
  });
  expect(await getJob('job')).toMatchObject({ queue: ['a', 'c'], done: [{ touchpointId: 'b', ok: false, reason: 'You skipped it.' }] });
  expect((await getJob('job'))?.waiting).toBeUndefined();
  expect(wake).toHaveBeenCalledOnce();
});

it('what is in hand is left to its own lane, and nothing that waits behind it is skipped', async () => {
  await saveJob(job(slow));
  await withHand('job', async (hand) => {
    Object.assign(hand, { touchpointId: 'a', tabId: 7 });
    await skipScan('job');
    expect(hand.skipped).toBe(true);
  });
  expect((await getJob('job'))?.queue).toEqual(['a', 'b', 'c']);
});

it.each([
  ['between two visits', {}],
  ['when what is waited for was done meanwhile', { ...slow, current: 'z' }],
])('nothing is skipped %s', async (_, more) => {
  await saveJob(job(more));
  await skipScan('job');
  expect(await getJob('job')).toMatchObject({ queue: ['a', 'b', 'c'], done: [] });
});

it('a scan that is gone says so', async () => expect((await skipScan('none')).ok).toBe(false));
