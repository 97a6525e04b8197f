import { i18n } from '#i18n';
import { touchpointFor } from '@/lib/plan';
import { currentPlan, listPlans, planName, setActivePlanId } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { list } from '../words';

/** Says where the page answers to other plans too, and turns to one of them. */
export function OtherPlans({ planId, url }: { planId: string; url: string }) {
  const { refreshTabs } = useActions();
  const others = valueOf(useLive(() => plansNaming(url, planId), [url, planId])) ?? [];
  if (!others.length) return null;
  return (
    <div className="notice">
      <p>{i18n.t('plans.also', [list(others.map(({ name, touchpoint }) => i18n.t('plans.alsoOne', [name, touchpoint])))])}</p>
      <div className="actions">
        {others.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => void setActivePlanId(id).then(refreshTabs)}>
            {i18n.t('plans.against', [name])}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Other plans in use that have this page among their touchpoints. */
async function plansNaming(url: string, planId: string): Promise<{ id: string; name: string; touchpoint: string }[]> {
  const found = [];
  for (const row of await listPlans()) {
    const revision = row.id === planId ? undefined : await currentPlan(row.id);
    const place = revision && touchpointFor(revision.plan, url);
    if (place) found.push({ id: row.id, name: planName(row), touchpoint: place.touchpoint.name });
  }
  return found;
}
