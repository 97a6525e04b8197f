import { inForce } from '@/lib/plan';
import { type Certainty, conflict, type Fact } from '@/lib/reading';
import { figureKey, groupBy, type Planned, type Told, written } from './ledger-told';
import type { FigureStanding, LedgerEntry, LedgerValue } from './ledger-types';

/** One thing counted, while it is put together. */
export interface Draft {
  planned: Planned[];
  told: Set<Told>;
  apart?: Certainty;
  /** Fingerprints of the findings that say so. */
  findings?: string[];
}

/** One thing with its values and how each stands to the plan. */
export function entryOf(
  { planned, told, apart, findings }: Draft,
  date: string,
  outdated: Map<string, 'expired' | 'retired'>,
  unapproved: Set<string>,
): LedgerEntry {
  const values = [...groupBy(told, ({ fact }) => figureKey(fact)).values()].map((same): LedgerValue => {
    const once = [...new Map(same.toReversed().map((one) => [one.at.touchpointId, one])).values()].reverse();
    const marks = once.map(({ at, fact }) => outdated.get(`${at.touchpointId} ${fact.evidence.quote}`));
    return {
      text: mostOften(same.map(({ fact }) => written(fact))),
      standing: marks.find(Boolean) ?? standingOf(same[0]?.fact as Fact, planned, date),
      told: once.map(({ at, fact }) => ({ touchpointId: at.touchpointId, text: written(fact), evidence: fact.evidence })),
    };
  });
  values.sort((one, other) => other.told.length - one.told.length);
  const [first] = [...told].toSorted((one, other) => fullness(other.fact) - fullness(one.fact));
  return {
    id: '',
    kind: (first as Told).fact.kind,
    what: planned[0]?.figure.quote ?? first?.fact.evidence.quote ?? '',
    values,
    plan: [...new Map(planned.map(({ figure }) => [`${figure.part} ${figure.id}`, figure])).values()],
    ...(apart && { apart }),
    ...(findings?.length && { findings: [...new Set(findings)] }),
    ...([...told].some(({ at, fact }) => unapproved.has(`${at.touchpointId} ${fact.text.toLowerCase()}`)) && { unapproved: true }),
    touchpoints: new Set([...told].map(({ at }) => at.touchpointId)).size,
  };
}

function standingOf(fact: Fact, planned: Planned[], date: string): FigureStanding {
  if (!planned.length) return 'unplanned';
  const same = planned.filter((one) => !conflict(one.fact, fact));
  if (!same.length) return 'other';
  const allowed = same.filter(({ figure }) => !figure.retired);
  if (!allowed.length) return 'retired';
  return allowed.some(({ from, figure }) => inForce({ from, until: figure.until }, date)) ? 'planned' : 'expired';
}

const mostOften = (texts: string[]): string =>
  [...groupBy(texts, (text) => text)].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';

/** A sentence tells more of a figure than a tile does. */
const fullness = ({ about, evidence }: Fact): number => Math.min(about.length, 6) * 20 - Math.abs(evidence.quote.length - 70) / 10;

/** Small counts and times told in passing are trivia, unless the pages part over them or the plan speaks of them in two places. */
export const worthTelling = ({ apart, unapproved, values, touchpoints, plan, kind }: LedgerEntry): boolean => {
  if (apart || unapproved || values.some(({ standing }) => standing === 'expired' || standing === 'retired')) return true;
  // "Two children": told in words, in passing.
  if (kind === 'count' && /^\D+$/.test(values[0]?.text ?? '')) return false;
  const passing =
    kind === 'rate' || kind === 'duration' || kind === 'date' || (kind === 'count' && /^(?:\d|1[0-2]|\D+)$/.test(values[0]?.text ?? ''));
  return plan.length > 0 ? !passing || touchpoints > 1 : !passing && touchpoints > 1;
};
