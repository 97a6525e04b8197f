import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { QuestionDialog } from '../question-dialog';
import { TextField } from '../text-field';

interface Props {
  /** Offered as suggestions, likeliest first. */
  owners: readonly string[];
  about: string;
  onAssign(to: string, due?: string): void;
  onClose(): void;
}

/** Who settles it, and, if wished, by when. */
export function AssignDialog({ owners, about, onAssign, onClose }: Props) {
  const id = useId();
  const [to, setTo] = useState(owners[0] ?? '');
  const [due, setDue] = useState('');
  return (
    <QuestionDialog
      title={i18n.t('decide.assignTitle')}
      about={about}
      answer={i18n.t('decide.assignDo')}
      onClose={onClose}
      onAnswer={() => {
        if (to.trim()) onAssign(to.trim(), due || undefined);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-to`}>{i18n.t('decide.assignTo')}</label>
        <input id={`${id}-to`} list={`${id}-owners`} value={to} required onChange={(event) => setTo(event.target.value)} />
        <datalist id={`${id}-owners`}>
          {owners.map((owner) => (
            <option key={owner} value={owner}>
              {owner}
            </option>
          ))}
        </datalist>
      </div>
      <TextField label={i18n.t('decide.due')} type="date" value={due} onChange={setDue} />
    </QuestionDialog>
  );
}
