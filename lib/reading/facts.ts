import { type Figure, figures, terms } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import type { Fact } from './types';

/** Words after which what is counted has ended. */
const ENDS =
  /^(?:and|or|but|in|on|at|of|to|for|from|with|by|than|that|which|who|as|is|are|was|were|has|have|had|can|will|per|a|an|the|across|around|worldwide|so|because|since|without|already|now|when|while|use|uses|used|like|along|meet|our|your|their|via|trust|trusts|love|rely|join|joined)$/i;
/** History, hearsay and examples are never held against the plan. */
const PAST =
  /\b(?:was|were|had|used to|formerly|previously|back then|at the time|originally|in the past|last year|(?:in|since|until|by|from) (?:\p{L}+ )?(?:19|20)\d\d|imagine|suppose|for example|e\.g\.)\b/iu;
/** Not yet so; but "96 % would come again" is said of today. */
const WISHED = /\b(?:would|could)\b/i;

/** Figures, prices, sizes, durations and shares of the brand's own copy, each with what it counts, in reading order. */
export function facts(page: PageContext): Fact[] {
  const copy = page.sentences.filter(({ region }) => region !== 'navigation' && region !== 'cookie-layer' && region !== 'footer');
  return copy.flatMap((sentence, index) => {
    const tile = isTile(sentence) ? label(copy, index) : undefined;
    const text = tile ? `${sentence.text} ${tile.text}` : sentence.text;
    return figures(text)
      .filter(({ kind, start, vague }) => kind !== 'version' && !vague && start < sentence.text.length)
      .map((figure) => fact(page, sentence, text, figure, tile));
  });
}

/**
 * Stems that tell what a figure counts, most telling first: the thing counted, its attributes, what follows, then what
 * stands before, nearest first. Two figures speak of the same thing when these agree.
 */
export function counted(text: string, { start, end }: Pick<Figure, 'start' | 'end'>): string[] {
  const after = text.slice(end);
  const before = wordsBefore(text.slice(0, start));
  // After "Translations: 110" another sentence may begin without a stop.
  const labelled = before.length > 0 && /^\s*(?:$|[.,;|•·(]|\p{Lu})/u.test(after);
  const phrase = labelled ? [] : wordsAfter(after);
  const head = (phrase.length ? phrase : before).flatMap((word) => stems(word)).reverse();
  return [...new Set([...head, ...stems(after).slice(0, FOLLOWING), ...stems(text.slice(0, start)).reverse(), ...stems(after)])];
}

/** Content words after a figure that still qualify what is counted ("packages in the Universe repository"). */
const FOLLOWING = 6;

const stems = (text: string): string[] =>
  terms(text)
    .filter(({ stem, weight }) => !stem.startsWith('#') && weight > 0)
    .map(({ stem }) => stem);

/** "paying customers" of "20,000 paying customers trust us"; the last word is what is counted. */
function wordsAfter(after: string): string[] {
  const found: string[] = [];
  for (const match of after.replace(/^\s*\+?(?:\s*of\b)?/, '').matchAll(/\s*([\p{L}'’-]+)|(\S)/gu)) {
    const word = match[1];
    if (!word || ENDS.test(word) || (found.length > 0 && word.endsWith('ing')) || found.length === 4) break;
    // "members practise": after a plural only another noun in the plural ("sports clubs") belongs to it.
    if (found.length > 0 && plural(found.at(-1) ?? '') && !plural(word)) break;
    found.push(word);
  }
  return found;
}

const plural = (word: string): boolean => /[^siu]s$|^(?:people|men|women|children)$/i.test(word);

/** "Available translations: 110" counts translations. */
const wordsBefore = (before: string): string[] => /([\p{L}'’-]+(?:\s[\p{L}'’-]+){0,2})\s*[:=–-]\s*$/u.exec(before)?.[1]?.split(/\s/) ?? [];

/** A block that is a figure and little else: a statistics tile. One that names what it counts ("Members: 40") needs no label. */
const isTile = ({ text, words }: CopySentence): boolean =>
  words.length <= 2 && /\d/.test(text) && text.length <= 16 && !/\p{L}{3,}\s*[:=–-]\s*\d/u.test(text);

/** The tile's label: the next block where it holds no figure, else the one before. */
function label(copy: CopySentence[], index: number): CopySentence | undefined {
  const fits = (one: CopySentence | undefined) => one && one.words.length > 0 && one.words.length <= 12 && !/\d/.test(one.text);
  const [next, previous] = [copy[index + 1], copy[index - 1]];
  if (fits(next)) return next;
  return fits(previous) ? previous : undefined;
}

function fact(page: PageContext, sentence: CopySentence, text: string, figure: Figure, tile: CopySentence | undefined): Fact {
  const evidence = evidenceOf(page.snapshot, sentence, [`the figure ${figure.text}`]);
  const past = sentence.role === 'quotation' || PAST.test(text) || (figure.kind !== 'share' && WISHED.test(text));
  return {
    value: figure.value,
    ...(figure.to !== undefined && { to: figure.to }),
    kind: figure.kind,
    unit: figure.unit,
    ...(figure.bound && { bound: figure.bound }),
    text: figure.text,
    about: counted(text, figure).filter((stem) => !page.brandWords.has(stem)),
    ...(past && { past: true }),
    evidence: tile ? { ...evidence, quote: `${sentence.text} ${tile.text}` } : evidence,
  };
}
