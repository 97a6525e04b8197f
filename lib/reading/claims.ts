import { figures, type Term, terms } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import { counted } from './facts';
import type { ClaimUse } from './types';

/**
 * Shares of a claim's words, by weight, that a passage must hold to be told as a question, and as a fact.
 * A telling figure (`FIGURE_FROM` and above, or with a unit) stands for much of the rest.
 */
const CLAIMED = { please: 0.72, confirmed: 0.82, withFigure: 0.55 };
const FIGURE_FROM = 13;
/** Share that must be the claim's own words rather than near-equivalents; all of it but this in claims of few words. */
const OWN_WORDS = 0.65;
const FEW = { words: 4, missing: 0.2 };
/** Small words that change what a claim says, each with what stands for it. */
const MATTERS: [RegExp, RegExp][] = [
  [/\bonly\b/i, /\b(?:only|just|exclusively|solely|nobody but|no one but)\b/i],
  [/\bsame\b/i, /\b(?:same|identical|one and the same)\b/i],
  [/\b(?:all|every)\b/i, /\b(?:all|every|any|each|whole|entire)\b/i],
  [/\bfirst\b/i, /\b(?:first|1st)\b/i],
];
/** A near-equivalent is not the claim's word: it counts this much. */
const NEAR_WORD = 0.6;
const QUESTION = /\?\s*$/;
/** Sentences that may carry a claim together. */
const TOGETHER = 2;
/** History and hearsay: the page does not say it of today. */
const NOT_TODAY = /\b(?:no longer|formerly|previously|used to|until (?:\p{L}+ )?(?:19|20)\d\d|was|were|had been)\b/iu;

/** Claims of the plan, retired or approved, that the page makes today in its own words: not denied, not another figure, not quoted. */
export function claims(page: PageContext): ClaimUse[] {
  const copy = page.sentences.filter(
    ({ region, role }) => region !== 'navigation' && region !== 'cookie-layer' && role !== 'quotation' && role !== 'code',
  );
  const passages = copy.map((sentence, index) => passage(copy, index, sentence));
  const named = page.plan.brand.name;
  return page.plan.claims.flatMap((claim) => {
    const wanted = soughtIn(claim.text, page.brandWords, named);
    if (!wanted.terms.length) return [];
    let best: { at: number; share: number } | undefined;
    passages.forEach((said, at) => {
      const share = made(wanted, said);
      if (share >= (wanted.telling ? CLAIMED.withFigure : CLAIMED.please) && share > (best?.share ?? 0)) best = { at, share };
    });
    const sentence = best && copy[best.at];
    if (!best || !sentence) return [];
    return [
      {
        claim: claim.id,
        confidence: Math.min(1, best.share),
        certainty: best.share >= (wanted.telling ? CLAIMED.please : CLAIMED.confirmed) ? ('confirmed' as const) : ('pleaseCheck' as const),
        evidence: evidenceOf(page.snapshot, sentence, [`makes the claim “${claim.text}”`]),
      },
    ];
  });
}

interface Sought {
  terms: Term[];
  /** Values that must stand there, exactly. */
  values: number[];
  /** One of them is no everyday number. */
  telling: boolean;
  /** Stems of the things counted: without them the figure is another one's. */
  counted: string[];
  /** Codes (`140-2`) and names (`Windows`) that nothing stands for; lower case. */
  codes: string[];
  names: string[];
  /** Patterns for the small words that matter. */
  matters: RegExp[];
  past: boolean;
}

/** What a passage must hold to make the claim. Words in brackets are the plan's own remark. */
function soughtIn(text: string, brandWords: ReadonlySet<string>, brand: string): Sought {
  const plain = text.replace(/\s*\([^)]*\)/g, ' ').trim();
  const own = squeezed(brand);
  return {
    terms: terms(plain).filter(({ word, stem }) => !brandWords.has(word) && !stem.startsWith('#') && !partOf(own, squeezed(word))),
    values: valuesOf(plain),
    counted: countedIn(plain),
    telling: figures(plain).some(({ value, kind, text: written }) => /\d/.test(written) && (value >= FIGURE_FROM || kind !== 'count')),
    codes: codesOf(plain),
    names: namesOf(plain).filter((name) => !own.includes(squeezed(name)) && !squeezed(name).includes(own)),
    matters: MATTERS.filter(([word]) => word.test(plain)).map(([, stands]) => stands),
    past: NOT_TODAY.test(plain),
  };
}

/** A brand written as one word in the plan may stand as two on the page. */
const partOf = (brand: string, word: string): boolean => word.length >= 3 && (brand.startsWith(word) || brand.endsWith(word));

/** Capitalised words inside the sentence. */
const namesOf = (text: string): string[] =>
  [...text.slice(1).matchAll(/(?<=[\s/])\p{Lu}[\p{L}\d]+(?:-\p{Lu}[\p{L}\d]+)?/gu)].map(([name]) => name.toLowerCase());

/** Figures joined by hyphens: of a standard, a model. */
const codesOf = (text: string): string[] => [...text.matchAll(/\b(?=\w*\d)\w+(?:-\w*\d\w*)+\b/g)].map(([code]) => code.toLowerCase());

const countedIn = (text: string): string[] =>
  figures(text).flatMap((figure) => (figure.kind === 'count' && (figure.vague || /\d/.test(figure.text)) ? counted(text, figure).slice(0, 1) : []));

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Figures in digits; small number words ("two people") are style. */
const valuesOf = (text: string): number[] =>
  figures(text)
    .filter(({ text: written, vague }) => /\d/.test(written) && !vague)
    .flatMap(({ value, to }) => (to === undefined ? [value] : [value, to]));

interface Passage {
  text: string;
  own: Term[];
  /** With the sentence's neighbour or heading. */
  wide: Term[];
  values: number[];
  past: boolean;
  question: boolean;
}

const remembered = new WeakMap<CopySentence, Passage>();

function passage(copy: CopySentence[], index: number, sentence: CopySentence): Passage {
  const known = remembered.get(sentence);
  if (known) return known;
  const next = copy.slice(index + 1, index + TOGETHER).filter(({ block, text }) => Math.abs(block - sentence.block) <= 1 && !QUESTION.test(text));
  const near = [sentence.heading ?? '', ...next.map(({ text }) => text)].join(' ');
  const read = {
    text: sentence.text.toLowerCase(),
    own: terms(sentence.text),
    wide: terms(near),
    values: valuesOf(sentence.text),
    past: NOT_TODAY.test(sentence.text),
    question: QUESTION.test(sentence.text),
  };
  remembered.set(sentence, read);
  return read;
}

/** Share of the claim that a passage makes; 0 where it denies it, tells another figure or name, asks, or speaks of the past. */
function made(claim: Sought, said: Passage): number {
  if (said.question || (said.past && !claim.past)) return 0;
  if (claim.values.some((value) => !said.values.includes(value))) return 0;
  if (claim.matters.some((stands) => !stands.test(said.text))) return 0;
  if (claim.codes.some((code) => !said.text.includes(code))) return 0;
  if (!claim.telling && claim.names.some((name) => !said.text.includes(name))) return 0;
  const all = claim.terms.reduce((sum, { weight }) => sum + weight, 0);
  const got = { any: 0, here: 0, exact: 0 };
  for (const term of claim.terms) {
    const here = bestOf(term, said.own);
    if (here < 0 || (here === 0 && claim.counted.includes(term.stem))) return 0;
    const near = here || Math.max(0, bestOf(term, said.wide)) * 0.8;
    got.any += term.weight * near;
    got.here += term.weight * here;
    if (near > NEAR_WORD) got.exact += here > NEAR_WORD ? term.weight : term.weight / 2;
  }
  const share = got.any / all;
  // The sentence itself must carry most of it; a heading or neighbour only completes it.
  if (got.here / all < 0.5) return 0;
  if (claim.telling) return Math.min(1, share * 0.85 + 0.15);
  if (got.exact / all < OWN_WORDS) return 0;
  return claim.terms.length <= FEW.words && share < 1 - FEW.missing ? 0 : share;
}

/** How well a word is matched: 1 the word, less for a near-equivalent, -1 where it is there with the other polarity. */
function bestOf(term: Term, said: Term[]): number {
  let best = 0;
  let turned = false;
  for (const one of said) {
    const likeness =
      one.stem === term.stem
        ? 1
        : one.concepts.some((concept) => term.concepts.some(({ group, loose }) => group === concept.group && !loose))
          ? NEAR_WORD
          : 0;
    if (!likeness) continue;
    if (one.denied === term.denied) best = Math.max(best, likeness);
    else if (likeness === 1) turned = true;
  }
  return best === 0 && turned ? -1 : best;
}
