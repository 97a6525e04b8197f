import type { Path } from '../define';
import { formField } from '../form';
import { directoryOf } from '../ids';
import { isRecord, pathText, references, spots } from '../parts';
import { type EditTree, valueAt, withValue } from './tree';

const listAt = (tree: EditTree, path: Path): readonly unknown[] => {
  const list = valueAt(tree, path);
  return Array.isArray(list) ? list : [];
};

/** The tree with one more item at the end of a list. */
export const withItem = (tree: EditTree, list: Path, item: unknown): EditTree =>
  withValue(tree, list, [...listAt(tree, list), list[0] === 'messages' && list.length === 1 ? lastInOrder(tree, item) : item]);

function lastInOrder(tree: EditTree, item: unknown): unknown {
  const lowest = Math.max(0, ...listAt(tree, ['messages']).map((one) => priorityOf(one) ?? 0));
  return isRecord(item) ? { ...item, priority: lowest + 1 } : item;
}

/**
 * The tree with an item at another place of its list. Of messages the places keep their priorities: who moves up takes the
 * priority that stood there.
 */
export function withMoved(tree: EditTree, list: Path, from: number, to: number): EditTree {
  const before = listAt(tree, list);
  if (from === to || !(from in before) || !(to in before)) return tree;
  const after = [...before];
  after.splice(to, 0, ...after.splice(from, 1));
  const ordered = list[0] === 'messages' && list.length === 1;
  return withValue(tree, list, ordered ? after.map((item, place) => ranked(item, priorityOf(before[place]))) : after);
}

const priorityOf = (item: unknown): number | undefined => (isRecord(item) && typeof item['priority'] === 'number' ? item['priority'] : undefined);

const ranked = (item: unknown, priority: number | undefined): unknown =>
  !isRecord(item) || priority === undefined || item['priority'] === priority ? item : { ...item, priority };

/** A place that pointed to what was taken out, as it stood before. */
export interface Loosened {
  path: string;
  /** The item it stands in, by its own words; empty in parts that are no list. */
  of: string;
}

/** The tree without an item of a list, and without what pointed to it or to anything within it. */
export function withoutItem(tree: EditTree, path: Path): { tree: EditTree; loosened: Loosened[] } {
  const [list, at] = [path.slice(0, -1), path.at(-1) as number];
  const before = directoryOf(tree);
  const remaining = withValue(
    tree,
    list,
    listAt(tree, list).filter((_, place) => place !== at),
  );
  const after = directoryOf(remaining);
  let next = remaining;
  const loosened: Loosened[] = [];
  for (const { at: pattern, to, past } of references) {
    if (past) continue;
    const there = new Set(after[to].map(({ id }) => id));
    const gone = new Set(before[to].map(({ id }) => id).filter((id) => !there.has(id)));
    if (gone.size === 0) continue;
    const here: Loosened[] = [];
    // From the last to the first, so that places still to come keep their numbers.
    for (const spot of spots(next, pattern).reverse()) {
      if (!gone.has(String(spot.value))) continue;
      here.unshift({ path: pathText(spot.path), of: holderOf(next, spot.path) });
      next = loose(next, spot.path);
    }
    loosened.push(...here);
  }
  return { tree: next, loosened };
}

/** Takes a reference out; where the field may not be left out, the item it stands in. */
function loose(tree: EditTree, path: Path): EditTree {
  const last = path.at(-1);
  const inList = typeof last === 'number' || formField(pathText(path))?.required === true;
  if (!inList) return withValue(tree, path, undefined);
  const item = typeof last === 'number' ? path : path.slice(0, -1);
  const list = item.slice(0, -1);
  return withValue(
    tree,
    list,
    listAt(tree, list).filter((_, place) => place !== item.at(-1)),
  );
}

/** The words that name the innermost item on the way to a path. */
export function holderOf(tree: EditTree, path: Path): string {
  for (let end = path.length - 1; end > 0; end -= 1) {
    const field = typeof path[end - 1] === 'number' ? formField(pathText(path.slice(0, end - 1))) : undefined;
    if (field?.kind !== 'items') continue;
    const words = valueAt(tree, [...path.slice(0, end), field.label]);
    return typeof words === 'string' ? words : '';
  }
  return '';
}

/** What a reference may point to: the ids that stand in the plan, and those that will be made from the words. */
export const targets = (tree: EditTree): ReturnType<typeof directoryOf> => directoryOf(tree);

/** The tree with a reference set. An item whose id is still to be made from its words gets it now, and keeps it however they change. */
export function withReference(tree: EditTree, path: Path, value: unknown, target?: { path: Path; id: string; written: boolean }): EditTree {
  const named = target && !target.written ? withValue(tree, [...target.path, 'id'], target.id) : tree;
  return withValue(named, path, value);
}
