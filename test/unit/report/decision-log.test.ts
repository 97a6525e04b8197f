import { describe, expect, it } from 'vitest';
import { decisionLog, decisionLogCsv } from '@/lib/report';
import { aDecision, aFinding } from '../../kit/audited';

const audit = {
  date: '2026-11-20',
  findings: [aFinding('f1'), aFinding('f2', { returned: { decision: aDecision('x', 'f2'), because: 'changed' } })],
};
const standing = (fingerprint: string, change: Parameters<typeof aDecision>[2]) =>
  decisionLog(audit, [aDecision('d1', fingerprint, change)])[0]?.standing;

describe('the decision log', () => {
  it('tells how each decision stands on the audit’s date', () => {
    expect(standing('f1', { kind: 'dismissed' })).toBe('holds');
    expect(standing('f1', { kind: 'decided' })).toBe('holds');
    expect(standing('f1', { kind: 'assigned', due: '2026-11-20' })).toBe('open');
    expect(standing('f1', { kind: 'assigned', due: '2026-11-19' })).toBe('overdue');
    expect(standing('f1', { kind: 'fixed' })).toBe('waits');
    expect(standing('f1', { kind: 'reopened' })).toBe('open');
    expect(standing('f2', { kind: 'dismissed' })).toBe('returned');
    expect(standing('elsewhere', { kind: 'fixed' })).toBe('gone');
  });

  it('keeps what was decided before, newest first', () => {
    const log = decisionLog(audit, [
      aDecision('old', 'f1', { at: '2026-11-01T10:00:00.000Z' }),
      aDecision('new', 'f1', { kind: 'reopened', at: '2026-11-02T10:00:00.000Z' }),
    ]);
    expect(log.map(({ id, standing }) => [id, standing])).toEqual([
      ['new', 'open'],
      ['old', 'superseded'],
    ]);
  });

  it('can be read when the finding is gone', () => {
    const about = { check: 'claim/retired', says: 'A withdrawn claim stands here.', where: 'Home page', quotes: [] };
    expect(decisionLog(audit, [aDecision('d1', 'elsewhere', { about })])[0]).toMatchObject({ says: about.says, where: 'Home page' });
  });

  it('is written for a spreadsheet without letting a reason run as a formula', () => {
    const csv = decisionLogCsv(decisionLog(audit, [aDecision('d1', 'f1', { reason: '=1+1' })]));
    expect(csv).toContain('"\'=1+1"');
    expect(csv.split('\r\n')).toHaveLength(3);
  });
});
