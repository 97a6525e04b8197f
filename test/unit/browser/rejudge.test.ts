import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { browser } from 'wxt/browser';
import { ENGINE, judgeAll, judgePage } from '@/lib/audit';
import { today } from '@/lib/browser/clock';
import { outside } from '@/lib/browser/keep';
import { rejudge, rejudgeOutdated } from '@/lib/browser/rejudge';
import { db, deleteEverything, type JobRow, livingAudit, savePlan, saveSnapshot } from '@/lib/store';
import { aSnapshot } from '../../kit/audited';
import { planFrom } from '../../kit/plan';

/** A plan's stored pages judged anew: page by page, and the same in the end as all at once. */

const NAMES = ['home', 'prices', 'team', 'help', 'jobs'];
const OFF_PLAN = 'https://brand.test/blog';
const plan = (statement = 'Your evening belongs to you again') =>
  planFrom({
    messages: [
      { id: 'calm', priority: 1, statement },
      { id: 'shared', priority: 2, statement: 'Teams answer from one shared list' },
    ],
    channels: [
      {
        id: 'site',
        name: 'Site',
        type: 'site',
        touchpoints: [...NAMES.map((id) => ({ id, name: id, url: `https://brand.test/${id}` })), { id: 'letter', name: 'Letter' }],
      },
    ],
  });
const pages = NAMES.map((id, at) => ({
  touchpointId: id,
  snapshotId: `hash of ${id}`,
  snapshot: aSnapshot(
    [
      at % 2 ? `Welcome to our ${id}` : 'Your evening belongs to you again, every day of the week',
      'We sort your mail into what needs you today and what can wait until the day you chose for it.',
      at
        ? 'Teams answer every customer from one shared list, and nobody is left waiting.'
        : 'Start with the three letters that matter and leave the rest.',
    ],
    { url: `https://brand.test/${id}` },
  ),
}));
const blog = aSnapshot(['A year of quieter evenings', 'Your evening belongs to you again, wrote one of our readers.'], { url: OFF_PLAN });

let planId: string;
beforeEach(async () => {
  await deleteEverything();
  ({ planId } = await savePlan({ plan: plan(), author: 'Test', reason: 'Test' }));
  for (const { touchpointId, snapshotId, snapshot } of pages) await saveSnapshot({ planId, touchpointId, hash: snapshotId, snapshot });
  const { touchpoint } = await outside(OFF_PLAN, blog.title);
  await saveSnapshot({ planId, touchpointId: touchpoint.id, hash: 'hash of blog', snapshot: blog });
});
afterEach(() => {
  vi.restoreAllMocks();
  // What one test looks at while it is judged must not reach into the next.
  onProgress(async () => ({}));
});

const job = async () => (await db.jobs.get(`rejudge:${planId}`)) as JobRow;
/** Every look at the clock finds it a second later, so that progress is written after every page. */
const slowClock = () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
};
/** Called whenever progress has been written. */
const onProgress = (look: () => Promise<unknown>) => vi.mocked(browser.runtime.getPlatformInfo).mockImplementation(look as never);

describe('judging all stored pages', () => {
  it('ends with the audit that judging all at once gives', async () => {
    await rejudge(planId);
    const living = await livingAudit(planId);
    const { judgedAt = '' } = living ?? {};
    const atOnce = judgeAll({ planId, revision: 1, plan: plan(), date: today(), judgedAt, pages, attempts: [] });
    const place = await outside(OFF_PLAN, blog.title);
    const { calibration } = atOnce;
    const off = judgePage({ plan: plan(), ...place, snapshot: blog, snapshotId: 'hash of blog', calibration, date: today() });
    expect(living?.touchpoints).toEqual([...atOnce.touchpoints, off.touchpoint]);
    expect(living?.findings).toEqual(expect.arrayContaining([...atOnce.findings, ...off.findings]));
    expect(living?.findings).toHaveLength(atOnce.findings.length + off.findings.length);
    const { touchpoints: _, findings: __, ...rest } = atOnce;
    expect(living).toMatchObject(rest);
    expect(rest.score.value).not.toBeNull();
  });

  it('tells its progress after every page, and shows nothing half done', async () => {
    slowClock();
    const told: { done: number; queue: number; total: number; audits: number }[] = [];
    onProgress(async () => {
      const { done, queue, total } = await job();
      told.push({ done: done.length, queue: queue.length, total, audits: await db.audits.count() });
    });
    await rejudge(planId);
    expect(told.map(({ done }) => done)).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 6]);
    for (const { done, queue, total, audits } of told) {
      expect(done + queue).toBe(total);
      expect(audits).toBe(done > NAMES.length ? 1 : 0);
    }
    expect(await job()).toMatchObject({ state: 'done', total: 6, queue: [] });
    expect(await db.touchpoints.where('auditId').startsWith('draft:').count()).toBe(0);
    expect(await db.findings.where('auditId').startsWith('draft:').count()).toBe(0);
  });

  it('lets others have their turn between two pages, also where it need not wait for the store', async () => {
    await rejudge(planId);
    let turn = 0;
    let over = false;
    const others = () => {
      turn += 1;
      if (!over) setImmediate(others);
    };
    others();
    // Before and after each page the clock is looked at; it stands still, so that nothing is written on the way.
    const seen = new Set<number>();
    vi.spyOn(performance, 'now').mockImplementation(() => {
      seen.add(turn);
      return 0;
    });
    await rejudge(planId);
    over = true;
    expect(seen.size).toBeGreaterThan(2 * NAMES.length);
  });
});

describe('a worker that dies on the way', () => {
  /** A worker that never gets beyond its nth word of progress, and one that starts in its place. */
  async function killedAfter(words: number) {
    slowClock();
    const { rejudge: first } = await anotherWorker();
    let told = 0;
    await new Promise<void>((died) => {
      onProgress(async () => {
        told += 1;
        if (told === words) died();
        if (told >= words) await new Promise(() => {});
      });
      void first(planId);
    });
    onProgress(async () => ({}));
    return anotherWorker();
  }
  async function anotherWorker() {
    vi.resetModules();
    vi.doMock('wxt/browser', () => ({ browser }));
    const [{ rejudge }, { takeUpAgain }] = await Promise.all([import('@/lib/browser/rejudge'), import('@/lib/browser/scan/control')]);
    return { rejudge, takeUpAgain };
  }
  /** The verdict on the first page as the dead worker left it, marked, so that it is seen whether it was taken over. */
  const markDraft = () => db.touchpoints.update([`draft:${planId}`, 'home'], { name: 'Judged before' });
  const firstName = async () => (await livingAudit(planId))?.touchpoints[0]?.name;
  const ended = () => vi.waitFor(async () => expect((await job()).state).toBe('done'), 5000);

  it('is followed by one that takes up where it stood', async () => {
    const { takeUpAgain } = await killedAfter(8);
    expect(await job()).toMatchObject({ state: 'running', done: [{ touchpointId: 'home' }, { touchpointId: 'prices' }] });
    await markDraft();
    await takeUpAgain();
    await ended();
    expect(await firstName()).toBe('Judged before');
    expect((await livingAudit(planId))?.touchpoints).toHaveLength(7);
    expect(
      (await job()).done
        .map(({ touchpointId }) => touchpointId)
        .slice(0, 5)
        .sort(),
    ).toEqual([...NAMES].sort());
  });

  it('leaves the same audit behind as if it had lived', async () => {
    await rejudge(planId);
    const whole = await livingAudit(planId);
    await db.audits.clear();
    await db.touchpoints.clear();
    await db.findings.clear();
    const { takeUpAgain } = await killedAfter(9);
    await takeUpAgain();
    await ended();
    expect({ ...(await livingAudit(planId)), judgedAt: '' }).toEqual({ ...whole, judgedAt: '' });
  });

  it('leaves nothing to take over where the plan has changed since', async () => {
    const { takeUpAgain } = await killedAfter(8);
    await markDraft();
    await savePlan({ planId, plan: plan('Teams answer from one list'), author: 'Test', reason: 'Changed' });
    await takeUpAgain();
    await ended();
    expect(await firstName()).toBe('home');
    expect((await livingAudit(planId))?.revision).toBe(2);
  });

  it('leaves nothing to take over where a page has changed since', async () => {
    const { takeUpAgain } = await killedAfter(8);
    await markDraft();
    const snapshot = aSnapshot(['Another home'], { url: 'https://brand.test/home', capturedAt: '2026-11-20T09:00:00.000Z' });
    await saveSnapshot({ planId, touchpointId: 'home', hash: 'new', snapshot });
    await takeUpAgain();
    await ended();
    expect(await firstName()).toBe('home');
  });

  it('is not taken for dead while it works', async () => {
    const { rejudge: first, takeUpAgain } = await anotherWorker();
    let runs = 0;
    onProgress(async () => {
      if (!(await job()).done.length) runs += 1;
      await takeUpAgain();
    });
    await first(planId);
    expect(runs).toBe(1);
  });
});

it('a plan that an earlier engine judged is judged anew, once', async () => {
  await rejudge(planId);
  const before = (await livingAudit(planId))?.judgedAt;
  await rejudgeOutdated();
  expect((await livingAudit(planId))?.judgedAt, 'nothing to do').toBe(before);
  await db.audits.toCollection().modify({ engine: 'older', judgedAt: '2020-01-01T00:00:00Z' });
  await rejudgeOutdated();
  expect(await livingAudit(planId)).toMatchObject({ engine: ENGINE });
  expect((await livingAudit(planId))?.judgedAt).not.toBe('2020-01-01T00:00:00Z');
});
