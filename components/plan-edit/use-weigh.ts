import { useEffect, useState } from 'react';
import type { Blast, Reach } from '@/lib/audit';
import type { Problem } from '@/lib/problem';
import { useActions } from '../actions';

export type Weighed =
  | { state: 'weighing'; done: number; total: number }
  | { state: 'failed'; problem: Problem | undefined; again(): void }
  | { state: 'there'; blast: Blast; reach: Reach };

/** What another plan, as JSON or as the number of a revision, would do to the verdicts of the revision in force or of `from`. */
export function useWeigh(planId: string, to: string | number, from?: number): Weighed {
  const { wouldChange } = useActions();
  const [weighed, setWeighed] = useState<Weighed>({ state: 'weighing', done: 0, total: 0 });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const turn = { wanted: true };
    const ask = async () => {
      setWeighed({ state: 'weighing', done: 0, total: 0 });
      while (turn.wanted) {
        const answer = await wouldChange(planId, { to, ...(from && { from }) });
        if (!turn.wanted) return;
        if (!answer.ok) return setWeighed({ state: 'failed', problem: answer.problems[0], again: () => setTries((before) => before + 1) });
        if ('blast' in answer.value) return setWeighed({ state: 'there', ...answer.value });
        setWeighed({ state: 'weighing', ...answer.value });
      }
    };
    void ask();
    return () => {
      turn.wanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `tries` asks again
  }, [wouldChange, planId, to, from, tries]);
  return weighed;
}
