import { i18n } from '#i18n';
import type { Decision, Finding } from '@/lib/audit';
import { decisionsOn } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { dotted, when } from '../words';
import { useDecisions } from './use-decisions';

/** What a person decided, as theirs: who, when, why, and the way back; or why what was decided no longer holds. */
export function DecisionLine({ finding, planId }: { finding: Finding; planId: string }) {
  const { reopen } = useDecisions(planId);
  const { decision, returned, escalated, owner } = finding;
  return (
    <>
      {escalated && owner && (
        <p className="small quiet">
          {i18n.t('decision.escalated', [escalated.channels.join(', '), owner])}
          {escalated.rule && `. ${i18n.t('decision.escalatedRule', [escalated.rule])}`}
        </p>
      )}
      {returned && <p className="notice small">{returnedWords(returned)}</p>}
      {decision && (
        <p className="decision">
          <DecisionWords decision={decision} />
          <button type="button" className="plain" onClick={() => void reopen(finding)}>
            {i18n.t('decide.reopen')}
          </button>
        </p>
      )}
      <History finding={finding} planId={planId} />
    </>
  );
}

/** One decision as a sentence's worth of words. */
export function DecisionWords({ decision }: { decision: Decision }) {
  const { kind, to, by, at, reason, due, until, effect } = decision;
  return (
    <>
      <span>
        <strong>{i18n.t(`decision.${kind}`)}</strong>
        {to && ` ${i18n.t('decision.to', [to])}`}
      </span>
      <span className="quiet">
        {dotted(
          by,
          when(at, 'day'),
          due && i18n.t('decision.due', [when(due, 'day')]),
          reason && `“${reason}”`,
          effect && i18n.t('decision.follows', [effect]),
          until && i18n.t('decision.until', [when(until, 'day')]),
        )}
      </span>
    </>
  );
}

const returnedWords = ({ decision, because }: NonNullable<Finding['returned']>): string =>
  because === 'until'
    ? i18n.t('decision.returned.until', [decision.by, when(decision.until, 'day')])
    : i18n.t(`decision.returned.${because}`, [decision.by, when(decision.at, 'day'), decision.reason ?? '']);

/** Everything that was decided about it before. */
function History({ finding: { fingerprint, decision }, planId }: { finding: Finding; planId: string }) {
  const all = valueOf(useLive(() => decisionsOn(planId, fingerprint), [planId, fingerprint])) ?? [];
  const before = all.filter(({ id }) => id !== decision?.id).reverse();
  if (!before.length) return null;
  return (
    <details className="small">
      <summary>{i18n.t('decision.history')}</summary>
      <ol className="stack">
        {before.map((one) => (
          <li key={one.id}>
            <DecisionWords decision={one} />
          </li>
        ))}
      </ol>
    </details>
  );
}
