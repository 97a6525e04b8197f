import { useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { deleteEverything, deletePlan, listPlans, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { useToast } from '../toast/toast';
import { ConfirmDelete } from './confirm-delete';

type Asked = { planId: string; brand: string } | 'everything';

/** Deleting is the one thing that cannot be undone, so it is the one thing that is asked twice. */
export function DeleteData() {
  const { refreshTabs } = useActions();
  const toast = useToast();
  const plans = valueOf(useLive(listPlans, [])) ?? [];
  const [asked, setAsked] = useState<Asked>();
  const remove = async (what: Asked) => {
    try {
      await (what === 'everything' ? deleteEverything() : deletePlan(what.planId));
      toast.say(what === 'everything' ? i18n.t('settings.deletedAll') : i18n.t('settings.deleted', [what.brand]));
      await refreshTabs();
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    }
  };
  return (
    <section aria-labelledby="delete">
      <h2 id="delete">{i18n.t('settings.delete')}</h2>
      <ul className="lines">
        {plans.map(({ id, brand, revision, sample }) => (
          <li key={id}>
            <span>
              {sample ? i18n.t('nav.samplePlan', [brand]) : brand} <span className="quiet small">{i18n.t('plan.revision', [revision])}</span>
            </span>
            <button type="button" aria-label={i18n.t('settings.deletePlanNamed', [brand])} onClick={() => setAsked({ planId: id, brand })}>
              {i18n.t('settings.deletePlan')}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" className="danger" onClick={() => setAsked('everything')}>
          {i18n.t('settings.deleteAll')}
        </button>
      </div>
      {asked && (
        <ConfirmDelete
          what={asked === 'everything' ? i18n.t('settings.sureAll') : i18n.t('settings.surePlan', [asked.brand])}
          onClose={() => setAsked(undefined)}
          onConfirm={() => void remove(asked)}
        />
      )}
    </section>
  );
}
