import { describe, expect, it } from 'vitest';
import { withDecisions } from '@/lib/audit';
import { aDecision, aFinding } from './make';

const findings = [aFinding('a'), aFinding('b')];
const of = (decisions: ReturnType<typeof aDecision>[], date?: string) =>
  withDecisions(findings, decisions, date).map(({ decision }) => decision?.kind);

describe('decisions on findings', () => {
  it('reach the finding they are about, and no other', () => {
    expect(of([aDecision('b', '2026-11-01T00:00:00Z')])).toEqual([undefined, 'dismissed']);
  });

  it('hold by the newest, whatever order they come in', () => {
    const older = aDecision('a', '2026-11-01T00:00:00Z');
    const newer = aDecision('a', '2026-11-02T00:00:00Z', { kind: 'assigned', to: 'Studio' });
    expect(of([newer, older])).toEqual(['assigned', undefined]);
    expect(of([newer, older, aDecision('a', '2026-11-03T00:00:00Z', { kind: 'reopened' })])).toEqual([undefined, undefined]);
  });

  it('come back the day after the date they were put off to', () => {
    const until = aDecision('a', '2026-11-01T00:00:00Z', { until: '2026-11-30' });
    expect(of([until], '2026-11-30')).toEqual(['dismissed', undefined]);
    expect(of([until], '2026-12-01')).toEqual([undefined, undefined]);
    expect(of([until])).toEqual(['dismissed', undefined]);
  });

  it('drop one that a finding carried from before and nobody holds any more', () => {
    const carried = [{ ...aFinding('a'), decision: aDecision('a', '2026-11-01T00:00:00Z') }];
    expect(withDecisions(carried, [])[0]?.decision).toBeUndefined();
  });
});
