import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import './side-sheet.css';

interface Props {
  title: string;
  /** Changes when it shows another thing: it then scrolls back to its top and takes the focus. */
  subject: string;
  onClose(): void;
  children: ReactNode;
}

/** Room enough beside the page for a second column, px. */
const WIDE = '(min-width: 1080px)';

/** Evidence beside what was chosen: a column where there is room, a dialog over the page where there is none. Escape closes it. */
export function SideSheet({ title, subject, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<Element | null>(null);

  useEffect(() => {
    const sheet = dialog.current;
    if (!sheet) return;
    cameFrom.current = document.activeElement;
    const wide = matchMedia(WIDE);
    const open = () => {
      if (sheet.open) sheet.close('moving');
      if (wide.matches) sheet.show();
      else sheet.showModal();
    };
    open();
    wide.addEventListener('change', open);
    return () => wide.removeEventListener('change', open);
  }, []);

  useEffect(() => {
    if (!dialog.current?.contains(document.activeElement)) cameFrom.current = document.activeElement;
    dialog.current?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs for each new subject, which it does not read
  }, [subject]);

  const close = () => {
    const back = cameFrom.current;
    // While it is open as a dialog, nothing outside it can take the focus.
    dialog.current?.close();
    onClose();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };

  return (
    <dialog
      ref={dialog}
      className="side-sheet"
      aria-labelledby="side-sheet-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (
          event.key === 'Escape' &&
          !event.defaultPrevented &&
          event.target instanceof Element &&
          event.target.closest('dialog') === dialog.current
        ) {
          event.preventDefault();
          close();
        }
      }}
    >
      <header>
        <h2 id="side-sheet-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="close" onClick={close}>
          {i18n.t('close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
