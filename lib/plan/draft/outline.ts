import { slug } from '../ids';
import { type CollectionName, collections } from '../parts';
import type { Plan } from '../schema';
import { hintOf } from './hints';
import { type Field, isList, type Part, parts } from './structure';
import { figureOf } from './values';
import { headingOf, writtenAs } from './words';

/** A field of an item, ready to be written: its label and one text, or several. */
export interface Shown {
  name: string;
  label: string;
  /** Several are written as a list, word for word. */
  value: string | string[];
}

export interface ShownItem {
  /** "Message: You always have a working bike" */
  title?: string;
  fields: Shown[];
  within: { part: Part; items: ShownItem[] }[];
  /** Short name or words of what it belongs to. */
  parent?: string;
}

export interface ShownPart {
  part: Part;
  heading: string;
  hint?: string;
  items: ShownItem[];
}

type Values = Record<string, unknown>;

/** The plan as it is set out in documents: part by part, item by item, every field with its label. Teaching stays in plan files. */
export function outlineOf(plan: Plan): ShownPart[] {
  const names = namesOf(plan);
  return parts
    .filter(({ within }) => !within)
    .map((part) => ({ part, heading: headingOf(part.name), ...hint(part), items: itemsAt(plan as unknown as Values, part, names) }))
    .filter(({ items }) => items.some(({ fields, within }) => fields.length > 0 || within.length > 0));
}

const hint = (part: Part): { hint?: string } => {
  const text = hintOf(part.name);
  return text ? { hint: text } : {};
};

function itemsAt(root: Values, part: Part, names: Names): ShownItem[] {
  const value = dig(root, part.at.replace('[]', ''));
  const items = (isList(part) ? value : [value]) as Values[] | undefined;
  return (items ?? []).filter(Boolean).map((item) => shownItem(item, part, names));
}

function shownItem(item: Values, part: Part, names: Names): ShownItem {
  const fields = part.fields.flatMap((field) => {
    const value = written(dig(item, field.name), field, item, part, names);
    return value === undefined ? [] : [{ name: field.name, label: writtenAs(field.name === 'id' ? 'id' : `${part.name}.${field.name}`), value }];
  });
  const within = parts
    .filter((one) => one.within === part.name)
    .map((one) => ({ part: one, items: itemsAt(item, one, names) }))
    .filter(({ items }) => items.length > 0);
  const label = fields.find(({ name }) => name === part.label);
  return { fields, within, ...(label && { title: `${label.label}: ${label.value}` }) };
}

function written(value: unknown, field: Field, item: Values, part: Part, names: Names): string | string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (field.name === 'id') return names.made(part, item) ? undefined : String(value);
  switch (field.kind) {
    case 'share':
      return shareText(value as number);
    case 'figure':
      return typeof value === 'string' && figureOf(value) !== value ? `"${value}"` : String(value);
    case 'flag':
      return value ? 'yes' : 'no';
    case 'ref':
      return names.of(field.to, String(value));
    case 'refs':
      return list(
        (value as string[]).map((id) => names.of(field.to, id)),
        field.name === 'messages' ? 'none' : undefined,
      );
    case 'wordings':
      return list((value as { text: string; language?: string }[]).map(wordingText));
    case 'texts':
    case 'some-of':
      return list(value as string[]);
    default:
      return String(value);
  }
}

const list = (values: string[], none?: string): string[] | string | undefined => (values.length > 0 ? values : none);

const wordingText = ({ text, language }: { text: string; language?: string }): string => {
  if (language) return `${text} [${language}]`;
  return /\s\[(?:[a-z]{2,3}(?:-[A-Za-z]{2,4})?|–)\]$/.test(text) ? `${text} [–]` : text;
};

/** 0.55 as 55 %, unless that would lose something. */
function shareText(share: number): string {
  const percent = Number((share * 100).toPrecision(12));
  return Number((percent / 100).toPrecision(12)) === share ? `${percent}%` : String(share);
}

interface Names {
  /** Words for what an id points to, where they find it again; else the id. */
  of(to: CollectionName | undefined, id: string): string;
  /** Was this id made from the item's words, so that a reader makes the same one? */
  made(part: Part, item: Values): boolean;
}

function namesOf(plan: Plan): Names {
  const labels = new Map<string, string>();
  const ids = new Map<string, Set<string>>();
  for (const [name, { at, label }] of Object.entries(collections)) {
    const items =
      name === 'touchpoints'
        ? plan.channels.flatMap(({ touchpoints }) => touchpoints)
        : (dig(plan as unknown as Values, at.replace('[]', '')) as unknown[] | undefined);
    const rows = (items ?? []) as Values[];
    ids.set(name, new Set(rows.map(({ id }) => String(id))));
    const words = rows.map((row) => String(row[label]).toLowerCase());
    const slugs = rows.map((row) => slug(String(row[label])));
    rows.forEach((row, index) => {
      const text = String(row[label]);
      const alone = words.filter((other) => other === words[index]).length === 1 && slugs.filter((other) => other === slugs[index]).length === 1;
      if (
        alone &&
        text.length <= 60 &&
        !ids.get(name)?.has(text) &&
        !/^(?:all|none|everyone|everywhere|\W*\d+)$/i.test(text) &&
        !/\d$/.test(text) &&
        !/[[\]<>{}]/.test(text)
      )
        labels.set(`${name}/${row.id}`, text);
    });
  }
  return {
    of: (to, id) => labels.get(`${to}/${id}`) ?? id,
    made(part, item) {
      const words = String(item[part.label ?? ''] ?? '');
      const made = slug(words);
      const twins = [...(ids.get(part.name) ?? [])].filter((id) => id === made || id.startsWith(`${made}-`)).length;
      return made !== '' && item.id === made && twins === 1;
    },
  };
}

const dig = (value: Values, path: string): unknown => path.split('.').reduce<unknown>((node, step) => (node as Values | undefined)?.[step], value);
