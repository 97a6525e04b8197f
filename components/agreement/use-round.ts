import { useEffect, useState } from 'react';
import type { Question } from '@/lib/audit';
import type { LessonVerdict } from '@/lib/plan';
import { getSetting, setSetting } from '@/lib/store';

export const keyOf = ({ message, touchpointId }: Pick<Question, 'message' | 'touchpointId'>): string => `${message}\n${touchpointId}`;

type Said = Record<string, LessonVerdict>;

export interface Round {
  /** Undefined until what was answered before is known. */
  said?: Said;
  say(question: Question, verdict: LessonVerdict): void;
  forget(question: Question): void;
  /** To be called when the round is stored: the next one starts afresh. */
  end(): Promise<void>;
}

/** The answers of a round under way, kept with every answer: whoever closes the page goes on where they were. */
export function useRound(planId: string): Round {
  const name = `agreement:${planId}`;
  const [said, setSaid] = useState<Said>();
  useEffect(() => {
    void getSetting<Said>(name).then((kept) => setSaid(kept ?? {}));
  }, [name]);
  const keep = (next: Said) => {
    setSaid(next);
    void setSetting(name, next);
  };
  return {
    said,
    say: (question, verdict) => keep({ ...said, [keyOf(question)]: verdict }),
    forget(question) {
      const { [keyOf(question)]: _, ...rest } = said ?? {};
      keep(rest);
    },
    end: () => setSetting(name, {}),
  };
}
