import { useMemo } from 'react';
import type { Audit, Drift, FinishedAudit } from '@/lib/audit';
import { LIVING, listFinished } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { useDrift } from './use-drift';

/** What a report tells of the time before its audit: the drift since the one finished before, and the trend up to it. */
export function useOverTime(planId: string, audit: Audit): { drift?: Drift; trend?: FinishedAudit[] } {
  const finished = valueOf(useLive(() => listFinished(planId), [planId]));
  const at = audit.finished ? (finished ?? []).findIndex(({ id }) => id === audit.id) : -1;
  const before = finished?.[at + 1];
  const shown = useDrift(planId, before?.id, audit.finished ? audit.id : LIVING, audit.judgedAt);
  const trend = useMemo(() => finished?.slice(Math.max(0, at)).reverse(), [finished, at]);
  return { ...(shown.state === 'there' && { drift: shown.drift }), ...(trend && { trend }) };
}
