import { describe, expect, it } from 'vitest';
import { coverageOf, scoreOf } from '@/lib/audit';
import { aTouchpoint, landed } from '../../kit/audited';

const messages = [
  { id: 'one', priority: 1, statement: 'One' },
  { id: 'two', priority: 2, statement: 'Two' },
];
const page = (one: Parameters<typeof landed>[1], two: Parameters<typeof landed>[1]) =>
  aTouchpoint('home', { landings: [landed('one', one), landed('two', two)] });

describe('coverage', () => {
  it('counts every planned touchpoint once and leaves out pages the plan does not name', () => {
    expect(
      coverageOf([
        aTouchpoint('a'),
        aTouchpoint('b', { status: 'notScanned' }),
        aTouchpoint('c', { status: 'notJudged' }),
        aTouchpoint('d', { offPlan: true }),
      ]),
    ).toEqual({ planned: 3, scanned: 1, notScanned: 1, notJudged: 1 });
  });
});

describe('the score', () => {
  it('weighs by priority and counts a half as half', () => {
    expect(scoreOf(messages, [page('present', 'missing')]).value).toBeCloseTo(1 / 1.5);
    expect(scoreOf(messages, [page('missing', 'present')]).value).toBeCloseTo(0.5 / 1.5);
    expect(scoreOf(messages, [page('weak', 'contradicted')]).value).toBeCloseTo(0.5 / 1.5);
  });

  it('says its arithmetic', () => {
    expect(scoreOf(messages, [page('present', 'weak')]).because).toMatch(
      /Of 2 messages owed on 1 of 1 touchpoints, 1 are there and 1 half there.*83 %/,
    );
  });

  it('counts neither the unsure nor what nobody owes', () => {
    const landings = [landed('one', 'present'), landed('two', 'missing', { certainty: 'pleaseCheck' })];
    expect(scoreOf(messages, [aTouchpoint('home', { landings })])).toMatchObject({ value: 1, because: expect.stringMatching(/1 more wait/) });
    const free = aTouchpoint('home', { landings: [landed('one', 'present'), landed('two', 'missing')], owed: [{ message: 'one', because: '' }] });
    expect(scoreOf(messages, [free]).value).toBe(1);
  });

  it('is not given where most touchpoints were not judged, nor where nothing is sure', () => {
    const unread = ['b', 'c'].map((id) => aTouchpoint(id, { status: 'notScanned' }));
    expect(scoreOf(messages, [page('present', 'present'), ...unread])).toEqual({
      value: null,
      because: 'No score: 1 of 3 planned touchpoints could be judged, and it takes at least half.',
    });
    expect(scoreOf(messages, [page('present', 'present'), unread[0] as never]).value).toBe(1);
    expect(scoreOf(messages, []).value).toBeNull();
    expect(scoreOf(messages, [page('notJudged', 'notJudged')]).value).toBeNull();
  });
});
