import { describe, expect, it, test } from 'vitest';
import { type AgreementRound, agreementOf } from '@/lib/plan';
import { aRound } from '../../kit/teaching';

const now = { revision: 1, engine: '1' };
type Pair = [AgreementRound['answers'][number]['engine'], AgreementRound['answers'][number]['said']];
const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair);

describe('who agrees', () => {
  test.each([
    ['present', 'says', 1],
    ['present', 'half', 0],
    ['present', 'not', 0],
    ['weak', 'half', 1],
    ['weak', 'says', 0],
    ['weak', 'not', 0],
    ['missing', 'not', 1],
    ['missing', 'half', 0],
    ['contradicted', 'not', 1],
    ['contradicted', 'says', 0],
  ] as const)('found %s, said %s: %i', (engine, said, agreed) => expect(agreementOf([aRound([[engine, said]])], now)?.agreed).toBe(agreed));
});

describe('the figure', () => {
  it('is not there before anyone was asked, nor from a round without answers', () => {
    expect(agreementOf([], now)).toBeUndefined();
    expect(agreementOf([aRound([])], now)).toBeUndefined();
  });

  // Wilson 1927, to three places, as statistics tables give them.
  test.each([
    [10, 10, 0.722, 1],
    [9, 10, 0.596, 0.982],
    [5, 10, 0.237, 0.763],
    [0, 10, 0, 0.278],
    [1, 1, 0.207, 1],
  ])('%i of %i lies between %f and %f', (agreed, asked, low, high) => {
    const round = aRound([...times(agreed, ['present', 'says']), ...times(asked - agreed, ['present', 'not'])]);
    const figure = agreementOf([round], now);
    expect(figure).toMatchObject({ agreed, asked });
    expect(figure?.low).toBeCloseTo(low, 3);
    expect(figure?.high).toBeCloseTo(high, 3);
  });

  it('is of the newest round, whatever the order', () => {
    const old = aRound([['present', 'not']], { id: 'old', at: '2026-10-03T10:00:00Z' });
    const fresh = aRound([['present', 'says']], { id: 'new' });
    expect(agreementOf([fresh, old], now)?.agreed).toBe(1);
    expect(agreementOf([old, fresh], now)?.agreed).toBe(1);
  });

  it('is stale once the plan or the judging is another', () => {
    const rounds = [aRound([['present', 'says']])];
    expect(agreementOf(rounds, now)?.stale).toBe(false);
    expect(agreementOf(rounds, { ...now, revision: 2 })?.stale).toBe(true);
    expect(agreementOf(rounds, { ...now, engine: '2' })?.stale).toBe(true);
  });
});
