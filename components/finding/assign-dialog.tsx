import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { closeDialog, openModal } from '../dialog';

interface Props {
  /** Offered as suggestions, likeliest first. */
  owners: readonly string[];
  about: string;
  onAssign(to: string): void;
  onClose(): void;
}

/** Who settles it. */
export function AssignDialog({ owners, about, onAssign, onClose }: Props) {
  const id = useId();
  const [to, setTo] = useState(owners[0] ?? '');
  return (
    <dialog ref={openModal} onClose={onClose} aria-labelledby={`${id}-title`}>
      <form
        method="dialog"
        onSubmit={() => {
          if (to.trim()) onAssign(to.trim());
        }}
      >
        <h2 id={`${id}-title`}>{i18n.t('decide.assignTitle')}</h2>
        <p className="quiet">{about}</p>
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
        <div className="actions">
          <button className="primary" type="submit">
            {i18n.t('decide.assignDo')}
          </button>
          <button type="button" onClick={closeDialog}>
            {i18n.t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
