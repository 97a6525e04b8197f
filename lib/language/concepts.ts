import lexicon from '@/assets/words/concepts.txt?raw';
import { DENIES } from './negation';
import { stem } from './stems';
import { type Word, words as wordsOf } from './words';

/** A group of near-equivalents a word belongs to, alone or within a phrase. */
export interface Concept {
  /** The group's number, stable within a release. */
  group: number;
  /** A kind of the group's thing rather than the thing itself ("Android" in "phone"): it says the group, the group does not say it. */
  narrow: boolean;
  /** The word stands for the group when denied ("no cost" for "free"). */
  opposite: boolean;
  /** The phrase holds its own denial ("never leaves"): it means the group although its words are denied. */
  closed: boolean;
  /** Forms of one word count almost as the word itself; loose groups count half. */
  form: boolean;
  loose: boolean;
}

interface Node {
  next: Map<string, Node>;
  concepts: Concept[];
}

const NONE: readonly Concept[] = [];
let root: Node | undefined;

/** Concepts of each word. Every word of a matched phrase that is longer than two letters carries the phrase's concepts. */
export function conceptsOf(words: readonly Word[]): (readonly Concept[])[] {
  root ??= plant();
  const stems = words.map((word) => stem(word.text));
  const found: (readonly Concept[])[] = words.map(() => NONE);
  for (let start = 0; start < words.length; start += 1) {
    let node: Node | undefined = root;
    for (let end = start; end < words.length; end += 1) {
      node = node.next.get(stems[end] ?? '');
      if (!node) break;
      if (node.concepts.length === 0) continue;
      for (let at = start; at <= end; at += 1)
        if (start === end || (words[at]?.text.length ?? 0) > 2) found[at] = [...(found[at] ?? NONE), ...node.concepts];
    }
  }
  return found;
}

function plant(): Node {
  const tree: Node = { next: new Map(), concepts: [] };
  let group = 0;
  for (const line of lexicon.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const form = line.startsWith('=');
    const loose = line.startsWith('~');
    const [left, right] = line.replace(/^[~=]\s*/, '').split(' > ');
    for (const entry of (right ?? left ?? '').split(',')) add(tree, entry, { group, narrow: false, opposite: false, closed: false, form, loose });
    if (right !== undefined)
      for (const entry of (left ?? '').split(',')) add(tree, entry, { group, narrow: true, opposite: false, closed: false, form, loose });
    group += 1;
  }
  return tree;
}

function add(tree: Node, entry: string, concept: Concept): void {
  const text = entry.trim();
  let node = tree;
  const words = wordsOf(text.replace(/^!/, ''));
  for (const word of words) {
    const key = stem(word);
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), concepts: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  if (node !== tree && !node.concepts.some((known) => known.group === concept.group))
    node.concepts.push({ ...concept, opposite: text.startsWith('!'), closed: words.some((word) => DENIES.has(word)) });
}

/** Whether a word stands for the group with its polarity turned: "no cost" for "free", "never leaves" for "stays". */
export const turned = (concept: Concept, denied: boolean): boolean => concept.opposite || (concept.closed && denied);
