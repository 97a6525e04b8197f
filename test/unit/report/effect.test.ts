import { describe, expect, it } from 'vitest';
import { reportOf } from '@/lib/report';
import { editsLead } from '@/lib/report/sentences';
import { anAudit, quote } from './an-audit';

const edits = (change: (audit: ReturnType<typeof anAudit>) => void = () => {}) => {
  const audit = anAudit();
  change(audit);
  return reportOf(audit).edits;
};

describe('the edits that settle the most', () => {
  it('put findings about one sentence together, also one of several places', () => {
    const figure = edits().find(({ quote: said }) => said?.text === 'Join 10,000 happy drinkers.');
    expect(figure?.settles).toHaveLength(2);
    expect(figure?.touchpoints).toEqual(['Gift landing page']);
  });

  it('put one sentence on several touchpoints together', () => {
    const shared = edits((audit) => {
      for (const one of audit.findings.filter(({ check }) => check === 'message/weak'))
        Object.assign(one, { evidence: [quote('Loved by thousands.')] });
    }).find(({ quote: said }) => said?.text === 'Loved by thousands.');
    expect(shared?.touchpoints).toEqual(['Gift landing page', 'App store listing']);
    expect(shared?.settles).toHaveLength(2);
  });

  it('never put missing messages together because the same sentence is the closest one', () => {
    const all = edits((audit) => {
      for (const one of audit.findings.filter(({ check }) => check === 'message/missing')) Object.assign(one, { evidence: [quote('Tea for all.')] });
    });
    for (const one of all.filter(({ says }) => says.includes('nowhere'))) {
      expect(one.settles).toHaveLength(1);
      expect(one.quote).toBeUndefined();
    }
  });

  it('weigh severity, and more for a message that ranks high', () => {
    const [first, second] = edits();
    // Critical, first message: 8 × (1 + 1); critical, third message: 8 × (1 + 1/3).
    expect(first?.weight).toBe(16);
    expect(second?.weight).toBeCloseTo(8 * (1 + 1 / 3));
  });

  it('leave out what people settled and what is unsure', () => {
    const audit = anAudit();
    const numbers = new Set(edits().flatMap(({ settles }) => settles));
    for (const one of reportOf(audit).findings) if (!one.open) expect(numbers.has(one.number), one.says).toBe(false);
    expect(edits((one) => one.findings.splice(0))).toEqual([]);
  });

  it('are no more than one meeting hands out, and say how much they settle', () => {
    const report = reportOf(anAudit());
    expect(report.edits).toHaveLength(5);
    expect(editsLead(report)).toBe('These 5 edits would settle 6 of the 11 findings that wait, the weightiest first.');
    expect(editsLead(reportOf({ ...anAudit(), findings: [] }))).toBe('No finding waits for an edit.');
  });
});
