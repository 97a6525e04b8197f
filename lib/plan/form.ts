import { type CollectionName, collectionNames, collections, references } from './parts';
import { planFile } from './schema';
import { bare, type Shape } from './shape';

interface Named {
  /** The field's own name; of a part, the part's. */
  name: string;
  /** Where it stands, every list as `[]`: `messages[].proof`. */
  at: string;
  /** What belongs there, in one sentence. */
  help: string;
  required: boolean;
}

/** One of these for each kind, so that who asks for the kind knows the rest. */
type Each<Kind extends string, More = unknown> = Kind extends string ? Named & { kind: Kind } & More : never;

/** One field of the plan as a person fills it in. */
export type FormField =
  | Each<'text' | 'texts' | 'address' | 'date' | 'figure' | 'number' | 'share' | 'flag'>
  | Each<'choice' | 'choices', { options: readonly string[] }>
  | Each<'reference', { to: CollectionName }>
  /** `open`: left out means another thing than chosen none. */
  | Each<'references', { to: CollectionName; open?: true }>
  | Each<'group', { fields: readonly FormField[] }>
  | ItemsField;

/** A list of things with fields of their own. */
export interface ItemsField extends Named {
  kind: 'items';
  fields: readonly FormField[];
  /** One of them, for sentences. */
  one: string;
  /** The field whose words name an item. */
  label: string;
  /** Where other parts of the plan point to its items. */
  collection?: CollectionName;
}

/** Written by Throughline, or kept from one revision to the next: nobody fills it in. */
const OURS = new Set(['throughlinePlan', 'teaching', 'id']);

let made: readonly FormField[] | undefined;

/** Every part of the plan with its fields, made from the one schema there is. */
export function planForm(): readonly FormField[] {
  made ??= fieldsOf(planFile as unknown as Shape, '');
  return made;
}

/** The field at a path such as `messages[2].proof`; what lies within a field of several values is that field's. */
export function formField(path: string): FormField | undefined {
  const at = path.replace(/\[\d+\]/g, '[]');
  let fields = planForm();
  for (;;) {
    const field = fields.find((one) => one.at === at || at.startsWith(`${one.at}.`) || at.startsWith(`${one.at}[`));
    if (!field || field.at === at || !('fields' in field)) return field;
    fields = field.fields;
  }
}

function fieldsOf(shape: Shape, at: string): FormField[] {
  const own = bare(shape).find(({ def }) => def.shape)?.def.shape ?? {};
  return Object.entries(own)
    .filter(([name]) => !OURS.has(name))
    .map(([name, field]) => fieldOf(name, field, at ? `${at}.${name}` : name));
}

function fieldOf(name: string, shape: Shape, at: string): FormField {
  const named = { name, at, help: helpOf(shape), required: !['optional', 'default'].includes(shape.def.type) };
  const shapes = bare(shape);
  const one = shapes.find(({ def }) => def.shape) ?? (shapes[0] as Shape);
  const { type, format, entries, element } = one.def;
  const to = references.find((reference) => reference.at.replace(/\[\]$/, '') === at)?.to;
  if (type === 'array' && element) return listOf(named, element, to, shape.def.type === 'optional');
  if (to) return { ...named, kind: 'reference', to };
  if (one.def.shape) return { ...named, kind: 'group', fields: fieldsOf(one, at) };
  if (type === 'enum') return { ...named, kind: 'choice', options: Object.values(entries ?? {}) };
  if (type === 'boolean') return { ...named, kind: 'flag' };
  if (shapes.length > 1) return { ...named, kind: 'figure' };
  if (type === 'number') return { ...named, kind: one.maxValue === 1 ? 'share' : 'number' };
  return { ...named, kind: format === 'date' ? 'date' : format === 'url' ? 'address' : 'text' };
}

function listOf(named: Named, element: Shape, to: CollectionName | undefined, open: boolean): FormField {
  if (to) return { ...named, kind: 'references', to, ...(open && { open }) };
  const shapes = bare(element);
  const object = shapes.find(({ def }) => def.shape);
  const options = shapes[0]?.def.entries;
  if (options) return { ...named, kind: 'choices', options: Object.values(options) };
  if (!object) return { ...named, kind: 'texts' };
  const at = `${named.at}[]`;
  const fields = fieldsOf(object, at);
  const collection = collectionNames.find((name) => collections[name].at === at);
  const label = collection ? collections[collection].label : ((fields.find(({ required }) => required) ?? fields[0])?.name ?? '');
  return {
    ...named,
    kind: 'items',
    fields: fields.sort((one, other) => Number(other.name === label) - Number(one.name === label)),
    one: object.meta?.()?.title ?? named.name,
    label,
    ...(collection && { collection }),
  };
}

/** Said of the field itself, or of what it wraps. */
function helpOf(shape: Shape): string {
  for (let inner: Shape | undefined = shape; inner; inner = inner.def.innerType) if (inner.description) return inner.description;
  return '';
}
