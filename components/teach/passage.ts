/** A sentence with what stands around it, as one text: what is selected may reach over its edges. */
export interface Passage {
  text: string;
  parts: { kind: 'before' | 'quote' | 'after'; from: number; to: number }[];
  /** Every word's place in the text. */
  words: { from: number; to: number }[];
  /** The words of the sentence itself. */
  whole: Span;
}

/** First and last word, by number. */
export interface Span {
  first: number;
  last: number;
}

/** Shown of the sentence on either side, characters: enough to know where one is. */
const AROUND = 180;

export function passageOf({ quote, before = '', after = '' }: { quote: string; before?: string; after?: string }): Passage {
  const given = [
    ['before', clipStart(flat(before))],
    ['quote', flat(quote)],
    ['after', clipEnd(flat(after))],
  ] as const;
  const parts: Passage['parts'] = [];
  let text = '';
  for (const [kind, words] of given) {
    if (!words) continue;
    if (text) text += ' ';
    parts.push({ kind, from: text.length, to: text.length + words.length });
    text += words;
  }
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
  const own = parts.find(({ kind }) => kind === 'quote') ?? { from: 0, to: 0 };
  return { text, parts, words, whole: spanOf({ words }, own.from, own.to) ?? { first: 0, last: 0 } };
}

/** The words that a stretch of the text touches; undefined where it touches none. */
export function spanOf({ words }: Pick<Passage, 'words'>, from: number, to: number): Span | undefined {
  const first = words.findIndex((word) => word.to > from && word.from < to);
  if (first < 0) return undefined;
  const last = words.findLastIndex((word) => word.from < to);
  return { first, last };
}

/** One edge of the span moved by a word; it never passes the other edge, nor the passage's ends. */
export function moved({ first, last }: Span, edge: 'first' | 'last', step: 1 | -1, { words }: Passage): Span {
  if (edge === 'first') return { first: Math.min(last, Math.max(0, first + step)), last };
  return { first, last: Math.max(first, Math.min(words.length - 1, last + step)) };
}

/** The words of a span as they stand, without the commas and dashes that were cut through. The whole sentence stays as it is. */
export function wordsOf(passage: Passage, span: Span): string {
  const { text, words } = passage;
  const cut = text.slice(words[span.first]?.from ?? 0, words[span.last]?.to ?? 0);
  return isWhole(passage, span) ? cut : cut.replace(/^[…,;:–—\s]+|[…,;:–—\s]+$/gu, '');
}

export const isWhole = ({ whole }: Passage, { first, last }: Span): boolean => first === whole.first && last === whole.last;

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const clipStart = (text: string): string => (text.length <= AROUND ? text : `… ${text.slice(-AROUND).replace(/^\S*\s/u, '')}`);
const clipEnd = (text: string): string => (text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/u, '')} …`);
