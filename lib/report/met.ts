import type { Audit, AuditedTouchpoint, Evidence, FigureStanding } from '@/lib/audit';
import type { Certainty, State } from '@/lib/reading';

/** How what stands at a touchpoint compares with the plan. `told` and `none` are no verdict: nothing is planned to compare with. */
export type Standing = State | Exclude<FigureStanding, 'retired' | 'expired'> | 'retired' | 'expired' | 'told' | 'none' | 'notRead';

/** Why it is the odd one out, or less than the plan. */
export type Why =
  | { kind: 'says' | 'rulesOut' | 'lost' | 'finding' | 'planned'; text: string }
  | { kind: 'closest'; text: string; evidence: Evidence };

/** What the audience meets of one subject at one touchpoint. */
export interface Met {
  standing: Standing;
  certainty: Certainty;
  /** The sentences that stand there, the telling one first. */
  quotes: Evidence[];
  /** Words of them that matter. */
  marked: string[];
  why?: Why;
  /** Said, but late on the page. */
  buried?: boolean;
}

export const met = (standing: Standing, quotes: Evidence[], change: Partial<Met> = {}): Met => ({
  standing,
  certainty: 'confirmed',
  quotes,
  marked: [],
  ...change,
});

/** A planned message: the best sentence, or the closest one, said to be no more than that. */
export function messageAt(at: AuditedTouchpoint, message: string, findings: Finding[]): Met {
  const landing = at.landings.find((one) => one.message === message);
  if (!landing) return met('notJudged', []);
  const { state, certainty, evidence, lost, contradiction, buried } = landing;
  const [best] = evidence;
  if (state === 'missing') return met('missing', [], { certainty, ...(best && { why: { kind: 'closest', text: best.quote, evidence: best } }) });
  const late = findings.find((one) => one.check === 'message/untimely' && one.about?.message === message && one.touchpointId === at.touchpointId);
  if (late && !dealtWith(late) && best) return met('expired', [best], { certainty: late.certainty, why: { kind: 'finding', text: late.says } });
  const why: Why | undefined = contradiction
    ? { kind: contradiction.kind === 'listed' ? 'rulesOut' : 'says', text: contradiction.plan }
    : lost.length
      ? { kind: 'lost', text: lost.map((part) => `“${part}”`).join(', ') }
      : undefined;
  return met(state, best ? [best] : [], {
    certainty,
    marked: contradiction ? [contradiction.page] : [],
    ...(why && { why }),
    ...(buried && { buried: true }),
  });
}

type Finding = Audit['findings'][number];
const dealtWith = ({ decision }: Finding): boolean => decision?.kind === 'dismissed' || decision?.kind === 'approved';
/** The page's finding of a check that nobody has set aside. */
export const foundAt = (findings: Finding[], { touchpointId }: AuditedTouchpoint, ...checks: string[]): Finding | undefined =>
  findings.find((one) => one.touchpointId === touchpointId && checks.includes(one.check) && !dealtWith(one));

const surface = (kind: Evidence['surface'], quote: string | undefined): Evidence[] => (quote ? [{ quote, surface: kind, cues: [] }] : []);
const body = (quote: string): Evidence => ({
  quote,
  surface: 'body',
  selector: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
  cues: [],
});

/** Places where the brand names itself, the most public first. */
function faces({ surfaces, balance }: AuditedTouchpoint): Evidence[] {
  return [
    ...(surfaces?.heading ? [body(surfaces.heading)] : []),
    ...surface('title', surfaces?.title),
    ...surface('openGraph', surfaces?.ogTitle),
    ...surface('structuredData', surfaces?.structuredName),
    ...surface('description', surfaces?.description),
    ...(surfaces?.firstScreen ?? []).map(body),
    ...balance.sentences.map(({ text }) => body(text)),
  ];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The name as it stands there; a spelling that the plan does not accept is the odd one. */
export function nameAt(at: AuditedTouchpoint, { brand, findings }: Audit): Met {
  const wrong = foundAt(findings, at, 'brand/name-variant');
  if (wrong)
    return met('other', wrong.evidence.slice(0, 1), {
      certainty: wrong.certainty,
      marked: wrong.key ? [wrong.key] : [],
      why: { kind: 'finding', text: wrong.says },
    });
  const exact = faces(at).find(({ quote }) => quote.includes(brand));
  const loose = exact ?? faces(at).find(({ quote }) => plain(quote).includes(plain(brand)));
  return loose ? met('planned', [loose], { marked: [brand] }) : met('none', []);
}

export function taglineAt(at: AuditedTouchpoint, { tagline = '', findings }: Audit): Met {
  const near = foundAt(findings, at, 'brand/tagline-variant');
  if (near) return met('other', near.evidence.slice(0, 1), { certainty: near.certainty, why: { kind: 'finding', text: near.says } });
  const words = plain(tagline);
  const said = faces(at).find(({ quote }) => ` ${plain(quote)} `.includes(` ${words} `));
  if (said) return met('planned', [said], { marked: [tagline] });
  // A tagline of two sentences is read as two.
  const [first = ''] = tagline.split(/(?<=[.!?])\s/);
  const part = first !== tagline && faces(at).find(({ quote }) => plain(quote) === plain(first));
  return part ? met('planned', [{ ...part, quote: tagline }]) : met('none', []);
}

/** What a searcher and a sharer see before they come: title, description, share preview. */
export function descriptionAt(at: AuditedTouchpoint, { findings }: Audit): Met {
  const { title, description, ogTitle, ogDescription } = at.surfaces ?? {};
  const quotes = [
    ...surface('title', title),
    ...surface('description', description),
    ...(ogTitle === title ? [] : surface('openGraph', ogTitle)),
    ...(ogDescription === description ? [] : surface('openGraph', ogDescription)),
  ];
  const parts = foundAt(findings, at, 'surface/inconsistent');
  if (parts) return met('other', quotes, { certainty: parts.certainty, marked: figuresIn(parts.says), why: { kind: 'finding', text: parts.says } });
  return quotes.length ? met('told', quotes) : met('none', []);
}

/** Figures that a finding quotes: "£39 there, £49 on the page". */
const figuresIn = (says: string): string[] => says.match(/[$€£]?\d[\d.,]*\d|[$€£]?\d/g)?.slice(0, 1) ?? [];

export function headingAt({ surfaces }: AuditedTouchpoint): Met {
  return surfaces?.heading ? met('told', [body(surfaces.heading)]) : met('none', []);
}

/** What a visitor takes in within five seconds, and whether it is the first message. */
export function promiseAt({ firstScreen }: AuditedTouchpoint): Met {
  if (!firstScreen?.sentences.length) return met('none', []);
  const told = firstScreen.messages[0]?.told;
  const standing = told === 'says' ? 'present' : told === 'half' ? 'weak' : 'told';
  return met(standing, firstScreen.sentences, told === 'unread' ? { buried: true } : {});
}

/** What the page asks people to do first; the planned step before others. */
export function actionAt(at: AuditedTouchpoint, { findings }: Audit): Met {
  const asked = at.actions.filter(({ region, alone }) => alone !== false && region !== 'navigation');
  const planned = plain(at.callToAction ?? '');
  const asPlanned = asked.filter(({ text }) => planned !== '' && plain(text) === planned);
  const texts = [...new Set([...asPlanned, ...asked.filter(({ firstScreen }) => firstScreen), ...asked].map(({ text }) => text))].slice(0, 3);
  const quotes = texts.map(body);
  const off = foundAt(findings, at, 'cta/off-role', 'cta/missing', 'cta/competing');
  if (off) return met(quotes.length ? 'other' : 'missing', quotes, { certainty: off.certainty, why: { kind: 'finding', text: off.says } });
  const why: Pick<Met, 'why'> = at.callToAction ? { why: { kind: 'planned', text: at.callToAction } } : {};
  return quotes.length ? met(at.callToAction ? 'planned' : 'told', quotes) : met('none', [], why);
}
