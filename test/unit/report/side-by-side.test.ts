import { describe, expect, it } from 'vitest';
import type { Audit, Evidence } from '@/lib/audit';
import { ledgerViewOf, needsAct, proofsByNeed, reportOf, sideBySideOf, subjectsOf } from '@/lib/report';
import { aFinding, anAudit, aTouchpoint, landed } from '../../kit/audited';
import { auditSample } from '../../kit/sample';

const body = (quote: string): Evidence => ({ quote, surface: 'body', cues: [] });
const said = (quote: string, change = {}) => landed('calm', 'present', { evidence: [body(quote)], ...change });
const messages: Audit['messages'] = [{ id: 'calm', priority: 1, statement: 'Your evening belongs to you again' }];
const place = (id: string, channelId: string, change: Parameters<typeof aTouchpoint>[1] = {}) =>
  aTouchpoint(id, { channelId, channel: channelId, ...change });
const audit = (touchpoints: Audit['touchpoints'], findings: Audit['findings'] = [], change: Partial<Audit> = {}) =>
  anAudit('p', touchpoints, findings, { messages, ...change });
const rows = (given: Audit, key = 'message:calm', by: 'channel' | 'wording' = 'channel') =>
  sideBySideOf(given, key, by)?.groups.flatMap(({ name, rows: own }) => own.map((row) => ({ group: name, ...row }))) ?? [];

describe('one message side by side', () => {
  it('puts the same words of one channel into one row, and names those of other channels', () => {
    const given = audit([
      place('home', 'site', { landings: [said('Your evening is yours.')] }),
      place('price', 'site', { landings: [said('“Your evening is yours”')] }),
      place('ad', 'ads', { landings: [said('Your evening is yours.')] }),
      place('mail', 'mail', { landings: [said('Be home at six.')] }),
    ]);
    expect(rows(given).map(({ group, places, elsewhere }) => [group, places.map(({ name }) => name), elsewhere])).toEqual([
      ['site', ['home', 'price'], ['ad']],
      ['ads', ['ad'], ['home', 'price']],
      ['mail', ['mail'], []],
    ]);
    expect(sideBySideOf(given, 'message:calm')?.wordings).toBe(2);
  });

  it('marks what contradicts the plan, with the words and the plan’s own', () => {
    const given = audit([
      place('home', 'site', {
        landings: [said('You work until nine.', { state: 'contradicted', contradiction: { kind: 'listed', page: 'until nine', plan: 'Work late' } })],
      }),
      place('ad', 'ads', { landings: [said('Your evening is yours.')] }),
    ]);
    expect(rows(given)[0]).toMatchObject({ odd: true, met: { marked: ['until nine'], why: { kind: 'rulesOut', text: 'Work late' } } });
    expect(subjectsOf(given)[0]).toMatchObject({ key: 'message:calm', odd: 1 });
  });

  it.each([
    ['it is unsure', { certainty: 'pleaseCheck', state: 'contradicted' }],
    ['it is only weaker', { state: 'weak', lost: ['evening'] }],
    ['it is as planned', {}],
    ['it is said late', { buried: { firstSeenPx: 2000, below: [] } }],
  ])('marks nothing as odd where %s', (_, change) => {
    const given = audit([place('home', 'site', { landings: [said('Your evening.', change)] })]);
    expect(rows(given)[0]?.odd).toBe(false);
    expect(subjectsOf(given)[0]?.odd).toBe(0);
  });

  it('says plainly that nothing says it, with the closest sentence as no more than that', () => {
    const given = audit([place('home', 'site', { landings: [landed('calm', 'missing', { evidence: [body('We like evenings.')] })] })]);
    expect(rows(given)[0]).toMatchObject({
      idle: false,
      met: { standing: 'missing', quotes: [], why: { kind: 'closest', text: 'We like evenings.' } },
    });
  });

  it('counts what is not owed and not said nowhere', () => {
    const given = audit([
      place('home', 'site', { landings: [said('Your evening is yours.')] }),
      place('help', 'docs', { landings: [landed('calm', 'missing')], owed: [] }),
    ]);
    const side = sideBySideOf(given, 'message:calm');
    expect(side?.tally).toEqual({ present: 1 });
    expect(side?.idle.map(({ name }) => name)).toEqual(['help']);
    expect(side?.groups.map(({ key }) => key)).toEqual(['site']);
  });

  it('keeps what was not read, and leaves out pages outside the plan', () => {
    const given = audit([place('home', 'site', { status: 'notScanned', reason: 'Nobody was there.' }), place('other', 'site', { offPlan: true })]);
    expect(rows(given)).toMatchObject([{ places: [{ name: 'home', reason: 'Nobody was there.' }], met: { standing: 'notRead' } }]);
    expect(sideBySideOf(given, 'message:calm')).toMatchObject({ read: 0, all: 1 });
  });

  it('shows what most say first where grouped by wording', () => {
    const given = audit([
      place('home', 'site', { landings: [said('Be home at six.')] }),
      place('a', 'ads', { landings: [said('Your evening is yours.')] }),
      place('b', 'mail', { landings: [said('Your evening is yours!')] }),
      place('c', 'pr', { landings: [landed('calm', 'missing')] }),
    ]);
    expect(rows(given, 'message:calm', 'wording').map(({ places }) => places.map(({ name }) => name))).toEqual([['a', 'b'], ['home'], ['c']]);
  });

  it('calls an offer said outside its dates the odd one, not present', () => {
    const late = aFinding('late', { check: 'message/untimely', touchpointId: 'home', about: { message: 'calm' }, says: 'It ended.' });
    const given = (change: object) => audit([place('home', 'site', { landings: [said('Your evening is yours.')] })], [{ ...late, ...change }]);
    expect(rows(given({}))[0]).toMatchObject({ odd: true, met: { standing: 'expired' } });
    const dismissed = { id: 'd', planId: 'p', fingerprint: 'late', kind: 'dismissed', by: 'Ada', at: '2026-11-02T10:00:00.000Z' };
    expect(rows(given({ decision: dismissed }))[0]).toMatchObject({ odd: false, met: { standing: 'present' } });
  });
});

describe('the brand side by side', () => {
  const surfaces = (change: object) => ({ surfaces: { firstScreen: [], conflicts: [], ...change } });

  it('shows another spelling of the name as the odd one, and the right ones together', () => {
    const given = audit(
      [
        place('home', 'site', surfaces({ title: 'Larkfield for teams' })),
        place('help', 'site', surfaces({ title: 'Help | Larkfield' })),
        place('ad', 'ads', surfaces({ heading: 'Lark Field' })),
      ],
      [aFinding('n', { check: 'brand/name-variant', touchpointId: 'ad', key: 'Lark Field', evidence: [body('Lark Field')] })],
    );
    expect(rows(given, 'name').map(({ places, odd }) => [places.map(({ name }) => name), odd])).toEqual([
      [['home', 'help'], false],
      [['ad'], true],
    ]);
  });

  it('has the tagline only where the plan names one, and does not scold where it is not', () => {
    const home = place('home', 'site', surfaces({ description: 'Lists for teams. Home by six, every day.' }));
    expect(sideBySideOf(audit([home]), 'tagline')).toBeUndefined();
    const given = audit([home, place('ad', 'ads')], [], { tagline: 'Home by six, every day' });
    expect(rows(given, 'tagline')).toMatchObject([{ places: [{ name: 'home' }], met: { standing: 'planned' } }]);
    expect(sideBySideOf(given, 'tagline')?.idle).toHaveLength(1);
  });

  it('judges headings and descriptions by nothing but what was found', () => {
    const given = audit([
      place('home', 'site', surfaces({ heading: 'One', description: 'Two' })),
      place('ad', 'ads', surfaces({ heading: 'Three' })),
    ]);
    expect(rows(given, 'heading').every(({ odd, met }) => !odd && met.standing === 'told')).toBe(true);
    expect(rows(given, 'description').every(({ odd }) => !odd)).toBe(true);
  });
});

describe('the sample brand', () => {
  const sample = auditSample();

  it('shows the figure that parts, the name, the tagline and the step that is another one', () => {
    const odd = new Map(subjectsOf(sample).map((subject) => [subject.title ?? subject.key, subject.odd]));
    expect(odd.get('name')).toBe(2);
    expect(odd.get('tagline')).toBe(1);
    expect(odd.get('action')).toBe(1);
    const price = sample.ledger?.find(({ values }) => values.some(({ text }) => text === '£39'));
    const side = rows(sample, `figure:${price?.id}`);
    expect(side.filter((row) => row.odd).map(({ places }) => places[0]?.touchpointId)).toEqual(['pricing']);
  });

  it('has the touchpoints that part before those that agree, in the ledger and among the claims', () => {
    const view = ledgerViewOf(sample);
    expect(view?.parting.length).toBe(3);
    expect(view?.outdated.map(({ values }) => values[0]?.text)).toEqual(['£129', '31 October']);
    expect(view?.superlatives.map(({ key }) => key)).toEqual(['britain’s number one bike subscription']);
    const proofs = proofsByNeed(sample);
    expect(proofs.findLastIndex(needsAct)).toBe(proofs.filter(needsAct).length - 1);
  });

  it('has no ledger where the audit was judged before it was kept', () => {
    const { ledger: _, ...old } = sample;
    expect(ledgerViewOf(old)).toBeUndefined();
    expect(reportOf(old).figures).toBeUndefined();
  });

  it('tells in the report where each of them stands', () => {
    const report = reportOf(sample);
    const name = report.sides.find(({ kind }) => kind === 'name');
    expect(name).toMatchObject({ parts: 2, read: 11, all: 12 });
    for (const { rows: own } of report.sides)
      for (const { places } of own) for (const { at, name } of places) expect(report.touchpoints[at - 1]?.name).toBe(name);
    expect(report.figures?.parting[0]?.plan).toContain('The plan approves 40,000.');
    expect(report.claims.filter(({ act }) => act).map(({ id }) => id)).toEqual(['same-day', 'delivery-5']);
  });
});

describe('figures told in one place', () => {
  it('are one line where one claim tells several of them', () => {
    const spec = ledgerViewOf(auditSample())?.single.filter(({ what }) => what.startsWith('Wren: 250 W'));
    expect(spec?.map(({ values }) => values.map(({ text }) => text))).toEqual([['250 W, 504 Wh, 19.8 kg, 180 mm, 160 mm']]);
  });
});

describe('figures that people settled', () => {
  const sample = auditSample();
  const [first] = ledgerViewOf(sample)?.parting ?? [];
  const decided = (...prints: string[]): Audit => ({
    ...sample,
    findings: sample.findings.map((one) =>
      prints.includes(one.fingerprint)
        ? { ...one, decision: { id: 'd', planId: 'p', fingerprint: one.fingerprint, kind: 'dismissed', by: 'Ada', at: '2026-11-25T10:00:00.000Z' } }
        : one,
    ),
  });

  it('no longer part once every finding about them is dismissed', () => {
    const given = decided(...(first?.findings ?? []));
    expect(first?.findings?.length).toBeGreaterThan(0);
    expect(ledgerViewOf(given)?.parting.map(({ id }) => id)).not.toContain(first?.id);
    expect(subjectsOf(given).map(({ key }) => key)).not.toContain(`figure:${first?.id}`);
  });

  it('still part where another finding was dismissed, or nothing was', () => {
    const other = sample.findings.find(({ fingerprint, check }) => check === 'term/replaced' && !first?.findings?.includes(fingerprint));
    expect(ledgerViewOf(decided(other?.fingerprint ?? ''))?.parting[0]?.id).toBe(first?.id);
  });
});
