import { describe, expect, it } from 'vitest';
import { judgeAll } from '@/lib/audit';
import { readPlan } from '@/lib/plan';
import { aSnapshot } from '../../kit/audited';
import { auditSample } from '../../kit/sample';

/** Figures as a small brand's pages tell them. */
function ledgerOf(pages: Record<string, string[]>, more = '') {
  const plan = readPlan(
    `throughlinePlan: 1
brand: { name: Larkfield }
messages:
  - { id: calm, statement: "Your evening belongs to you again" }
${more}
channels:
  - id: site
    name: Site
    type: site
    touchpoints:
${Object.keys(pages)
  .map((id) => `      - { id: ${id}, name: ${id}, url: "https://brand.test/${id}" }`)
  .join('\n')}`,
    'plan.yaml',
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return judgeAll({
    planId: 'p',
    revision: 1,
    plan: plan.value.plan,
    date: '2026-11-20',
    judgedAt: '2026-11-20T09:00:00.000Z',
    attempts: [],
    pages: Object.entries(pages).map(([id, texts]) => ({
      touchpointId: id,
      snapshotId: id,
      snapshot: aSnapshot(['Larkfield', ...texts, ...FILLING], { url: `https://brand.test/${id}` }),
    })),
  });
}
/** Copy enough for a page to be judged. */
const FILLING = [
  'We make lists that whole teams can answer from, so that nobody has to ask twice.',
  'Write a question down once, and whoever knows the answer finds it there in the morning.',
  'When the day is over, the list is put away and nothing of it follows you home.',
];
const claim = (text: string, more = '') => `claims:\n  - { id: one, text: "${text}", status: approved, source: Ledger${more} }`;
const entry = (audit: ReturnType<typeof ledgerOf>, figure: string) =>
  audit.ledger?.find(({ values }) => values.some(({ text }) => text.includes(figure)));

describe('the ledger', () => {
  it('holds both figures of one thing in one entry, and says which one the plan approves', () => {
    const audit = ledgerOf(
      { home: ['More than 12,000 teams use Larkfield today.'], about: ['More than 9,000 teams use Larkfield today.'] },
      claim('More than 12,000 teams use Larkfield'),
    );
    const teams = entry(audit, '9,000');
    expect(teams).toMatchObject({ what: 'More than 12,000 teams use Larkfield', apart: 'confirmed', touchpoints: 2 });
    expect(teams?.values.map(({ text, standing }) => [text, standing])).toEqual(
      expect.arrayContaining([
        ['12,000', 'planned'],
        ['9,000', 'other'],
      ]),
    );
    expect(audit.ledger?.[0]).toBe(teams);
  });

  it('keeps figures of different things apart', () => {
    const audit = ledgerOf({ home: ['More than 12,000 teams use Larkfield today.'], about: ['We have answered 9,000 questions this year.'] });
    expect(entry(audit, '12,000')).not.toBe(entry(audit, '9,000') ?? {});
    expect(audit.ledger?.filter(({ apart }) => apart)).toEqual([]);
  });

  it('does not call two prices of two things a conflict', () => {
    const audit = ledgerOf(
      { home: ['The small plan costs £12 a month.'], about: ['The large plan costs £30 a month.'] },
      claim('The small plan costs £12 a month and the large plan £30 a month'),
    );
    expect(audit.ledger?.filter(({ apart }) => apart)).toEqual([]);
    expect(entry(audit, '£30')?.values[0]?.standing).toBe('planned');
  });

  it('tells a figure whose claim has run out', () => {
    const audit = ledgerOf(
      { home: ['More than 12,000 teams use Larkfield today.'] },
      claim('More than 12,000 teams use Larkfield', ', until: 2026-10-31'),
    );
    expect(entry(audit, '12,000')?.values[0]?.standing).toBe('expired');
  });

  it('leaves out small counts told in passing, numbers of houses and what a platform counts', () => {
    const audit = ledgerOf({
      home: ['It takes three steps.', 'Larkfield Ltd, 14 Mill Lane, Leeds.', '1,204 followers'],
      about: ['It takes three steps.', 'Larkfield Ltd, 14 Mill Lane, Leeds.', '1,204 followers'],
    });
    expect(audit.ledger).toEqual([]);
  });

  it('never calls apart what no finding or reading calls so', () => {
    const { ledger = [], findings, touchpoints } = auditSample();
    const sure = findings.filter(({ check, certainty }) => check === 'across/facts-inconsistent' && certainty === 'confirmed').length;
    const pages = touchpoints.flatMap(({ landings, surfaces }) => [
      ...landings.filter(({ contradiction }) => contradiction?.kind === 'figure'),
      ...(surfaces?.conflicts ?? []),
    ]).length;
    const apart = ledger.filter((one) => one.apart === 'confirmed');
    expect(apart.length).toBeGreaterThan(0);
    expect(apart.length).toBeLessThanOrEqual(sure + pages);
  });

  it('has each place of a value once, with its sentence', () => {
    for (const { values } of auditSample().ledger ?? [])
      for (const { told, text } of values) {
        expect(new Set(told.map(({ touchpointId }) => touchpointId)).size).toBe(told.length);
        for (const one of told) expect(one.evidence.quote.toLowerCase(), text).toContain(one.text.toLowerCase().split(' ')[0]);
      }
  });
});

describe('the proof chain', () => {
  const audit = auditSample();
  const proof = (id: string) => audit.proofs?.find((one) => one.id === id);

  it('names every claim of the plan with its source and its places', () => {
    expect(proof('theft-2500')).toMatchObject({ standing: 'held', source: 'Member terms, section 7', messages: ['one-price'] });
    expect(proof('theft-2500')?.uses.map(({ touchpointId }) => touchpointId)).toEqual(['pricing', 'help']);
  });

  it('tells a withdrawn claim that is still made from one that nobody makes', () => {
    expect(proof('same-day')).toMatchObject({ standing: 'retired', uses: [{ touchpointId: 'lp-commute' }] });
    expect(proof('greenest')).toMatchObject({ standing: 'retired', uses: [] });
  });

  it('tells a claim without a source, and one that runs out soon', () => {
    expect(proof('delivery-5')?.standing).toBe('unsourced');
    expect(proof('fixed-96')?.standing).toBe('ending');
    expect(proof('rating-47')?.standing).toBe('held');
  });

  it('does not count another figure as a use of the claim', () => {
    expect(proof('riders-40k')?.uses.map(({ touchpointId }) => touchpointId)).not.toContain('linkwork-page');
  });
});
