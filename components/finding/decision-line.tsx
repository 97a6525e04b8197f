import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { dotted, when } from '../words';
import { useDecisions } from './use-decisions';

/** What a person decided, as theirs: who, when, why, and the way back. */
export function DecisionLine({ finding, planId }: { finding: Finding; planId: string }) {
  const { undo } = useDecisions(planId);
  const { decision } = finding;
  if (!decision || decision.kind === 'reopened') return null;
  return (
    <p className="decision">
      <span>
        <strong>{i18n.t(`decision.${decision.kind}`)}</strong>
        {decision.to && ` ${i18n.t('decision.to', [decision.to])}`}
      </span>
      <span className="quiet">
        {dotted(
          decision.by,
          when(decision.at, 'day'),
          decision.reason && `“${decision.reason}”`,
          decision.until && i18n.t('decision.until', [when(decision.until, 'day')]),
        )}
      </span>
      <button type="button" className="plain" onClick={() => void undo(finding)}>
        {i18n.t('decide.undo')}
      </button>
    </p>
  );
}
