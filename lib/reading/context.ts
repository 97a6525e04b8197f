import type { BlockRole, PageSnapshot, Region, TextBlock } from '@/lib/capture';
import { denied, languageOf, sentences, stem, type Word, wordsAt } from '@/lib/language';
import type { Plan } from '@/lib/plan';
import { type Gate, gatesOver } from './gates';

/** A sentence of the page with all that later parts ask of it. `start` and `end` count within its block's text. */
export interface CopySentence {
  text: string;
  start: number;
  end: number;
  /** Index into the snapshot's blocks. */
  block: number;
  role: BlockRole;
  region: Region;
  firstScreen: boolean;
  /** Text of the nearest heading that governs it; on a heading, of the one above it. */
  heading?: string;
  words: readonly Word[];
  /** Stem of each word. */
  stems: readonly string[];
  /** For each word, whether a denial ("no", "without", "never") reaches it. */
  denied: readonly boolean[];
}

/** Plan and page, prepared once and handed to every part of the reading. */
export interface PageContext {
  plan: Plan;
  snapshot: PageSnapshot;
  /** Blocks of the brand’s own copy (not folded; by others only where quoted), with their index in the snapshot. */
  blocks: readonly { index: number; block: TextBlock }[];
  /** Their sentences, in reading order; navigation, footer, buttons and cookie layer included: look at `region` and `role`. */
  sentences: readonly CopySentence[];
  /** Words of the brand's name and accepted spellings, lower case. */
  brandWords: ReadonlySet<string>;
  /** Language of the page's body copy; grammar and voice guards speak English only. */
  language: { code: string; sure: boolean };
  /** Words of the brand's own copy outside navigation, footer and cookie layer. */
  copyWords: number;
  /** Layers over the page that ask something of a visitor first, by block; their words are no copy. */
  gates: ReadonlyMap<number, Gate>;
}

const APART = new Set<Region>(['navigation', 'footer', 'cookie-layer']);

/** Prepares plan and page for reading. Pure; what it works out for a sentence is remembered by its text. */
export function pageContext(plan: Plan, snapshot: PageSnapshot): PageContext {
  const gates = gatesOver(snapshot);
  const blocks = snapshot.blocks.map((block, index) => ({ index, block })).filter(({ block, index }) => isCopy(block) && !gates.has(index));
  const list = blocks.flatMap(({ index, block }) => sentencesOf(snapshot, index, block));
  const copy = blocks.filter(({ block }) => !APART.has(block.region));
  const copyText = copy.map(({ block }) => block.text).join('\n');
  return {
    plan,
    snapshot,
    blocks,
    sentences: list,
    brandWords: brandWords(plan),
    language: languageOf(copyText, snapshot.language),
    copyWords: list.filter((sentence) => !APART.has(sentence.region)).reduce((sum, sentence) => sum + sentence.words.length, 0),
    gates,
  };
}

/** Shown, and the brand's own or chosen by it: a customer's quotation in the copy speaks for the brand, reviews and comments do not. */
const isCopy = (block: TextBlock): boolean => !block.folded && (!block.byOthers || block.role === 'quotation');

/** Words by which the brand is known, lower case: they tell no message from another. */
export function brandWords(plan: Plan): Set<string> {
  return new Set([plan.brand.name, ...plan.brand.accepted].flatMap((name) => wordsAt(name).map((word) => word.text)));
}

function sentencesOf(snapshot: PageSnapshot, index: number, block: TextBlock): CopySentence[] {
  const heading = block.under === undefined ? undefined : snapshot.blocks[block.under]?.text;
  return sentences(block.text).map((sentence) => ({
    ...sentence,
    block: index,
    role: block.role,
    region: block.region,
    firstScreen: block.prominence.firstScreen,
    ...(heading === undefined ? {} : { heading }),
    ...parsed(sentence.text),
  }));
}

const LIMIT = 4000;
let remembered = new Map<string, Pick<CopySentence, 'words' | 'stems' | 'denied'>>();

/** Words, stems and denials of a sentence; remembered by its text, so that a page that changes a little costs a little. */
export function parsed(text: string): Pick<CopySentence, 'words' | 'stems' | 'denied'> {
  const known = remembered.get(text);
  if (known) return known;
  const list = wordsAt(text);
  const made = { words: list, stems: list.map((word) => stem(word.text)), denied: denied(text, list) };
  if (remembered.size >= LIMIT) remembered = new Map();
  remembered.set(text, made);
  return made;
}
