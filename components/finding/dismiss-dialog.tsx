import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { QuestionDialog } from '../question-dialog';
import { TextField } from '../text-field';

interface Props {
  about: string;
  onDismiss(reason: string, until?: string): void;
  onClose(): void;
}

/** Why it does not count, and, if wished, until when. The reason stands on the report. */
export function DismissDialog({ about, onDismiss, onClose }: Props) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  return (
    <QuestionDialog
      title={i18n.t('decide.dismissTitle')}
      about={about}
      answer={i18n.t('decide.dismissDo')}
      onClose={onClose}
      onAnswer={() => {
        if (reason.trim()) onDismiss(reason.trim(), until || undefined);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-reason`}>{i18n.t('decide.reason')}</label>
        <textarea
          id={`${id}-reason`}
          required
          value={reason}
          rows={3}
          onChange={(event) => setReason(event.target.value)}
          aria-describedby={`${id}-help`}
        />
        <p className="small quiet" id={`${id}-help`}>
          {i18n.t('decide.reasonHelp')}
        </p>
      </div>
      <TextField label={i18n.t('decide.until')} type="date" value={until} onChange={setUntil} />
    </QuestionDialog>
  );
}
