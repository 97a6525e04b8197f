import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { agreementQuestions, finishAgreement } from '@/lib/browser/agree';
import { announceRejudge, rejudge } from '@/lib/browser/rejudge';
import { takeUpAgain } from '@/lib/browser/scan/control';
import { answerTeaching, teachingCandidates, undoTeaching } from '@/lib/browser/teach';
import type { Outcome } from '@/lib/problem';
import * as store from '@/lib/store';
import {
  db,
  decide,
  deleteEverything,
  getJob,
  listDecisions,
  listLessons,
  listRevisions,
  listRounds,
  livingAudit,
  saveLesson,
  savePlan,
  saveSnapshot,
} from '@/lib/store';
import { aDecision, aSnapshot } from '../../kit/audited';
import { planFrom } from '../../kit/plan';
import { aLesson } from '../../kit/teaching';

const NAMES = ['home', 'prices', 'team'];
const plan = planFrom({
  messages: [
    { id: 'calm', statement: 'Parents leave the office before dark' },
    { id: 'shared', statement: 'Teams answer from one shared list' },
  ],
  channels: [{ name: 'Site', type: 'site', touchpoints: NAMES.map((id) => ({ id, name: `The ${id}`, url: `https://brand.test/${id}` })) }],
});
const odd = 'Nobody at our place has opened a laptop after supper since spring.';
const filler: Record<string, string[]> = {
  home: ['The mill by the river grinds rye, wheat and spelt between two stones.', 'Our oldest oven was built in 1911 from bricks of a chimney.'],
  prices: ['A seeded roll costs ninety pence, a large white tin two pounds.', 'Gift cards are sold at the counter and run for three years.'],
  team: ['Marta keeps the sourdough, Ivo drives the small green van.', 'Apprentices learn shaping in the first winter and scoring in the second.'],
};

let planId: string;
beforeEach(async () => {
  await deleteEverything();
  ({ planId } = await savePlan({ plan, author: 'Ada', reason: 'First' }));
  for (const id of NAMES)
    await saveSnapshot({
      planId,
      touchpointId: id,
      hash: `hash of ${id}`,
      snapshot: aSnapshot([`Welcome to our ${id}`, ...(filler[id] ?? []), odd, `At our ${id} the teams answer from one list that they all share.`], {
        url: `https://brand.test/${id}`,
      }),
    });
  await rejudge(planId);
});
afterEach(() => vi.restoreAllMocks());

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const answer = async (change: Partial<Parameters<typeof answerTeaching>[0]> = {}) =>
  value(await answerTeaching({ planId, message: 'calm', verdict: 'says', quote: odd, touchpointId: 'home', by: 'Ada', ...change }));
const states = async (message = 'calm') =>
  (await livingAudit(planId))?.touchpoints.map(({ landings }) => landings.find((one) => one.message === message)?.state);

describe('an answer', () => {
  it('that a sentence says it holds on every page where it stands, and tells what changed', async () => {
    expect(await states()).toEqual(['missing', 'missing', 'missing']);
    const { lessonId, changed } = await answer();
    expect(await states()).toEqual(['present', 'present', 'present']);
    expect(changed).toEqual(NAMES.map((touchpointId) => ({ message: 'calm', touchpointId, from: 'missing', to: 'present' })));
    expect(await listLessons(planId)).toMatchObject([{ id: lessonId, message: 'calm', verdict: 'says', quote: odd, touchpoint: 'home', by: 'Ada' }]);
    expect(await listRevisions(planId)).toHaveLength(1);
  });

  it('that it says half makes it weak', async () => {
    const { changed } = await answer({ verdict: 'half' });
    expect(changed.map(({ to }) => to)).toEqual(['weak', 'weak', 'weak']);
  });

  it('that it does not say it makes nothing present', async () => {
    expect((await answer({ verdict: 'not' })).changed).toEqual([]);
    expect(await states()).toEqual(['missing', 'missing', 'missing']);
  });

  it('touches no other message', async () => {
    const before = await states('shared');
    await answer();
    expect(await states('shared')).toEqual(before);
  });

  it('can be taken back: all is as before', async () => {
    const { lessonId } = await answer();
    await decide(aDecision(lessonId, 'f', { planId, kind: 'approved' }));
    const { changed } = value(await undoTeaching({ planId, lessonId }));
    expect(changed.map(({ from, to }) => [from, to])).toEqual(NAMES.map(() => ['present', 'missing']));
    expect([await states(), await listLessons(planId), await listDecisions(planId)]).toEqual([['missing', 'missing', 'missing'], [], []]);
    expect(value(await undoTeaching({ planId, lessonId })).changed).toEqual([]);
  });

  it('given while another is judged by is kept at once, and no change is told twice', async () => {
    const told = await Promise.all([
      answer(),
      answer({ message: 'shared', verdict: 'half', quote: filler['home']![0]! }),
      answer({ message: 'shared', verdict: 'not', quote: odd }),
    ]);
    const all = told.flatMap(({ changed }) => changed.map(({ message, touchpointId }) => `${message} ${touchpointId}`));
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((one) => one.startsWith('calm'))).toHaveLength(3);
    expect(await listLessons(planId)).toHaveLength(3);
  });

  it.each([
    [{ planId: 'gone' }, 'plan/none'],
    [{ message: 'gone' }, 'teach/no-message'],
  ])('about %j is refused in words', async (change, code) => {
    const given = { planId, message: 'calm', verdict: 'says' as const, quote: odd, by: 'Ada', ...change };
    expect(await answerTeaching(given)).toMatchObject({ ok: false, problems: [{ code }] });
    expect(await listLessons(planId)).toEqual([]);
  });
});

describe('an answer is never lost', () => {
  it('when the worker dies before judging: the next one judges by it', async () => {
    // As far as the answer got.
    await announceRejudge(planId);
    await saveLesson(planId, aLesson({ message: 'calm', quote: odd }));
    expect(await states()).toContain('missing');
    await takeUpAgain();
    await vi.waitFor(async () => expect((await getJob(`rejudge:${planId}`))?.state).toBe('done'));
    expect(await states()).toEqual(['present', 'present', 'present']);
  });

  it('when judging fails: it is kept, and the job says why', async () => {
    vi.spyOn(db.attempts, 'where').mockImplementationOnce(() => {
      throw new Error('boom');
    });
    const { lessonId, changed } = await answer();
    expect(changed).toEqual([]);
    expect((await listLessons(planId)).map(({ id }) => id)).toEqual([lessonId]);
    expect(await getJob(`rejudge:${planId}`)).toMatchObject({ state: 'failed', problem: 'boom' });
  });
});

describe('sentences to judge', () => {
  const ask = async (message = 'shared') => value(await teachingCandidates({ planId, message })).candidates;

  it('come with the touchpoint’s name, and go once they are answered', async () => {
    const [first] = await ask();
    expect(first).toMatchObject({ touchpointId: 'team', touchpoint: 'The team', url: 'https://brand.test/team' });
    await answer({ message: 'shared', quote: first!.quote, verdict: 'not' });
    expect((await ask()).map(({ quote }) => quote)).not.toContain(first!.quote);
  });

  it('are found without reading the pages from the store again', async () => {
    await ask();
    const read = vi.spyOn(store.db.snapshots, 'get');
    await ask('calm');
    expect(read).not.toHaveBeenCalled();
  });

  it('come from a page’s newest content', async () => {
    await ask();
    const quote = 'One shared list is what every team of ours answers from.';
    const snapshot = aSnapshot(['Anew', ...filler['home']!, quote], { url: 'https://brand.test/home', capturedAt: '2026-12-14T09:00:00.000Z' });
    await saveSnapshot({ planId, touchpointId: 'home', hash: 'new', snapshot });
    expect((await ask()).map((one) => one.quote)).toContain(quote);
  });

  it('are refused in words for a plan or message that is gone', async () => {
    expect(await teachingCandidates({ planId: 'gone', message: 'calm' })).toMatchObject({ ok: false, problems: [{ code: 'plan/none' }] });
    expect(await teachingCandidates({ planId, message: 'gone' })).toMatchObject({ ok: false, problems: [{ code: 'teach/no-message' }] });
  });
});

describe('blind questions', () => {
  it('are the same until a round is finished, then stand beside what was found', async () => {
    const { questions } = value(await agreementQuestions({ planId }));
    expect(questions).toHaveLength(6);
    expect(value(await agreementQuestions({ planId })).questions).toEqual(questions);
    const answers = questions.map(({ message, touchpointId }) => ({
      message,
      touchpointId,
      said: message === 'calm' ? ('not' as const) : ('says' as const),
    }));
    const { round } = value(await finishAgreement({ planId, by: 'Ada', answers }));
    expect(round).toMatchObject({ by: 'Ada', revision: 1, engine: (await livingAudit(planId))?.engine });
    expect(round.answers.filter(({ message, engine, said }) => message === 'calm' && engine === 'missing' && said === 'not')).toHaveLength(3);
    expect(await listRounds(planId)).toEqual([round]);
    expect(value(await agreementQuestions({ planId })).questions).not.toEqual(questions);
  });

  it('are none before a page was judged, nor can a round about nothing be finished', async () => {
    const fresh = await savePlan({ plan, author: 'Ada', reason: 'First' });
    expect(await agreementQuestions({ planId: fresh.planId })).toMatchObject({ ok: false, problems: [{ code: 'agree/nothing-read' }] });
    const answers = [{ message: 'calm', touchpointId: 'gone', said: 'says' as const }];
    expect(await finishAgreement({ planId, by: 'Ada', answers })).toMatchObject({ ok: false, problems: [{ code: 'agree/nothing-read' }] });
    expect(await listRounds(planId)).toEqual([]);
  });
});
