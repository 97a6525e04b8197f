import { useId } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { DecisionLine } from '../finding/decision-line';
import { FindingActions } from '../finding/finding-actions';
import { SeverityMark } from '../finding/severity';
import '../finding/finding.css';

/** A remark on the brief, short; its reasons and buttons one click away. */
export function PlanNote({ finding, planId }: { finding: Finding; planId: string }) {
  const id = useId();
  return (
    <article className="plan-note" aria-labelledby={id} data-finding={finding.fingerprint}>
      <h3 id={id}>{finding.says}</h3>
      <p className="small">{finding.todo}</p>
      <details className="small">
        <summary aria-label={i18n.t('plan.noteMore', [finding.says])}>{i18n.t('quote.why')}</summary>
        <div className="stack">
          <SeverityMark severity={finding.severity} />
          <p className="quiet">{finding.why}</p>
          <FindingActions finding={finding} planId={planId} />
        </div>
      </details>
      <DecisionLine finding={finding} planId={planId} />
    </article>
  );
}
