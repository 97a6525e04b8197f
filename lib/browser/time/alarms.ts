import { alarmsOf } from '@/lib/audit';
import { db, lastSeen, listFinished } from '@/lib/store';
import { good, type Outcome } from '../../problem';
import { today } from '../clock';
import type { Answer, Data } from '../messages';
import { judgedBy } from '../stored';

/** What is due now. Nothing is watched in between: it is asked when a page of ours opens. */
export async function alarmsNow({ planId }: Data<'time/alarms'>): Promise<Outcome<Answer<'time/alarms'>>> {
  const revision = await judgedBy(planId);
  const row = await db.plans.get(planId);
  if (!revision || !row) return good({ alarms: [] });
  const [last] = await listFinished(planId);
  const seen = await lastSeen(planId);
  return good({ alarms: alarmsOf({ plan: revision.plan, date: today(), lastDate: last?.date, since: row.createdAt, seen }) });
}
