import { Link } from 'wouter';
import { i18n } from '#i18n';
import { keptEdit } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { when } from '../words';

/** Changes to the plan that were begun and not saved, and the way back to them. */
export function Unsaved({ planId }: { planId: string }) {
  const edit = valueOf(useLive(() => keptEdit(planId), [planId]));
  if (!edit) return null;
  return (
    <p>
      {i18n.t('edit.waiting', [when(edit.at)])} <Link href="/edit">{i18n.t('edit.goOn')}</Link>
    </p>
  );
}
