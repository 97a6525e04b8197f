import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import type { Audit, FinishedAudit } from '@/lib/audit';
import { LIVING } from '@/lib/store';
import { dotted, when } from '../words';
import { DriftView } from './drift-view';
import { useDrift } from './use-drift';

interface Props {
  planId: string;
  /** Newest first. */
  finished: readonly FinishedAudit[];
  beforeId: string;
  afterId: string;
  audit?: Audit;
}

/** Two audits chosen, and what changed from the one to the other. */
export function DriftPart({ planId, finished, beforeId, afterId, audit }: Props) {
  const [, navigate] = useLocation();
  const shown = useDrift(planId, beforeId, afterId, afterId === LIVING ? audit?.judgedAt : afterId);
  const at = (id: string) => finished.findIndex((one) => one.id === id);
  const laterOnes = finished.slice(0, at(beforeId) < 0 ? finished.length : at(beforeId));
  const go = (before: string, after: string) => navigate(`/time/${encodeURIComponent(before)}/${encodeURIComponent(after)}`, { replace: true });
  const named = ({ name, date }: FinishedAudit) => dotted(name, when(date, 'day'));
  return (
    <section className="audit-section drift" aria-labelledby="drift">
      <h2 id="drift">{i18n.t('overTime.changed')}</h2>
      <div className="drift-ends">
        <div>
          <label htmlFor="drift-before">{i18n.t('overTime.since')}</label>
          <select
            id="drift-before"
            value={beforeId}
            onChange={({ target: { value } }) => go(value, afterId !== LIVING && at(afterId) >= at(value) ? LIVING : afterId)}
          >
            {finished.map((one) => (
              <option key={one.id} value={one.id}>
                {named(one)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="drift-after">{i18n.t('overTime.until')}</label>
          <select id="drift-after" value={afterId} onChange={({ target: { value } }) => go(beforeId, value)}>
            <option value={LIVING}>{i18n.t('overTime.today')}</option>
            {laterOnes.map((one) => (
              <option key={one.id} value={one.id}>
                {named(one)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {shown.state === 'working' && (
        <div className="stack small" role="status">
          <progress max={shown.job?.total} value={shown.job ? shown.job.done.length : undefined} aria-label={i18n.t('overTime.comparing')} />
          <span>{shown.job ? i18n.t('overTime.comparingAt', [shown.job.done.length, shown.job.total]) : i18n.t('overTime.comparing')}</span>
        </div>
      )}
      {shown.state === 'failed' && <p className="notice">{shown.problem}</p>}
      {shown.state === 'there' && <DriftView drift={shown.drift} />}
    </section>
  );
}
