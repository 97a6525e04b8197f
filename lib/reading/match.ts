import { type Term, terms, trigrams, turned } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import type { Sought } from './messages';
import { numbers } from './numbers';

/** How well each sentence carries each word of a vocabulary, affirmed and denied: rows are sentences. */
export interface Matches {
  width: number;
  affirmed: Float32Array;
  denied: Float32Array;
  /** Rows in which anything matched. */
  any: Uint8Array;
  sentences: readonly CopySentence[];
  /** Weight of each sentence's content words: how much else it says. */
  content: Float32Array;
}

// Giant pages: the sentences after these are not read for messages.
const MOST_SENTENCES = 2500;
const MOST_KNOWN = 8000;

/** Matches every sentence of the page with the vocabulary. */
export function matchPage(sought: Sought, page: PageContext): Matches {
  const list = page.sentences.slice(0, MOST_SENTENCES);
  const width = sought.vocabulary.length;
  const index = indexOf(sought);
  const size = list.length * width;
  const matches: Matches = {
    width,
    affirmed: new Float32Array(size),
    denied: new Float32Array(size),
    any: new Uint8Array(list.length),
    sentences: list,
    content: new Float32Array(list.length),
  };
  list.forEach((sentence, row) => {
    for (const term of terms(sentence.text)) {
      if (page.brandWords.has(term.word)) continue;
      matches.content[row] = (matches.content[row] ?? 0) + term.weight;
      for (const { id, value, flipped } of likenesses(index, term)) {
        const target = term.denied !== flipped ? matches.denied : matches.affirmed;
        const at = row * width + id;
        if (value > (target[at] ?? 0)) target[at] = value;
        matches.any[row] = 1;
      }
    }
  });
  return matches;
}

interface Likeness {
  id: number;
  value: number;
  /** Said of the other polarity: "no cost" of "free". */
  flipped: boolean;
}

interface Index {
  stems: Map<string, number>;
  groups: Map<number, number[]>;
  opposites: Map<number, number[]>;
  grams: Map<string, number[]>;
  sizes: number[];
  known: Map<string, Likeness[]>;
}

const indexes = new WeakMap<Sought, Index>();

function indexOf(sought: Sought): Index {
  const made = indexes.get(sought);
  if (made) return made;
  const index: Index = { stems: new Map(), groups: new Map(), opposites: new Map(), grams: new Map(), sizes: [], known: new Map() };
  sought.vocabulary.forEach((entry, id) => {
    index.stems.set(entry.stem, id);
    for (const group of entry.groups) push(index.groups, group, id);
    for (const group of entry.opposites) push(index.opposites, group, id);
    const spelling = comparable(entry.stem) ? trigrams(entry.stem) : new Set<string>();
    index.sizes.push(spelling.size);
    for (const gram of spelling) push(index.grams, gram, id);
  });
  indexes.set(sought, index);
  return index;
}

const push = <Key>(map: Map<Key, number[]>, key: Key, id: number) => {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
};

/** Short words and figures are alike by accident. */
const comparable = (stem: string): boolean => stem.length >= 4 && !stem.startsWith('#');

function likenesses(index: Index, term: Term): Likeness[] {
  const known = index.known.get(term.key);
  if (known) return known;
  const found: Likeness[] = [];
  const same = index.stems.get(term.stem);
  if (same !== undefined) found.push({ id: same, value: 1, flipped: false });
  for (const concept of term.concepts) {
    const opposite = turned(concept, term.denied);
    const value = concept.form ? numbers.form : concept.loose ? numbers.concept / 2 : numbers.concept;
    // "paid" is not "no cost" unless denied: an opposite only counts when it ends on the right side.
    for (const id of index.groups.get(concept.group) ?? [])
      if (id !== same && (!opposite || term.denied)) found.push({ id, value, flipped: opposite });
    for (const id of index.opposites.get(concept.group) ?? [])
      if (id !== same && (opposite || !term.denied)) found.push({ id, value, flipped: !opposite });
  }
  if (comparable(term.stem)) found.push(...alike(index, term.stem, same));
  if (index.known.size >= MOST_KNOWN) index.known.clear();
  index.known.set(term.key, found);
  return found;
}

/** Words spelt nearly alike: share of common trigrams (Dice). */
function alike(index: Index, stem: string, same: number | undefined): Likeness[] {
  const own = trigrams(stem);
  const shared = new Map<number, number>();
  for (const gram of own) for (const id of index.grams.get(gram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  const found: Likeness[] = [];
  for (const [id, common] of shared) {
    const dice = (2 * common) / (own.size + (index.sizes[id] ?? 0));
    if (id !== same && dice >= numbers.spelling) found.push({ id, value: numbers.spellingValue * dice, flipped: false });
  }
  return found;
}
