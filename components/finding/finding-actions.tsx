import { useState } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { type Asking, DecisionDialogs } from './decision-dialogs';
import { useDecisions } from './use-decisions';
import { canApprove, canBeFixed, isOpen } from './weights';

interface Props {
  finding: Finding;
  planId: string;
  /** The quote stands elsewhere, and with it what may be said of it. */
  unquoted?: boolean;
}

/** The buttons that settle one finding. The first is the one most people want. */
export function FindingActions({ finding, planId, unquoted = false }: Props) {
  const { record, approve } = useDecisions(planId);
  const [asking, setAsking] = useState<Asking>();
  const about = finding.says;
  const button = (what: 'confirm' | 'assign' | 'decide' | 'fixed' | 'dismiss' | 'approve', act: () => void, help?: string) => (
    <button type="button" title={help} aria-label={i18n.t('decide.named', [i18n.t(`decide.${what}`), about])} onClick={act}>
      {i18n.t(`decide.${what}`)}
    </button>
  );
  const open = isOpen(finding);
  const fixable = canBeFixed(finding);
  if (!open && !fixable) return null;
  return (
    <>
      <div className="actions">
        {open && button('confirm', () => void record([finding], { kind: 'confirmed' }))}
        {open && button('assign', () => setAsking('assign'))}
        {open && finding.escalated && button('decide', () => setAsking('decide'))}
        {fixable && button('fixed', () => void record([finding], { kind: 'fixed' }), i18n.t('decide.fixedHelp'))}
        {open && button('dismiss', () => setAsking('dismiss'))}
        {open && !unquoted && canApprove(finding) && button('approve', () => void approve(finding), i18n.t('decide.approveHelp'))}
      </div>
      <DecisionDialogs
        asking={asking}
        findings={[finding]}
        about={about}
        owners={finding.owner ? [finding.owner] : []}
        record={record}
        onClose={() => setAsking(undefined)}
      />
    </>
  );
}
