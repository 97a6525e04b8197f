import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import type { Drift } from '@/lib/audit';
import { rejudge } from '@/lib/browser/rejudge';
import { alarmsNow } from '@/lib/browser/time/alarms';
import { compareAudits } from '@/lib/browser/time/compare';
import { finishAudit } from '@/lib/browser/time/finish';
import { pageOverTime } from '@/lib/browser/time/page';
import { db, decide, deleteEverything, finishedAudit, LIVING, listFinished, livingAudit, savePlan, saveSnapshot, storedDrift } from '@/lib/store';
import { aDecision, aSnapshot } from '../../kit/audited';
import { planFrom } from '../../kit/plan';

/** An audit is finished, pages and plan go on, and what changed is told with its cause. */

const CALM = 'Your evening belongs to you again, every day of the week.';
const SHARED = 'Teams answer every customer from one shared list, and nobody is left waiting.';
const REST = [
  'The office opens at eight and the coffee is made by whoever comes first.',
  'Write to us at any time and somebody reads your letter the same day.',
  'The company was founded by two sisters who grew up beside the harbour.',
];
const messages = [
  { id: 'calm', priority: 1, statement: 'Your evening belongs to you again' },
  { id: 'shared', priority: 2, statement: 'Teams answer every customer from one shared list' },
];
const GUARANTEED = 'Same-day answers, guaranteed.';
const retired = { id: 'same-day', text: 'Same-day answers, guaranteed', status: 'retired' };
const planWith = (more: object[] = [], claims: object[] = [retired]) =>
  planFrom({
    claims,
    messages: [...messages, ...more],
    channels: [
      {
        id: 'site',
        name: 'Site',
        type: 'site',
        touchpoints: ['home', 'prices', 'team'].map((id) => ({ id, name: id, url: `https://brand.test/${id}`, messages: ['calm', 'shared'] })),
      },
    ],
  });

let planId: string;
const shows = (touchpointId: string, hash: string, lines: string[], day = '2026-11-01', more = {}) =>
  saveSnapshot({
    planId,
    touchpointId,
    hash,
    snapshot: aSnapshot(['Welcome', ...lines], { url: `https://brand.test/${touchpointId}`, capturedAt: `${day}T09:00:00.000Z`, ...more }),
  });

beforeEach(async () => {
  await deleteEverything();
  ({ planId } = await savePlan({ plan: planWith(), author: 'Test', reason: 'Test' }));
  for (const id of ['home', 'prices', 'team']) await shows(id, `${id} 1`, [CALM, SHARED, ...REST]);
  await rejudge(planId);
});

async function finish(name: string): Promise<string> {
  const done = await finishAudit({ planId, name, by: 'Ada' });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  await rejudge(planId);
  return done.value.auditId;
}

async function drift(beforeId: string, afterId = LIVING): Promise<Drift> {
  const done = await compareAudits({ planId, beforeId, afterId });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return (await storedDrift(planId, beforeId, afterId))?.drift as Drift;
}

describe('an audit', () => {
  it('is finished with its figures, and the living one goes on', async () => {
    const id = await finish('October');
    await shows('home', 'home 2', [SHARED, ...REST], '2026-11-20');
    await rejudge(planId);
    const [header] = await listFinished(planId);
    expect(header).toMatchObject({ id, name: 'October', by: 'Ada', figures: { planned: 3, scanned: 3, owed: 6, present: 6 } });
    expect(header?.channels).toMatchObject([{ channelId: 'site', channel: 'Site', planned: 3, scanned: 3, present: 6 }]);
    const state = (audit: Awaited<ReturnType<typeof livingAudit>>) =>
      audit?.touchpoints.find(({ touchpointId }) => touchpointId === 'home')?.landings.find(({ message }) => message === 'calm')?.state;
    expect(state(await finishedAudit(id))).toBe('present');
    expect(state(await livingAudit(planId))).not.toBe('present');
  });

  it('is not finished before anything was read', async () => {
    const { planId: bare } = await savePlan({ plan: planWith(), author: 'Test', reason: 'Test' });
    expect(await finishAudit({ planId: bare, name: 'Empty', by: 'Ada' })).toMatchObject({ ok: false, problems: [{ code: 'audit/none' }] });
    expect(await listFinished(bare)).toEqual([]);
  });

  it('makes what pages lose since a finding of the living one', async () => {
    await finish('October');
    await shows('home', 'home 2', [SHARED, ...REST], '2026-11-20');
    await rejudge(planId);
    const found = (await livingAudit(planId))?.findings.filter(({ check }) => check === 'across/drift');
    expect(found).toMatchObject([{ about: { message: 'calm' }, evidence: [{ quote: CALM, touchpoint: 'home' }] }]);
  });
});

describe('what changed between two audits', () => {
  it('is nothing where nothing changed', async () => {
    const { messages, findings, plan, pages, apart } = await drift(await finish('October'));
    expect({ messages, findings, plan, pages, apart }).toEqual({ messages: [], findings: [], plan: [], pages: { changed: 0, same: 3 }, apart: [] });
  });

  it('is the page, with the sentence that went and the one that came', async () => {
    const id = await finish('October');
    const instead = 'The harbour festival begins on the first weekend of June.';
    await shows('home', 'home 2', [instead, SHARED, GUARANTEED, ...REST], '2026-11-20');
    await rejudge(planId);
    const told = await drift(id);
    expect(told.messages).toMatchObject([
      { message: 'calm', touchpointId: 'home', way: 'less', cause: 'page', owed: true, before: CALM, gone: [CALM], came: [instead] },
    ]);
    expect(told.pages).toEqual({ changed: 1, same: 2 });
    expect(told.findings.filter(({ check }) => check === 'claim/retired')).toMatchObject([{ kind: 'new', cause: 'page', touchpointId: 'home' }]);
  });

  it('is the plan where no page changed', async () => {
    await shows('home', 'home 2', [CALM, SHARED, GUARANTEED, ...REST]);
    await savePlan({ planId, plan: planWith([], []), author: 'Bo', reason: 'Nothing retired yet' });
    await rejudge(planId);
    const id = await finish('October');
    const quiet = { id: 'quiet', priority: 1, statement: 'Machines in the office are silent at night' };
    await savePlan({ planId, plan: planWith([quiet]), author: 'Bo', reason: 'Silence, and the guarantee withdrawn' });
    await rejudge(planId);
    const told = await drift(id);
    expect(told.plan).toEqual([{ message: 'quiet', statement: quiet.statement, kind: 'added' }]);
    expect(told.pages).toEqual({ changed: 0, same: 3 });
    expect(told.findings.filter(({ check }) => check === 'claim/retired')).toMatchObject([{ kind: 'new', cause: 'plan', touchpointId: 'home' }]);
    expect(told.findings.filter(({ cause }) => cause === 'page')).toEqual([]);
    expect(told.messages).toEqual([]);
  });

  it('is the date where a message ran out and neither page nor plan changed', async () => {
    const offer = { id: 'offer', priority: 1, statement: 'The first month is free for new customers', until: '2020-12-31' };
    await savePlan({ planId, plan: planWith([offer]), author: 'Bo', reason: 'Offer' });
    await shows('home', 'home 2', [CALM, 'The first month is free for new customers.', ...REST]);
    await rejudge(planId);
    const id = await finish('October');
    // Signed while the offer ran.
    await db.finished.update(id, { date: '2020-12-01' });
    const told = await drift(id);
    const late = told.findings.filter(({ check }) => check === 'message/untimely');
    expect(late).toMatchObject([{ kind: 'new', cause: 'date', touchpointId: 'home' }]);
    expect(told.findings.filter(({ cause }) => cause !== 'date')).toEqual([]);
  });

  it('tells a page read on another device apart, and holds nothing against it', async () => {
    const id = await finish('October');
    await shows('home', 'home 2', [SHARED, ...REST], '2026-11-20', { viewport: { width: 390, height: 800 } });
    await rejudge(planId);
    const told = await drift(id);
    expect(told.apart).toMatchObject([{ touchpointId: 'home', sentence: expect.stringContaining('narrow screen') }]);
    expect(told.messages).toEqual([]);
    expect(told.findings.filter(({ touchpointId }) => touchpointId === 'home')).toEqual([]);
  });

  it('says what was settled, what people decided, and what came back', async () => {
    await shows('home', 'home 2', [CALM, SHARED, GUARANTEED, ...REST], '2026-11-10');
    await shows('team', 'team 2', [CALM, SHARED, GUARANTEED, ...REST], '2026-11-10');
    await rejudge(planId);
    const first = await finish('October');
    const onTeam = (await livingAudit(planId))?.findings.find(({ touchpointId, check }) => touchpointId === 'team' && check === 'claim/retired');
    await shows('home', 'home 3', [CALM, SHARED, ...REST], '2026-11-20');
    await decide(aDecision('d', onTeam?.fingerprint ?? '', { planId, at: '2026-11-20T10:00:00.000Z', kind: 'assigned', to: 'Bo' }));
    await rejudge(planId);
    const second = await finish('November');
    const between = await drift(first, second);
    const kinds = ({ findings }: Drift) =>
      findings.filter(({ check }) => check === 'claim/retired').map(({ touchpointId, kind, cause }) => [touchpointId, kind, cause]);
    expect(kinds(between)).toEqual([
      ['team', 'decided', undefined],
      ['home', 'settled', 'page'],
    ]);
    expect(between.findings.find(({ kind }) => kind === 'decided')?.decision).toMatchObject({ id: 'd', to: 'Bo' });
    expect(between.messages).toEqual([]);

    await shows('home', 'home 4', [CALM, SHARED, ...REST, GUARANTEED], '2026-11-28');
    await shows('prices', 'prices 2', [CALM, SHARED, ...REST, GUARANTEED], '2026-11-28');
    await rejudge(planId);
    expect(kinds(await drift(second))).toEqual(
      expect.arrayContaining([
        ['home', 'returned', 'page'],
        ['prices', 'new', 'page'],
      ]),
    );
  });

  it('is not worked out twice, until something changed', async () => {
    const id = await finish('October');
    await drift(id);
    const job = await db.jobs.get(`compare:${planId}`);
    await drift(id);
    expect(await db.jobs.get(`compare:${planId}`)).toEqual(job);
    expect(job?.state).toBe('done');
    await shows('home', 'home 2', [SHARED, ...REST], '2026-11-20');
    await rejudge(planId);
    expect((await drift(id)).messages).toHaveLength(1);
  });

  it('is refused in a sentence where an audit is gone', async () => {
    expect(await compareAudits({ planId, beforeId: 'finished:none', afterId: LIVING })).toMatchObject({
      ok: false,
      problems: [{ code: 'compare/none' }],
    });
  });
});

describe('a page over time', () => {
  it('shows each content with its verdict and what changed in words, newest first', async () => {
    await shows('home', 'home 2', [SHARED, ...REST], '2026-11-20');
    const answer = await pageOverTime({ planId, touchpointId: 'home' });
    const [now, before] = answer.ok ? answer.value.moments : [];
    expect(now?.sentences.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'gone', text: CALM }]);
    expect(now?.messages.find(({ message }) => message === 'calm')?.quote).not.toBe(CALM);
    expect(before?.messages.find(({ message }) => message === 'calm')).toMatchObject({ state: 'present', quote: CALM, owed: true });
    expect(before?.sentences.every(({ kind }) => kind === 'same')).toBe(true);
    expect(answer).toMatchObject({ ok: true, value: { older: 0 } });
  });

  it('is refused for what the plan does not name', async () => {
    expect(await pageOverTime({ planId, touchpointId: 'nowhere' })).toMatchObject({ ok: false });
  });
});

it('pages that nobody read for long are told when a page of ours opens', async () => {
  await shows('home', 'home 2', [CALM], '2020-01-01');
  await db.snapshots.toCollection().modify({ lastSeenAt: '2020-01-01T09:00:00.000Z' });
  const answer = await alarmsNow({ planId });
  expect(answer.ok && answer.value.alarms).toMatchObject([{ kind: 'stale', touchpoints: ['home', 'prices', 'team'], since: '2020-01-01' }]);
});
