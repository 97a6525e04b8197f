import type { AgreementRound, Lesson } from '@/lib/plan';

/** An answer as a person gives it; each test says what it is about. */
export const aLesson = (change: Partial<Lesson> = {}): Lesson => ({
  id: 'l1',
  message: 'first',
  verdict: 'says',
  quote: 'Be home for supper',
  by: 'Ada',
  at: '2026-11-03T09:00:00Z',
  ...change,
});

type Given = AgreementRound['answers'][number];

/** A round of questions, each answer written as `[found, said]`. */
export const aRound = (answers: [Given['engine'], Given['said']][], change: Partial<AgreementRound> = {}): AgreementRound => ({
  id: 'r1',
  at: '2026-11-03T10:00:00Z',
  by: 'Ada',
  revision: 1,
  engine: '1',
  answers: answers.map(([engine, said], index) => ({ message: 'first', touchpoint: `page-${index}`, engine, said })),
  ...change,
});
