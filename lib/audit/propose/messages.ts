import type { ReadPage } from '.';
import { alike, type Group, grouped, pagesOf, placesOf, type Said, telling, whyOf } from './alike';
import type { Proposed } from './types';

/** A plan of more than this many is no hierarchy. */
const MOST = 8;
/** Words of a statement: fewer say nothing, more are a passage. */
const WORDS = { least: 3, most: 22 };
/** And words among them that are not everybody's: “Keep in touch” tells nothing. */
const TELLING = 3;
/** What speaks for a sentence as a message. */
const WEIGHT = { mainHeading: 4, heading: 1, firstScreen: 1.5, home: 1.5, description: 2, page: 1, aside: -2.5 };
/** And what it is: what the customer gains is more of a message than what the product has. */
const LABEL = { benefit: 1.5, mixed: 1, feature: 0.3, proof: 0.3, other: -0.5, cta: -9 };
/** Weight from which it is worth a person's look. */
const ENOUGH = 3;

/** Statements that the pages make most of: in main headings and descriptions, on first screens, again and again. */
export function proposedMessages(pages: readonly ReadPage[], brand: string, claims: readonly Proposed[]): Proposed[] {
  const groups = grouped(pages.flatMap((page) => [...inText(page), ...inDescription(page, brand)]).filter(({ text }) => isStatement(text, brand)));
  const claimed = claims.map(({ text }) => telling(text));
  return groups
    .map((group) => ({ group, weight: weightOf(group, pages.length) }))
    .filter(({ group, weight }) => weight >= ENOUGH && !claimed.some((words) => alike(words, group.words) && isProof(group)))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST)
    .map(({ group }) => ({ text: statementOf(group), why: whyOf(group, pages.length), seen: placesOf(group) }));
}

function inText(page: ReadPage): Said[] {
  return page.reading.balance.sentences.map(({ text, block, label, firstScreen }) => {
    const { role, level } = page.snapshot.blocks[block] ?? {};
    const main = role === 'heading' && level === 1;
    const heading = main ? WEIGHT.mainHeading : role === 'heading' && (level ?? 6) <= 3 ? WEIGHT.heading : 0;
    return {
      text,
      page,
      weight: heading + (firstScreen ? WEIGHT.firstScreen : 0) + (page.home ? WEIGHT.home : 0) + (page.aside ? WEIGHT.aside : 0) + LABEL[label],
      ...((main || firstScreen) && { why: main ? 'Main heading' : 'On the first screen' }),
    };
  });
}

/** What searchers and sharers see is written to be the message. */
function inDescription(page: ReadPage, brand: string): Said[] {
  const { description = '', openGraph, title } = page.snapshot;
  const texts = [description, openGraph['description'] ?? '', ...title.split(/\s[|–—·•»:-]\s|:\s/).filter((part) => !sameName(part, brand))];
  return [...new Set(texts.flatMap((text) => text.split(/(?<=[.!])\s+(?=\p{Lu})/u)).map((text) => text.trim()))].filter(Boolean).map((text) => ({
    text,
    page,
    weight: WEIGHT.description + (page.home ? WEIGHT.home : 0) + (page.aside ? WEIGHT.aside : 0),
    why: 'In the description for search and sharing',
  }));
}

const NO_STATEMENT =
  /\?\s*$|^(?:how|why|what|when|where|who|which|frequently|about|contact|read more|learn more|see |view |download|sign |log |get started|welcome|thank|cookie|we use cookies|copyright|©|all rights|by \p{Lu}|last updated|posted|updated)\b|\b(?:privacy policy|terms of (?:use|service)|newsletter|javascript|year in review|credit card)\b|\b20\d\d\b|:\s*$|…\s*$|\.\.\.\s*$/iu;

function isStatement(text: string, brand: string): boolean {
  const words = text.split(/\s+/).length;
  if (words < WORDS.least || words > WORDS.most || NO_STATEMENT.test(text)) return false;
  const own = telling(brand);
  return [...telling(text)].filter((word) => !own.has(word)).length >= TELLING;
}

const weightOf = (group: Group, all: number): number =>
  Math.max(...group.said.map(({ weight }) => weight)) + (pagesOf(group) - 1) * WEIGHT.page * Math.min(1, 4 / Math.max(1, all - 1));

/** The wording most pages use; of several, the most telling. */
function statementOf({ said }: Group): string {
  const counts = new Map<string, number>();
  for (const { text } of said) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return (most > 1 ? [...counts].find(([, count]) => count === most)?.[0] : said[0]?.text) ?? '';
}

/** Mostly a figure: it stands among the claims. */
const isProof = ({ said }: Group): boolean => said.every(({ text }) => /\d/.test(text));

const sameName = (part: string, brand: string): boolean => part.trim().toLowerCase() === brand.trim().toLowerCase();
