import { wordsAt } from './words';

/**
 * Years of school that a text asks for: the Flesch-Kincaid grade level.
 * Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted personnel",
 * Research Branch Report 8-75, 1975. Made for English and true of English alone.
 * Undefined where there is no sentence. `leftOut` names words that are not counted, lower case: a brand's name is hard for nobody who knows it.
 */
export function readingGrade(sentences: readonly string[], leftOut: ReadonlySet<string> = NONE): number | undefined {
  let words = 0;
  let beats = 0;
  let counted = 0;
  for (const sentence of sentences) {
    const own = spoken(sentence, leftOut);
    if (!own.length) continue;
    counted += 1;
    words += own.length;
    for (const word of own) beats += syllables(word);
  }
  return counted ? 0.39 * (words / counted) + 11.8 * (beats / words) - 15.59 : undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** Words that are read aloud as words: figures and codes are not. */
const spoken = (sentence: string, leftOut: ReadonlySet<string>): string[] =>
  wordsAt(sentence).flatMap(({ text }) => (/\p{N}/u.test(text) || leftOut.has(text) ? [] : [text.replace(/'/g, '')]));

/** Syllables of an English word, by its groups of vowels: right for nine words in ten, which is enough for a mean. */
export function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const known = EXCEPTIONS.get(plain);
  if (known !== undefined) return known;
  const groups =
    plain
      .replace(/e(?=(?:ly|ful|fully|less|ment|ments|ness|made)$)/, '')
      .replace(SILENT, (end) => (/(?:ch|sh|[sxzcg])es$/.test(plain) ? end : (end[0] ?? '')))
      .replace(/^y/, '')
      .match(/[aeiouy]+/g)?.length ?? 0;
  const parted = plain.match(PARTED)?.length ?? 0;
  return Math.max(1, groups + parted);
}

/** Endings in which the e is not spoken. */
const SILENT = /(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/;
/** Neighbouring vowels that belong to two syllables. */
const PARTED = /(?<![ct])ia|ia(?![nl])|(?<![ctg])io(?!n)|iu|ua(?=l|t)|eo(?!us|n$)|[aeou]ing$/g;

/** Everyday words of copy that the rule gets wrong. */
const EXCEPTIONS = new Map(
  'area:3 being:2 business:2 businesses:3 clothes:1 cooperate:4 create:2 created:3 creates:2 every:2 everything:3 everyone:3 everywhere:3 idea:3 ideas:3 people:2 quiet:2 science:2 something:2 sometimes:2 someone:2 somewhere:2 therefore:2 whole:1 usually:4'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word, count]) => [word as string, Number(count)] as const),
);
