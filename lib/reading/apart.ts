import { terms } from '@/lib/language';
import { phraseAfter } from './facts';
import type { Fact } from './types';

type Told = Pick<Fact, 'kind' | 'value' | 'text' | 'about' | 'evidence'>;

/**
 * Whether the sentences around two like figures say by themselves that they speak of different things: other places,
 * other kinds ("small loaf", "large loaf"), a season or tariff that only one names, or a part of the whole.
 */
export const toldApart = (a: Told, b: Told): boolean => {
  const [one, other] = [setting(a), setting(b)];
  if (one.changed && other.changed && one.changed !== other.changed) return true;
  return disjoint(one.names, other.names) || !same(one.when, other.when) || contrasted(one, other) || partOf(a, b, one, other);
};

/**
 * Whether a page tells such figures of several things, so that the thing's name alone does not tell which one `fact` is.
 * Figures told without any limit ("40 rooms") are of the whole; a name ("in Leeds") that only `fact` shares with the other one decides.
 */
export function crowdedFor(fact: Told, other: Told, siblings: readonly Told[]): boolean {
  const [own, its] = [setting(fact), setting(other)];
  if (own.whole && its.whole && fact.kind === 'count') return false;
  return siblings.some((sibling) => {
    if (sibling.value === fact.value) return false;
    const [low, high] = [Math.min(sibling.value, fact.value), Math.max(sibling.value, fact.value)];
    const set = setting(sibling);
    const shared = own.names.some((name) => its.names.includes(name) && !set.names.includes(name));
    return !shared && !(fact.kind === 'count' && (high > low * APART || set.having.length > 0));
  });
}
/** Counts this many times apart are seldom taken for one another. */
const APART = 20;

interface Setting {
  /** Names that the counted things are in, at or for; lower case. */
  names: string[];
  /** Seasons, tariffs and groups that the figure is limited to. */
  when: string[];
  /** Each telling word at the beginning of a noun phrase, with the word it narrows. */
  kinds: [kind: string, thing: string][];
  stems: Set<string>;
  /** Stems after "have", "with" and their like: "18 rooms have a balcony" counts some of the rooms. */
  having: string[];
  /** "Cut noise by 40%": what is changed by that much. */
  changed: string | undefined;
  /** Nothing limits what is counted. */
  whole: boolean;
}

const settings = new WeakMap<Told, Setting>();

function setting(told: Told): Setting {
  const known = settings.get(told);
  if (known) return known;
  const { quote } = told.evidence;
  const at = Math.max(0, quote.indexOf(told.text));
  const after = (/^[^,;:.!?–—]*/.exec(quote.slice(at + told.text.length)) ?? [''])[0];
  const all = terms(quote).filter(({ weight, stem }) => weight > 0 && !stem.startsWith('#'));
  const phrase = phraseAfter(after);
  const names = namesIn(after);
  const made: Setting = {
    names: names.length ? names : namesIn(quote.slice(0, at)),
    when: [...quote.matchAll(WHEN)].map((match) => match.slice(1).find(Boolean)?.toLowerCase() ?? ''),
    kinds: kindsIn(quote, all),
    stems: new Set(all.map(({ stem }) => stem)),
    having: HAVING.test(after) ? terms(after.replace(HAVING, ' ')).map(({ stem }) => stem) : [],
    changed: changedIn(quote.slice(0, at)),
    whole: phrase > 0 && !/\s\S/.test(after.slice(0, phrase).trim()) && !LIMITS.test(after.slice(phrase)),
  };
  settings.set(told, made);
  return made;
}

const changedIn = (before: string): string | undefined => {
  const word = /([\p{L}-]+)\sby\s(?:\p{L}+\s){0,2}$/u.exec(before.slice(-60))?.[1];
  return word && terms(word)[0]?.stem;
};

/** "help in Leeds", "in the Albert wing": within the same clause. */
const PLACED = /\s(?:in|at|for|from|near|across|throughout)\s(?:the\s|our\s)?["'“‘]?(\p{Lu}[\p{L}-]+(?:(?:['’]s)?\s\p{Lu}[\p{L}-]+)*)/gu;
const namesIn = (text: string): string[] =>
  [...text.matchAll(PLACED)].slice(0, 1).flatMap(
    ([, name]) =>
      name
        ?.toLowerCase()
        .replace(/['’]s\b/g, '')
        .split(/\s/) ?? [],
  );
/** What follows a thing counted and limits it. */
const LIMITS = /^\s?(?:in|for|on|with|from|per|at|of|that|which|who|to|under|over|between|by|as|have|has|are|is)\b/;
const WHEN =
  /\b(?:in|on|during|at|over)\s(?:the\s)?(winter|summer|spring|autumn|weekends?|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|christmas|easter|peak|low|high) ?(?:season)?\b|\b(?:on|with|in) (?:the|our|a|every) ([\p{L}-]+) (?:plan|tier|package|tariff|edition|subscription)\b|\bfor (students|children|under-\d+s|pensioners|seniors|couples|families|members|charities|schools|companies|individuals)\b/giu;
const HAVING =
  /^(?:\s[\p{L}-]+\swith|(?:\s[\p{L}-]+){1,3}?\s(?:(?:have|has)(?!\s\p{L}+(?:ed|en|wn|ne|ilt|ade|ld|lt)\b)|feature|offer|are|need|that|which|who|where))\b/u;

const disjoint = (a: string[], b: string[]): boolean => a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
const same = (a: string[], b: string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));

/** "A small loaf", "Fixed savings": a word that narrows the next one, at the beginning of a noun phrase, where a verb cannot stand. */
function kindsIn(quote: string, all: { stem: string; weight: number; start: number; end: number }[]): [string, string][] {
  return all.flatMap((thing, i): [string, string][] => {
    const kind = all[i - 1];
    if (!kind || kind.weight < 1 || !/^(?:['’]s?)?\s$/.test(quote.slice(kind.end, thing.start))) return [];
    return BEGINS.test(quote.slice(0, kind.start)) ? [[kind.stem, thing.stem]] : [];
  });
}
const BEGINS = /(?:^|[.!?:]\s|\b(?:a|an|the|our|your|each|every|for|on|of|with|to|in|from|and|or)\s|[\p{L}]-)$/iu;

/** Both narrow the same word, each by a word that the other does not know. */
const contrasted = (a: Setting, b: Setting): boolean =>
  a.kinds.some(([kind, thing]) => b.kinds.some(([other, of]) => of === thing && other !== kind && !b.stems.has(kind) && !a.stems.has(other)));

/** The smaller count may be a part of the larger: it says what its things have, and the other does not. */
function partOf(a: Told, b: Told, one: Setting, other: Setting): boolean {
  if (a.kind !== 'count') return false;
  const [small, large] = a.value < b.value ? [one, other] : [other, one];
  return small.having.length > 0 && !small.having.some((stem) => large.stems.has(stem) && !(a.about[0] === stem));
}
