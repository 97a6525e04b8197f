import { stem, wordsAt } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import type { TermUse } from './types';

/** Quotes kept for one term. */
const QUOTES = 3;

/** Words the plan replaced, wherever the brand's own copy still uses them; inflected forms count, other words around do not. */
export function terms({ plan, snapshot, sentences }: PageContext): TermUse[] {
  return plan.terms.flatMap((term) =>
    term.insteadOf.flatMap((old) => {
      const wanted = wordsAt(old).map(({ text }) => text);
      if (!wanted.length) return [];
      const kept = wordsAt(term.use).map(({ text }) => stem(text));
      const hits = sentences.flatMap((sentence) => places(sentence, wanted, kept).map(({ found }) => ({ sentence, found })));
      const [first] = hits;
      if (!first) return [];
      return [
        {
          term: term.id,
          found: first.found,
          count: hits.length,
          evidence: hits
            .slice(0, QUOTES)
            .map(({ sentence, found }) => evidenceOf(snapshot, sentence, [`says “${found}”; the plan says “${term.use}”`])),
        },
      ];
    }),
  );
}

/** Each place where the old words stand in a row, as written, with the index of the first; not where they are part of the agreed term. */
export function places({ text, words, stems }: CopySentence, old: string[], kept: string[]): { found: string; at: number }[] {
  const wanted = old.map(stem);
  const found: { found: string; at: number }[] = [];
  for (let at = 0; at + wanted.length <= stems.length; at += 1) {
    if (!wanted.every((one, i) => stems[at + i] === one && inflected(words[at + i]?.text ?? '', old[i] ?? ''))) continue;
    if (within(stems, at, wanted, kept)) continue;
    const first = words[at];
    const last = words[at + wanted.length - 1];
    if (first && last) found.push({ found: text.slice(first.start, last.end), at });
  }
  return found;
}

/** "customers" is "customer", "custom" is not: words of one stem that differ by an ending of their own grammar, or by an irregular form. */
function inflected(a: string, b: string): boolean {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  return same < 3 || [a, b].every((word) => ENDING.test(word.slice(same)));
}
const ENDING = /^(?:|e|y|i?e?s|['’]s?|s['’]|i?e?d|\p{L}?(?:ed|ing))$/u;

function within(stems: readonly string[], at: number, wanted: string[], kept: string[]): boolean {
  if (kept.length <= wanted.length) return false;
  for (let from = Math.max(0, at - kept.length + 1); from <= at; from += 1) if (kept.every((one, i) => stems[from + i] === one)) return true;
  return false;
}
