import { type CollectionName, collectionNames, collections } from '../parts';
import { complete } from './complete';
import { asWritten, missingOf, sound } from './draft';
import { fieldAt } from './field-words';
import { freeLine } from './lines';
import { resolveReferences } from './resolve';
import { Sketch } from './sketch';
import { fieldOf, isList, partNamed } from './structure';
import type { Draft, DraftField } from './types';
import { valueOf } from './values';
import { headingOf, writtenAs } from './words';

/** Where a piece that was not understood can go: a part that is a list, or one field. */
export interface DraftHome {
  /** `messages`, `brand.tagline` */
  name: string;
  label: string;
}

const LISTS = ['messages', 'goals', 'audiences', 'claims', 'features', 'benefits', 'channels', 'tone', 'terms', 'milestones', 'escalation'];
const SINGLES = ['brand', 'commercialBrief', 'measurement', 'timeline', 'governance'];

/** Every such place, as people call it. */
export const draftHomes = (): DraftHome[] => [
  ...LISTS.map((name) => ({ name, label: headingOf(name) })),
  ...SINGLES.flatMap((part) => partNamed(part).fields.map(({ name }) => ({ name: `${part}.${name}`, label: writtenAs(`${part}.${name}`) }))),
];

/** The draft with one guess taken as right. */
export const confirmed = (draft: Draft, path: string): Draft => ({
  ...draft,
  fields: draft.fields.map((field) => (field.path === path ? sure(field) : field)),
});

/** The draft with a field in other words; `undefined` where they cannot be meant for it, such as a date that is none. */
export function changed(draft: Draft, path: string, words: string): Draft | undefined {
  const field = fieldAt(path)?.field;
  const read = field && valueOf(field, words);
  const plan = structuredClone(draft.plan);
  if (!field || !read || !put(plan, path, asWritten(field.name, read.value))) return undefined;
  const fields = draft.fields.map((one) => (one.path === path ? sure({ ...one, value: read.value }) : one));
  return { ...draft, plan, fields, missing: missingOf(plan) };
}

/**
 * The draft without a field that was guessed. Where the field names an item (a message's statement, a channel's name), the whole item
 * goes, and with it what points to it; a required field is then asked for.
 */
export function dropped(draft: Draft, path: string): Draft {
  const place = fieldAt(path);
  const plan = structuredClone(draft.plan);
  const at = place && place.field.name === place.part.label ? /^(.*)\[(\d+)\]\.[\w.]+$/.exec(path) : null;
  if (!at) {
    take(plan, path);
    return { ...draft, plan, fields: draft.fields.filter((field) => field.path !== path), missing: missingOf(plan) };
  }
  const [, list = '', number = ''] = at;
  const id = dig(plan, `${list}[${number}].id`);
  (dig(plan, list) as unknown[]).splice(Number(number), 1);
  const fields = draft.fields.flatMap((field): DraftField[] => {
    const own = field.path.startsWith(`${list}[`) ? /^\[(\d+)\](.*)$/s.exec(field.path.slice(list.length)) : null;
    if (!own || Number(own[1]) < Number(number)) return [field];
    return Number(own[1]) === Number(number) ? [] : [{ ...field, path: `${list}[${Number(own[1]) - 1}]${own[2]}` }];
  });
  const collection = collectionNames.find((name) => collections[name].at.replaceAll('[]', '') === list.replace(/\[\d+\]/g, ''));
  return withoutReferences({ ...draft, plan, fields, missing: missingOf(plan) }, collection, id);
}

/** What pointed to an item that is gone points nowhere. */
function withoutReferences(draft: Draft, collection: CollectionName | undefined, id: unknown): Draft {
  if (collection === undefined || typeof id !== 'string') return draft;
  const points = ({ path, value }: DraftField) =>
    fieldAt(path)?.field.to === collection && (value === id || (Array.isArray(value) && value.includes(id)));
  let next = draft;
  for (let field = next.fields.find(points); field; field = next.fields.find(points)) {
    const { path, value } = field;
    const rest = Array.isArray(value) ? value.filter((one) => one !== id) : [];
    if (rest.length === 0) next = dropped(next, path);
    else {
      const plan = structuredClone(next.plan);
      put(plan, path, rest);
      next = { ...next, plan, fields: next.fields.map((one) => (one.path === path ? { ...one, value: rest } : one)) };
    }
  }
  return next;
}

/** The draft with a piece that was not understood given to a part; `undefined` where it cannot stand there, or something else does. */
export function assigned(draft: Draft, index: number, home: string): Draft | undefined {
  const piece = draft.left[index];
  if (!piece) return undefined;
  const made = pieceAs(piece, home);
  const plan = structuredClone(draft.plan);
  const added: DraftField[] = [];
  for (const field of made.fields) {
    const path = field.path.replace(/^([\w.]+)\[(\d+)\]/, (_, list, at) => `${list}[${Number(at) + lengthOf(draft.plan, list)}]`);
    const before = dig(plan, path);
    const value = dig(made.plan, field.path);
    if (before !== undefined && !(Array.isArray(before) && Array.isArray(value))) return undefined;
    put(plan, path, Array.isArray(before) ? [...before, ...(value as unknown[])] : value);
    added.push({ ...field, path });
  }
  if (added.length === 0) return undefined;
  const kept = draft.fields.map((field) => {
    const more = added.find(({ path }) => path === field.path)?.value;
    return Array.isArray(field.value) && Array.isArray(more) ? { ...field, value: [...field.value, ...more] } : field;
  });
  const fresh = added.filter(({ path }) => !draft.fields.some((field) => field.path === path));
  return { ...draft, plan, fields: [...kept, ...fresh], left: draft.left.filter((_, at) => at !== index), missing: missingOf(plan) };
}

function pieceAs({ text, place }: Draft['left'][number], home: string): ReturnType<typeof sound> {
  const sketch = new Sketch();
  sketch.ours = true;
  const [name = '', ...rest] = home.split('.');
  const part = partNamed(name);
  const field = fieldOf(part, rest.join('.'));
  if (field) sketch.push(sketch.single(part), field, text, place);
  else if (isList(part)) freeLine(sketch, part, { text, place, guess: {} });
  complete(sketch, []);
  resolveReferences(sketch);
  return sound(sketch);
}

const sure = ({ why: _, ...field }: DraftField): DraftField => ({ ...field, how: 'understood' });

const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);
const dig = (root: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], root);
function take(root: object, path: string): void {
  const steps = stepsOf(path);
  const last = steps.pop();
  const holder = steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], root);
  if (last !== undefined && holder) delete (holder as Record<string, unknown>)[last];
}

const lengthOf = (root: unknown, path: string): number => (dig(root, path) as unknown[] | undefined)?.length ?? 0;

function put(root: object, path: string, value: unknown): boolean {
  const steps = stepsOf(path);
  const last = steps.pop();
  let node = root as Record<string, unknown>;
  steps.forEach((step, at) => {
    node[step] ??= /^\d+$/.test(steps[at + 1] ?? last ?? '') ? [] : {};
    node = node[step] as Record<string, unknown>;
  });
  if (last === undefined) return false;
  node[last] = value;
  return true;
}
