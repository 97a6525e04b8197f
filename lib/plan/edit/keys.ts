import { isRecord } from '../parts';
import type { EditTree } from './tree';

/** What tells the items of a list apart while they are changed and moved; copied with an item, never stored. */
const KEY = Symbol('key');

type Keyed = Record<string, unknown> & { [KEY]?: string };

export const keyOf = (item: unknown): string => (isRecord(item) && (item as Keyed)[KEY]) || '';

/** The tree with a key on every item of a list that has none yet. */
export const withKeys = (tree: EditTree, next: () => string): EditTree => keyed(tree, next, false) as EditTree;

function keyed(value: unknown, next: () => string, item: boolean): unknown {
  if (Array.isArray(value))
    return value.some(isRecord)
      ? shared(
          value,
          value.map((one) => keyed(one, next, true)),
        )
      : value;
  if (!isRecord(value)) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, keyed(field, next, false)]));
  const same = Object.keys(value).every((name) => fields[name] === value[name]);
  if (same && (!item || keyOf(value))) return value;
  return { ...value, ...fields, ...(item && { [KEY]: keyOf(value) || next() }) };
}

const shared = (before: unknown[], after: unknown[]): unknown[] => (after.every((one, at) => one === before[at]) ? before : after);
