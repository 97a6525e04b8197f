import { figures, type Term, terms } from '@/lib/language';
import { halves, LONG } from './claim-words';
import { counted, phraseAfter } from './facts';

/** What a passage must hold to make a claim. */
export interface Sought {
  terms: Term[];
  /** Values that must stand there, each with the stem of what it counts, where it counts something. */
  values: { value: number; of?: string }[];
  /** One of them is no everyday number, or an address stands there: little else could be meant. */
  telling: boolean;
  /** Stems of the things counted: without them the figure is another one's. */
  counted: string[];
  /** Codes (`140-2`), addresses and names (`Windows`) that nothing stands for; lower case. */
  codes: string[];
  names: string[];
  /** Terms that are neither a name nor what a figure counts: what is said of them. */
  said: Term[];
  /** Patterns for the small words that matter. */
  matters: RegExp[];
  /** It speaks of the past, or of what is to come, itself. */
  past: boolean;
  future: boolean;
  /** It sets itself above all others, or denies something. */
  beyondAll: boolean;
  denies: boolean;
  /** "Smaller than": what it is compared with may go without saying. */
  compares: boolean;
  /** What it speaks of first, as "the app" or "our script": a sentence about the brand by name may mean it. */
  subject?: Term;
  /** A size is told: "weighs" and its like stand in the figure itself. */
  sized: boolean;
  /** Stems, beginnings of long ones and parts of compounds: one of them stands in whatever makes the claim. */
  hints: ReadonlySet<string>;
}

/** Everyday numbers end here. */
const FIGURE_FROM = 13;
/** Spelt numbers up to this are style ("two people"); from here on they must be told as well. */
const SPELT_FROM = 10;
/** Small words that change what a claim says, each with what stands for it. */
const MATTERS: [RegExp, RegExp][] = [
  [/\bonly\b/i, /\b(?:only|just|exclusively|solely|nobody but|no one but)\b/i],
  [/\bsame\b/i, /\b(?:same|identical|one and the same)\b/i],
  [/\b(?:all|every)\b/i, /\b(?:all|every|any|each|whole|entire)\b/i],
  [/\bfirst\b/i, /\b(?:first|1st)\b/i],
];
/** History and hearsay: the page does not say it of today. A year of the past is history unless something was reached in it. */
export const PAST = /\b(?:no longer|formerly|previously|used to|until (?:\p{L}+ )?(?:19|20)\d\d|was|were|had been|any ?more)\b/iu;
export const FUTURE =
  /\b(?:soon\b.*\bwill|coming soon|not yet|will (?:soon )?be|by (?:19|20)\d\d|we (?:plan|want|hope|aim|intend) to|planned|(?:working|on our way|on the way|heading) (?:towards?|to))\b/iu;
export const BEYOND_ALL =
  /\b(?:only|first|best|most|number one|(?!(?:rest|test|west|nest|pest|guest|quest|chest|honest|modest|forest|harvest|interest|invest|request|digest|protest|contest|suggest|latest)\b)\p{L}{2,}est)\b/iu;
/** How a figure is hedged, and words that `MATTERS` looks after. */
const HEDGES = /^(?:every|less|more|over|under|about|than|nearly|almost|least|exactly)$/;
const ADDRESS = /(?<![\p{L}\d])[\p{L}\d_-]+(?:[/.][\p{L}\d_-]+)*\/[\p{L}\d_-]+/gu;

/** Words in brackets are the plan's own remark. */
export function soughtIn(text: string, brandWords: ReadonlySet<string>, brand: string): Sought {
  const plain = text.replace(/\s*\([^)]*\)/g, ' ').trim();
  const own = squeezed(brand);
  const told = figures(plain);
  const inFigure = (term: Term) => told.some(({ start, end }) => start < term.end && end > term.start);
  const list = terms(plain).filter(
    (term) =>
      !brandWords.has(term.word) && !term.stem.startsWith('#') && !partOf(own, squeezed(term.word)) && !inFigure(term) && !HEDGES.test(term.word),
  );
  const units = told.map(({ text: written }) => written.toLowerCase()).join(' ');
  const names = namesOf(plain).filter((name) => !units.includes(name) && !own.includes(squeezed(name)) && !squeezed(name).includes(own));
  const things = told.flatMap((figure) =>
    figure.kind === 'count' && (figure.vague || /\d/.test(figure.text)) ? counted(plain, figure).slice(0, 1) : [],
  );
  const addresses = [...plain.matchAll(ADDRESS)].map(([address]) => address.toLowerCase()).filter((address) => !/^[\d/.]+\p{L}*$/u.test(address));
  return {
    terms: list,
    values: told.flatMap((figure) => {
      if (figure.vague || (!/\d/.test(figure.text) && figure.value < SPELT_FROM)) return [];
      const of = figure.kind === 'count' && phraseAfter(plain.slice(figure.end)) > 0 ? counted(plain, figure)[0] : undefined;
      return [figure.value, ...(figure.to === undefined ? [] : [figure.to])].map((value) => ({ value, ...(of && { of }) }));
    }),
    counted: things,
    telling: addresses.length > 0 || told.some(({ value, kind, text: written }) => /\d/.test(written) && (value >= FIGURE_FROM || kind !== 'count')),
    codes: [...codesOf(plain), ...addresses],
    names,
    said: list.filter(({ word, stem, weight }) => weight > 0 && !things.includes(stem) && !names.some((name) => name.includes(word))),
    matters: MATTERS.filter(([word]) => word.test(plain)).map(([, stands]) => stands),
    past: PAST.test(plain),
    future: FUTURE.test(plain),
    beyondAll: BEYOND_ALL.test(plain),
    compares: /\bthan\b/i.test(plain),
    denies: list.some(({ denied }) => denied),
    ...(/^(?:the|our) /i.test(plain) && list[0] && { subject: list[0] }),
    sized: told.some(({ kind }) => kind === 'size'),
    hints: new Set(list.flatMap(({ stem, word }) => [stem, stem.slice(0, LONG), ...halves(word).flat()])),
  };
}

/** A brand written as one word in the plan may stand as two on the page. */
const partOf = (brand: string, word: string): boolean => word.length >= 3 && (brand.startsWith(word) || brand.endsWith(word));

/** Capitalised words inside the sentence. */
const namesOf = (text: string): string[] =>
  [...text.slice(1).matchAll(/(?<=[\s/])\p{Lu}[\p{L}\d]+(?:-\p{Lu}[\p{L}\d]+)?/gu)].map(([name]) => name.toLowerCase());

/** Figures joined by hyphens: of a standard, a model. */
const codesOf = (text: string): string[] => [...text.matchAll(/\b(?=\w*\d)\w+(?:-\w*\d\w*)+\b/g)].map(([code]) => code.toLowerCase());

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
