import { collections, isRecord, spots } from '../parts';
import { type Field, fieldOf, isSeveral, type Part, partNamed, parts } from './structure';
import type { DraftField, DraftPlan } from './types';
import { writtenAs } from './words';

/** A field of a draft as a person reads and changes it. */
export interface FieldWords {
  /** What the field is called. */
  label: string;
  /** Which goal, message, channel it belongs to, by its own words. */
  of?: string;
  /** The value as words; several stand one a line. */
  text: string;
  /** Several values, one a line. */
  several: boolean;
  /** Where only these can be meant; `value` is what `changed` takes. */
  choices?: { value: string; label: string }[];
}

export function fieldWords(plan: DraftPlan, { path, value }: Pick<DraftField, 'path' | 'value'>): FieldWords {
  const place = fieldAt(path);
  const choices = place && choicesOf(plan, place.field);
  const words = (one: unknown) => choices?.find((choice) => choice.value === one)?.label ?? spoken(place?.field, one);
  const of = place && ownerOf(plan, path, place.part);
  return {
    label: place ? labelOf(place.part, place.field) : path,
    ...(of && place?.field.name !== place?.part.label && { of }),
    text: Array.isArray(value) ? value.map(words).join('\n') : words(value),
    several: Boolean(place && (isSeveral(place.field) || place.field.kind === 'some-of')),
    ...(choices && { choices }),
  };
}

/** `channels[2].touchpoints[0].viewAs.country` */
export function fieldAt(path: string): { part: Part; field: Field } | undefined {
  const bare = path.replace(/\[\d+\]/g, '[]');
  for (const part of parts) {
    const at = part.within ? `${partNamed(part.within).at}.${part.at}` : part.at;
    const field = bare.startsWith(`${at}.`) ? fieldOf(part, bare.slice(at.length + 1)) : undefined;
    if (field) return { part, field };
  }
  return undefined;
}

function labelOf(part: Part, field: Field): string {
  try {
    return writtenAs(`${part.name}.${field.name}`);
  } catch {
    // A few fields stand in tables alone and have no words of their own.
    return field.name;
  }
}

function choicesOf(plan: DraftPlan, { kind, options, to }: Field): FieldWords['choices'] {
  if (options) return options.map((value) => ({ value, label: value }));
  if (kind === 'flag') return ['yes', 'no'].map((value) => ({ value, label: value }));
  if (!to) return undefined;
  const { at, label } = collections[to];
  return spots(plan, at).flatMap(({ value }) =>
    isRecord(value) && value['id'] ? [{ value: String(value['id']), label: String(value[label]) }] : [],
  );
}

function ownerOf(plan: DraftPlan, path: string, part: Part): string | undefined {
  const at = /^(.*\])\.[^\]]*$/.exec(path)?.[1];
  if (!at || !part.label) return undefined;
  const steps = at.split(/[.[\]]+/).filter(Boolean);
  const item = steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], plan);
  const words = isRecord(item) ? item[part.label] : undefined;
  return typeof words === 'string' ? words : undefined;
}

function spoken(field: Field | undefined, value: unknown): string {
  if (field?.kind === 'share' && typeof value === 'number') return `${Number((value * 100).toPrecision(12))} %`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
