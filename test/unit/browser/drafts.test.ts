import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { keepDraft } from '@/lib/browser/drafts';
import { judgeWords } from '@/lib/browser/judge-words';
import { rejudge } from '@/lib/browser/rejudge';
import { readDraft } from '@/lib/capture';
import { db, deleteEverything, forgetReading, livingAudit, moveReading, savePlan, touchpointVerdict } from '@/lib/store';
import { planFrom } from '../../kit/plan';

/** Drafts kept and judged by the background, apart from the plan or as its touchpoints; words judged by themselves. */

const COPY = 'Your evening belongs to you again\n\nWe sort your mail into what needs you today and what can wait until the day you chose for it.';
const plan = planFrom({
  messages: [
    { id: 'calm', priority: 1, statement: 'Your evening belongs to you again' },
    { id: 'shared', priority: 2, statement: 'Teams answer from one shared list', channels: ['mail'] },
  ],
  claims: [{ text: 'Half the post, twice the sleep', status: 'retired' }],
  channels: [
    { id: 'site', name: 'Site', type: 'site', touchpoints: [{ id: 'home', name: 'Home', url: 'https://brand.test/' }] },
    { id: 'mail', name: 'Mail', type: 'email', touchpoints: [{ id: 'letter', name: 'Letter' }] },
  ],
});

let planId: string;
beforeEach(async () => {
  await deleteEverything();
  ({ planId } = await savePlan({ plan, author: 'Test', reason: 'Test' }));
  await rejudge(planId);
});

const snapshotOf = async (text: string, { name = 'spring.txt', channel }: { name?: string; channel?: string } = {}) => {
  const read = await readDraft({ name, text }, { url: 'draft:new', name, channel, now: '2026-11-15T09:00:00.000Z' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const keep = async (given: { touchpointId?: string; snapshot: unknown }) => keepDraft({ planId, ...given });
const idOf = (outcome: Awaited<ReturnType<typeof keep>>): string => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.touchpointId;
};
const stateOf = async (id: string, message: string) =>
  (await touchpointVerdict(planId, id))?.touchpoint.landings.find((landing) => landing.message === message)?.state;

describe('a draft outside the plan', () => {
  it('owes what its channel owes, and stays out of the audit', async () => {
    const id = idOf(await keep({ snapshot: await snapshotOf(COPY, { channel: 'mail' }) }));
    const verdict = await touchpointVerdict(planId, id);
    expect(verdict?.touchpoint).toMatchObject({ offPlan: true, channelId: 'mail', conditions: { draft: { kind: 'paste', name: 'spring.txt' } } });
    expect(verdict?.touchpoint.owed.map(({ message }) => message).sort()).toEqual(['calm', 'shared']);
    expect(verdict?.findings.map(({ check }) => check)).toContain('message/missing');
    await rejudge(planId);
    const audit = await livingAudit(planId);
    expect(audit?.coverage).toMatchObject({ planned: 2, scanned: 0 });
    expect(audit?.findings.filter(({ touchpointId }) => touchpointId === id)).toEqual([]);
    expect(await stateOf(id, 'calm'), 'it is judged anew with the rest').toBe('present');
  });

  it('takes the place of the earlier one of its name, and is judged anew against another channel', async () => {
    const first = idOf(await keep({ snapshot: await snapshotOf(COPY, { channel: 'mail' }) }));
    const again = idOf(await keep({ snapshot: await snapshotOf(COPY, { channel: 'site' }) }));
    expect(again).toBe(first);
    expect((await touchpointVerdict(planId, first))?.touchpoint.channelId).toBe('site');
    const other = idOf(await keep({ snapshot: await snapshotOf(COPY, { name: 'autumn.txt' }) }));
    expect(other).not.toBe(first);
    expect((await touchpointVerdict(planId, other))?.touchpoint.channelId, 'no channel in particular').toBe('outside');
  });

  it('goes whole, and comes back whole', async () => {
    const id = idOf(await keep({ snapshot: await snapshotOf(COPY, { channel: 'mail' }) }));
    const before = await touchpointVerdict(planId, id);
    const back = await forgetReading(planId, id);
    expect([await db.snapshots.count(), await touchpointVerdict(planId, id)]).toEqual([0, undefined]);
    await back();
    expect(await touchpointVerdict(planId, id)).toEqual(before);
  });
});

describe('a draft of a touchpoint', () => {
  it('counts as its copy', async () => {
    expect(idOf(await keep({ touchpointId: 'letter', snapshot: await snapshotOf(COPY) }))).toBe('letter');
    await rejudge(planId);
    expect((await livingAudit(planId))?.coverage).toMatchObject({ planned: 2, scanned: 1 });
    expect(await stateOf('letter', 'calm')).toBe('present');
  });

  it.each([
    ['has an address', { touchpointId: 'home' }, 'draft/has-address'],
    ['is gone', { touchpointId: 'nowhere' }, 'draft/no-touchpoint'],
  ])('is not taken where the touchpoint %s', async (_, place, code) => {
    expect(await keep({ ...place, snapshot: await snapshotOf(COPY) })).toMatchObject({ ok: false, problems: [{ code }] });
    expect(await db.snapshots.count()).toBe(0);
  });

  it.each([
    ['nothing', undefined],
    ['something else', { snapshot: 1, url: 'draft:x' }],
  ])('is not taken where %s came', async (_, snapshot) => {
    expect(await keep({ touchpointId: 'letter', snapshot })).toMatchObject({ ok: false });
  });
});

describe('words by themselves', () => {
  const judged = async (words: string) => {
    const outcome = await judgeWords({ planId, words });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value;
  };

  it('carry what they say, and nothing of them is stored', async () => {
    const stored = async () => [await db.snapshots.count(), await db.touchpoints.count(), await db.findings.count()];
    const before = await stored();
    const { touchpoint, findings } = await judged('From the first week on, your evening belongs to you again.');
    expect(touchpoint.landings.find(({ message }) => message === 'calm')?.state).toBe('present');
    expect(findings, 'what a few words leave out is no fault of theirs').toEqual([]);
    expect(await stored()).toEqual(before);
  });

  it('are told what speaks against the plan', async () => {
    const { findings } = await judged('With our little box you get half the post, twice the sleep.');
    expect(findings.map(({ check }) => check)).toEqual(['claim/retired']);
  });

  it('are not judged where they are too few', async () => {
    expect((await judged('evening')).touchpoint.status).toBe('notJudged');
  });
});

it('what was read of a page goes along when it becomes a touchpoint, tabs too', async () => {
  const id = idOf(await keep({ snapshot: await snapshotOf(COPY) }));
  await db.tabs.put({ tabId: 1, url: '', planId, touchpointId: id, access: 'button', reading: false, at: '' });
  const before = await touchpointVerdict(planId, id);
  await moveReading(planId, id, 'letter', { offPlan: false });
  expect((await db.tabs.get(1))?.touchpointId).toBe('letter');
  expect((await touchpointVerdict(planId, 'letter'))?.touchpoint).toMatchObject({ offPlan: false, landings: before?.touchpoint.landings });
  expect(await touchpointVerdict(planId, id)).toBeUndefined();
  expect((await db.snapshots.toArray()).map(({ touchpointId }) => touchpointId)).toEqual(['letter']);
});
