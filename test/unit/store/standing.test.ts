import { describe, expect, it } from 'vitest';
import type { Decision, Finding } from '@/lib/audit';
import { decided } from '@/lib/store/standing';
import { aDecision, aFinding } from '../../kit/audited';

const when = { date: '2026-11-20', seen: new Map([['home', '2026-11-18T09:00:00.000Z']]) };
const says = (quote: string): Partial<Finding> => ({
  check: 'claim/retired',
  touchpointId: 'home',
  evidence: [{ quote, surface: 'body', cues: [] }],
});
const standing = (finding: Partial<Finding>, decision: Partial<Decision>) =>
  decided([aFinding('f1', { touchpointId: 'home', ...finding })], [aDecision('d1', 'f1', decision)], when)[0];
const dismissed = (...quotes: string[]): Partial<Decision> => ({ kind: 'dismissed', about: { check: 'claim/retired', says: 'It is so.', quotes } });

describe('what was said to be fixed', () => {
  it('waits while its page was not read since', () => {
    expect(standing({}, { kind: 'fixed', at: '2026-11-18T10:00:00.000Z' })?.decision?.kind).toBe('fixed');
  });

  it('is open again when a later reading found it', () => {
    const finding = standing({}, { kind: 'fixed', at: '2026-11-17T10:00:00.000Z' });
    expect(finding?.decision).toBeUndefined();
    expect(finding?.returned).toMatchObject({ because: 'foundAgain', decision: { id: 'd1' } });
  });

  it('waits where its page was never read', () => {
    expect(standing({ touchpointId: 'other' }, { kind: 'fixed', at: '2026-11-01T10:00:00.000Z' })?.returned).toBeUndefined();
  });

  it('is looked at in the last reading of any page where it stands on several', () => {
    expect(standing({ touchpointId: undefined, scope: 'across' }, { kind: 'fixed', at: '2026-11-17T10:00:00.000Z' })?.returned?.because).toBe(
      'foundAgain',
    );
  });
});

describe('what was dismissed', () => {
  it.each([
    ['the same sentence', 'Call us day and night'],
    ['another case and dash', 'call us — day and night'],
    ['a small edit', 'Call us any day and night'],
  ])('stays so over %s', (_, quote) => {
    expect(standing(says(quote), dismissed('Call us day and night'))?.decision?.kind).toBe('dismissed');
  });

  it('stays so where one of its sentences still stands', () => {
    expect(standing(says('Call us day and night'), dismissed('Something else altogether', 'Call us day and night'))?.decision).toBeDefined();
  });

  it.each([
    ['another sentence', 'The cheapest bicycles in the country'],
    ['another figure', 'Call us 12 hours a day'],
  ])('comes back with %s', (_, quote) => {
    expect(standing(says(quote), dismissed('Call us 24 hours a day'))?.returned?.because).toBe('changed');
  });

  it('stays so where nothing was kept of what stood there', () => {
    expect(standing(says('The cheapest bicycles in the country'), { kind: 'dismissed' })?.decision).toBeDefined();
  });

  it('stays so for a message that is missing, whatever sentence comes closest now', () => {
    expect(standing({ ...says('The cheapest bicycles'), check: 'message/missing' }, dismissed('Call us day and night'))?.decision).toBeDefined();
  });

  it('comes back after its date, and says so', () => {
    expect(standing({}, { kind: 'dismissed', until: '2026-11-19' })?.returned?.because).toBe('until');
    expect(standing({}, { kind: 'dismissed', until: '2026-11-20' })?.returned).toBeUndefined();
  });
});

it('what was confirmed, assigned or decided does not come to its end by itself', () => {
  for (const kind of ['confirmed', 'assigned', 'decided'] as const) {
    const finding = standing(says('Another sentence'), { ...dismissed('Call us day and night'), kind, at: '2026-11-01T10:00:00.000Z' });
    expect(finding?.decision?.kind).toBe(kind);
  }
});
