import type { ReadPage } from '.';
import type { SeenAt } from './types';

/** Words so common that two sentences sharing them share nothing. */
const COMMON = new Set(
  'a an and are as at be but by can do for from has have in into is it its more no not of on one or our so than that the their them they this to up us was we what when which who will with without you your'.split(
    ' ',
  ),
);
/** Share of common words (Dice) from which two sentences say the same to a person. */
const ALIKE = 0.7;

/** The words that tell one sentence from another. */
export const telling = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')),
  );

export function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / Math.max(1, one.size + other.size) >= ALIKE;
}

/** A sentence of a page that may be proposed. `weight`: how much speaks for it there. */
export interface Said {
  text: string;
  page: ReadPage;
  weight: number;
  why?: string;
}

export interface Group {
  said: Said[];
  words: Set<string>;
}

/** Sentences that say the same, together; the most telling first in each. */
export function grouped(all: readonly Said[]): Group[] {
  const groups: Group[] = [];
  for (const said of all.toSorted((one, other) => other.weight - one.weight)) {
    const words = telling(said.text);
    const known = groups.find((group) => alike(group.words, words));
    if (known) known.said.push(said);
    else groups.push({ said: [said], words });
  }
  return groups;
}

export const pagesOf = ({ said }: Group): number => new Set(said.map(({ page }) => page.touchpointId)).size;

export const seenAt = (page: ReadPage, quote: string): SeenAt => ({
  quote,
  url: page.snapshot.url,
  page: page.name,
  touchpointId: page.touchpointId,
});

/** The best place of each page. */
export const placesOf = ({ said }: Group): SeenAt[] =>
  [...new Map(said.toReversed().map(({ page, text }) => [page.touchpointId, seenAt(page, text)])).values()].toReversed();

/** “Main heading, on 3 of 11 pages” */
export const whyOf = (group: Group, all: number): string => {
  const where = group.said[0]?.why;
  const count = pagesOf(group);
  const often = count > 1 ? `on ${count} of ${all} pages` : '';
  return [where, often].filter(Boolean).join(', ') || 'Said in the text';
};
