import { type Term, terms, turned } from '@/lib/language';
import type { Message, Plan } from '@/lib/plan';
import { brandWords } from './context';
import { numbers } from './numbers';

/** One word of a message to look for: its place in the plan's vocabulary, its weight, whether the message denies it. */
export interface SoughtTerm {
  id: number;
  weight: number;
  denied: boolean;
  term: Term;
}

/** One wording of a message: the statement or an approved phrasing, cut into its parts. */
export interface Wording {
  text: string;
  sought: SoughtTerm[];
  /** Each part as indexes into `sought`; the first is the core. */
  parts: number[][];
  partTexts: string[];
}

export interface SoughtMessage {
  message: Message;
  /** The statement first, then the approved phrasings. */
  wordings: Wording[];
}

/** A stem the plan's messages hold, with its groups of near-equivalents: `opposites` are reached by denying the word. */
export interface Entry {
  stem: string;
  groups: Set<number>;
  opposites: Set<number>;
}

export interface Sought {
  messages: SoughtMessage[];
  /** Distinct stems of all wordings, with the concepts they stand for. */
  vocabulary: Entry[];
}

const made = new WeakMap<Plan, Sought>();

/** Other wordings made ready for the plan's messages: sentences of its other pages. A message without any keeps its statement. */
export function soughtAs(plan: Plan, wordings: ReadonlyMap<string, readonly string[]>): Sought {
  return ready(plan, (message) => {
    const texts = wordings.get(message.id) ?? [];
    return texts.length > 0 ? texts : [message.statement];
  });
}

/** The plan's messages made ready to be looked for; worked out once for a plan. */
export function soughtIn(plan: Plan): Sought {
  const known = made.get(plan);
  if (known) return known;
  const result = ready(plan, (message) => [message.statement, ...message.phrasings.map((phrasing) => phrasing.text)]);
  made.set(plan, result);
  return result;
}

function ready(plan: Plan, texts: (message: Message) => readonly string[]): Sought {
  const brand = brandWords(plan);
  const vocabulary: Entry[] = [];
  const ids = new Map<string, number>();
  const lists = plan.messages.map((message) => ({ message, texts: texts(message) }));
  const shared = stemShares(lists.map((each) => each.texts[0] ?? ''));
  const messages = lists.map((each) => ({
    message: each.message,
    wordings: each.texts.map((text) => wording(text, brand, vocabulary, ids, shared)),
  }));
  return { messages, vocabulary };
}

/** In how many messages' statements each stem stands: a word that all share tells none from another. */
function stemShares(statements: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const statement of statements)
    for (const each of new Set(terms(statement).map((term) => term.stem))) count.set(each, (count.get(each) ?? 0) + 1);
  return count;
}

function wording(
  text: string,
  brand: ReadonlySet<string>,
  vocabulary: Entry[],
  ids: Map<string, number>,
  shared: ReadonlyMap<string, number>,
): Wording {
  const all = terms(text).filter((term) => !brand.has(term.word));
  const sought = all.map((term) => {
    let id = ids.get(term.stem);
    if (id === undefined) {
      id = vocabulary.length;
      ids.set(term.stem, id);
      vocabulary.push({ stem: term.stem, groups: new Set(), opposites: new Set() });
    }
    for (const concept of term.concepts)
      if (!concept.narrow) vocabulary[id]?.[turned(concept, term.denied) ? 'opposites' : 'groups'].add(concept.group);
    return { id, denied: term.denied, term, weight: term.weight / (shared.get(term.stem) ?? 1) ** numbers.shared };
  });
  const { parts, partTexts } = cut(text, sought);
  return { text, sought, parts, partTexts };
}

// Where a message falls into parts: punctuation, and the words that join a second thought.
const JOINTS = /[;:,.—–()]\s+|\s[—–-]\s|\s(?:and|so|with|without|while|because|which|plus|but|that|or)\s/giu;

/** The parts of a message; a part that holds no weighty word joins the one before it. */
function cut(text: string, sought: readonly SoughtTerm[]): { parts: number[][]; partTexts: string[] } {
  const places = [0, ...[...text.matchAll(JOINTS)].map((match) => match.index + match[0].length), text.length];
  const parts: number[][] = [];
  const partTexts: string[] = [];
  for (let index = 0; index + 1 < places.length; index += 1) {
    const from = places[index] ?? 0;
    const to = places[index + 1] ?? text.length;
    const inside = sought.flatMap((each, at) => (each.term.start >= from && each.term.start < to ? [at] : []));
    const weight = inside.reduce((sum, at) => sum + (sought[at]?.weight ?? 0), 0);
    const last = parts[parts.length - 1];
    if (last && weight < 0.6) {
      last.push(...inside);
      partTexts[partTexts.length - 1] += text.slice(from, to);
    } else if (inside.length > 0) {
      parts.push(inside);
      partTexts.push(text.slice(from, to));
    }
  }
  return {
    parts,
    partTexts: partTexts.map((part) =>
      part.replace(/^[\s,;:.—–-]+|[\s,;:.—–(-]+$|\s+(and|so|with|without|while|because|which|plus|but|that|or)\s*$/giu, '').trim(),
    ),
  };
}
