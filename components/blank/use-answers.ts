import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answers } from '@/lib/plan';
import { getSetting, setSetting } from '@/lib/store';

interface Kept {
  answers: Answers;
  /** The step in hand. */
  step: number;
}

const KEY = 'blankBrief';
const NOTHING: Kept = { answers: {}, step: 0 };

interface Begun extends Kept {
  write(path: string, words: string): void;
  /** Takes a row out of a list. */
  drop(part: string, row: number): void;
  go(step: number): void;
  /** Clears everything; answers with the way back. */
  clear(): () => void;
}

/** What was typed so far, kept in the store with every stroke, so that a closed tab loses nothing. Absent until it is read. */
export function useAnswers(): Begun | undefined {
  const [kept, setKept] = useState<Kept>();
  const last = useRef<Kept>(NOTHING);
  useEffect(() => {
    let wanted = true;
    void getSetting<Kept>(KEY).then((found) => {
      if (!wanted) return;
      last.current = found ?? NOTHING;
      setKept(last.current);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const keep = useCallback((next: Kept) => {
    last.current = next;
    setKept(next);
    void setSetting(KEY, next);
  }, []);
  if (!kept) return undefined;
  const change = (answers: Answers) => keep({ ...last.current, answers });
  return {
    ...kept,
    write: (path, words) => change({ ...last.current.answers, [path]: words }),
    drop: (part, row) => change(Object.fromEntries(Object.entries(last.current.answers).filter(([path]) => !path.startsWith(`${part}[${row}].`)))),
    go: (step) => keep({ ...last.current, step }),
    clear() {
      const before = last.current;
      keep(NOTHING);
      return () => keep(before);
    },
  };
}

/** Nothing is left to go on with: it was saved as a plan. */
export const forgetAnswers = (): Promise<void> => setSetting(KEY, undefined);
