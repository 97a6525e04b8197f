import { describe, expect, test } from 'vitest';
import { benefitRange, owedMessages, planTouchpoints } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const messages = [
  { id: 'm1', priority: 1, statement: 'First' },
  { id: 'm2', priority: 2, statement: 'Second' },
  { id: 'm3', priority: 3, statement: 'Only in letters', channels: ['mail'] },
];

function owed(channel: object, touchpoint: object = {}, copyWords = 500, list: object[] = messages): string[] {
  const plan = planFrom({
    messages: list,
    channels: [
      { id: 'it', name: 'It', ...channel, touchpoints: [{ name: 'Page', ...touchpoint }] },
      { id: 'mail', name: 'Letters' },
    ],
  });
  const [place] = planTouchpoints(plan);
  if (!place) throw new Error('no touchpoint');
  return owedMessages(plan, place.channel, place.touchpoint, copyWords).map(({ message }) => message);
}

describe('what a touchpoint owes', () => {
  test.each(['site', 'landing', 'store'])('%s: the whole hierarchy, but not what the plan gives to another channel', (type) => {
    expect(owed({ type })).toEqual(['m1', 'm2']);
  });

  test.each(['social', 'email', 'ads', 'docs', 'partner', 'pr', 'sales', 'other'])('%s: only the first', (type) => {
    expect(owed({ type })).toEqual(['m1']);
  });

  test('under 60 words of own copy: only the first', () => {
    expect(owed({ type: 'site' }, {}, 59)).toEqual(['m1']);
    expect(owed({ type: 'site' }, {}, 60)).toEqual(['m1', 'm2']);
  });

  test('what the plan assigns to the channel is owed there however short the copy is', () => {
    const assigned = [
      { ...messages[0], channels: ['it'] },
      { ...messages[1], channels: ['it', 'mail'] },
      { id: 'm4', priority: 4, statement: 'Fourth' },
    ];
    expect(owed({ type: 'social' }, {}, 10, assigned)).toEqual(['m1', 'm2']);
  });

  test('a first message with channels of its own is owed there only', () => {
    expect(owed({ type: 'site' }, {}, 500, [{ ...messages[0], channels: ['mail'] }, { ...messages[1] }])).toEqual(['m2']);
  });

  test('the touchpoint’s own list holds instead of everything else', () => {
    expect(owed({ type: 'site' }, { messages: ['m3'] })).toEqual(['m3']);
    expect(owed({ type: 'site' }, { messages: [] })).toEqual([]);
  });

  test('ties at the top are all first; order is by priority, not by place', () => {
    const list = [
      { id: 'late', priority: 2, statement: 'Late' },
      { id: 'a', priority: 1, statement: 'A' },
      { id: 'b', priority: 1, statement: 'B' },
    ];
    expect(owed({ type: 'social' }, {}, 10, list)).toEqual(['a', 'b']);
    expect(owed({ type: 'site' }, {}, 500, list)).toEqual(['a', 'b', 'late']);
  });

  test('each says why', () => {
    const plan = planFrom({
      messages: [...messages, { id: 'm5', statement: 'Assigned', channels: ['it'] }],
      channels: [
        { id: 'it', name: 'It', type: 'site', touchpoints: [{ name: 'Page' }] },
        { id: 'mail', name: 'Letters' },
      ],
    });
    const [place] = planTouchpoints(plan);
    if (!place) throw new Error('no touchpoint');
    expect(owedMessages(plan, place.channel, place.touchpoint, 500).map(({ because }) => because)).toEqual([
      'the first message belongs on every touchpoint',
      'sites carry every message the plan assigns to no other channel',
      'the plan assigns it to this channel',
    ]);
    expect(owedMessages(plan, place.channel, { ...place.touchpoint, messages: ['m1'] }, 500)[0]?.because).toBe(
      'the plan assigns it to this touchpoint',
    );
  });
});

describe('the planned share of benefits', () => {
  const range = (type: 'site' | 'docs', benefitShare?: { min?: number; max?: number }) =>
    benefitRange({ type, ...(benefitShare && { balance: { benefitShare } }) });

  test('as planned; the silent end is filled in and never crosses the planned one', () => {
    expect(range('site', { min: 0.4, max: 0.8 })).toEqual({ min: 0.4, max: 0.8, planned: true });
    expect(range('site', { max: 0.1 })).toEqual({ min: 0.1, max: 0.1, planned: true });
    expect(range('site', { min: 0.95 })).toEqual({ min: 0.95, max: 0.95, planned: true });
  });

  test('where the plan is silent there is a usual range; help pages may list all they like', () => {
    expect(range('site')).toMatchObject({ planned: false });
    expect(range('site').min).toBeGreaterThan(0);
    expect(range('docs')).toEqual({ min: 0, max: 1, planned: false });
    expect(range('site', {})).toEqual(range('site'));
  });
});
