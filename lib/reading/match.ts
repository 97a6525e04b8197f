import { dice, type Term, terms } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import type { Entry, Sought } from './messages';
import { numbers } from './numbers';

/** How well each sentence carries each word of the plan's vocabulary, affirmed and denied: rows are sentences. */
export interface Matches {
  width: number;
  affirmed: Float32Array;
  denied: Float32Array;
  sentences: readonly CopySentence[];
  /** Weight of each sentence's content words: how much else it says. */
  content: Float32Array;
}

// Giant pages: the sentences after these are not read for messages.
const MOST_SENTENCES = 2500;

interface Likeness {
  id: number;
  value: number;
  /** Said of the other polarity: "no cost" of "free". */
  flipped: boolean;
}

const vocabularies = new WeakMap<Sought, Map<string, Likeness[]>>();

/** Matches every sentence of the page with the plan's vocabulary. */
export function matchPage(sought: Sought, page: PageContext): Matches {
  const list = page.sentences.slice(0, MOST_SENTENCES);
  const width = sought.vocabulary.length;
  const affirmed = new Float32Array(list.length * width);
  const deniedValues = new Float32Array(list.length * width);
  const content = new Float32Array(list.length);
  let known = vocabularies.get(sought);
  if (!known || known.size > 8000) {
    known = new Map();
    vocabularies.set(sought, known);
  }
  for (let row = 0; row < list.length; row += 1) {
    for (const term of terms(list[row]?.text ?? '')) {
      if (page.brandWords.has(term.word)) continue;
      content[row] = (content[row] ?? 0) + term.weight;
      for (const { id, value, flipped } of likenesses(sought, known, term)) {
        const target = term.denied !== flipped ? deniedValues : affirmed;
        const at = row * width + id;
        if (value > (target[at] ?? 0)) target[at] = value;
      }
    }
  }
  return { width, affirmed, denied: deniedValues, sentences: list, content };
}

function likenesses(sought: Sought, known: Map<string, Likeness[]>, term: Term): Likeness[] {
  const key = `${term.stem} ${term.denied} ${term.concepts.map((concept) => concept.group).join(' ')}`;
  const found = known.get(key);
  if (found) return found;
  const list: Likeness[] = [];
  for (let id = 0; id < sought.vocabulary.length; id += 1) {
    const entry = sought.vocabulary[id];
    if (entry) list.push(...likeness(id, entry, term));
  }
  known.set(key, list);
  return list;
}

function likeness(id: number, entry: Entry, term: Term): Likeness[] {
  if (entry.stem === term.stem) return [{ id, value: 1, flipped: false }];
  const found: Likeness[] = [];
  for (const concept of term.concepts) {
    const value = concept.loose ? numbers.concept / 2 : numbers.concept;
    if (entry.groups.has(concept.group)) {
      // "paid" is not "no cost" unless denied.
      if (!concept.opposite) found.push({ id, value, flipped: false });
      else if (term.denied) found.push({ id, value, flipped: true });
    }
    if (entry.opposites.has(concept.group)) {
      if (concept.opposite) found.push({ id, value, flipped: false });
      else if (!term.denied) found.push({ id, value, flipped: true });
    }
  }
  if (entry.stem.startsWith('#') || term.stem.startsWith('#') || entry.stem.length < 4 || term.stem.length < 4) return found;
  const alike = dice(entry.stem, term.stem);
  if (alike >= numbers.spelling) found.push({ id, value: numbers.spellingValue * alike, flipped: false });
  return found;
}
