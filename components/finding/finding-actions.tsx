import { useState } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { AssignDialog } from './assign-dialog';
import { DismissDialog } from './dismiss-dialog';
import { useDecisions } from './use-decisions';
import { canApprove, isOpen } from './weights';

interface Props {
  finding: Finding;
  planId: string;
  /** The quote stands elsewhere, and with it what may be said of it. */
  unquoted?: boolean;
}

/** The buttons that settle one finding. The first is the one most people want. */
export function FindingActions({ finding, planId, unquoted = false }: Props) {
  const { record, approve } = useDecisions(planId);
  const [asking, setAsking] = useState<'assign' | 'dismiss'>();
  const close = () => setAsking(undefined);
  if (!isOpen(finding)) return null;
  const about = finding.says;
  return (
    <>
      <div className="actions">
        <button
          type="button"
          aria-label={i18n.t('decide.named', [i18n.t('decide.confirm'), about])}
          onClick={() => void record([finding], { kind: 'confirmed' })}
        >
          {i18n.t('decide.confirm')}
        </button>
        <button type="button" aria-label={i18n.t('decide.named', [i18n.t('decide.assign'), about])} onClick={() => setAsking('assign')}>
          {i18n.t('decide.assign')}
        </button>
        <button type="button" aria-label={i18n.t('decide.named', [i18n.t('decide.dismiss'), about])} onClick={() => setAsking('dismiss')}>
          {i18n.t('decide.dismiss')}
        </button>
        {!unquoted && canApprove(finding) && (
          <button
            type="button"
            title={i18n.t('decide.approveHelp')}
            aria-label={i18n.t('decide.named', [i18n.t('decide.approve'), about])}
            onClick={() => void approve(finding)}
          >
            {i18n.t('decide.approve')}
          </button>
        )}
      </div>
      {asking === 'assign' && (
        <AssignDialog
          owners={finding.owner ? [finding.owner] : []}
          about={about}
          onClose={close}
          onAssign={(to) => void record([finding], { kind: 'assigned', to })}
        />
      )}
      {asking === 'dismiss' && (
        <DismissDialog about={about} onClose={close} onDismiss={(reason, until) => void record([finding], { kind: 'dismissed', reason, until })} />
      )}
    </>
  );
}
