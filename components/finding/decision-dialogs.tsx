import type { Finding } from '@/lib/audit';
import { AssignDialog } from './assign-dialog';
import { DecideDialog } from './decide-dialog';
import { DismissDialog } from './dismiss-dialog';
import type { Decisions } from './use-decisions';

/** What needs an answer before it is recorded. */
export type Asking = 'assign' | 'dismiss' | 'decide';

interface Props {
  asking: Asking | undefined;
  /** Recorded on every one of them. */
  findings: readonly Finding[];
  about: string;
  /** Offered as suggestions, likeliest first. */
  owners: readonly string[];
  record: Decisions['record'];
  onClose(): void;
}

/** The questions behind the buttons and keys that settle findings. */
export function DecisionDialogs({ asking, findings, about, owners, record, onClose }: Props) {
  if (asking === 'assign')
    return (
      <AssignDialog owners={owners} about={about} onClose={onClose} onAssign={(to, due) => void record(findings, { kind: 'assigned', to, due })} />
    );
  if (asking === 'decide')
    return <DecideDialog about={about} onClose={onClose} onDecide={(reason, effect) => void record(findings, { kind: 'decided', reason, effect })} />;
  if (asking === 'dismiss')
    return (
      <DismissDialog about={about} onClose={onClose} onDismiss={(reason, until) => void record(findings, { kind: 'dismissed', reason, until })} />
    );
  return null;
}
