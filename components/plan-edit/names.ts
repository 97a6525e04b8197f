import { i18n } from '#i18n';
import type { FormField } from '@/lib/plan';

/** What a field is called. */
export const fieldName = (name: string): string => i18n.t(`fact.${name}` as 'fact.name') || name;

const groups = { level: 'level', kind: 'kind', status: 'claim', funding: 'funding', stages: 'stage', type: 'channelType' } as const;

/** One of the values a field can have, as people say it. */
export function choiceName(field: string, value: string): string {
  const group = groups[field as keyof typeof groups];
  return (group && i18n.t(`${group}.${value}` as 'level.business')) || value;
}

/** What belongs in a field. How dates and shares are spelt in a file is nothing to tell here. */
export const helpOf = ({ help }: FormField): string =>
  help.replace(/(?:, as \d{4}-\d\d-\d\d|: 0\.\d+ is \d+ %)/, '').replace(/^true where one must/, 'Where one must');

/** A noun at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
