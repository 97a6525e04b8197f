import { i18n } from '#i18n';
import { closeDialog, openModal } from '../dialog';

interface Props {
  what: string;
  onClose(): void;
  onConfirm(): void;
}

/** Says what will be gone; the safe way out comes first. */
export function ConfirmDelete({ what, onClose, onConfirm }: Props) {
  return (
    <dialog ref={openModal} onClose={onClose} aria-labelledby="sure-title" aria-describedby="sure-what" role="alertdialog">
      <form method="dialog" onSubmit={onConfirm}>
        <h2 id="sure-title">{i18n.t('settings.sure')}</h2>
        <p id="sure-what">{what}</p>
        <div className="actions">
          <button type="button" onClick={closeDialog}>
            {i18n.t('settings.keepIt')}
          </button>
          <button type="submit" className="danger">
            {i18n.t('settings.deleteDo')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
