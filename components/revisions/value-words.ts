import { i18n } from '#i18n';
import type { FormField, Plan } from '@/lib/plan';
import { choiceName } from '../plan-edit/names';
import { percent, when } from '../words';

/** A field's value in words; several stand one a line. */
export function valueWords(field: FormField, value: unknown, plan: Plan): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return i18n.t('diff.nothing');
  if (Array.isArray(value)) return value.map((one) => single(field, one, plan)).join('\n');
  return single(field, value, plan);
}

function single(field: FormField, value: unknown, plan: Plan): string {
  if (field.kind === 'choice' || field.kind === 'choices') return choiceName(field.name, String(value));
  if (field.kind === 'date') return when(String(value), 'day');
  if (field.kind === 'share') return percent(Number(value));
  if (field.kind === 'flag') return i18n.t(value ? 'diff.yes' : 'diff.no');
  if (field.kind === 'reference' || field.kind === 'references') return nameOf(String(value), field.to, plan);
  return String(value);
}

/** What the thing is called that a field points to. */
function nameOf(id: string, to: string, plan: Plan): string {
  const lists: Record<string, readonly object[]> = {
    ...(plan as unknown as Record<string, readonly object[]>),
    touchpoints: plan.channels.flatMap(({ touchpoints }) => touchpoints),
    milestones: plan.timeline?.milestones ?? [],
  };
  const item = lists[to]?.find((one) => (one as { id?: string }).id === id) as Record<string, unknown> | undefined;
  return String(item?.['name'] ?? item?.['statement'] ?? item?.['text'] ?? item?.['use'] ?? id);
}
