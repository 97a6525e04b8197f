import { i18n } from '#i18n';
import { type Difference, formField } from '@/lib/plan';
import { capital, fieldName } from '../plan-edit/names';

/** What differs, as one sentence. */
export function sentence(difference: Difference): string {
  const { kind, item, field, before, after, part } = difference;
  const list = item && formField(item.list);
  const one = capital(list?.kind === 'items' ? list.one : part);
  const label = item?.label ?? '';
  switch (kind) {
    case 'added':
      return i18n.t('diff.added', [one, label]);
    case 'removed':
      return i18n.t('diff.removed', [one, label]);
    case 'moved':
      return i18n.t(Number(after) < Number(before) ? 'diff.movedUp' : 'diff.movedDown', [one, label, Number(before), Number(after)]);
    case 'reordered':
      return i18n.t('diff.reordered', [
        fieldName(
          difference.path
            .split('.')
            .at(-1)
            ?.replace(/\[\d+\]$/, '') ?? part,
        ).toLowerCase(),
      ]);
    case 'retired':
      return i18n.t('diff.retired', [String(before)]);
    case 'replaced':
      return i18n.t('diff.replaced', [String(before), String(after)]);
    default:
      return changed(difference, one, label, field ? fieldName(field.name).toLowerCase() : '');
  }
}

function changed({ item, field, before, after, part }: Difference, one: string, label: string, name: string): string {
  const list = item && formField(item.list);
  if (list?.kind === 'items' && field?.name === list.label) return i18n.t('diff.reworded', [one, label]);
  const how = isNothing(before) ? 'Set' : isNothing(after) ? 'Cleared' : '';
  if (!item) return i18n.t(`diff.ofPart${how}`, [i18n.t(`part.${part}` as 'part.goals'), name]);
  return i18n.t(how === 'Set' ? 'diff.set' : how === 'Cleared' ? 'diff.cleared' : 'diff.changed', [one, label, name]);
}

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
