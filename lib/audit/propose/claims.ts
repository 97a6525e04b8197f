import { conflict, sameThing } from '@/lib/reading';
import type { ReadPage } from '.';
import { alike, seenAt, telling } from './alike';
import type { Proposed, SeenAt } from './types';

const MOST = 12;
/** Characters; a longer sentence is told by its figure and what it counts. */
const LONGEST = 180;

type Uncovered = ReadPage['reading']['uncovered'][number];

interface Told {
  one: Uncovered;
  page: ReadPage;
}

/** Figures and superlatives that the brand's own copy rests on; where pages give different figures for one thing, both are told. */
export function proposedClaims(pages: readonly ReadPage[]): Proposed[] {
  const groups: Told[][] = [];
  for (const page of pages)
    for (const one of page.reading.uncovered) {
      if (one.beyond === 'loose' || isNone(one)) continue;
      const known = groups.find(([first]) => first && same(first.one, one));
      if (known) known.push({ one, page });
      else groups.push([{ one, page }]);
    }
  return groups
    .toSorted(
      (one, other) =>
        count(other) - count(one) ||
        Number(one[0]?.page.aside) - Number(other[0]?.page.aside) ||
        Number(other[0]?.page.home) - Number(one[0]?.page.home),
    )
    .slice(0, MOST)
    .map((told) => proposed(told, groups, pages.length));
}

function proposed(told: Told[], groups: readonly Told[][], all: number): Proposed {
  const first = told.toSorted((one, other) => Number(begins(other)) - Number(begins(one)) || lengthOf(one) - lengthOf(other))[0] as Told;
  const differs = groups
    .filter((other) => other !== told && other[0] && parts(first.one, other[0].one))
    .flatMap((other) => places(other))
    .filter(({ quote }) => told.every(({ one }) => one.evidence.quote !== quote));
  const pages = count(told);
  return {
    text: shortened(first.one.evidence.quote, first.one.text),
    why: [first.one.fact ? `The figure ${first.one.text}` : 'Says it is beyond others', pages > 1 && `on ${pages} of ${all} pages`]
      .filter(Boolean)
      .join(', '),
    seen: places([first, ...told.filter((one) => one !== first)]),
    ...(differs.length > 0 && { differs }),
  };
}

const places = (told: readonly Told[]): SeenAt[] =>
  [...new Map(told.toReversed().map(({ one, page }) => [page.touchpointId, seenAt(page, one.evidence.quote)])).values()].toReversed();

/** A whole sentence, not the rest of one. */
const begins = ({ one }: Told): boolean => /^[\p{Lu}\p{N}£$€“"]/u.test(one.evidence.quote);
const lengthOf = ({ one }: Told): number => one.evidence.quote.length;
const count = (told: readonly Told[]): number => new Set(told.map(({ page }) => page.touchpointId)).size;

const same = (one: Uncovered, other: Uncovered): boolean =>
  one.evidence.quote === other.evidence.quote ||
  (one.fact && other.fact
    ? (sameThing(one.fact, other.fact, false) && !conflict(one.fact, other.fact)) ||
      (one.fact.value === other.fact.value && alike(telling(one.evidence.quote), telling(other.evidence.quote)))
    : alike(telling(one.evidence.quote), telling(other.evidence.quote)) && !one.fact === !other.fact);

const parts = (one: Uncovered, other: Uncovered): boolean =>
  Boolean(one.fact && other.fact && sameThing(one.fact, other.fact, false) && conflict(one.fact, other.fact));

/** Words: a figure and what it counts. */
const LEAST = { money: 3, other: 4 };
const isNone = ({ fact, evidence: { quote } }: Uncovered): boolean =>
  quote.split(/\s+/).length < LEAST[fact?.kind === 'money' ? 'money' : 'other'] || NO_CLAIM.test(quote) || ACCOUNT.test(quote);
/** Account numbers, and addresses of streets. */
const ACCOUNT =
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,}|\b\d{1,2}(?:st|nd|rd|th) floor\b|\b(?:street|avenue|road|suite|bank|iban)\b.*\d|\d.*\b(?:street|avenue|suite)\b/i;
/** Examples, questions, customers' words and legal lines claim nothing. */
const NO_CLAIM =
  /^["“‘«]|["”»]\s*$|\?\s*$|\b(?:for example|e\.g\.|such as|imagine|suppose|registered (?:in|office|company)|copyright|posted|published|updated)\b|©/i;

/** The clause that holds the figure, where the sentence is long. */
function shortened(quote: string, figure: string): string {
  if (quote.length <= LONGEST) return quote;
  const clause = quote.split(/(?<=[,;:–—])\s+/).find((piece) => piece.includes(figure)) ?? quote;
  return clause.replace(/[,;:–—\s]+$/, '').slice(0, LONGEST);
}
