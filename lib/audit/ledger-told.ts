import type { Plan } from '@/lib/plan';
import { type Fact, figuresOf } from '@/lib/reading';
import type { PlannedFigure } from './ledger-types';
import type { AuditedTouchpoint } from './types';

/** A figure on a page, or on what searchers and sharers see of it. */
export interface Told {
  at: AuditedTouchpoint;
  fact: Fact;
}

export interface Planned {
  fact: Fact;
  figure: PlannedFigure;
  /** First and last day it may be said. */
  from?: string | undefined;
}

/** The same kind, unit and value, whatever is counted. */
export const figureKey = ({ kind, unit, value, to }: Fact): string => `${kind} ${unit} ${value} ${to ?? ''}`;

/** Figures that speak of today, in reading order, then those that only the page's title, description or share preview tells. */
export function toldOn(at: AuditedTouchpoint, brand: string): Told[] {
  const body = at.facts.filter((fact) => !fact.past && fact.kind !== 'version' && !notOurs(fact));
  const known = new Set(body.map(figureKey));
  const beside: Fact[] = [];
  const { title, description, ogTitle, ogDescription } = at.surfaces ?? {};
  for (const [surface, text] of [
    ['description', description],
    ['title', title],
    ['openGraph', ogDescription],
    ['openGraph', ogTitle],
  ] as const)
    for (const fact of text ? figuresOf(text, surface, brand) : []) {
      if (known.has(figureKey(fact))) continue;
      known.add(figureKey(fact));
      beside.push(fact);
    }
  return [...body, ...beside].map((fact) => ({ at, fact }));
}

/** Every figure that a claim or message of the plan tells, claims first. */
export function plannedFigures({ claims, messages, brand }: Plan): Planned[] {
  const of = (quote: string) => figuresOf(quote, 'plan', brand.name);
  return [
    ...claims.flatMap(({ id, text, source, until, status }) =>
      of(text).map((fact) => ({
        fact,
        figure: {
          text: written(fact),
          quote: text,
          part: 'claim' as const,
          id,
          ...(source && { source }),
          ...(until && { until }),
          ...(status === 'retired' && { retired: true }),
        },
      })),
    ),
    ...messages.flatMap(({ id, statement, phrasings, from, until }) =>
      [statement, ...phrasings.map(({ text }) => text)].flatMap((quote) =>
        of(quote).map((fact) => ({ fact, from, figure: { text: written(fact), quote, part: 'message' as const, id, ...(until && { until }) } })),
      ),
    ),
  ];
}

/** What a platform counts there: "12,304 followers". */
const notOurs = ({ kind, about }: Fact): boolean => kind === 'count' && PLATFORM.has(about[0] ?? '');
/** Stems. */
const PLATFORM = new Set(['follow', 'post', 'like', 'reaction', 'view', 'comment', 'repli', 'connect', 'share']);

/** A number before a name is a house: "14 Cable Yard". */
export const isHouse = ({ kind, text, evidence: { quote } }: Fact): boolean =>
  kind === 'count' && /^\s\p{Lu}\p{Ll}/u.test(quote.slice(quote.indexOf(text) + text.length));

/** A day with its month: "31" in "Join by 31 October". */
export function written({ kind, unit, text, evidence: { quote } }: Fact): string {
  const at = quote.indexOf(text);
  if (kind !== 'date' || unit !== 'day' || at < 0) return text;
  return `${/(?:\p{Lu}\p{L}+\s)?$/u.exec(quote.slice(0, at))?.[0] ?? ''}${text}${/^(?:st|nd|rd|th)?(?:\sof)?(?:\s\p{Lu}\p{L}+)?/u.exec(quote.slice(at + text.length))?.[0] ?? ''}`;
}

/** Counts up to this are told of too many things: their words must agree as well. */
const SMALL = 12;
/** Words looked at on either side. */
const NEAR = 8;

/** A figure that is seldom told of two different things. */
export const telling = ({ kind, value }: Fact): boolean =>
  kind === 'money' || kind === 'share' || kind === 'size' || (kind === 'count' && value > SMALL);

/** Words that both are told with. */
export const shared = (one: Fact, other: Fact): number => {
  const theirs = other.about.slice(0, NEAR);
  return one.about.slice(0, NEAR).filter((stem) => theirs.includes(stem)).length;
};

/** Two facts of one value that speak of one thing. */
export const alike = (one: Fact, other: Fact): boolean =>
  telling(one) || (one.kind === 'count' ? one.about[0] !== undefined && one.about[0] === other.about[0] : shared(one, other) > 0);

/** Items by key, keys in the order they were met. */
export function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
