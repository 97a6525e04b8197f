import { describe, expect, it } from 'vitest';
import { reportOf } from '@/lib/report';
import { anAudit } from './an-audit';

const report = reportOf(anAudit());
const by = (says: RegExp) => report.findings.find((finding) => says.test(finding.says));

describe('the report', () => {
  it('answers which message fails where, what stands there instead, what to do and who', () => {
    const contradicted = by(/a minimum/);
    expect(contradicted).toMatchObject({
      touchpoint: 'Gift landing page',
      message: 'pause',
      owner: 'Studio Nine (agency)',
      because: 'the plan assigns it to this channel',
    });
    expect(contradicted?.quotes[0]).toMatchObject({
      text: 'The gift plan runs for a minimum term of three months.',
      where: 'under “The small print”',
    });
    expect(contradicted?.todo).toMatch(/^Take the sentence off/);
  });

  it('numbers findings by weight, the unsure ones last', () => {
    expect(report.findings.map(({ number }) => number)).toEqual(report.findings.map((_, at) => at + 1));
    expect(report.findings[0]).toMatchObject({ severity: 'critical', message: 'fresh' });
    expect(report.findings.at(-1)).toMatchObject({ certainty: 'pleaseCheck' });
  });

  it('counts as open what is sure and unsettled, or what a person took up', () => {
    expect(by(/“More than 12,000 homes drink it” is only hinted/)).toMatchObject({
      open: false,
      decision: { kind: 'dismissed', reason: 'Offices are no homes' },
    });
    expect(by(/“Pause or stop in two taps, with no minimum term” is only hinted/)).toMatchObject({ open: true, owner: 'Lena Ortiz' });
    expect(report.coverage).toMatchObject({ open: 11, pleaseCheck: 1, dismissed: 1, approved: 0, checksNotJudged: 2 });
  });

  it('an unsure finding that a person confirmed is open', () => {
    const audit = anAudit();
    const unsure = audit.findings.find(({ certainty }) => certainty === 'pleaseCheck');
    Object.assign(unsure as object, { decision: { id: 'd', planId: 'tea', fingerprint: '', kind: 'confirmed', by: 'Ada', at: '2026-11-12' } });
    expect(reportOf(audit).findings.at(-1)).toMatchObject({ open: true });
    expect(reportOf(audit).coverage).toMatchObject({ open: 12, pleaseCheck: 0 });
  });

  it('puts one matter in one place, with every touchpoint and owner it concerns', () => {
    const { matters } = report.summary;
    expect(matters).toHaveLength(3);
    expect(matters[2]).toMatchObject({
      touchpoints: ['Gift landing page', 'App store listing'],
      owners: ['Studio Nine (agency)', 'Dev Marchetti'],
      numbers: [4, 5],
    });
  });

  it('says what holds and what is left to decide, and names what nobody read', () => {
    expect(report.summary.holds[0]).toMatch(/is present on 3 of the 5 touchpoints that owe it/);
    expect(report.summary.decide.join(' ')).toMatch(/Nobody has read Welcome letter.*LinkWork page could not be judged/);
  });

  it('says so when nothing was read, and when nothing is left', () => {
    const empty = { ...anAudit(), touchpoints: [], findings: [], outcomes: [], coverage: { planned: 3, scanned: 0, notScanned: 3, notJudged: 0 } };
    expect(reportOf(empty).summary).toMatchObject({ lead: expect.stringMatching(/^None of Hollow Hill Tea’s 3 planned touchpoints/), matters: [] });
    const clean = { ...anAudit(), touchpoints: [], findings: [], coverage: { planned: 1, scanned: 1, notScanned: 0, notJudged: 0 } };
    expect(reportOf(clean).summary.decide).toEqual(['Nothing is left to decide.']);
  });

  it('leaves pages outside the plan out, with their findings', () => {
    const audit = anAudit();
    Object.assign(audit.touchpoints[0] as object, { offPlan: true });
    const made = reportOf(audit);
    expect(made.touchpoints.map(({ name }) => name)).not.toContain('Home page');
    expect(made.findings.some(({ touchpoint }) => touchpoint === 'Home page')).toBe(false);
    expect(made.findings.map(({ number }) => number)).toEqual(made.findings.map((_, at) => at + 1));
  });

  it('gathers unjudged checks by reason and keeps failures apart', () => {
    const gift = report.touchpoints.find(({ name }) => name === 'Gift landing page');
    expect(gift?.notJudged).toEqual([{ sentence: expect.stringMatching(/tagline/), checks: ['A variant of the tagline'] }]);
    expect(report.touchpoints.find(({ name }) => name === 'Office landing page')?.failed).toEqual([
      { check: 'More features than benefits', sentence: 'Cannot read the range' },
    ]);
  });
});
