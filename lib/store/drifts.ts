import type { Drift } from '@/lib/audit';
import { db } from './db';
import { together } from './guard';
import type { DriftRow } from './types';

/** Stands for the living audit where two are compared. */
export const LIVING = 'living';

const driftId = (planId: string, beforeId: string, afterId: string): string => [planId, beforeId, afterId].join('\n');

/** What was found when these two were compared last; `basis` tells whether that still holds. */
export const storedDrift = (planId: string, beforeId: string, afterId: string): Promise<DriftRow | undefined> =>
  db.drifts.get(driftId(planId, beforeId, afterId));

export const saveDrift = (planId: string, beforeId: string, afterId: string, given: { basis: string; drift: Drift }): Promise<void> =>
  together([db.drifts], async () => {
    await db.drifts.put({ id: driftId(planId, beforeId, afterId), planId, beforeId, afterId, ...given });
  });
