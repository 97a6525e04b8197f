import { createContext, type FormEvent, type ReactNode, useCallback, useContext, useState } from 'react';
import { i18n } from '#i18n';
import { getSetting, setSetting } from '@/lib/store';
import { closeDialog, openModal } from '../dialog';

type AskAuthor = () => Promise<string | undefined>;

const Context = createContext<AskAuthor>(async () => undefined);

/** The name that stands beside decisions and revisions. Asked for once; undefined when the person walks away from the question. */
export const useAuthor = (): AskAuthor => useContext(Context);

export const readAuthor = async (): Promise<string> => (await getSetting<string>('author')) ?? '';
export const saveAuthor = (name: string): Promise<void> => setSetting('author', name.trim());

export function AuthorProvider({ children }: { children: ReactNode }) {
  const [settle, setSettle] = useState<(name: string | undefined) => void>();
  const ask = useCallback<AskAuthor>(async () => {
    const known = await readAuthor();
    return known || new Promise((resolve) => setSettle(() => resolve));
  }, []);
  const answer = (name: string | undefined) => {
    settle?.(name);
    setSettle(undefined);
  };
  return (
    <Context.Provider value={ask}>
      {children}
      {settle && <AuthorDialog onAnswer={answer} />}
    </Context.Provider>
  );
}

function AuthorDialog({ onAnswer }: { onAnswer(name: string | undefined): void }) {
  const [name, setName] = useState('');
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const dialog = event.currentTarget.closest('dialog');
    if (!name.trim()) return;
    await saveAuthor(name);
    dialog?.close(name.trim());
  };
  return (
    <dialog ref={openModal} aria-labelledby="author-title" onClose={(event) => onAnswer(event.currentTarget.returnValue || undefined)}>
      <form onSubmit={(event) => void keep(event)}>
        <h2 id="author-title">{i18n.t('author.title')}</h2>
        <div className="field">
          <label htmlFor="author-name">{i18n.t('author.label')}</label>
          <input id="author-name" value={name} required autoComplete="name" onChange={(event) => setName(event.target.value)} />
          <p className="small quiet">{i18n.t('author.why')}</p>
        </div>
        <div className="actions">
          <button className="primary" type="submit">
            {i18n.t('author.keep')}
          </button>
          <button type="button" onClick={closeDialog}>
            {i18n.t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
