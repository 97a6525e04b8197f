import { Link, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { activePlanId, listPlans, setActivePlanId } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { Mark } from './mark';

const routes = ['audit', 'side', 'facts', 'draft', 'teach', 'findings', 'plan', 'report', 'settings'] as const;

/** Whose plan this is, and the way to everything about it. */
export function Header() {
  const [location] = useLocation();
  return (
    <header className="shell-header">
      <div className="shell-brand">
        <Mark />
        <PlanName />
      </div>
      <nav aria-label={i18n.t('nav.label')}>
        <ul>
          {routes.map((route) => (
            <li key={route}>
              <Link href={`/${route}`} aria-current={isAt(location, route) ? 'page' : undefined}>
                {i18n.t(`nav.${route}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The round of questions belongs to teaching. */
const isAt = (location: string, route: string): boolean => (location.split('/')[1] ?? '').replace('agreement', 'teach') === route;

/** The brand, or the choice among several plans. */
function PlanName() {
  const { refreshTabs } = useActions();
  const plans = valueOf(useLive(listPlans, [])) ?? [];
  const active = valueOf(useLive(activePlanId, [])) ?? '';
  const one = plans.find(({ id }) => id === active);
  if (plans.length < 2) return <strong>{one?.brand ?? i18n.t('extensionName')}</strong>;
  return (
    <select aria-label={i18n.t('nav.choosePlan')} value={active} onChange={(event) => void setActivePlanId(event.target.value).then(refreshTabs)}>
      {plans.map(({ id, brand, sample }) => (
        <option key={id} value={id}>
          {sample ? i18n.t('nav.samplePlan', [brand]) : brand}
        </option>
      ))}
    </select>
  );
}
