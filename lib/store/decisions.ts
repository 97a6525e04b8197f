import type { Decision } from '@/lib/audit';
import { db } from './db';
import { together } from './guard';

/** Records what a person decided about a finding. Earlier decisions stay, so that it can be undone. */
export const decide = (decision: Decision): Promise<void> =>
  together([db.decisions], async () => {
    await db.decisions.put(decision);
  });

/** Takes one decision back; the one before it holds again. */
export const undoDecision = (id: string): Promise<void> => together([db.decisions], () => db.decisions.delete(id));

/** Every decision of a plan, oldest first. */
export const listDecisions = (planId: string): Promise<Decision[]> => db.decisions.where({ planId }).sortBy('at');

/** What was decided about one finding, oldest first. */
export const decisionsOn = (planId: string, fingerprint: string): Promise<Decision[]> =>
  db.decisions.where('[planId+fingerprint]').equals([planId, fingerprint]).sortBy('at');
