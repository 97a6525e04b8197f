import { i18n } from '#i18n';
import { DecisionDialogs } from '../finding/decision-dialogs';
import type { Triage } from './use-triage';

/** The questions that keys and bulk buttons ask before they record. */
export function TriageDialogs({ triage, owners }: { triage: Triage; owners: readonly string[] }) {
  if (!triage.asking) return null;
  const findings = triage.targets();
  const own = findings[0]?.owner;
  return (
    <DecisionDialogs
      asking={triage.asking}
      findings={findings}
      about={findings.length === 1 ? (findings[0]?.says ?? '') : i18n.t('findings.chosen', findings.length)}
      owners={own ? [own, ...owners.filter((owner) => owner !== own)] : owners}
      record={triage.decisions.record}
      onClose={() => triage.ask(undefined)}
    />
  );
}
