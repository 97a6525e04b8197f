import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { badgeFor } from '@/lib/browser/badge';
import { aDecision, aFinding, aTouchpoint } from '../../kit/audited';

const findings = (count: number, change = {}) => Array.from({ length: count }, (_, at) => aFinding(`f${at}`, change));
const text = (list: ReturnType<typeof findings>, change = {}) => badgeFor({ touchpoint: aTouchpoint('home', change), findings: list }).text;

describe('the badge', () => {
  it('counts confirmed findings', () => expect(text(findings(3))).toBe('3'));
  it('counts what a person confirmed', () =>
    expect(text(findings(2, { certainty: 'pleaseCheck', decision: aDecision('d', 'f', { kind: 'confirmed' }) }))).toBe('2'));
  it('leaves out what a person dismissed', () => expect(text(findings(2, { decision: aDecision('d', 'f') }))).toBe('✓'));
  it('leaves out what is only to be checked', () => expect(text(findings(2, { certainty: 'pleaseCheck' }))).toBe('✓'));
  it('is a tick where nothing was found', () => expect(text([])).toBe('✓'));
  it('is a question mark where the page was not judged', () => expect(text([], { status: 'notJudged' })).toBe('?'));
  it('fits into four characters', () => expect(text(findings(1234)).length).toBeLessThanOrEqual(4));
  it('is not there for a page that was not read', () => expect(badgeFor(undefined).text).toBe(''));

  it('is grey on a page outside the plan, whatever was found', () => {
    const grey = badgeFor(undefined).colour;
    expect(badgeFor({ touchpoint: aTouchpoint('page:1', { offPlan: true }), findings: findings(2) })).toEqual({ text: '2', colour: grey });
    expect(badgeFor({ touchpoint: aTouchpoint('home'), findings: findings(2) }).colour).not.toBe(grey);
  });
});
