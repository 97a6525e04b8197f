import { dice, type Term, terms } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import type { Sought } from './messages';

/** How well each sentence carries each word of the plan's vocabulary, affirmed and denied: rows are sentences. */
export interface Matches {
  width: number;
  affirmed: Float32Array;
  denied: Float32Array;
  sentences: readonly CopySentence[];
  /** Weight of each sentence's content words: how much else it says. */
  content: Float32Array;
}

// Values of a match: a stem counts full, near spelling and near meaning less.
const NEAR_SPELLING = 0.72;
const SPELLING_VALUE = 0.9;
const CONCEPT_VALUE = 0.6;
// Giant pages: the sentences after these are not read for messages.
const MOST_SENTENCES = 2500;

const vocabularies = new WeakMap<Sought, Map<string, { id: number; value: number }[]>>();

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
      for (const { id, value } of likenesses(sought, known, term)) {
        const target = term.denied ? deniedValues : affirmed;
        const at = row * width + id;
        if (value > (target[at] ?? 0)) target[at] = value;
      }
    }
  }
  return { width, affirmed, denied: deniedValues, sentences: list, content };
}

function likenesses(sought: Sought, known: Map<string, { id: number; value: number }[]>, term: Term): { id: number; value: number }[] {
  const key = term.concepts.length === 0 ? term.stem : `${term.stem} ${term.concepts.join(' ')}`;
  const found = known.get(key);
  if (found) return found;
  const list: { id: number; value: number }[] = [];
  for (let id = 0; id < sought.vocabulary.length; id += 1) {
    const entry = sought.vocabulary[id];
    if (!entry) continue;
    const value = likeness(entry, term);
    if (value > 0) list.push({ id, value });
  }
  known.set(key, list);
  return list;
}

function likeness(entry: { stem: string; concepts: ReadonlySet<string> }, term: Term): number {
  if (entry.stem === term.stem) return 1;
  if (term.concepts.some((concept) => entry.concepts.has(concept))) return CONCEPT_VALUE;
  if (entry.stem.startsWith('#') || term.stem.startsWith('#') || entry.stem.length < 4 || term.stem.length < 4) return 0;
  const alike = dice(entry.stem, term.stem);
  return alike >= NEAR_SPELLING ? SPELLING_VALUE * alike : 0;
}
