import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { writePlan } from '@/lib/plan';
import {
  currentPlan,
  decide,
  deleteEverything,
  deleteLesson,
  deletePlan,
  listDecisions,
  listLessons,
  listRevisions,
  listRounds,
  saveLesson,
  savePlan,
  saveRound,
  taughtPlan,
} from '@/lib/store';
import { aDecision } from '../../kit/audited';
import { aPlan } from '../../kit/plan';
import { aRound, aLesson as lesson } from '../../kit/teaching';

const aLesson = (change: Parameters<typeof lesson>[0] = {}) => lesson({ message: 'calm', ...change });
const save = (change: Parameters<typeof aPlan>[0] = {}, planId?: string) =>
  savePlan({ plan: aPlan(change), ...(planId && { planId }), author: 'Ada', reason: 'First' });
const wordings = async (planId: string) => (await taughtPlan(planId))?.plan.messages[0]?.phrasings.map(({ text }) => text);

beforeEach(() => deleteEverything());

describe('an answer', () => {
  it('is kept without a new revision, and the plan is judged with it', async () => {
    const { planId } = await save();
    await saveLesson(planId, aLesson());
    expect(await listRevisions(planId)).toHaveLength(1);
    expect(await wordings(planId)).toEqual(['Be home for supper']);
    expect((await currentPlan(planId))?.plan.messages[0]?.phrasings).toEqual([]);
  });

  it('is taken back, with the decision that shares its id and no other', async () => {
    const { planId } = await save();
    await saveLesson(planId, aLesson());
    await decide(aDecision('l1', 'f', { planId, kind: 'approved' }));
    await decide(aDecision('d2', 'f', { planId }));
    await deleteLesson(planId, 'l1');
    expect(await listLessons(planId)).toEqual([]);
    expect((await listDecisions(planId)).map(({ id }) => id)).toEqual(['d2']);
    expect(await wordings(planId)).toEqual([]);
  });

  it('belongs to its plan alone', async () => {
    const [one, other] = [await save(), await save()];
    await saveLesson(one.planId, aLesson());
    await decide(aDecision('l1', 'f', { planId: other.planId }));
    await deleteLesson(other.planId, 'l1');
    expect(await listLessons(one.planId)).toHaveLength(1);
    expect(await wordings(other.planId)).toEqual([]);
  });

  it('taken back twice is no harm', async () => {
    const { planId } = await save();
    await deleteLesson(planId, 'nothing');
    expect(await listLessons(planId)).toEqual([]);
  });

  it('outlives a revision, also one whose message it was about is gone for a while', async () => {
    const { planId } = await save();
    await saveLesson(planId, aLesson());
    const [message] = aPlan().messages;
    await save({ messages: [{ ...message!, id: 'other', statement: 'Something else entirely' }] }, planId);
    expect((await taughtPlan(planId))?.plan.teaching?.lessons).toEqual([]);
    await save({}, planId);
    expect(await wordings(planId)).toEqual(['Be home for supper']);
  });

  it('goes with its plan, and no other plan’s does', async () => {
    const [one, other] = [await save(), await save()];
    for (const { planId } of [one, other]) {
      await saveLesson(planId, aLesson());
      await saveRound(planId, aRound([['weak', 'half']]));
    }
    await deletePlan(one.planId);
    expect([await listLessons(one.planId), await listRounds(one.planId)]).toEqual([[], []]);
    expect([await listLessons(other.planId), await listRounds(other.planId)].map((list) => list.length)).toEqual([1, 1]);
  });
});

describe('a plan file that carries teaching', () => {
  it('brings its answers in, and they can be taken back', async () => {
    const { planId } = await save({ teaching: { lessons: [aLesson()], rounds: [aRound([['weak', 'half']])] } });
    expect(await listLessons(planId)).toEqual([aLesson()]);
    expect(await listRounds(planId)).toHaveLength(1);
    await deleteLesson(planId, 'l1');
    expect(await wordings(planId)).toEqual([]);
  });

  it('joins what is stored and drops nothing of it', async () => {
    const { planId } = await save();
    await saveLesson(planId, aLesson({ id: 'stored', quote: 'Stored' }));
    await save({ teaching: { lessons: [aLesson()], rounds: [] } }, planId);
    expect((await listLessons(planId)).map(({ id }) => id).sort()).toEqual(['l1', 'stored']);
  });

  it('written from what is judged by and saved again is no new wording of the plan', async () => {
    const { planId } = await save();
    await saveLesson(planId, aLesson());
    const taught = await taughtPlan(planId);
    expect(writePlan(taught!.plan)).toContain('Be home for supper');
    await savePlan({ planId, plan: taught!.plan, author: 'Ada', reason: 'Again' });
    expect((await currentPlan(planId))?.plan.messages[0]?.phrasings).toEqual([]);
    await deleteLesson(planId, 'l1');
    expect(await wordings(planId)).toEqual([]);
  });
});

it('a plan that is not there has nothing taught', async () => {
  expect(await taughtPlan('nobody')).toBeUndefined();
  expect(await listLessons('nobody')).toEqual([]);
});
