import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import { type Plan, planTouchpoints } from '@/lib/plan';
import { when } from '../words';

/** The way to each touchpoint's own history. */
export function PageList({ plan, audit }: { plan: Plan; audit?: Audit }) {
  const read = new Map(audit?.touchpoints.filter(({ capturedAt }) => capturedAt).map((one) => [one.touchpointId, one.capturedAt]));
  const touchpoints = planTouchpoints(plan).filter(({ touchpoint }) => read.has(touchpoint.id));
  if (!touchpoints.length) return null;
  return (
    <section className="audit-section" aria-labelledby="histories">
      <h2 id="histories">{i18n.t('overTime.histories')}</h2>
      <ul className="histories">
        {touchpoints.map(({ touchpoint: { id, name } }) => (
          <li key={id}>
            <Link href={`/time/page/${encodeURIComponent(id)}`}>{name}</Link>{' '}
            <span className="small quiet">{i18n.t('panel.readAt', [when(read.get(id), 'day')])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
