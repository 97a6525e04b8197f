import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import { groupBy } from '../group';
import { list } from '../words';
import { partKeys, partSize } from './outline';

/** Which checks the plan's silence switches off: from the audit where there is one, else by part. */
export function SwitchedOff({ plan, audit }: { plan: Plan; audit?: Audit }) {
  const outcomes = audit ? [...audit.outcomes, ...audit.touchpoints.flatMap((touchpoint) => touchpoint.outcomes)] : [];
  const off = new Map(outcomes.filter(({ reason }) => reason === 'plan-lacks').map((outcome) => [outcome.check, outcome]));
  const titles = new Map(audit?.catalogue.map(({ id, title }) => [id, title]));
  const byPart = groupBy([...off.values()], ({ planPart = '' }) => planPart);
  const left = partKeys.filter((key) => partSize(plan, key) === 0);
  if (!left.length && !off.size) return null;
  return (
    <section className="audit-section" aria-labelledby="switched-off">
      <h2 id="switched-off">{i18n.t('plan.switchedOff')}</h2>
      <dl className="reasons">
        {left.map((key) => (
          <div key={key}>
            <dt>{i18n.t(`part.${key}`)}</dt>
            <dd className="quiet">{i18n.t(`without.${key}`)}</dd>
          </div>
        ))}
        {[...byPart]
          .filter(([part]) => !left.some((key) => key === part))
          .map(([part, some]) => (
            <div key={part}>
              <dt>{some[0]?.sentence ?? part}</dt>
              <dd className="quiet">{i18n.t('plan.notLooked', [list(some.map(({ check }) => titles.get(check) ?? check))])}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
