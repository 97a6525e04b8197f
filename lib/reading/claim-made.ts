import { type Figure, figures, type Term, terms } from '@/lib/language';
import { BEYOND_ALL, FUTURE, PAST, type Sought } from './claim-sought';
import { bestOf, type Hints, hintsOf, type Match, mayMatch, NEAR_WORD, PEOPLE, PERSON } from './claim-words';
import type { CopySentence } from './context';
import { counted, phraseAfter } from './facts';
import { startsWithOthers } from './not-of-today';

/** A sentence that may make a claim, with what stands beside it. */
export interface Passage {
  /** As written, without what it quotes from somebody. */
  text: string;
  lower: string;
  own: Term[];
  /** Of the sentence's neighbour and heading. */
  wide: () => Term[];
  /** What it may match, for a first look. */
  hints: Hints;
  figures: Figure[];
  /** It says nothing by itself: a question, a denial of the whole, or what others say. */
  silent: () => boolean;
  past: () => boolean;
  future: () => boolean;
  /** It speaks of the brand by name, at its beginning. */
  ofBrand: boolean;
}

/** A neighbour's word counts this much of the sentence's own. */
const BESIDE = 0.8;
/** Share that must be the claim's own words rather than near-equivalents; all of it but this in claims of few words. */
const OWN_WORDS = 0.65;
const FEW = { words: 4, missing: 0.2 };
/** Share that the sentence itself must carry; heading and neighbour only complete it. */
const CARRIED = 0.5;
/** Stems looked at for what a figure of the page counts. */
const NEAR_FIGURE = 4;

const QUESTION = /\?\s*$/;
const DENIED_WHOLE = /\b(?:untrue|not true|(?:is|are) false|a myth|misleading|wrong to (?:say|claim)|cannot (?:say|claim)|contrary to)\b/i;
const SAID = /\b(?:said|says?|claim(?:s|ed)?|wrote|writes|called|promised|once|quote)\b/i;
const QUOTED = /[“"‘][^”"]{12,}[”"]/g;
/** "In 2011"; but what was reached in a year lasts. */
const IN_A_YEAR = /\bin (?:\p{L}+ )?(?:19|20)\d\d\b/iu;
const REACHED = /\b(?:got|reached|reaches|hit|passed|became|becomes|won|earned|received|gained|joined|crossed|celebrated)\b/i;

/** Reads a sentence for what it claims. `beside` are the texts next to it. What few claims ask for is worked out when asked. */
export function passageOf({ text: whole }: Pick<CopySentence, 'text'>, beside: readonly string[], brand: string): Passage {
  const text = SAID.test(whole) ? whole.replace(QUOTED, (part) => ' '.repeat(part.length)) : whole;
  const lower = text.toLowerCase();
  const own = telling(text);
  return {
    text,
    lower,
    own,
    hints: hintsOf(own),
    wide: once(() => beside.flatMap(telling)),
    figures: figures(text).filter(({ vague }) => !vague),
    silent: once(() => QUESTION.test(text) || DENIED_WHOLE.test(text) || startsWithOthers(text)),
    past: once(() => PAST.test(text) || (IN_A_YEAR.test(text) && !REACHED.test(text))),
    future: once(() => FUTURE.test(text)),
    ofBrand: lower.startsWith(brand.toLowerCase()),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Small words tell nothing: "us" is not "use". */
const telling = (text: string): Term[] => terms(text).filter(({ weight }) => weight > 0);

/** Stems of what a figure counts: the thing named right after it, else whatever stands near. */
const thingsOf = (text: string, figure: Figure): string[] =>
  counted(text, figure).slice(0, phraseAfter(text.slice(figure.end)) > 0 ? 1 : NEAR_FIGURE);

/** Share of the claim that a passage makes; 0 where it denies it, tells another figure or name, asks, or speaks of another time. */
export function made(claim: Sought, said: Passage): number {
  const all = claim.terms.reduce((sum, { weight }) => sum + weight, 0);
  const may = claim.terms.reduce((sum, term) => sum + (mayMatch(term, said.hints) || implied(term, claim, said) ? term.weight : 0), 0);
  if (may / all < CARRIED && !claim.codes.length && all >= FIGURE) return 0;
  if (!claim.values.every((wanted) => told(wanted, said))) return 0;
  if (said.silent() || (said.past() && !claim.past) || (said.future() && !claim.future)) return 0;
  if (claim.matters.some((stands) => !stands.test(said.lower)) || claim.codes.some((code) => !said.lower.includes(code))) return 0;
  if (!claim.telling && claim.names.some((name) => !said.lower.includes(name.replace(/s$/, '')))) return 0;
  const got = { any: 0, here: 0, exact: 0 };
  const known = new Set(claim.terms.map((term) => term.stem));
  const matches = claim.terms.map((term) => bestOf(term, said.own, known));
  const denialKept = claim.terms.some((term, i) => term.denied && (matches[i]?.likeness ?? 0) > 0 && !matches[i]?.turned);
  let last = 0;
  for (const [i, term] of claim.terms.entries()) {
    const match = matches[i] as Match;
    // "No fees abroad" is "abroad, no fees": where the denied thing is denied, the rest may stand outside the denial.
    if (match.turned && match.sure && !denialKept) return 0;
    const here = match.turned && !match.sure ? 0 : match.likeness || implied(term, claim, said);
    if (here === 0 && claim.counted.includes(term.stem) && term.stem !== PERSON) return 0;
    const near = here || besides(term, said, known) * BESIDE;
    got.any += term.weight * near;
    got.here += term.weight * here;
    if (near > NEAR_WORD) got.exact += here > NEAR_WORD ? term.weight : term.weight / 2;
    if (here) last = Math.max(last, match.end);
  }
  if (got.here / all < CARRIED && !claim.codes.length && all >= FIGURE) return 0;
  const near = (term: Term) => bestOf(term, said.own, known).likeness > 0 || besides(term, said, known) > 0 || implied(term, claim, said) > 0;
  if ((claim.telling || claim.names.length) && claim.said.length && !claim.said.some(near)) return 0;
  if (unlessClause(said.text, last) || (claim.beyondAll && lessened(said, last, claim))) return 0;
  // The figure, matched above, is told for its share; in claims of many words they must carry themselves.
  const figure = claim.values.length && (!claim.telling || all < FIGURE) ? FIGURE : 0;
  const share = (got.any + figure) / (all + figure);
  // Half of it with the figure is another thing's figure, unless only what it is compared with was left out.
  if (claim.telling && share <= HALF && !claim.compares && !claim.codes.length) return 0;
  if (claim.telling) return Math.min(1, share * 0.85 + 0.15);
  if (got.exact / all < OWN_WORDS) return 0;
  return claim.terms.length <= FEW.words && share < 1 - FEW.missing ? 0 : share;
}

const HALF = 0.5;
/** Weight of a figure beside words that weigh up to 1. */
const FIGURE = 1.3;
const WEIGHS = /^(?:weigh|size|measure|big|small|heav|light)/;

/** "The script weighs 1 KB" is said by "Larkwheel (1 KB)": the figure weighs, and the brand stands for its product. */
function implied(term: Term, claim: Sought, said: Passage): number {
  if (!claim.sized) return 0;
  if (WEIGHS.test(term.word)) return 1;
  return term === claim.subject && said.ofBrand ? NEAR_WORD : 0;
}

/** The value stands there, and counts the same thing. */
const told = ({ value, of }: Sought['values'][number], { figures: all, text }: Passage): boolean =>
  all.some((one) => (one.value === value || one.to === value) && (!of || one.kind !== 'count' || counts(of, thingsOf(text, one))));

const counts = (of: string, things: readonly string[]): boolean =>
  !things.length || things.includes(of) || (of === PERSON && things.some((thing) => PEOPLE.has(thing)));

/** "If your data never leaves": what only holds under a condition is not said. */
const unlessClause = (text: string, last: number): boolean => /^(?:if|when|unless|imagine|suppose)\b/i.test(text) && text.indexOf(',') >= last;

const LESSER = /\b(?:one|some|many|several) of (?:the|our|its|\p{Lu})|\bamong(?:st)? the\b|\b(?:second|third|fourth|2nd|3rd)[- ]|\bnot the\b/iu;
const NARROWER = /^\W{0,2}(?:with|that|which|who|for|under|made|to)\s/i;

/** "One of the oldest", "the only hotel with a pool": less than the claim. */
function lessened({ text, own }: Passage, last: number, claim: Sought): boolean {
  if (LESSER.test(text) || !BEYOND_ALL.test(text)) return true;
  return (
    NARROWER.test(text.slice(last)) &&
    own.some((term) => term.start >= last && term.weight >= 1 && !claim.terms.some(({ stem: known }) => known === term.stem))
  );
}

function besides(term: Term, said: Passage, known: ReadonlySet<string>): number {
  const match = bestOf(term, said.wide(), known);
  return match.turned ? 0 : match.likeness;
}
