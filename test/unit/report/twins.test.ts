import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/audit';
import { whatWouldChange } from '@/lib/report';
import { aSnapshot, aTouchpoint, landed } from '../../kit/audited';
import { planFrom } from '../../kit/plan';

const plan = planFrom({
  messages: [
    { id: 'calm', priority: 1, statement: 'Your evening belongs to you again' },
    { id: 'shared', priority: 2, statement: 'Teams answer from one shared list' },
  ],
  channels: [{ id: 'site', name: 'Site', type: 'site', touchpoints: [{ id: 'home', name: 'Home', url: 'https://brand.test/' }] }],
});
const channel = plan.channels[0]!;
const judged = (...lines: string[]) =>
  judgePage({
    plan,
    channel,
    touchpoint: channel.touchpoints[0]!,
    snapshot: aSnapshot(lines),
    snapshotId: 'x',
    calibration: { best: {} },
    date: '2026-11-15',
  }).touchpoint;
const change = (next: string[], live: string[]) => whatWouldChange(judged(...next), judged(...live), plan.messages);

const LIVE = [
  'Your evening belongs to you again',
  'We sort your mail into what needs you today and what can wait, for 12,000 customers in 40 towns.',
  'The plan for teams costs €9 a month.',
];

describe('what would change if a page went live', () => {
  it('is nothing between a page and itself', () => {
    expect(change(LIVE, LIVE)).toEqual({ messages: [], figures: [], gone: [], came: [], otherConditions: false });
  });

  it('is each message that stands otherwise, with both sentences, weightiest first', () => {
    const evidence = [{ quote: 'Your evening belongs to you again', surface: 'body' as const, cues: [] }];
    const near = [{ quote: 'Everything for your post', surface: 'body' as const, cues: [] }];
    const live = aTouchpoint('home', { landings: [landed('shared', 'missing'), landed('calm', 'present', { evidence })] });
    const next = aTouchpoint('next', { landings: [landed('shared', 'weak', { evidence }), landed('calm', 'missing', { evidence: near })] });
    expect(whatWouldChange(next, live, plan.messages).messages).toEqual([
      { message: plan.messages[0], was: 'present', becomes: 'missing', before: evidence[0], after: undefined },
      { message: plan.messages[1], was: 'missing', becomes: 'weak', before: undefined, after: evidence[0] },
    ]);
    expect(whatWouldChange(live, live, plan.messages).messages).toEqual([]);
  });

  it('is each figure of the same thing that is told otherwise, what is no longer told, and what is new', () => {
    const told = change(
      [LIVE[0]!, 'We sort your mail into what needs you today and what can wait, for 15,000 customers.', LIVE[2]!, 'We answer within 2 hours.'],
      LIVE,
    );
    expect(told.figures.map(({ was, becomes }) => [was.text, becomes.text])).toEqual([['12,000', '15,000']]);
    expect(told.gone.map(({ value }) => value)).toEqual([40]);
    expect(told.came.map(({ kind }) => kind)).toEqual(['duration']);
  });

  it('says where the two were looked at in different ways', () => {
    const conditions = { viewport: { width: 1280, height: 800 }, visibility: 'visible' as const };
    const wide = aTouchpoint('a', { conditions });
    const narrow = aTouchpoint('b', { conditions: { ...conditions, viewport: { width: 390, height: 800 } } });
    expect(whatWouldChange(wide, narrow, []).otherConditions).toBe(true);
    expect(whatWouldChange(wide, wide, []).otherConditions).toBe(false);
  });
});
