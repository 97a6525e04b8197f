import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import './toast.css';

interface Note {
  key: number;
  words: string;
  undo?: () => void;
}

interface Toast {
  /** Says it, for eyes and for screen readers; with `undo`, offers the way back. */
  say(words: string, undo?: () => void): void;
}

const Context = createContext<Toast>({ say: () => {} });
export const useToast = (): Toast => useContext(Context);

/** How long a note stays, ms; longer while it is pointed at or focused, for nothing may vanish under a hand. */
const STAY = 10_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<Note>();
  const [held, setHeld] = useState(false);
  const say = useCallback((words: string, undo?: () => void) => setNote((last) => ({ key: (last?.key ?? 0) + 1, words, undo })), []);
  const toast = useMemo(() => ({ say }), [say]);

  useEffect(() => {
    if (!note || held) return;
    const timer = setTimeout(() => setNote(undefined), STAY);
    return () => clearTimeout(timer);
  }, [note, held]);

  return (
    <Context.Provider value={toast}>
      {children}
      <div className="toasts" role="status">
        {note && (
          <div
            className="toast"
            key={note.key}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{note.words}</span>
            {note.undo && (
              <button
                type="button"
                onClick={() => {
                  note.undo?.();
                  setHeld(false);
                  setNote(undefined);
                }}
              >
                {i18n.t('decide.undo')}
              </button>
            )}
          </div>
        )}
      </div>
    </Context.Provider>
  );
}
