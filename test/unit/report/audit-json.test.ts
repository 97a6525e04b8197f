import { describe, expect, it } from 'vitest';
import { reportOf, textFormats } from '@/lib/report';
import { auditFileSchema, auditJsonSchemaText } from '@/lib/report/audit-schema';
import { expectGenerated } from '../../kit/golden';
import { auditSample } from '../../kit/sample';
import { anAudit } from './an-audit';

const written = (audit = anAudit(), options?: Parameters<typeof reportOf>[1]) =>
  JSON.parse(textFormats.find(({ id }) => id === 'json')?.write(reportOf(audit, options)) ?? '');

it('the published schema is the one made from ours; `npm run golden` writes it', () => {
  expectGenerated('docs/audit.schema.json', auditJsonSchemaText());
});

describe('every audit.json', () => {
  const empty = {
    ...anAudit(),
    messages: [],
    touchpoints: [],
    findings: [],
    outcomes: [],
    coverage: { planned: 0, scanned: 0, notScanned: 0, notJudged: 0 },
  };
  const unread = {
    ...anAudit(),
    score: { value: null, because: 'No score.' },
    touchpoints: anAudit().touchpoints.filter(({ status }) => status !== 'scanned'),
  };
  const decided = anAudit();
  for (const [at, kind] of (['fixed', 'approved', 'decided', 'reopened', 'confirmed'] as const).entries())
    Object.assign(decided.findings[at] ?? {}, {
      decision: {
        id: kind,
        planId: 'tea',
        fingerprint: '',
        kind,
        by: 'Ada',
        at: '2026-11-12T10:00:00.000Z',
        due: '2026-12-01',
        effect: 'The others follow',
      },
    });
  const agreement = { agreed: 9, asked: 10, low: 0.5, high: 0.9, at: '2026-11-03T10:00:00.000Z', stale: false };

  it.each([
    ['an invented brand’s', written()],
    ['the sample brand’s', written(auditSample())],
    ['one of nothing', written(empty)],
    ['one in which nothing was read', written(unread)],
    ['one with every decision, agreement and page texts', written(decided, { agreement, texts: { home: 'All the words' } })],
  ])('is as the schema says, and holds nothing it does not name: %s', (_, audit) => {
    expect(auditFileSchema.parse(audit)).toEqual(audit);
  });

  it.each([
    ['another version', { throughlineAudit: 2 }],
    ['no findings', { findings: undefined }],
    ['a share beyond one', { score: { value: 54, because: '' } }],
    ['an unknown state', { touchpoints: [{ ...written().touchpoints[0], status: 'seen' }] }],
  ])('is refused with %s', (_, change) => {
    expect(auditFileSchema.safeParse({ ...written(), ...change }).success).toBe(false);
  });

  it('tells every figure with its places, and every claim with its proof', () => {
    const { ledger, claims } = written(auditSample());
    expect(ledger.find(({ what }: { what: string }) => /40,000 people/.test(what))).toMatchObject({
      part: 'parting',
      values: expect.arrayContaining([expect.objectContaining({ text: '32,000', standing: 'other' })]),
    });
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.some(({ uses, source }: { uses: unknown[]; source?: string }) => source && uses.length > 0)).toBe(true);
  });

  it('has no ledger where the audit has none', () => {
    expect(written()).not.toHaveProperty('ledger');
  });
});
