import type { Audit, ClaimProof, Evidence, FigureTold, LedgerEntry } from '@/lib/audit';
import { ledgerViewOf, needsAct, proofsByNeed } from './ledger';
import { deepLink } from './link';
import type { Why } from './met';
import type { Quote, Report, ReportFigure, ReportSide } from './report';
import { sideBySideOf } from './side-by-side';
import type { Place } from './side-by-side-types';
import { day, placeOf } from './words';

const SHOWN = ['name', 'tagline', 'promise', 'description', 'price', 'action'];

/** What the audience meets, as the report tells it: the brand side by side, the figures, the claims. `at` is a touchpoint's number in the report. */
export function metReport(audit: Audit): Pick<Report, 'sides' | 'figures' | 'claims'> {
  const planned = audit.touchpoints.filter(({ offPlan }) => !offPlan);
  const at = new Map(planned.map(({ touchpointId, name, url }, index) => [touchpointId, { at: index + 1, name, url }]));
  const placed = (id: string) => at.get(id) ?? { at: 0, name: id, url: undefined };
  return {
    sides: SHOWN.flatMap((key) => sideOf(audit, key, (id) => placed(id).at)),
    ...figuresOf(audit, placed),
    claims: proofsByNeed(audit).map((proof) => claimOf(proof, placed)),
  };
}

type Placed = (id: string) => { at: number; name: string; url?: string | undefined };

const quoteOf = (evidence: Evidence, url: string | undefined): Quote => {
  const where = placeOf(evidence);
  const link = deepLink(url, evidence);
  return { text: evidence.quote, ...(where && { where }), ...(link && { link }), cues: [] };
};

function sideOf(audit: Audit, key: string, at: (id: string) => number): ReportSide[] {
  const side = sideBySideOf(audit, key);
  // What was not read stands in a part of its own; here the denominator says it.
  if (!side || !side.groups.some(({ rows }) => rows.some(({ met }) => met.quotes.length > 0))) return [];
  const name = (place: Place) => ({ at: at(place.touchpointId), name: place.name });
  const rows = side.groups.flatMap((group) => group.rows);
  const idle = [...rows.filter((row) => row.idle).flatMap(({ places }) => places), ...side.idle];
  return [
    {
      kind: side.subject.kind,
      planned: side.planned,
      parts: side.subject.odd,
      read: side.read,
      all: side.all,
      idle: idle.map((place) => place.name),
      rows: rows
        .filter(({ idle: none, met }) => !none && met.standing !== 'notRead' && met.standing !== 'notJudged')
        .map(({ places, met, odd }) => {
          const why = whyWords(met.why);
          return {
            places: places.map(name),
            quotes: met.quotes.map((evidence) => quoteOf(evidence, places[0]?.url)),
            standing: met.standing,
            certainty: met.certainty,
            odd,
            ...(why && { why }),
          };
        }),
    },
  ];
}

function whyWords(why: Why | undefined): string | undefined {
  if (!why) return undefined;
  return {
    says: `The plan says: “${why.text}”`,
    rulesOut: `The plan rules out: “${why.text}”`,
    lost: `Lost here: ${why.text}`,
    finding: why.text,
    planned: `Planned: “${why.text}”`,
    closest: `Closest: “${why.text}”`,
  }[why.kind];
}

function figuresOf(audit: Audit, placed: Placed): Pick<Report, 'figures'> {
  const view = ledgerViewOf(audit);
  if (!view) return {};
  const told = ({ touchpointId, evidence }: FigureTold) => ({
    at: placed(touchpointId).at,
    name: placed(touchpointId).name,
    quote: quoteOf(evidence, placed(touchpointId).url),
  });
  const figure = (entry: LedgerEntry): ReportFigure => ({
    what: entry.what,
    ...planWords(entry),
    unsure: entry.apart === 'pleaseCheck',
    values: entry.values.map((value) => ({ text: value.text, standing: value.standing, told: value.told.map(told) })),
  });
  const superlatives = view.superlatives.map(
    ({ evidence: [evidence], touchpointId = '', key = '' }): ReportFigure => ({
      what: evidence?.quote ?? key,
      unsure: false,
      values: evidence ? [{ text: asWritten(key, evidence.quote), standing: 'unplanned', told: [told({ touchpointId, text: key, evidence })] }] : [],
    }),
  );
  return {
    figures: {
      parting: view.parting.map(figure),
      outdated: view.outdated.map(figure),
      unapproved: [...view.unapproved.map(figure), ...superlatives],
      alike: view.alike.map(figure),
      single: view.single.map(figure),
    },
  };
}

/** In the page's own capitals. */
function asWritten(words: string, quote: string): string {
  const at = quote.toLowerCase().indexOf(words);
  return at < 0 ? words : quote.slice(at, at + words.length);
}

function planWords({ plan: [first] }: LedgerEntry): { plan?: string } {
  if (!first) return {};
  const says = `The plan ${first.retired ? 'withdrew' : first.part === 'claim' ? 'approves' : 'says'} ${first.text}.`;
  return { plan: [says, first.source && `Source: ${first.source}.`, first.until && `Until ${day(first.until)}.`].filter(Boolean).join(' ') };
}

const claimOf = (proof: ClaimProof, placed: Placed): Report['claims'][number] => ({
  ...proof,
  act: needsAct(proof),
  uses: proof.uses.map(({ touchpointId, certainty, evidence }) => {
    const { at, name, url } = placed(touchpointId);
    const link = deepLink(url, evidence);
    return { at, name, unsure: certainty === 'pleaseCheck', ...(link && { link }) };
  }),
});
