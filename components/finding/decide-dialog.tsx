import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { QuestionDialog } from '../question-dialog';

interface Props {
  about: string;
  onDecide(reason: string, effect?: string): void;
  onClose(): void;
}

/** What was decided for all channels together, and what follows. Both stand in the decision log. */
export function DecideDialog({ about, onDecide, onClose }: Props) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [effect, setEffect] = useState('');
  return (
    <QuestionDialog
      title={i18n.t('decide.decideTitle')}
      about={about}
      answer={i18n.t('decide.decideDo')}
      onClose={onClose}
      onAnswer={() => {
        if (reason.trim()) onDecide(reason.trim(), effect.trim() || undefined);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-reason`}>{i18n.t('decide.decideReason')}</label>
        <textarea id={`${id}-reason`} required value={reason} rows={3} onChange={(event) => setReason(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-effect`}>{i18n.t('decide.decideEffect')}</label>
        <textarea id={`${id}-effect`} value={effect} rows={2} onChange={(event) => setEffect(event.target.value)} />
      </div>
    </QuestionDialog>
  );
}
