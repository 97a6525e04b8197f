import type { PlanProblem } from './define';
import { type Directory, type Named, resolver } from './ids';
import { nearest } from './nearest';
import { collectionNames, collections, pathText, references, spots } from './parts';

type Misled = PlanProblem & { at: (string | number)[] };

/** More than anyone mends in one go; each costs a search for the nearest name. */
const MOST = 100;

/** Names that stand twice, and references that point nowhere. Reads any tree, also one with faults. */
export function misled(tree: unknown, directory: Directory): Misled[] {
  const found: Misled[] = [];
  for (const problems of [twice(directory), nowhere(tree, directory)]) {
    let count = 0;
    for (const problem of problems) {
      if (++count > MOST) break;
      found.push(problem);
    }
  }
  return found;
}

function* twice(directory: Directory): Iterable<Misled> {
  for (const name of collectionNames) {
    const { one } = collections[name];
    const ids = new Map<string, Named>();
    const labels = new Map<string, Named>();
    for (const item of directory[name]) {
      const before = item.written ? ids.get(item.id) : undefined;
      if (before) {
        const what = `The id \`${item.id}\` belongs to ${pathText(before.path)} already.`;
        yield { code: 'id-twice', what, mend: `Give each ${one} an id of its own, or leave the id out.`, at: [...item.path, 'id'] };
      }
      if (item.written) ids.set(item.id, item);
      const same = name === 'touchpoints' && item.label ? labels.get(item.label.toLowerCase()) : undefined;
      if (same) {
        const what = `Two touchpoints are called “${item.label}”; ${pathText(same.path)} is the other.`;
        yield {
          code: 'touchpoint-name-twice',
          what,
          mend: 'Give each its own name, so that reports can tell them apart.',
          at: [...item.path, 'name'],
        };
      }
      labels.set(item.label.toLowerCase(), item);
    }
  }
}

function* nowhere(tree: unknown, directory: Directory): Iterable<Misled> {
  for (const { at: pattern, to, past } of references) {
    if (past) continue;
    const find = resolver(directory[to]);
    for (const { value, path } of spots(tree, pattern)) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const written = String(value).trim();
      if (!written) continue;
      const meant = find(written);
      const at = [...path];
      if (!meant) yield { code: 'reference-unknown', ...unknown(written, directory[to], to), at };
      else if (pointsToItself(pattern, path, meant)) yield { code: 'reference-self', ...itself(collections[to].one), at };
    }
  }
}

/** The item a reference stands in is the longest part of its path that ends in a number, once list positions of the field itself are off. */
function pointsToItself(pattern: string, path: readonly (string | number)[], meant: Named): boolean {
  const holder = path.slice(0, pattern.endsWith('[]') ? -2 : -1);
  return pathText(holder) === pathText(meant.path);
}

const itself = (one: string) => ({ what: `This ${one} points to itself.`, mend: 'Name another one, or take the line out.' });

function unknown(written: string, named: readonly Named[], to: keyof typeof collections): { what: string; mend: string } {
  const { one } = collections[to];
  const what = `No ${one} of this plan is called \`${clip(written)}\`.`;
  if (named.length === 0) return { what, mend: `The plan lists no ${to}: add it there, or take it out here.` };
  const near = nearest(
    written,
    named.flatMap(({ id, label }) => [id, label]),
  );
  const meant = named.find(({ id, label }) => id === near || label === near);
  if (meant) return { what, mend: `Did you mean \`${meant.id}\`?` };
  return { what, mend: `Known are ${list(named.filter(({ label, written }) => label || written).map(({ id }) => `\`${id}\``))}.` };
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const list = (words: string[]): string => (words.length > 8 ? `${words.slice(0, 8).join(', ')} and ${words.length - 8} more` : words.join(', '));
