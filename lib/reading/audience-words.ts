import { stem, wordsAt } from '@/lib/language';
import { inPlanLanguage } from './condition';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import { places } from './terms';
import type { AudienceWords } from './types';

/** Quotes kept for one word. */
const QUOTES = 3;

/** Which of each audience's own words the page uses, and which of those it avoids. Nothing where the page is in another language than the plan. */
export function audienceWords(page: PageContext): AudienceWords[] | undefined {
  if (!inPlanLanguage(page)) return undefined;
  const copy = page.sentences.filter(
    ({ region, role }) => region !== 'navigation' && region !== 'footer' && region !== 'cookie-layer' && role !== 'code',
  );
  const held = copy.map(({ stems }) => new Set(stems));
  return page.plan.audiences.map(({ id, vocabulary, avoid }) => ({
    audience: id,
    own: vocabulary.filter((word) => stands(word, held)),
    avoided: avoid.flatMap((word) => uses(page, copy, word)),
  }));
}

/** Generous, because its absence is reported: all its words in one sentence, in any form and order. */
function stands(word: string, held: ReadonlySet<string>[]): boolean {
  const wanted = wordsAt(word).map(({ text }) => stem(text));
  return wanted.length > 0 && held.some((stems) => wanted.every((one) => stems.has(one)));
}

/** Strict, because its presence is reported: the very words in a row. */
function uses(page: PageContext, copy: CopySentence[], word: string): AudienceWords['avoided'] {
  const wanted = wordsAt(word).map(({ text }) => text);
  if (!wanted.length) return [];
  const hits = copy.flatMap((sentence) =>
    isOwn(sentence) ? places(sentence, wanted, []).flatMap(({ found, at }) => (rejected(sentence, at) ? [] : [{ sentence, found }])) : [],
  );
  const [first] = hits;
  if (!first) return [];
  const quotes = [...new Map(hits.map(({ sentence, found }) => [sentence.text, { sentence, found }])).values()].slice(0, QUOTES);
  return [
    {
      word,
      found: first.found,
      count: hits.length,
      evidence: quotes.map(({ sentence, found }) => evidenceOf(page.snapshot, sentence, [`says “${found}”`])),
    },
  ];
}

/** Said by the brand: what a customer wrote is in the customer's words. */
const isOwn = ({ role, text }: CopySentence): boolean => role !== 'quotation' && !/^["“«]/.test(text);

/** "No jargon", "instead of jargon": the word is there to be turned away. */
const rejected = ({ denied, text, words }: CopySentence, at: number): boolean =>
  !!denied[at] || REJECTS.test(text.slice(Math.max(0, (words[at]?.start ?? 0) - BEFORE), words[at]?.start));
const REJECTS = /\b(?:instead of|rather than|free (?:of|from)|tired of|fed up with|no more|goodbye to|so-called)\b/i;
/** Characters before the word in which it may be turned away. */
const BEFORE = 40;
