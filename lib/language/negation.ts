import type { Word } from './words';

// "no" and its kin; "without", "never", "free of" deny what follows as well.
/** Words that deny what follows them. */
export const DENIES: ReadonlySet<string> = new Set(
  "no not never none nothing nobody neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't shouldn't couldn't cant wont dont doesnt isnt arent zero lacks lacking".split(
    ' ',
  ),
);
const ENDS = new Set('but because so however instead except although though while'.split(' '));
// Words after a denial that it reaches.
const REACH = 6;

/**
 * For each word, whether a denial reaches it: up to six words, stopped by punctuation or a turn ("but", "because").
 * "not only" and "no longer just" deny nothing; the denying word itself counts as outside.
 */
export function denied(text: string, words: readonly Word[]): boolean[] {
  const result: boolean[] = words.map(() => false);
  let left = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    const previous = words[index - 1];
    if (previous && left > 0 && /[.,;:!?()–—•\n]/.test(text.slice(previous.end, word.start)) && !listGoesOn(text, previous, word)) left = 0;
    if (ENDS.has(word.text)) left = 0;
    if (DENIES.has(word.text)) {
      const next = words[index + 1]?.text;
      left = ['only', 'just', 'merely', 'even'].includes(next ?? '') ? 0 : REACH;
      continue;
    }
    if (left > 0) {
      result[index] = true;
      left -= 1;
    }
  }
  return result;
}

/** "no ads, trackers or fees": a comma before a list that ends in "or" carries the denial on. */
function listGoesOn(text: string, previous: Word, word: Word): boolean {
  if (!/^\s*,\s*$/.test(text.slice(previous.end, word.start))) return false;
  return /^[\p{L}\p{N}'’-]+(\s[\p{L}'’-]+)?(,|\s+(or|nor)\b)/u.test(text.slice(word.start, word.start + 60));
}
