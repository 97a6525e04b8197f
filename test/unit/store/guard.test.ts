import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeJob,
  db,
  deleteEverything,
  forgetTabs,
  getJob,
  type JobRow,
  jobsIn,
  listJobs,
  saveJob,
  saveTab,
  setSetting,
  storeProblem,
  tabRow,
} from '@/lib/store';

beforeEach(deleteEverything);

describe('what the browser refuses', () => {
  it('is told as a full disk, also where Dexie wraps it', () => {
    const full = new DOMException('no', 'QuotaExceededError');
    expect(storeProblem(full).code).toBe('store/full');
    expect(storeProblem(new Dexie.AbortError('aborted', full)).code).toBe('store/full');
  });

  it('is told as another version, as a store that did not open, and else as a failed save', () => {
    expect(storeProblem(new Dexie.VersionError('newer')).code).toBe('store/version');
    expect(storeProblem(new Dexie.OpenFailedError('closed')).code).toBe('store/closed');
    expect(storeProblem(new Error('whatever')).code).toBe('store/failed');
    expect(storeProblem('a text').code).toBe('store/failed');
  });

  it('leaves what was there before', async () => {
    await setSetting('theme', 'dark');
    await expect(setSetting('theme', () => 'a function')).rejects.toMatchObject({ name: 'StoreError' });
    expect((await db.settings.get('theme'))?.value).toBe('dark');
  });
});

describe('jobs and tabs', () => {
  const job = (id: string, change: Partial<JobRow> = {}): JobRow => ({
    id,
    planId: 'p',
    kind: 'scan',
    state: 'running',
    startedAt: '2026-11-02T09:00:00.000Z',
    updatedAt: '2026-11-02T09:00:00.000Z',
    queue: ['a', 'b'],
    done: [],
    total: 2,
    ...change,
  });

  it('take two changes at once without losing one', async () => {
    await saveJob(job('j'));
    await Promise.all(['a', 'b'].map((touchpointId) => changeJob('j', (it) => void it.done.push({ touchpointId, ok: true, ms: 1 }))));
    expect((await getJob('j'))?.done.map(({ touchpointId }) => touchpointId).sort()).toEqual(['a', 'b']);
    expect(await changeJob('nobody', () => undefined)).toBeUndefined();
  });

  it('are found by plan and by state', async () => {
    await saveJob(job('old', { state: 'done' }));
    await saveJob(job('new', { startedAt: '2026-11-03T09:00:00.000Z' }));
    await saveJob(job('other', { planId: 'q' }));
    expect((await listJobs('p')).map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await jobsIn('running')).map(({ id }) => id)).toEqual(['new', 'other']);
  });

  it('tabs are forgotten when the browser starts', async () => {
    await saveTab({ tabId: 7, url: 'https://larkfield.test/', access: 'granted', reading: false, at: '2026-11-02T09:00:00.000Z' });
    expect((await tabRow(7))?.access).toBe('granted');
    await forgetTabs();
    expect(await tabRow(7)).toBeUndefined();
  });
});
