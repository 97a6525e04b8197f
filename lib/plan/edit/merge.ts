import { isRecord } from '../parts';
import { keyOf } from './keys';
import type { EditTree } from './tree';

/**
 * Changes made to one revision, put on a later one. Where both changed the same field, the changes made here hold. Items are
 * told apart by their ids.
 */
export const merged = (base: EditTree, mine: EditTree, theirs: EditTree): EditTree => joined(base, mine, theirs) as EditTree;

function joined(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, base)) return theirs;
  if (same(theirs, base) || same(mine, theirs)) return mine;
  if (isRecord(mine) && isRecord(theirs)) return fields(isRecord(base) ? base : {}, mine, theirs);
  if (Array.isArray(mine) && identified(theirs) && mine.every(isRecord)) return items(identified(base) ? base : [], mine, theirs);
  return mine;
}

function fields(base: Record<string, unknown>, mine: Record<string, unknown>, theirs: Record<string, unknown>): Record<string, unknown> {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return Object.fromEntries(
    names.map((name) => [name, joined(base[name], mine[name], theirs[name])] as const).filter(([, value]) => value !== undefined),
  );
}

/** In the order they have here; what joined there comes last, what was taken out on either side stays out. */
function items(base: Item[], mine: Item[], theirs: Item[]): Item[] {
  const [before, there] = [byId(base), byId(theirs)];
  const here = new Set(mine.map(nameOf));
  const kept = mine.flatMap((item): Item[] => {
    const [old, other] = [before.get(nameOf(item)), there.get(nameOf(item))];
    if (other) return [joined(old, item, other) as Item];
    // Taken out there: it stays only where it is new here, or was changed here.
    return old && same(old, item) ? [] : [item];
  });
  return [...kept, ...theirs.filter((item) => nameOf(item) !== '' && !here.has(nameOf(item)) && !before.has(nameOf(item)))];
}

type Item = Record<string, unknown> & { id?: unknown };

/** By its id; what has none yet, by the key it goes by while it is edited. */
const nameOf = (item: Item): string => (typeof item.id === 'string' ? item.id : keyOf(item));

const byId = (list: Item[]): Map<string, Item> => new Map(list.filter((item) => nameOf(item) !== '').map((item) => [nameOf(item), item]));

/** A list of things that can be told apart. */
const identified = (value: unknown): value is Item[] => Array.isArray(value) && value.every(isRecord) && value.some((one) => nameOf(one) !== '');

/** Of the plan's own values only: what was left out is the same as empty. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other || (isEmpty(one) && isEmpty(other))) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((value, at) => same(value, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    // A touchpoint's empty list of messages says "none"; left out it says "what its channel owes".
    (name) => same(one[name], other[name]) && (name !== 'messages' || Array.isArray(one[name]) === Array.isArray(other[name])),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && !Array.isArray(value['messages']) && Object.values(value).every(isEmpty));
