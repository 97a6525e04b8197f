/** A word with its place in the text, lower case, marks folded. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

// Figures keep their marks ("20,000", "2.5", "54x"); words keep inner apostrophes; other scripts by letter runs.
const WORD = /\d[\d.,]*\d[a-z%]*|\d+[a-z%]*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/giu;
// Scripts written without spaces.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Words of a text with their places. `Intl.Segmenter` is only asked where a script has no spaces. */
export function wordsAt(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    if (!UNSPACED.test(raw)) {
      found.push({ text: fold(raw), start: match.index, end: match.index + raw.length });
      continue;
    }
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const part of segmenter.segment(raw)) {
      const start = match.index + part.index;
      found.push({ text: fold(part.segment), start, end: start + part.segment.length });
    }
  }
  return found;
}

/** Words of a text: lower case, compatibility forms and curly apostrophes folded. */
export const words = (text: string): string[] => wordsAt(text).map((word) => word.text);

/** One spelling for look-alikes: compatibility forms, case, apostrophes. */
export const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'");
