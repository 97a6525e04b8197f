import { useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { activePlanId, allPlans, archivePlan, deletePlan, listJobs, type PlanRow, planName, setActivePlanId, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { useToast } from '../toast/toast';
import { dotted, when } from '../words';
import { ConfirmDelete } from './confirm-delete';
import { RenamePlan } from './rename-plan';

/** Every plan: turned to, called otherwise, set aside and brought back, or deleted. What is set aside keeps everything. */
export function Plans() {
  const { refreshTabs, rejudge, stopScan } = useActions();
  const toast = useToast();
  const plans = valueOf(useLive(allPlans, [])) ?? [];
  const active = valueOf(useLive(activePlanId, []));
  const [asked, setAsked] = useState<{ plan: PlanRow; about: 'rename' | 'delete' }>();
  const doing = (work: () => Promise<unknown>) =>
    void work()
      .then(() => refreshTabs())
      .catch((error: unknown) => toast.say(tell(storeProblem(error))));

  const bringBack = async (plan: PlanRow) => {
    await archivePlan(plan.id, undefined);
    // Throughline may judge otherwise than when it was set aside.
    void rejudge(plan.id);
  };
  const setAside = (plan: PlanRow) =>
    doing(async () => {
      for (const job of await listJobs(plan.id)) if (job.state === 'running' || job.state === 'paused') await stopScan(job.id);
      await archivePlan(plan.id, new Date().toISOString());
      toast.say(i18n.t('plans.archived', [planName(plan)]), () => doing(() => bringBack(plan)));
    });
  const inUse = plans.filter(({ archived }) => !archived);
  const aside = plans.filter(({ archived }) => archived);
  const line = (plan: PlanRow) => (
    <PlanLine
      key={plan.id}
      plan={plan}
      shown={plan.id === active}
      onShow={() => doing(() => setActivePlanId(plan.id))}
      onRename={() => setAsked({ plan, about: 'rename' })}
      onArchive={() => setAside(plan)}
      onBack={() => doing(() => bringBack(plan))}
      onDelete={() => setAsked({ plan, about: 'delete' })}
    />
  );
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{i18n.t('plans.title')}</h2>
      {plans.length === 0 && <p className="quiet">{i18n.t('plans.none')}</p>}
      <ul className="lines">{inUse.map(line)}</ul>
      {aside.length > 0 && (
        <>
          <h3>{i18n.t('plans.aside')}</h3>
          <p className="quiet small">{i18n.t('plans.asideWhat')}</p>
          <ul className="lines">{aside.map(line)}</ul>
        </>
      )}
      {asked?.about === 'rename' && <RenamePlan plan={asked.plan} onClose={() => setAsked(undefined)} />}
      {asked?.about === 'delete' && (
        <ConfirmDelete
          what={i18n.t('settings.surePlan', [planName(asked.plan)])}
          onClose={() => setAsked(undefined)}
          onConfirm={() =>
            doing(async () => {
              await deletePlan(asked.plan.id);
              toast.say(i18n.t('settings.deleted', [planName(asked.plan)]));
            })
          }
        />
      )}
    </section>
  );
}

interface LineProps {
  plan: PlanRow;
  /** It is the one that pages are held against. */
  shown: boolean;
  onShow(): void;
  onRename(): void;
  onArchive(): void;
  onBack(): void;
  onDelete(): void;
}

function PlanLine({ plan, shown, onShow, onRename, onArchive, onBack, onDelete }: LineProps) {
  const name = planName(plan);
  const button = (words: 'show' | 'rename' | 'archive' | 'back', onClick: () => void) => (
    <button type="button" className="plain" aria-label={i18n.t(`plans.${words}Named`, [name])} onClick={onClick}>
      {i18n.t(`plans.${words}`)}
    </button>
  );
  return (
    <li>
      <span>
        {plan.sample ? i18n.t('nav.samplePlan', [name]) : name}{' '}
        <span className="quiet small">
          {dotted(
            plan.name && plan.brand,
            i18n.t('plan.revision', [plan.revision]),
            shown && i18n.t('plans.shown'),
            plan.archived && i18n.t('plans.since', [when(plan.archived, 'day')]),
          )}
        </span>
      </span>
      <span className="actions">
        {!shown && !plan.archived && button('show', onShow)}
        {!plan.archived && button('rename', onRename)}
        {plan.archived ? button('back', onBack) : button('archive', onArchive)}
        <button type="button" className="plain" aria-label={i18n.t('settings.deletePlanNamed', [name])} onClick={onDelete}>
          {i18n.t('plans.delete')}
        </button>
      </span>
    </li>
  );
}
