import { type Term, terms } from '@/lib/language';
import type { Message } from '@/lib/plan';

/** What checks on pairs of messages have in common: who meets both, and how near their words are. */

/** The same people may read both on the same day. */
export const meet = (one: Message, other: Message): boolean =>
  (!one.audiences.length || !other.audiences.length || one.audiences.some((id) => other.audiences.includes(id))) &&
  (!one.until || !other.from || one.until >= other.from) &&
  (!other.until || !one.from || other.until >= one.from);

/** The statement and its agreed wordings; what was taught is none. */
export const wordingsOf = ({ statement, phrasings }: Message): string[] => [
  statement,
  ...phrasings.filter(({ taught }) => !taught).map(({ text }) => text),
];

export interface Likeness {
  /** Share of the heavier text's words, by weight, that both have; figures left out. */
  share: number;
  /** How many words both have. */
  words: number;
  /** One of them denies what the other says. */
  denied: boolean;
  /** The figures of each, sorted, as one text. */
  figures: [string, string];
}

/** How near two wordings are. The brand's name tells nothing. */
export function likeness(a: string, b: string, brand: string): Likeness {
  const names = new Set(terms(brand).map(({ stem }) => stem));
  const [one, other] = [a, b].map((text) => terms(text).filter(({ stem, weight }) => weight > 0 && !names.has(stem))) as [Term[], Term[]];
  const [mine, theirs] = [one, other].map((list) => new Map(list.filter(({ stem }) => !isFigure(stem)).map((term) => [term.stem, term]))) as [
    Map<string, Term>,
    Map<string, Term>,
  ];
  const shared = [...mine.values()].filter(({ stem }) => theirs.has(stem));
  const weight = (list: Iterable<Term>) => [...list].reduce((sum, term) => sum + term.weight, 0);
  const all = Math.max(weight(mine.values()), weight(theirs.values()));
  return {
    share: all > 0 ? weight(shared) / all : 0,
    words: shared.length,
    denied: shared.some(({ stem, denied }) => theirs.get(stem)?.denied !== denied),
    figures: [one, other].map((list) =>
      list
        .flatMap(({ stem }) => (isFigure(stem) ? [stem] : []))
        .sort()
        .join(),
    ) as [string, string],
  };
}

const isFigure = (stem: string): boolean => stem.startsWith('#');
