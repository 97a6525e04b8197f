import { describe, expect, it } from 'vitest';
import type { AuditedTouchpoint } from '@/lib/audit';
import { compared, drawQuestions } from '@/lib/audit';
import type { Landing } from '@/lib/reading';
import { aTouchpoint, landed } from '../../kit/audited';

const quoted = (state: Landing['state'], message: string, touchpoint: string): Landing =>
  landed(message, state, { evidence: [1, 2, 3, 4].map((n) => ({ quote: `${touchpoint} ${message} ${n}`, surface: 'body', cues: [] })) });

/** Six messages on ten pages: nearly all present, a few of each other state. */
const rare: Record<string, Landing['state']> = { '0-0': 'missing', '1-1': 'missing', '2-2': 'weak', '3-3': 'contradicted', '4-4': 'notJudged' };
const pages = Array.from({ length: 10 }, (_, page) =>
  aTouchpoint(`page-${page}`, {
    url: `https://larkfield.test/${page}`,
    owed: Array.from({ length: 6 }, (_, message) => ({ message: `m${message}`, because: '' })),
    landings: Array.from({ length: 6 }, (_, message) => quoted(rare[`${page}-${message}`] ?? 'present', `m${message}`, `page-${page}`)),
  }),
);
const stateOf = (list: AuditedTouchpoint[], { message, touchpointId }: { message: string; touchpointId: string }) =>
  list.find((one) => one.touchpointId === touchpointId)?.landings.find((one) => one.message === message)?.state;

describe('the questions of a round', () => {
  const questions = drawQuestions(pages, { seed: 'one' });

  it('are ten, each another one', () => {
    expect(questions).toHaveLength(10);
    expect(new Set(questions.map(({ message, touchpointId }) => `${message} ${touchpointId}`)).size).toBe(10);
  });

  it('ask about every state there is, however rare', () => {
    const states = questions.map((question) => stateOf(pages, question));
    expect(states.filter((state) => state === 'missing')).toHaveLength(2);
    expect(states.filter((state) => state === 'weak')).toHaveLength(1);
    expect(states.filter((state) => state === 'contradicted')).toHaveLength(1);
    expect(states).not.toContain('notJudged');
  });

  it('ask about every message before one is asked about three times', () => {
    const times = [0, 1, 2, 3, 4, 5].map((message) => questions.filter((question) => question.message === `m${message}`).length);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...times)).toBeLessThanOrEqual(2);
  });

  it('carry nothing of what was found', () => {
    for (const question of questions) expect(Object.keys(question).sort()).toEqual(['message', 'quotes', 'touchpoint', 'touchpointId', 'url']);
    expect(questions[0]?.quotes).toHaveLength(3);
  });

  it('do not betray the state by their place', () => {
    const first = Array.from({ length: 40 }, (_, at) => drawQuestions(pages, { seed: `seed ${at}` })[0]!);
    expect(new Set(first.map((question) => stateOf(pages, question))).size).toBeGreaterThan(2);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(drawQuestions(pages, { seed: 'one' })).toEqual(questions);
    expect(drawQuestions(pages, { seed: 'two' })).not.toEqual(questions);
  });

  it('ask about owed messages first', () => {
    const half = pages.map((page) => ({ ...page, owed: page.owed.slice(0, 2) }));
    const asked = drawQuestions(half, { seed: 'one' });
    expect(asked.every(({ message }) => message === 'm0' || message === 'm1')).toBe(true);
  });

  it('are fewer where there is less to ask', () => {
    expect(drawQuestions(pages.slice(0, 1), { seed: 'one' })).toHaveLength(6);
    expect(drawQuestions([], { seed: 'one' })).toEqual([]);
  });

  it('leave out pages outside the plan and those that could not be judged', () => {
    const left = [
      { ...pages[0]!, offPlan: true },
      { ...pages[1]!, status: 'notJudged' as const },
    ];
    expect(drawQuestions(left, { seed: 'one' })).toEqual([]);
  });
});

describe('the answers', () => {
  it('stand beside what is found', () => {
    expect(compared(pages, [{ message: 'm0', touchpointId: 'page-0', said: 'half' }])).toEqual([
      { message: 'm0', touchpoint: 'page-0', engine: 'missing', said: 'half' },
    ]);
  });

  it.each([
    ['page-4', 'm4'],
    ['page-4', 'gone'],
    ['gone', 'm4'],
  ])('about %s and %s are left out: nothing is judged there', (touchpointId, message) =>
    expect(compared(pages, [{ message, touchpointId, said: 'says' }])).toEqual([]),
  );
});
