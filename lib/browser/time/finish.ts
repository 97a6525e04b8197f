import { figuresOf } from '@/lib/audit';
import { finishedId, keepFinished, LIVING, listFinished, livingAudit } from '@/lib/store';
import { bad, good, type Outcome } from '../../problem';
import { nowIso, today } from '../clock';
import type { Answer, Data } from '../messages';
import { isRejudging, rejudge } from '../rejudge';
import { compareAudits } from './compare';

/** Signs the audit as it stands today: a copy that nothing will change any more. The living one goes on. */
export async function finishAudit({ planId, name, by, note }: Data<'audit/finish'>): Promise<Outcome<Answer<'audit/finish'>>> {
  // What is signed is today's verdict on what is stored, not one that is being replaced or of another day.
  if (isRejudging(planId) || (await livingAudit(planId))?.date !== today()) await rejudge(planId);
  const audit = await livingAudit(planId);
  if (!audit?.coverage.scanned)
    return bad({ code: 'audit/none', what: 'No touchpoint was read yet, so there is nothing to sign.', mend: 'Scan the touchpoints first.' });
  const [before] = await listFinished(planId);
  const { date, revision, engine } = audit;
  const id = finishedId();
  await keepFinished({ id, planId, name, by, at: nowIso(), ...(note && { note }), date, revision, engine, ...figuresOf(audit) }, audit);
  if (before) void compareAudits({ planId, beforeId: before.id, afterId: id });
  // From now on pages are held against this audit.
  void rejudge(planId).then(() => compareAudits({ planId, beforeId: id, afterId: LIVING }));
  return good({ auditId: id });
}
