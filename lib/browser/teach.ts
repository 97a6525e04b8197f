import { type Change, candidates, changes } from '@/lib/audit';
import { asQuote, planTouchpoints } from '@/lib/plan';
import { deleteLesson, livingTouchpoints, saveLesson } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import { nowIso } from './clock';
import type { Answer, Data } from './messages';
import { announceRejudge, rejudge } from './rejudge';
import { judgedBy, storedPages } from './stored';

/** Sentences of the plan's stored pages that a person might judge for a message. */
export async function teachingCandidates({ planId, message }: Data<'teach/candidates'>): Promise<Outcome<Answer<'teach/candidates'>>> {
  const stored = await storedPages(planId);
  if (!stored) return noPlan;
  const { plan } = stored.revision;
  if (!plan.messages.some(({ id }) => id === message)) return noMessage;
  const names = new Map(planTouchpoints(plan).map(({ touchpoint: { id, name } }) => [id, name]));
  const pages = stored.rows.flatMap(({ touchpointId, snapshot }) => {
    const touchpoint = names.get(touchpointId);
    return touchpoint === undefined ? [] : [{ touchpointId, touchpoint, snapshot }];
  });
  return good({ candidates: candidates(plan, message, pages) });
}

/** Keeps an answer and judges by it. The answer is stored before anything else: what follows may be cut short and is then taken up again. */
export async function answerTeaching(given: Data<'teach/answer'>): Promise<Outcome<Answer<'teach/answer'>>> {
  const { planId, message, verdict, quote, touchpointId, by } = given;
  const revision = await judgedBy(planId);
  if (!revision) return noPlan;
  if (!revision.plan.messages.some(({ id }) => id === message)) return noMessage;
  const lessonId = crypto.randomUUID();
  const changed = await judgedAnew(planId, () =>
    saveLesson(planId, {
      id: lessonId,
      message,
      verdict,
      quote: asQuote(quote),
      ...(touchpointId && { touchpoint: touchpointId }),
      by,
      at: nowIso(),
    }),
  );
  return good({ lessonId, changed });
}

/**
 * Takes an answer back and judges without it, together with the decision on a finding that shares its id. One that is gone
 * already changes nothing.
 */
export async function undoTeaching({ planId, lessonId }: Data<'teach/undo'>): Promise<Outcome<Answer<'teach/undo'>>> {
  return good({ changed: await judgedAnew(planId, () => deleteLesson(planId, lessonId)) });
}

const tails = new Map<string, Promise<unknown>>();
const next = new Map<string, Promise<Change[]>>();

/**
 * Writes at once, then judges, one judging after the other. Answers that come while another is judged by wait together for the
 * next one; what it changed is told to the first of them, so that no change is told twice.
 */
async function judgedAnew(planId: string, write: () => Promise<unknown>): Promise<Change[]> {
  await announceRejudge(planId);
  await write();
  const joined = next.get(planId);
  if (joined) {
    await joined;
    return [];
  }
  const mine = (tails.get(planId) ?? Promise.resolve()).then(() => {
    next.delete(planId);
    return compare(planId);
  });
  next.set(planId, mine);
  tails.set(planId, mine);
  return mine;
}

/** An answer is kept whether or not the judging comes to its end; the job says why it did not. */
async function compare(planId: string): Promise<Change[]> {
  const before = await livingTouchpoints(planId);
  const failed = await rejudge(planId).then(
    () => false,
    () => true,
  );
  return failed ? [] : changes(before, await livingTouchpoints(planId));
}

const noPlan = bad({ code: 'plan/none', what: 'This plan is no longer there.', mend: 'Choose another plan.' });
const noMessage = bad({ code: 'teach/no-message', what: 'The plan has no such message now.', mend: 'Reload this page.' });
