import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { getSetting, setSetting } from '@/lib/store';

type AskAuthor = () => Promise<string | undefined>;

const Context = createContext<AskAuthor>(async () => undefined);

/** The name that stands beside decisions and revisions. Asked for once; undefined when the person walks away from the question. */
export const useAuthor = (): AskAuthor => useContext(Context);

export const readAuthor = async (): Promise<string> => (await getSetting<string>('author')) ?? '';
export const saveAuthor = (name: string): Promise<void> => setSetting('author', name.trim());

export function AuthorProvider({ children }: { children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const settle = useRef<(name: string | undefined) => void>(() => {});
  const [name, setName] = useState('');

  const ask = useCallback<AskAuthor>(async () => {
    const known = await readAuthor();
    if (known) return known;
    return new Promise((resolve) => {
      settle.current = resolve;
      dialog.current?.showModal();
    });
  }, []);

  const finish = async () => {
    if (!name.trim()) return;
    await saveAuthor(name);
    settle.current(name.trim());
    dialog.current?.close();
  };

  return (
    <Context.Provider value={ask}>
      {children}
      <dialog ref={dialog} aria-labelledby="author-title" onClose={() => settle.current(undefined)}>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            void finish();
          }}
        >
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
            <button type="button" onClick={() => dialog.current?.close()}>
              {i18n.t('cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </Context.Provider>
  );
}
