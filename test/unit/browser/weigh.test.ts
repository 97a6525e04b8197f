import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { weigh } from '@/lib/browser/weigh';
import type { Plan } from '@/lib/plan';
import { db, decide, deleteEverything, saveAttempt, savePlan, saveSnapshot } from '@/lib/store';
import { aSnapshot } from '../../kit/audited';
import { planFrom } from '../../kit/plan';

/** What a change of the plan would do, judged on stored pages before it is saved. */

const parts = (statement = 'Your evening belongs to you again', more: object = {}) => ({
  messages: [
    { id: 'calm', priority: 1, statement },
    { id: 'shared', priority: 2, statement: 'Teams answer from one shared list', channels: ['site'] },
  ],
  channels: [
    { id: 'site', name: 'Site', type: 'site', owner: 'Priya', touchpoints: [{ id: 'home', name: 'Home', url: 'https://brand.test/' }] },
    {
      id: 'help',
      name: 'Help',
      type: 'docs',
      owner: 'Tom',
      touchpoints: [
        { id: 'faq', name: 'Questions', url: 'https://brand.test/faq' },
        { id: 'new', name: 'Unread', url: 'https://brand.test/new' },
      ],
    },
  ],
  governance: { decides: 'Ada', escalation: [{ when: 'A change touches several channels', to: 'The board' }] },
  ...more,
});
const words = [
  'Your evening belongs to you again, every day of the week',
  'We sort your mail into what needs you today and what can wait until the day you chose for it.',
  'Start with the three letters that matter and leave the rest for the day you chose for them.',
];
const SAID = 'A mechanic answers the telephone on Sundays';

let planId: string;
beforeEach(async () => {
  await deleteEverything();
  ({ planId } = await savePlan({ plan: planFrom(parts()), author: 'Test', reason: 'Test' }));
  const keep = (touchpointId: string, texts: string[]) =>
    saveSnapshot({ planId, touchpointId, hash: `of ${touchpointId}`, snapshot: aSnapshot(texts, { url: `https://brand.test/${touchpointId}` }) });
  await keep('home', words);
  await keep('faq', words);
});

async function whole(to: Plan | number, from?: number) {
  const asked = { planId, ...(from && { from }), to: typeof to === 'number' ? to : JSON.stringify(to) };
  for (let turns = 0; turns < 50; turns += 1) {
    const outcome = await weigh(asked);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    if ('blast' in outcome.value) return outcome.value;
  }
  throw new Error('No end.');
}

describe('what a change of the plan would do', () => {
  it('nothing, where nothing is changed', async () => {
    const { blast, reach } = await whole(planFrom(parts()));
    expect(blast).toEqual({ judged: 2, unread: 1, touchpoints: [], made: [], settled: [] });
    expect(reach.channels).toEqual([]);
  });

  it('nothing to any touchpoint, where only a goal is reworded; the brief’s own remarks are told apart', async () => {
    const { blast, reach } = await whole(planFrom(parts(undefined, { goals: [{ statement: 'Be better known' }] })));
    expect(blast.touchpoints).toEqual([]);
    expect(blast.made.length).toBeGreaterThan(0);
    expect(reach.channels).toEqual([]);
  });

  it('a message that no page says any longer is missing wherever it is owed', async () => {
    const { blast } = await whole(planFrom(parts(SAID)));
    for (const id of ['home', 'faq']) {
      const one = blast.touchpoints.find(({ touchpointId }) => touchpointId === id);
      expect(one?.changed).toMatchObject([{ message: 'calm', from: 'present', to: 'missing' }]);
      expect(one?.made.map(({ says }) => says).join()).toContain('telephone');
    }
  });

  it('settles what it makes good', async () => {
    await savePlan({ planId, plan: planFrom(parts(SAID)), author: 'Test', reason: 'Test' });
    const { blast } = await whole(1);
    expect(blast.touchpoints.find(({ touchpointId }) => touchpointId === 'home')).toMatchObject({
      changed: [{ message: 'calm', from: 'missing', to: 'present' }],
      made: [],
      settled: [expect.objectContaining({ says: expect.stringContaining('telephone') })],
    });
  });

  it('between two earlier revisions is told as between any two', async () => {
    await savePlan({ planId, plan: planFrom(parts(SAID)), author: 'Test', reason: 'Test' });
    await savePlan({ planId, plan: planFrom(parts()), author: 'Test', reason: 'Test' });
    expect((await whole(2, 1)).blast.touchpoints).toHaveLength(2);
    expect((await whole(3, 1)).blast.touchpoints).toEqual([]);
  });

  it('findings that people dismissed come and go unseen', async () => {
    const [made] = (await whole(planFrom(parts(SAID)))).blast.touchpoints[0]?.made ?? [];
    const { fingerprint = '' } = made ?? {};
    await decide({ id: 'd', planId, fingerprint, kind: 'dismissed', by: 'Ada', at: '2026-11-02T09:00:00Z', reason: 'Test' });
    const { blast } = await whole(planFrom(parts(SAID)));
    expect(blast.touchpoints.flatMap((one) => one.made.map((finding) => finding.fingerprint))).not.toContain(fingerprint);
  });

  it('a page that is gone is not judged by what it showed before', async () => {
    await saveAttempt({ planId, touchpointId: 'faq', at: '2026-11-20T09:00:00Z', reason: 'The page is not there (404).', gone: true });
    expect((await whole(planFrom(parts(SAID)))).blast).toMatchObject({ judged: 1, unread: 2 });
  });

  it('stores nothing', async () => {
    await whole(planFrom(parts(SAID)));
    expect([await db.audits.count(), await db.findings.count(), await db.touchpoints.count(), await db.jobs.count()]).toEqual([0, 0, 0, 0]);
    expect(await db.revisions.count()).toBe(1);
  });

  it('is told in turns, with how far it has come', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 400));
    const asked = { planId, to: JSON.stringify(planFrom(parts(SAID))) };
    const first = await weigh(asked);
    const second = await weigh(asked);
    vi.restoreAllMocks();
    expect(first).toMatchObject({ ok: true, value: { total: 8 } });
    const done = [first, second].map((outcome) => outcome.ok && 'done' in outcome.value && outcome.value.done);
    expect(done[0]).toBeGreaterThan(0);
    expect(done[1]).toBeGreaterThan(Number(done[0]));
  });

  it('says what is wrong with a plan that is none, and with a revision that is not there', async () => {
    expect(await weigh({ planId, to: '{"throughlinePlan": 1}' })).toMatchObject({ ok: false });
    expect(await weigh({ planId, to: 7 })).toMatchObject({ ok: false });
    expect(await weigh({ planId: 'gone', to: 1 })).toMatchObject({ ok: false });
  });
});

describe('whom a change concerns', () => {
  it('everyone who owes the message, read or not, and whom the escalation names where it touches several channels', async () => {
    const { reach } = await whole(planFrom(parts(SAID)));
    expect(reach).toMatchObject({
      channels: [
        { channel: 'Site', owner: 'Priya', touchpoints: [{ name: 'Home', messages: [SAID] }] },
        { channel: 'Help', owner: 'Tom', touchpoints: [{ name: 'Questions' }, { name: 'Unread' }] },
      ],
      decides: { to: 'The board', rule: 'A change touches several channels' },
    });
  });

  it('one channel, where the message is that channel’s alone; then who has the last word decides', async () => {
    const next = parts();
    next.messages[1] = { id: 'shared', priority: 2, statement: 'One list for the whole team', channels: ['site'] };
    const { reach } = await whole(planFrom(next));
    expect(reach.channels.map(({ channel }) => channel)).toEqual(['Site']);
    expect(reach.decides).toEqual({ to: 'Ada' });
  });

  it('a touchpoint that is described otherwise, and none beside it', async () => {
    const next = parts();
    next.channels[1]?.touchpoints.splice(1, 1, { id: 'new', name: 'Renamed', url: 'https://brand.test/new' });
    const { reach } = await whole(planFrom(next));
    expect(reach.channels).toMatchObject([{ channel: 'Help', touchpoints: [{ name: 'Renamed', itself: true }] }]);
    expect(reach.channels[0]?.touchpoints).toHaveLength(1);
  });
});
