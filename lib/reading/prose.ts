import { readingGrade } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import type { Prose } from './types';

/** A formula of means says nothing of less than this; its authors used passages of a hundred words and more. */
const LEAST = { sentences: 10, words: 120 };
/** Words below which a piece is a label, and above which the full stops were lost. */
const RUNNING = { from: 4, to: 70 };
const ROLES = new Set(['paragraph', 'item', 'text', 'cell']);
const QUOTES = 3;

/** How hard the page's running text is to read: whole sentences only, for headings and lists of names are none. English only. */
export function prose(page: PageContext): Prose | undefined {
  if (page.language.code !== 'en') return undefined;
  const seen = new Set<string>();
  const running = page.sentences.filter((sentence) => isRunning(sentence) && !seen.has(sentence.text) && seen.add(sentence.text));
  const words = running.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const grade = readingGrade(
    running.map(({ text }) => text),
    page.brandWords,
  );
  if (grade === undefined || running.length < LEAST.sentences || words < LEAST.words) return undefined;
  const hardest = running
    .map((sentence) => ({ sentence, grade: readingGrade([sentence.text], page.brandWords) ?? 0 }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, QUOTES);
  return {
    grade,
    sentences: running.length,
    words,
    hardest: hardest.map(({ sentence }) => evidenceOf(page.snapshot, sentence, [`${sentence.words.length} words in one sentence`])),
  };
}

const isRunning = ({ region, role, text, words }: CopySentence): boolean =>
  region === 'main' && ROLES.has(role) && words.length >= RUNNING.from && words.length <= RUNNING.to && /[.!?…]["”’)]*$/.test(text);
