import { type Concept, conceptsOf } from './concepts';
import { denied } from './negation';
import { stem } from './stems';
import { type Word, wordsAt } from './words';

/** A word that carries meaning: what messages and sentences are compared by. */
export interface Term {
  /** Stem; figures are `#` and their plain value. */
  stem: string;
  /** As written, lower case. */
  word: string;
  denied: boolean;
  /** How much it tells, 0 to 1.3: small words nothing, light verbs little, figures most. */
  weight: number;
  start: number;
  end: number;
  /** Concepts of the lexicon it stands for, alone or within a phrase. */
  concepts: readonly Concept[];
  /** Stem, polarity and concepts in one: terms with the same key are like the same others. */
  key: string;
}

const SMALL = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here it its they them their theirs he she him her his hers i me my mine we us our ours you your yours who whom whose which what ' +
    'when where why how is are was were be been being am do does did done doing has have had having will would shall should can could may might must to of in on at by for with from into onto up down out off ' +
    'over under about as also too very just even still only both either each any some all more most such own same other another no not never none without nothing cannot let lets between through while during ' +
    "before after again further once because until against per via etc e.g i.e s t re ll ve m d isn't aren't don't doesn't won't can't didn't wasn't weren't it's you're we're they're that's what's there's you'll we'll i'm you've we've let's " +
    'everything something anything everyone anyone someone whatever whenever wherever within upon across among around'
  ).split(' '),
);
// Verbs and nouns that any copy uses: they tell little.
const LIGHT = new Set(
  (
    'make get use used using user users give take go come want need help keep work works working way ways thing things lot many much one two new good great best better day time way like simply easily ' +
    'provide offer allow enable include see look find know try start put set bring add become built create created based available able ready right well every always now today ' +
    'world people product service services solution app application site website platform software tool tools system company team different important full whole real first part kind'
  ).split(' '),
);
const LESS =
  /^(?!(wire|seam|effort|end|use|regard|count|price|time|nonethe|neverthe|limit|stain|flaw|rest|home|help|bound|care|fear|dead|worth|point|need|ruth|taste)less$)([\p{Ll}]{3,})less$/u;
const FIGURE = 1.3;
const LIGHT_WEIGHT = 0.4;

const LIMIT = 6000;
let remembered = new Map<string, Term[]>();

/** The words of a text that carry meaning, with compounds taken apart ("ad-free" is "no ads"). Remembered by text. */
export function terms(text: string): Term[] {
  const known = remembered.get(text);
  if (known) return known;
  const made = make(text);
  if (remembered.size >= LIMIT) remembered = new Map();
  remembered.set(text, made);
  return made;
}

function make(text: string): Term[] {
  const words = wordsAt(text);
  const denials = denied(text, words);
  const concepts = conceptsOf(words);
  const found: Term[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (word.text === 'free' && text[word.start - 1] === '-' && found.length > 0) {
      const last = found[found.length - 1] as Term;
      if (last.end === word.start - 1) {
        last.denied = !last.denied;
        last.key = keyOf(last, last.concepts);
        continue;
      }
    }
    const own = concepts[index] ?? [];
    if (SMALL.has(word.text) && own.length === 0) continue;
    const told = value(word.text, denials[index] ?? false, words[index + 1]?.text);
    found.push({ ...told, start: word.start, end: word.end, concepts: own, key: keyOf(told, own) });
  }
  return found;
}

function value(word: string, isDenied: boolean, next: string | undefined): Omit<Term, 'start' | 'end' | 'concepts' | 'key'> {
  const figure = plainFigure(word, next);
  if (figure !== undefined) return { stem: `#${figure}`, word, denied: isDenied, weight: FIGURE };
  const less = LESS.exec(word)?.[2];
  if (less) return { stem: stem(less), word, denied: true, weight: 1 };
  return { stem: stem(word), word, denied: isDenied, weight: SMALL.has(word) ? 0 : LIGHT.has(word) ? LIGHT_WEIGHT : 1 };
}

const keyOf = ({ stem: of, denied: is }: Pick<Term, 'stem' | 'denied'>, concepts: readonly Concept[]): string =>
  concepts.length === 0 ? `${of} ${is}` : `${of} ${is} ${concepts.map((concept) => concept.group).join(' ')}`;

const TIMES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, thousand: 1e3, million: 1e6, billion: 1e9 };

/** A figure's plain value: "20,000" and "20k" are 20000, "2 million" is 2000000; undefined for words. */
export function plainFigure(word: string, next?: string): number | undefined {
  const match = /^(\d[\d.,]*)([a-z%]*)$/.exec(word);
  if (!match) return undefined;
  const digits = (match[1] ?? '').replace(/[.,]$/, '');
  const plain = /^\d{1,3}([.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
  const base = Number.parseFloat(plain);
  if (Number.isNaN(base)) return undefined;
  const unit = match[2] || (next && /^(thousand|million|billion)$/.test(next) ? next : '');
  return base * (TIMES[unit] ?? 1);
}
