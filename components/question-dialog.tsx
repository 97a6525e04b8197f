import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { closeDialog, openModal } from './dialog';

interface Props {
  title: string;
  /** What the question is about, in its own words. */
  about?: string;
  /** On the button that answers. */
  answer: string;
  /** The dialog closes with it. */
  onAnswer(): void;
  onClose(): void;
  children: ReactNode;
}

/** A question over the page: its fields, the button that answers, and the way out. */
export function QuestionDialog({ title, about, answer, onAnswer, onClose, children }: Props) {
  const id = useId();
  return (
    <dialog ref={openModal} onClose={onClose} aria-labelledby={id}>
      <form method="dialog" onSubmit={onAnswer}>
        <h2 id={id}>{title}</h2>
        {about && <p className="quiet">{about}</p>}
        {children}
        <div className="actions">
          <button className="primary" type="submit">
            {answer}
          </button>
          <button type="button" onClick={closeDialog}>
            {i18n.t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
