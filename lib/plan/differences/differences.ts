import { same } from '../edit/merge';
import { type FormField, type ItemsField, planForm } from '../form';
import { isRecord } from '../parts';
import type { Plan } from '../schema';
import { withoutTaught } from '../teaching';
import { aligned } from './aligned';

/** One thing that is another than before, between two revisions of a plan. */
export interface Difference {
  kind: 'added' | 'removed' | 'retired' | 'replaced' | 'moved' | 'reordered' | 'changed';
  /** Field path in the later plan; of what was taken out, in the earlier one. */
  path: string;
  /** The part of the plan it stands in. */
  part: string;
  /** The innermost item it is about, and the list that item stands in, such as `channels[].touchpoints`. */
  item?: { list: string; id?: string; label: string };
  /** What changed of it; of an item that came or went, nothing. */
  field?: FormField;
  before?: unknown;
  after?: unknown;
}

type Tree = Record<string, unknown>;
type Item = Difference['item'];

/** What differs between two revisions, in the order of the brief. What was taught since is no difference of the plan. */
export function differences(before: Plan, after: Plan): Difference[] {
  const [old, now] = [withoutTaught(before) as unknown as Tree, withoutTaught(after) as unknown as Tree];
  return planForm().flatMap((field) => inField(field, { old, now, path: '', part: field.name }));
}

interface Place {
  old: Tree;
  now: Tree;
  path: string;
  part: string;
  item?: Item;
}

function inField(field: FormField, place: Place): Difference[] {
  const { name } = field;
  const [before, after] = [place.old[name], place.now[name]];
  const path = place.path ? `${place.path}.${name}` : name;
  const within = field.kind === 'group' || field.kind === 'items';
  if (same(before, after) && (within || field.kind !== 'references' || !field.open || Array.isArray(before) === Array.isArray(after))) return [];
  if (field.kind === 'group') return field.fields.flatMap((one) => inField(one, { ...place, old: treeOf(before), now: treeOf(after), path }));
  if (field.kind === 'items') return inList(field, listOf(before), listOf(after), { ...place, path });
  return [{ kind: 'changed', path, part: place.part, ...(place.item && { item: place.item }), field, before, after }];
}

function inList(field: ItemsField, before: Tree[], after: Tree[], { path, part, item }: Omit<Place, 'old' | 'now'>): Difference[] {
  // Of messages the order is their priority; items without ids are known by their words.
  const [old, now] = field.at === 'messages' ? [inOrder(before), inOrder(after)] : [before, after];
  const keyOf = (one: Tree): string => String(field.collection ? one['id'] : one[field.label]);
  const [oldKeys, nowKeys] = [old.map(keyOf), now.map(keyOf)];
  const told: Item = { list: field.at, label: '' };
  const itemOf = (one: Tree): Item => ({ list: field.at, label: labelOf(one, field), ...(typeof one['id'] === 'string' && { id: one['id'] }) });

  const gone = old
    .filter((one) => !nowKeys.includes(keyOf(one)))
    .map((one) => ({ kind: 'removed' as const, path: `${path}[${before.indexOf(one)}]`, part, item: itemOf(one), before: one }));
  const stepped = order(oldKeys, nowKeys);
  const rest = now.flatMap((one, place): Difference[] => {
    const at = `${path}[${after.indexOf(one)}]`;
    const then = old[oldKeys.indexOf(keyOf(one))];
    if (!then) return [{ kind: 'added', path: at, part, item: itemOf(one), after: one }];
    const inside = field.fields.flatMap((own) => inField(own, { old: then, now: one, path: at, part, item: itemOf(one) }));
    const moved = field.at === 'messages' && stepped.has(keyOf(one));
    const move: Difference = { kind: 'moved', path: at, part, item: itemOf(one), before: oldKeys.indexOf(keyOf(one)) + 1, after: place + 1 };
    // The number follows the place.
    const told = moved ? inside.filter((change) => change.field?.at !== 'messages[].priority') : inside;
    return [...(moved ? [move] : []), ...(field.at === 'claims' ? ofClaim(told) : told)];
  });
  const reordered = field.at !== 'messages' && field.collection !== undefined && stepped.size > 0;
  return [
    ...gone,
    ...rest,
    ...(reordered
      ? [
          {
            kind: 'reordered' as const,
            path,
            part,
            item: item ?? told,
            before: old.map((one) => labelOf(one, field)),
            after: now.map((one) => labelOf(one, field)),
          },
        ]
      : []),
  ];
}

/** Keys that both have and that stand in another order: as few as explain it. */
function order(before: string[], after: string[]): Set<string> {
  const [old, now] = [before.filter((key) => after.includes(key)), after.filter((key) => before.includes(key))];
  return new Set(
    aligned(old, now)
      .filter((piece) => piece.in === 'after')
      .map(({ value }) => value),
  );
}

/** A claim that was withdrawn is one change, whatever is written beside it; with what to say instead, it was replaced. */
function ofClaim(changes: Difference[]): Difference[] {
  const status = changes.find(({ field, after }) => field?.name === 'status' && after === 'retired');
  if (!status) return changes;
  const instead = changes.find(({ field, after }) => field?.name === 'replacement' && after !== undefined);
  const whole: Difference = { ...status, kind: instead ? 'replaced' : 'retired', before: status.item?.label, after: instead?.after };
  return [whole, ...changes.filter((one) => one !== status && one !== instead)];
}

const inOrder = (messages: Tree[]): Tree[] => messages.toSorted((one, other) => Number(one['priority']) - Number(other['priority']));
const labelOf = (item: Tree, { label }: ItemsField): string => String(item[label] ?? '');
const treeOf = (value: unknown): Tree => (isRecord(value) ? value : {});
const listOf = (value: unknown): Tree[] => (Array.isArray(value) ? value.filter(isRecord) : []);
