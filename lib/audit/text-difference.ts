import { aligned } from '@/lib/plan';
import type { AuditedTouchpoint } from './types';

export interface Part {
  text: string;
  kind: 'same' | 'came' | 'gone';
}

/** The page's own copy as it was read: its sentences, and what it asks people to do, in the order they stand. */
export function copyOf({ balance, actions }: Pick<AuditedTouchpoint, 'balance' | 'actions'>): string[] {
  const asks = actions.filter(({ alone, region }) => alone !== false && region !== 'navigation' && region !== 'footer');
  return [...balance.sentences, ...asks]
    .map(({ text, block }, at) => ({ text, block, at }))
    .sort((one, other) => one.block - other.block || one.at - other.at)
    .map(({ text }) => text);
}

/**
 * What became of sentences from one content of a page to the next, in reading order; those that went stand before those that came
 * in their place. Case, dashes and quotation marks make no difference, and a sentence that only moved is the same.
 */
export function differenceOf(before: readonly string[], after: readonly string[]): Part[] {
  const [old, now] = [before.map(plain), after.map(plain)];
  const [oldSet, nowSet] = [new Set(old), new Set(now)];
  let [at, to] = [0, 0];
  return aligned(old, now).flatMap(({ value, in: where }): Part[] => {
    const [was, is] = [before[at] ?? '', after[to] ?? ''];
    if (where !== 'after') at += 1;
    if (where !== 'before') to += 1;
    if (where === 'both') return [{ text: is, kind: 'same' }];
    // One that stands elsewhere now is shown there.
    if (where === 'before') return nowSet.has(value) ? [] : [{ text: was, kind: 'gone' }];
    return [{ text: is, kind: oldSet.has(value) ? 'same' : 'came' }];
  });
}

/** Sentences told of on either side of a place. */
const AROUND = 3;

/** What went and what came where this sentence stands: in the run of changes around it; of the whole page where it stands in none. */
export function around(parts: readonly Part[], quote: string): { gone: string[]; came: string[] } {
  const sought = plain(quote);
  const at = sought ? parts.findIndex(({ text, kind }) => kind !== 'same' && holds(plain(text), sought)) : -1;
  if (at < 0) return { gone: [], came: [] };
  let [from, to] = [at, at + 1];
  while (from > 0 && parts[from - 1]?.kind !== 'same') from -= 1;
  while (to < parts.length && parts[to]?.kind !== 'same') to += 1;
  const run = parts.slice(from, to);
  // The sentence itself comes first, the others as they stand.
  const own = parts[at] as Part;
  const of = (kind: Part['kind']) =>
    [...(own.kind === kind ? [own] : []), ...run.filter((part) => part !== own && part.kind === kind)].slice(0, AROUND).map(({ text }) => text);
  return { gone: of('gone'), came: of('came') };
}

/** Whether these words stand among the sentences as they are. */
export const stands = (quote: string, sentences: readonly string[]): boolean => {
  const sought = plain(quote);
  return sought !== '' && sentences.some((text) => holds(plain(text), sought));
};

/** How much of a sentence's words another one shares (Dice), 0 to 1; little words do not count. */
export function wordsShared(one: string, other: string): number {
  const [a, b] = [telling(one), telling(other)];
  if (!a.size || !b.size) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

const telling = (text: string): Set<string> =>
  new Set(
    plain(text)
      .split(' ')
      .filter((word) => word.length > 3 || /\p{N}/u.test(word)),
  );

const holds = (text: string, piece: string): boolean => ` ${text} `.includes(` ${piece} `) || ` ${piece} `.includes(` ${text} `);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}%£$€]+/gu, ' ')
    .trim();
