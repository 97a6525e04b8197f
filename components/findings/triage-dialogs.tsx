import { i18n } from '#i18n';
import { AssignDialog } from '../finding/assign-dialog';
import { DismissDialog } from '../finding/dismiss-dialog';
import type { Triage } from './use-triage';

/** The questions that keys and bulk buttons ask before they record. */
export function TriageDialogs({ triage, owners }: { triage: Triage; owners: readonly string[] }) {
  if (!triage.asking) return null;
  const targets = triage.targets();
  const about = targets.length === 1 ? (targets[0]?.says ?? '') : i18n.t('findings.chosen', targets.length);
  const close = () => triage.ask(undefined);
  if (triage.asking === 'assign') {
    const own = targets[0]?.owner;
    return (
      <AssignDialog
        owners={own ? [own, ...owners.filter((owner) => owner !== own)] : owners}
        about={about}
        onClose={close}
        onAssign={(to) => void triage.decisions.record(targets, { kind: 'assigned', to })}
      />
    );
  }
  return (
    <DismissDialog
      about={about}
      onClose={close}
      onDismiss={(reason, until) => void triage.decisions.record(targets, { kind: 'dismissed', reason, until })}
    />
  );
}
