import { Link, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { activePlanId, listPlans, planName, setActivePlanId } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { Mark } from './mark';
import { allSections, type RouteName, routeOf, sectionOf } from './sections';

/** Whose plan this is, and the way to everything about it: the sections, and under them the routes of the one in hand. */
export function Header() {
  const [location] = useLocation();
  const section = sectionOf(location);
  return (
    <header className="shell-header">
      <div className="shell-brand">
        <Mark />
        <PlanName />
      </div>
      <nav aria-label={i18n.t('nav.label')}>
        <Routes routes={allSections.map(([first]) => first)} current={section?.[0]} />
      </nav>
      {section && section.length > 1 && (
        <nav className="shell-routes" aria-label={i18n.t(`nav.${section[0]}`)}>
          <Routes routes={section} current={routeOf(location)} whole />
        </nav>
      )}
    </header>
  );
}

/** `whole`: the first route goes by its own name, not by that of its section. */
function Routes({ routes, current, whole }: { routes: readonly RouteName[]; current: string | undefined; whole?: boolean }) {
  return (
    <ul>
      {routes.map((route, at) => (
        <li key={route}>
          <Link href={`/${route}`} aria-current={route === current ? 'page' : undefined}>
            {i18n.t(whole && at === 0 && hasOwnName(route) ? `nav.first.${route}` : `nav.${route}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type Named = 'audit' | 'findings' | 'teach' | 'plan';
const hasOwnName = (route: RouteName): route is Named => ['audit', 'findings', 'teach', 'plan'].includes(route);

/** The brand, or the choice among several plans. */
function PlanName() {
  const { refreshTabs } = useActions();
  const plans = valueOf(useLive(listPlans, [])) ?? [];
  const active = valueOf(useLive(activePlanId, [])) ?? '';
  const one = plans.find(({ id }) => id === active);
  if (plans.length < 2) return <strong>{one ? planName(one) : i18n.t('extensionName')}</strong>;
  return (
    <select aria-label={i18n.t('nav.choosePlan')} value={active} onChange={(event) => void setActivePlanId(event.target.value).then(refreshTabs)}>
      {plans.map((plan) => (
        <option key={plan.id} value={plan.id}>
          {plan.sample ? i18n.t('nav.samplePlan', [planName(plan)]) : planName(plan)}
        </option>
      ))}
    </select>
  );
}
