import { compared, drawQuestions } from '@/lib/audit';
import { listRounds, livingAudit, saveRound } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import { nowIso } from './clock';
import type { Answer, Data } from './messages';

/** Ten blind questions about what is found now; the same ones until a round is finished. */
export async function agreementQuestions({ planId }: Data<'agree/questions'>): Promise<Outcome<Answer<'agree/questions'>>> {
  const audit = await livingAudit(planId);
  const questions = audit ? drawQuestions(audit.touchpoints, { seed: `${planId} ${(await listRounds(planId)).length}` }) : [];
  return questions.length > 0 ? good({ questions }) : nothingRead;
}

/** Holds the answers against what is found and keeps the round. */
export async function finishAgreement({ planId, by, answers }: Data<'agree/finish'>): Promise<Outcome<Answer<'agree/finish'>>> {
  const audit = await livingAudit(planId);
  const both = audit ? compared(audit.touchpoints, answers) : [];
  if (!audit || both.length === 0) return nothingRead;
  const { revision, engine } = audit;
  const round = { id: crypto.randomUUID(), at: nowIso(), by, revision, engine, answers: both };
  await saveRound(planId, round);
  return good({ round });
}

const nothingRead = bad({ code: 'agree/nothing-read', what: 'No page of this plan was judged yet.', mend: 'Scan its touchpoints first, then ask.' });
