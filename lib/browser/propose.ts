import { neededBy, propose } from '@/lib/audit';
import { bad, good, type Outcome } from '../problem';
import type { Answer, Data } from './messages';
import { storedPages } from './stored';

/** What the plan's stored pages say today, those outside the plan among them. */
export async function proposeFromPages({ planId }: Data<'plan/propose'>): Promise<Outcome<Answer<'plan/propose'>>> {
  const stored = await storedPages(planId);
  if (!stored) return bad({ code: 'plan/none', what: 'This plan is no longer there.', mend: 'Choose another plan.' });
  const pages = stored.rows.filter(({ snapshot }) => !snapshot.draft).map(({ touchpointId, snapshot }) => ({ touchpointId, snapshot }));
  return good({ proposal: propose(stored.revision.plan, pages) });
}

/** Which checks each part of a plan makes possible. */
export const partsOfPlan = (): Promise<Outcome<Answer<'plan/parts'>>> => Promise.resolve(good({ parts: neededBy() }));
