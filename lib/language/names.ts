import { distance } from 'fastest-levenshtein';

/** A spelling found in a text that is neither the planned name nor an accepted one. */
export interface Misnaming {
  found: string;
  start: number;
  end: number;
  how: 'listed' | 'spelling' | 'spacing' | 'case';
}

export interface NameRule {
  name: string;
  accepted: readonly string[];
  /** Spellings the plan lists as wrong. */
  wrong: readonly string[];
}

/** Letters from which on one, and two, slips of the pen are told apart from another word. */
const ONE_SLIP = 6;
const TWO_SLIPS = 10;

/** Addresses, handles, hashtags and file names are spelt by other rules; they are blanked so that places stay. */
const ELSEWHERE = /\S*(?:@|:\/\/|www\.)\S*|#[\p{L}\d_]+|\b[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+\/?\S*|\b\w+_\w+\b|`[^`]*`/gu;

/** Wrong, misspelt, misjoined and miscased forms of a name. Inflections ("Acme's"), capitals for looks and other words are none. */
export function misnamings(text: string, { name, accepted, wrong }: NameRule): Misnaming[] {
  const plain = text.replace(ELSEWHERE, (part) => ' '.repeat(part.length));
  const right = [name, ...accepted];
  const taken = right.flatMap((form) => placesOf(plain, form));
  const found: Misnaming[] = [];
  const add = (one: Misnaming) => {
    const overlaps = (other: { start: number; end: number }) => one.start < other.end && one.end > other.start;
    if (!found.some(overlaps) && (one.how === 'listed' || !taken.some(overlaps))) found.push(one);
  };
  for (const form of wrong) for (const place of placesOf(plain, form)) if (!covered(place, taken)) add({ ...place, found: form, how: 'listed' });
  for (const one of variants(plain, name, right)) add(one);
  return found.sort((a, b) => a.start - b.start);
}

/** A listed wrong form inside a right one ("Wheel" in "Larkwheel Wheel Co") is none. */
const covered = (place: { start: number; end: number }, right: { start: number; end: number }[]): boolean =>
  right.some(({ start, end }) => start <= place.start && end >= place.end && end - start > place.end - place.start);

function placesOf(text: string, form: string): { start: number; end: number }[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${form.trim().split(/\s+/).map(escaped).join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function variants(text: string, name: string, right: readonly string[]): Misnaming[] {
  // A name written small throughout is a handle more than a spelling: pages may write it as they like.
  if (name === name.toLowerCase()) return [];
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}{1,2}(?![\p{L}]))?/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const goal = squeezed(name);
  const most = name.split(/\s+/).length + 1;
  const made: Misnaming[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(most, words.length - at); count >= 1; count -= 1) {
      const part = words.slice(at, at + count);
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last || !joined(text, part)) continue;
      const end = last.start + last.text.replace(/['’]\p{L}{1,2}$/u, '').length;
      const found = text.slice(first.start, end);
      const how = difference(found, name, goal, right, count);
      if (!how || (how === 'spacing' && beginsSentence(text, first.start) && part.slice(1).some(({ text: word }) => /^\p{Ll}/u.test(word)))) continue;
      made.push({ found, start: first.start, end, how });
      at += count - 1;
      break;
    }
  }
  return made;
}

/** "Crumble works best warm": a capital at the beginning of a sentence names nothing. */
const beginsSentence = (text: string, at: number): boolean => /(?:^|[.!?:]["'”’)]*\s+|\n)\s*["'“‘(]*$/u.test(text.slice(0, at));

/** Words with nothing but a space, hyphen or dot between them. */
const joined = (text: string, part: { start: number; end: number }[]): boolean =>
  part.every((word, i) => i === 0 || /^(?:[\s.·-]|\s?&\s?)$/u.test(text.slice(part[i - 1]?.end, word.start)));

function difference(found: string, name: string, goal: string, right: readonly string[], count: number): Misnaming['how'] | undefined {
  if (right.includes(found)) return undefined;
  const squeezedForm = squeezed(found);
  if (squeezedForm === goal) {
    if (found === found.toUpperCase()) return undefined;
    const sameSpacing = found.toLowerCase() === name.toLowerCase();
    // Written small it may be the everyday word; only a capital tells that the name is meant.
    if (found === found.toLowerCase() && (sameSpacing || count > 1)) return undefined;
    return sameSpacing ? 'case' : 'spacing';
  }
  if (count > name.split(/\s+/).length || goal.length < ONE_SLIP || !/^\p{Lu}/u.test(found)) return undefined;
  if (squeezedForm === `${goal}s` || `${squeezedForm}s` === goal || squeezedForm[0] !== goal[0]) return undefined;
  // "TideTool" for "TidePool": another word begins where one of the name's parts begins.
  if (squeezedForm.length === goal.length && humps(name).some((at) => squeezedForm[at] !== goal[at])) return undefined;
  return distance(squeezedForm, goal) <= (goal.length >= TWO_SLIPS ? 2 : 1) ? 'spelling' : undefined;
}

/** Places, within the squeezed name, where its parts begin. */
const humps = (name: string): number[] =>
  [...name.matchAll(/(?<=\p{Ll})\p{Lu}|(?<=\s)\p{L}/gu)].map(({ index }) => squeezed(name.slice(0, index)).length);

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
