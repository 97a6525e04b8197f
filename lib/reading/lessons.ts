import { words } from '@/lib/language';
import type { PageContext } from './context';
import type { Layout } from './layout';

/** Rows (sentences) of a page that a person has judged for a message. Sentences that say it are approved phrasings instead. */
export interface Told {
  /** They never say it, here or anywhere. */
  never: ReadonlySet<number>;
  /** They say half of it. */
  half: ReadonlySet<number>;
}

const none: ReadonlyMap<string, Told> = new Map();
const remembered = new WeakMap<PageContext, ReadonlyMap<string, Told>>();

/** What was taught about sentences that stand on this page, by message: what was said of a sentence once holds on every page. */
export function lessonsOn(page: PageContext): ReadonlyMap<string, Told> {
  const known = remembered.get(page);
  if (known) return known;
  const lessons = (page.plan.teaching?.lessons ?? []).filter((lesson) => lesson.verdict !== 'says');
  const made = lessons.length === 0 ? none : judgedRows(page, lessons);
  remembered.set(page, made);
  return made;
}

function judgedRows(page: PageContext, lessons: readonly { message: string; verdict: string; quote: string }[]): ReadonlyMap<string, Told> {
  const rows = page.sentences.map((sentence) => flat(sentence.text));
  const found = new Map<string, { never: Set<number>; half: Set<number> }>();
  for (const lesson of lessons) {
    const quote = flat(lesson.quote);
    if (quote === '') continue;
    rows.forEach((row, at) => {
      if (!sameWords(row, quote)) return;
      const told = found.get(lesson.message) ?? { never: new Set(), half: new Set() };
      found.set(lesson.message, told);
      told[lesson.verdict === 'half' ? 'half' : 'never'].add(at);
    });
  }
  return found;
}

// A sentence this short is only itself, never a piece of a longer quote.
const LEAST_PIECE = 3;

/** The sentence holds the quote, or is one of the quote's several sentences. */
const sameWords = (row: string, quote: string): boolean =>
  ` ${row} `.includes(` ${quote} `) || (row.split(' ').length >= LEAST_PIECE && ` ${quote} `.includes(` ${row} `));

const flat = (text: string): string => words(text).join(' ');

/** The layout without some rows, neither alone nor in a window: for a message they are not there. */
export function layoutWithout(layout: Layout, told: Told | undefined): Layout {
  if (!told || told.never.size + told.half.size === 0) return layout;
  const gone = (row: number) => told.never.has(row) || told.half.has(row);
  const kept = (rows: Int32Array) => rows.map((row) => (gone(row) ? -1 : row));
  const place = (values: Float32Array) => values.map((value, row) => (gone(row) ? 0 : value));
  const alone = (ends: Int32Array) => ends.map((end, row) => (touched(layout, row, gone) ? row : end));
  return {
    there: place(layout.there),
    full: place(layout.full),
    next: kept(layout.next),
    heading: kept(layout.heading),
    first: alone(layout.first),
    last: alone(layout.last),
  };
}

/** The row's block holds one of the rows that are gone: it is no window any more. */
function touched(layout: Layout, row: number, gone: (row: number) => boolean): boolean {
  for (let other = layout.first[row] ?? row; other <= (layout.last[row] ?? row); other += 1) if (gone(other)) return true;
  return false;
}
