import type { ReactNode } from 'react';
import type { Audit } from '@/lib/audit';
import { isGathering } from '@/lib/plan';
import { activePlanId, db, livingAudit, type PlanRow, type Revision, taughtPlan } from '@/lib/store';
import { GatheringNotice } from '../from-live/gathering-notice';
import { useLive, valueOf } from '../live';
import StartPage from './start-page';
import { Waiting } from './waiting';

export interface Given {
  planId: string;
  row: PlanRow;
  revision: Revision;
  /** Absent until the plan was judged for the first time. */
  audit?: Audit;
}

/** Hands the plan in force, with what was taught, and its living audit to a route; without a plan, shows how to get one. */
export function PlanInHand({ children }: { children: (given: Given) => ReactNode }) {
  const active = useLive(activePlanId, []);
  const planId = valueOf(active);
  const row = useLive(async () => (planId ? db.plans.get(planId) : undefined), [planId]);
  const revision = useLive(async () => (planId ? taughtPlan(planId) : undefined), [planId]);
  const audit = useLive(async () => (planId ? livingAudit(planId) : undefined), [planId]);
  if ([active, row, revision, audit].some(({ state }) => state === 'loading')) return <Waiting />;
  const [planRow, inForce] = [valueOf(row), valueOf(revision)];
  if (!planId || !planRow || !inForce) return <StartPage />;
  if (isGathering(inForce.plan)) return <GatheringNotice brand={inForce.plan.brand.name} />;
  return children({ planId, row: planRow, revision: inForce, audit: valueOf(audit) });
}
