import { distance } from 'fastest-levenshtein';
import { directoryOf, isMade, type Named } from './ids';
import { type CollectionName, collectionNames, references, spots } from './parts';
import type { Plan } from './schema';

/** Share of alike words from which a reworded item still counts as the same one. */
const ALIKE = 0.5;

/**
 * The next revision with the ids of the one before: whoever rewords a message or reorders the list means the same item,
 * and people's decisions refer to it by id. An id written into the file by hand stays as it is.
 */
export function keepIds(next: Plan, previous: Plan): Plan {
  const plan = structuredClone(next);
  const now = directoryOf(plan);
  const before = directoryOf(previous);
  for (const name of collectionNames) {
    const renamed = renames(now[name], before[name], name);
    if (renamed.size === 0) continue;
    for (const { path, id } of now[name]) {
      const kept = renamed.get(id);
      if (kept) (path.reduce<unknown>((node, step) => (node as Record<string | number, unknown>)[step], plan) as { id: string }).id = kept;
    }
    for (const { at, to } of references) {
      if (to !== name) continue;
      for (const { value, set } of spots(plan, at)) set(renamed.get(String(value)) ?? value);
    }
  }
  return plan;
}

function renames(now: readonly Named[], before: readonly Named[], name: CollectionName): Map<string, string> {
  const taken = new Set(now.map(({ id }) => id));
  const free = new Map(before.filter(({ id }) => !taken.has(id)).map((item) => [item.id, item]));
  const open = now.filter(({ id, label }) => isMade(id, label, name) && !before.some((item) => item.id === id));
  const renamed = new Map<string, string>();
  const give = (item: Named, old: Named) => {
    renamed.set(item.id, old.id);
    free.delete(old.id);
  };

  for (const item of open) {
    const same = [...free.values()].find(({ label }) => label.toLowerCase() === item.label.toLowerCase());
    if (same) give(item, same);
  }
  for (const item of open) {
    if (renamed.has(item.id)) continue;
    const place = now.indexOf(item);
    const [best] = [...free.values()]
      .map((old) => ({ old, alike: alike(item.label, old.label), apart: Math.abs(before.indexOf(old) - place) }))
      .filter((candidate) => candidate.alike >= ALIKE)
      .sort((one, other) => other.alike - one.alike || one.apart - other.apart);
    if (best) give(item, best.old);
  }
  return renamed;
}

/** Dice's share of common words, or for short names of common letters. */
function alike(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  const words = a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
  const longest = Math.max(one.length, other.length);
  return longest > 0 && longest <= 40 ? Math.max(words, 1 - distance(one.toLowerCase(), other.toLowerCase()) / longest - 0.2) : words;
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
