import { useEffect, useState } from 'react';
import type { Drift } from '@/lib/audit';
import { type Problem, tell } from '@/lib/problem';
import { getJob, type JobRow, storedDrift } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';

type DriftShown = { state: 'working'; job?: JobRow } | { state: 'failed'; problem: string } | { state: 'there'; drift: Drift };

/** What changed between two audits, worked out where it is not known; `of` changes with what the later one stands for. */
export function useDrift(planId: string, beforeId: string | undefined, afterId: string, of: string | undefined): DriftShown {
  const { compareAudits } = useActions();
  const key = [planId, beforeId, afterId, of].join('\n');
  const [done, setDone] = useState<{ key: string; problems?: Problem[] }>();
  useEffect(() => {
    let left = false;
    if (beforeId)
      void compareAudits(planId, beforeId, afterId).then((outcome) => {
        if (!left) setDone({ key, ...(!outcome.ok && { problems: outcome.problems }) });
      });
    return () => {
      left = true;
    };
  }, [compareAudits, planId, beforeId, afterId, key]);
  const row = valueOf(useLive(async () => (beforeId ? storedDrift(planId, beforeId, afterId) : undefined), [planId, beforeId, afterId]));
  const job = valueOf(useLive(() => getJob(`compare:${planId}`), [planId]));
  if (done?.key !== key) return { state: 'working', ...(job?.state === 'running' && { job }) };
  if (done.problems) return { state: 'failed', problem: done.problems.map(tell).join(' ') };
  return row ? { state: 'there', drift: row.drift } : { state: 'working' };
}
