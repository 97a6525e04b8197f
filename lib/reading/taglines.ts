import { words } from '@/lib/language';
import type { PageContext } from './context';
import { selectorOf } from './evidence';
import type { Evidence, NameUse } from './types';

/** Words that a tagline needs for a variant to be told from chance. */
const LEAST_WORDS = 3;
/** Share of the tagline's words that may be changed, left out or added. */
const CHANGED = 0.34;

/** Near but not equal: the planned tagline with words changed, wherever the brand itself writes it. */
export function taglines(page: PageContext): NameUse[] {
  const planned = page.plan.brand.tagline;
  if (!planned) return [];
  const goal = words(planned);
  if (goal.length < LEAST_WORDS) return [];
  const uses = new Map<string, NameUse>();
  const look = (text: string, evidence: (start: number, end: number, quote: string) => Evidence) => {
    const near = nearest(text, goal);
    if (!near) return;
    const use = uses.get(near.quote) ?? { planned, found: near.quote, count: 0, evidence: [] };
    use.count += 1;
    if (use.evidence.length < 3) use.evidence.push(evidence(near.start, near.end, near.quote));
    uses.set(near.quote, use);
  };
  for (const { index, block } of page.blocks) {
    if (block.region === 'cookie-layer') continue;
    look(block.text, (start, end, quote) => ({
      quote,
      surface: 'body',
      block: index,
      region: block.region,
      selector: selectorOf(page.snapshot, index, start, end),
      cues: ['close to the tagline, but not the tagline'],
    }));
  }
  for (const [surface, text] of [
    ['title', page.snapshot.title],
    ['description', page.snapshot.description],
  ] as const)
    if (text) look(text, (_start, _end, quote) => ({ quote, surface, cues: ['close to the tagline, but not the tagline'] }));
  return [...uses.values()];
}

/** The stretch of a text closest to the tagline; undefined where it stands exactly, or nothing comes near. */
function nearest(text: string, goal: string[]): { quote: string; start: number; end: number } | undefined {
  const spans = [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const most = Math.max(1, Math.floor(goal.length * CHANGED));
  let best: { edits: number; from: number; to: number } | undefined;
  for (let from = 0; from < spans.length; from += 1) {
    for (let size = Math.max(LEAST_WORDS, goal.length - 1); size <= goal.length + 1 && from + size <= spans.length; size += 1) {
      const part = spans.slice(from, from + size).map(({ word }) => word);
      const edits = editsBetween(part, goal);
      if (edits === 0) return undefined;
      const kept = part.filter((word) => goal.includes(word)).length;
      if (edits <= most && kept >= Math.max(2, goal.length - most) && edits < (best?.edits ?? Number.POSITIVE_INFINITY))
        best = { edits, from, to: from + size - 1 };
    }
  }
  const first = best && spans[best.from];
  const last = best && spans[best.to];
  return first && last ? { quote: text.slice(first.start, last.end), start: first.start, end: last.end } : undefined;
}

/** Words to change, add or leave out to come from one to the other (Levenshtein, over words). */
function editsBetween(a: string[], b: string[]): number {
  let row = b.map((_, i) => i + 1);
  row.unshift(0);
  a.forEach((word, i) => {
    const next = [i + 1];
    b.forEach((other, j) => next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (word === other ? 0 : 1))));
    row = next;
  });
  return row.at(-1) ?? 0;
}
