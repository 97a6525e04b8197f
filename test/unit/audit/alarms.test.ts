import { describe, expect, it } from 'vitest';
import { alarmsOf } from '@/lib/audit';
import { planFrom } from '../../kit/plan';

const plan = (more: object = {}, governance: object | undefined = { reviewEvery: 'month' }) =>
  planFrom({
    channels: [
      {
        id: 'site',
        name: 'Site',
        type: 'site',
        touchpoints: [
          { id: 'home', name: 'Home', url: 'https://brand.test/' },
          { id: 'copy', name: 'Draft' },
        ],
      },
      { id: 'letters', name: 'Letters', type: 'email', touchpoints: [{ id: 'may', name: 'May letter', url: 'https://brand.test/may' }] },
    ],
    ...(governance && { governance }),
    ...more,
  });
const given = { date: '2026-11-25', since: '2026-11-20T09:00:00.000Z', seen: new Map<string, string>() };
const kinds = (change: Partial<Parameters<typeof alarmsOf>[0]>) => alarmsOf({ plan: plan(), ...given, ...change }).map(({ kind }) => kind);

describe('the review', () => {
  it.each([
    ['a plan of last week', {}],
    ['an audit of three weeks ago', { lastDate: '2026-11-04', since: '2026-01-01' }],
    ['a plan without a rhythm', { plan: plan({}, {}), since: '2020-01-01' }],
    ['a rhythm nobody can read', { plan: plan({}, { reviewEvery: 'when needed' }), since: '2020-01-01' }],
  ])('is not due: %s', (_, change) => expect(kinds(change)).toEqual([]));

  it('is due a rhythm after the last audit, or after the plan came to be', () => {
    expect(alarmsOf({ plan: plan(), ...given, lastDate: '2026-10-20' })).toEqual([
      { kind: 'review', key: 'review 2026-11-20', lastDate: '2026-10-20', dueDate: '2026-11-20', every: 'month' },
    ]);
    expect(alarmsOf({ plan: plan(), ...given, since: '2026-10-01T09:00:00.000Z' })).toMatchObject([{ kind: 'review', dueDate: '2026-11-01' }]);
  });
});

describe('pages to be read again', () => {
  const seen = (id: string, day: string) => new Map([[id, `${day}T09:00:00.000Z`]]);

  it.each([
    ['read yesterday', seen('home', '2026-11-24')],
    ['a few days late', seen('home', '2026-10-22')],
    ['never read, which is told elsewhere', new Map<string, string>()],
    ['a letter that was sent', seen('may', '2026-01-01')],
    ['copy that was pasted', seen('copy', '2026-01-01')],
    ['a page outside the plan', seen('page:1', '2026-01-01')],
  ])('are none: %s', (_, when) => expect(kinds({ seen: when })).toEqual([]));

  it('are told by name, and anew when another joins them', () => {
    const [one] = alarmsOf({ plan: plan(), ...given, seen: seen('home', '2026-10-01') });
    expect(one).toMatchObject({ kind: 'stale', touchpoints: ['Home'], since: '2026-10-01' });
    const [other] = alarmsOf({ plan: plan(), ...given, seen: seen('home', '2026-10-02') });
    expect(other?.key).not.toBe(one?.key);
  });
});

describe('what ends', () => {
  const message = (more: object) => plan({ messages: [{ id: 'offer', priority: 1, statement: 'First month free', ...more }] });
  const claim = (more: object) => plan({ claims: [{ id: 'c', text: '96% in a day', status: 'approved', source: 'Desk', ...more }] });

  it.each([
    ['an open end', message({})],
    ['in eight days', message({ until: '2026-12-03' })],
    ['yesterday, which is a finding', message({ until: '2026-11-24' })],
    ['it has not begun', message({ from: '2026-11-27', until: '2026-11-29' })],
    ['a claim with an open end', claim({})],
    ['a claim already withdrawn', claim({ status: 'retired', until: '2026-11-27' })],
  ])('is none: %s', (_, one) => expect(kinds({ plan: one })).toEqual([]));

  it('is told in its last week, the last day included', () => {
    expect(alarmsOf({ plan: message({ until: '2026-12-02' }), ...given })).toEqual([
      { kind: 'ending', key: 'message offer 2026-12-02', what: 'message', text: 'First month free', until: '2026-12-02' },
    ]);
    expect(alarmsOf({ plan: claim({ until: '2026-11-25' }), ...given })).toMatchObject([{ kind: 'ending', what: 'claim', text: '96% in a day' }]);
  });
});
