import { type AgreementRound, type Lesson, type Teaching, withTeaching } from '@/lib/plan';
import { db } from './db';
import { together } from './guard';
import type { Revision } from './types';

/** Keeps an answer. The same id again replaces it. */
export const saveLesson = (planId: string, lesson: Lesson): Promise<void> =>
  together([db.lessons], async () => {
    await db.lessons.put({ ...lesson, planId });
  });

/** Takes an answer back, and with it the decision on a finding that shares its id. */
export const deleteLesson = (planId: string, lessonId: string): Promise<void> =>
  together([db.lessons, db.decisions], async () => {
    await db.lessons.delete([planId, lessonId]);
    const decision = await db.decisions.get(lessonId);
    if (decision?.planId === planId) await db.decisions.delete(lessonId);
  });

/** Every answer of a plan, oldest first. */
export const listLessons = async (planId: string): Promise<Lesson[]> => (await db.lessons.where({ planId }).sortBy('at')).map(withoutPlan);

/** Keeps a round of blind questions. */
export const saveRound = (planId: string, round: AgreementRound): Promise<void> =>
  together([db.rounds], async () => {
    await db.rounds.put({ ...round, planId });
  });

/** Every round of a plan, oldest first. */
export const listRounds = async (planId: string): Promise<AgreementRound[]> => (await db.rounds.where({ planId }).sortBy('at')).map(withoutPlan);

/** The revision in force with everything that was taught: what pages are judged by, and what a plan file to keep is written from. */
export const taughtPlan = (planId: string): Promise<Revision | undefined> =>
  db.transaction('r', [db.plans, db.revisions, db.lessons, db.rounds], async () => {
    const row = await db.plans.get(planId);
    const revision = row && (await db.revisions.get([planId, row.revision]));
    if (!revision) return undefined;
    return { ...revision, plan: withTeaching(revision.plan, { lessons: await listLessons(planId), rounds: await listRounds(planId) }) };
  });

/** Lets what a plan file carries join what is stored. Runs within the saving of the plan. */
export async function takeIn(planId: string, { lessons, rounds }: Teaching): Promise<void> {
  await db.lessons.bulkPut(lessons.map((lesson) => ({ ...lesson, planId })));
  await db.rounds.bulkPut(rounds.map((round) => ({ ...round, planId })));
}

function withoutPlan<Row extends { planId: string }>({ planId: _, ...row }: Row): Omit<Row, 'planId'> {
  return row;
}
