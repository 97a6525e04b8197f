import { stem, type Term, turned } from '@/lib/language';

/** How a word of a claim is found in a text. */
export interface Match {
  likeness: number;
  /** It is there with the other polarity; `sure` where it is the very word. */
  turned: boolean;
  sure: boolean;
  end: number;
}

/** How well a word is matched: 1 the word, less for a near-equivalent; the claim's other words stand for themselves alone. */
export function bestOf(term: Term, said: readonly Term[], known: ReadonlySet<string>): Match {
  let best = NONE;
  for (const one of said) {
    const match = likenessOf(term, one, known);
    if (match.likeness > best.likeness || (match.likeness === best.likeness && best.turned && !match.turned)) best = match;
  }
  const split = best.likeness < 1 ? compound(term, said) : NONE;
  return split.likeness > best.likeness ? split : best;
}

/** What a text may match: looked up before its words are compared one by one. */
export interface Hints {
  stems: Set<string>;
  groups: Set<number>;
}

/** Stems, beginnings of long ones, roots of those who do, and concepts of a text. */
export function hintsOf(said: readonly Term[]): Hints {
  const hints: Hints = { stems: new Set(), groups: new Set() };
  for (const { stem: one, word, concepts } of said) {
    hints.stems.add(one);
    if (one.length >= LONG) hints.stems.add(one.slice(0, LONG));
    for (const root of rootsOf(word)) hints.stems.add(root);
    if (PEOPLE.has(one)) hints.stems.add(PERSON);
    for (const { group } of concepts) hints.groups.add(group);
  }
  return hints;
}

/** False where no word of the text can match the term. */
export const mayMatch = ({ stem: one, word, concepts }: Term, { stems, groups }: Hints): boolean =>
  stems.has(one) ||
  stems.has(one.slice(0, LONG)) ||
  concepts.some(({ group }) => groups.has(group)) ||
  halves(word).some(([left, right]) => stems.has(left) && stems.has(right));

/** A near-equivalent is not the claim's word: it counts this much. */
export const NEAR_WORD = 0.6;
/** People are called by many names: any of them may be counted. */
export const PERSON = 'person';
export const PEOPLE = new Set(
  'user customer member rider reader visitor guest family teacher owner player listener driver shopper student client subscriber'
    .split(' ')
    .map(stem),
);

const NONE: Match = { likeness: 0, turned: false, sure: false, end: 0 };

function likenessOf(term: Term, one: Term, known: ReadonlySet<string>): Match {
  if (one.stem === term.stem) {
    const isTurned = one.denied !== term.denied;
    return { likeness: 1, turned: isTurned, sure: isTurned, end: one.end };
  }
  if (known.has(one.stem)) return NONE;
  if (derived(term.stem, one.stem))
    return { likeness: one.denied === term.denied ? DERIVED : 0, turned: one.denied !== term.denied, sure: false, end: one.end };
  if (one.denied === term.denied && (doer(one.word, term.stem) || (term.stem === PERSON && PEOPLE.has(one.stem))))
    return { ...NONE, likeness: NEAR_WORD, end: one.end };
  for (const concept of one.concepts) {
    const shared = term.concepts.find(({ group, loose }) => group === concept.group && !loose);
    if (!shared) continue;
    const right = (one.denied !== turned(concept, one.denied)) === (term.denied !== turned(shared, term.denied));
    return { likeness: right ? NEAR_WORD : 0, turned: !right, sure: false, end: one.end };
  }
  return NONE;
}

/** "Environment" and "environmental": long words, one the beginning of the other. */
const DERIVED = 0.9;
/** Letters from which on a common beginning tells. */
export const LONG = 6;
const derived = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LONG && Math.abs(a.length - b.length) <= 4 && (a.startsWith(b) || b.startsWith(a));

/** "Users" are those who use. */
const doer = (word: string, verb: string): boolean => rootsOf(word).includes(verb);

const roots = new Map<string, string[]>();
function rootsOf(word: string): string[] {
  if (word.length < 4 || !(word.endsWith('r') || word.endsWith('rs'))) return NOTHING;
  const known = roots.get(word);
  if (known) return known;
  const root = word.replace(/e?rs?$/, '');
  const found = root.length < 2 ? [] : [stem(`${root}e`), ...(root.length >= 4 ? [stem(root)] : [])];
  if (roots.size >= MOST) roots.clear();
  roots.set(word, found);
  return found;
}
const NOTHING: string[] = [];
const MOST = 4000;

/** "Handmade" is "made by hand". */
function compound({ word, denied }: Term, said: readonly Term[]): Match {
  for (const [left, right] of halves(word)) {
    const one = said.find((each) => each.stem === left && each.denied === denied);
    const other = one && said.find((each) => each.stem === right && each.denied === denied);
    if (one && other) return { ...NONE, likeness: 1, end: Math.max(one.end, other.end) };
  }
  return NONE;
}

const cuts = new Map<string, [string, string][]>();
export function halves(word: string): [string, string][] {
  const known = cuts.get(word);
  if (known) return known;
  const found: [string, string][] = [];
  for (let cut = 3; cut <= word.length - 3; cut += 1) found.push([stem(word.slice(0, cut)), stem(word.slice(cut))]);
  if (cuts.size >= MOST) cuts.clear();
  cuts.set(word, found);
  return found;
}
