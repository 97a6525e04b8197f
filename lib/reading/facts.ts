import { type Figure, figures, stem, type Term, terms } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import { notOfToday, ofOthers, quoted } from './not-of-today';
import type { Fact } from './types';

/** Words after which what is counted has ended. */
const ENDS =
  /^(?:and|or|but|in|on|at|of|to|for|from|with|by|than|that|which|who|as|is|are|was|were|has|have|had|can|will|per|a|an|the|across|around|worldwide|so|because|since|without|already|now|when|while|use|uses|used|like|along|meet|our|your|their|via|trust|trusts|love|rely|join|joined)$/i;

/** Figures, prices, sizes, durations and shares of the brand's own copy, each with what it counts, in reading order. */
export function facts(page: PageContext): Fact[] {
  const copy = page.sentences.filter(({ region }) => region !== 'navigation' && region !== 'cookie-layer' && region !== 'footer');
  return copy.flatMap((sentence, index) => {
    const tile = isTile(sentence) ? label(copy, index) : undefined;
    const text = tile ? `${sentence.text} ${tile.text}` : sentence.text;
    let previous: Fact | undefined;
    return figures(text)
      .filter(({ kind, start, vague }) => kind !== 'version' && !vague && start < sentence.text.length)
      .map((figure) => {
        const made = fact(page, sentence, text, figure, tile, previous);
        previous = made;
        return made;
      });
  });
}

/**
 * Stems that tell what a figure counts, most telling first: the thing counted, its attributes, what follows, then what
 * stands before, nearest first. Two figures speak of the same thing when these agree.
 */
export function counted(text: string, { start, end }: Pick<Figure, 'start' | 'end'>): string[] {
  const telling = stemsOf(text);
  const before = telling.filter((one) => one.end <= start).reverse();
  const after = telling.filter((one) => one.start >= end);
  const label = labelBefore(text.slice(0, start));
  // After "Translations: 110" another sentence may begin without a stop.
  const labelled = label > 0 && /^\s*(?:$|[.,;|•·(]|\p{Lu})/u.test(text.slice(end));
  const phrase = labelled ? end : end + phraseAfter(text.slice(end));
  const head = phrase > end ? after.filter((one) => one.end <= phrase).reverse() : before.filter((one) => one.start >= start - label);
  return [...new Set([...(label || phrase > end ? head : []), ...after.slice(0, FOLLOWING), ...before, ...after].map(({ stem }) => stem))];
}

/** Content words after a figure that still qualify what is counted ("seats in the upper circle"). */
const FOLLOWING = 6;

/** Words that tell something, with their places; the sentence's figures and their units tell nothing of one another. */
function stemsOf(text: string): Pick<Term, 'stem' | 'start' | 'end'>[] {
  const told = figures(text);
  return terms(text).filter(
    ({ stem, weight, start, end }) => !stem.startsWith('#') && weight > 0 && !told.some((figure) => figure.start < end && figure.end > start),
  );
}

/** Length of "paying customers" in "20,000 paying customers trust us": its last word is what is counted. */
export function phraseAfter(after: string): number {
  const skipped = /^[¹²³⁴⁵*†‡]*\s*\+?(?:\s*of\b)?/.exec(after)?.[0].length ?? 0;
  let last = '';
  let length = 0;
  let found = 0;
  for (const match of after.slice(skipped).matchAll(/\s*([\p{L}'’-]+)|(\S)/gu)) {
    const word = match[1];
    if (!word || ENDS.test(word) || (found > 0 && word.endsWith('ing')) || found === 4) break;
    // "members practise": after a plural only another noun in the plural ("sports clubs") belongs to it.
    if (found > 0 && plural(last) && !plural(word)) break;
    last = word;
    found += 1;
    length = skipped + match.index + match[0].length;
  }
  return length;
}

const plural = (word: string): boolean => /[^siu]s$|^(?:people|men|women|children)$/i.test(word);

/** Length of "Available translations: " before a figure, which counts translations; 0 where no label ends there. */
const labelBefore = (before: string): number => (/[:=–-]\s*$/.test(before.slice(-4)) ? longLabel(before) : 0);
const longLabel = (before: string): number => /[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,2}\s*[:=–-]\s*$/u.exec(before.slice(-LABEL))?.[0].length ?? 0;
/** Characters that the longest label has. */
const LABEL = 80;

/** A block that is a figure and little else: a statistics tile. One that names what it counts ("Members: 40") needs no label. */
const isTile = ({ text, words }: CopySentence): boolean =>
  words.length <= 2 && /\d/.test(text) && text.length <= 16 && !/\p{L}{3,}\s*[:=–-]\s*\d/u.test(text);

/** The tile's label: the next block where it holds no figure, else the one before; where labels lead, the one before. */
function label(copy: CopySentence[], index: number): CopySentence | undefined {
  const [next, previous] = [copy[index + 1], copy[index - 1]];
  const [after, before] = [fits(next), fits(previous)];
  if (after && before && terse(previous) && !terse(next)) return previous;
  if (after) return next;
  return before ? previous : undefined;
}

const fits = (one: CopySentence | undefined): boolean => !!one && one.words.length > 0 && one.words.length <= 12 && !/\d/.test(one.text);
/** A label rather than a sentence. */
const terse = (one: CopySentence | undefined): boolean => !!one && one.role !== 'heading' && one.words.length <= 4 && !/[.!?]$/.test(one.text);

const names = new WeakMap<ReadonlySet<string>, Set<string>>();

/** Stems of the brand's name, which tell no figure from another. */
function ownName({ brandWords }: PageContext): Set<string> {
  const known = names.get(brandWords) ?? new Set([...brandWords].map(stem));
  names.set(brandWords, known);
  return known;
}

/** "That number has grown to 65": it counts what the figure before it counts. */
const CARRIED_ON =
  /\b(?:that|this|the|its) (?:number|figure|total|count)(?: has| have)?(?: since| now)? (?:grown|risen|increased|climbed|doubled|fallen|dropped|gone up|gone down) to\s(?:[\p{L}\s]{0,20})$/iu;
/** "96 % would come again" is said of today; any other figure that would be is not. */
const WISHED = /\b(?:would|could)\b/i;

function fact(
  page: PageContext,
  sentence: CopySentence,
  text: string,
  figure: Figure,
  tile: CopySentence | undefined,
  previous: Fact | undefined,
): Fact {
  const evidence = evidenceOf(page.snapshot, sentence, [`the figure ${figure.text}`]);
  const past =
    sentence.role === 'quotation' ||
    notOfToday(text, figure.start) ||
    quoted(text, figure.start) ||
    ofOthers(text, figure.start, page.brandWords) ||
    (figure.kind !== 'share' && WISHED.test(text));
  const carried = previous?.kind === figure.kind && CARRIED_ON.test(text.slice(0, figure.start)) ? previous.about : [];
  return {
    value: figure.value,
    ...(figure.to !== undefined && { to: figure.to }),
    kind: figure.kind,
    unit: figure.unit,
    ...(figure.bound && { bound: figure.bound }),
    text: figure.text,
    about: [...new Set([...carried, ...counted(text, figure).filter((one) => !ownName(page).has(one))])],
    ...(past && { past: true }),
    evidence: tile ? { ...evidence, quote: `${sentence.text} ${tile.text}` } : evidence,
  };
}
