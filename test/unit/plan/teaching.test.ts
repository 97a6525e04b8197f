import { describe, expect, it, test } from 'vitest';
import {
  asQuote,
  inForceLessons,
  isTaught,
  keepIds,
  LONGEST_QUOTE,
  type Plan,
  readPlan,
  sameQuote,
  withoutTaught,
  withTeaching,
  writePlan,
} from '@/lib/plan';
import { planFrom } from '../../kit/plan';
import { aLesson, aRound } from '../../kit/teaching';

const wordings = (plan: Plan, index = 0): string[] => plan.messages[index]?.phrasings.map(({ text }) => text) ?? [];
const taughtWith = (...lessons: Parameters<typeof aLesson>[0][]) =>
  withTeaching(planFrom(), { lessons: lessons.map((lesson, index) => aLesson({ id: `l${index}`, ...lesson })), rounds: [] });

describe('a sentence that says a message', () => {
  it('counts as an approved wording, after those of the plan', () => {
    const plan = planFrom({ messages: [{ id: 'first', statement: 'Your evenings are your own', phrasings: ['Evenings off'] }] });
    expect(wordings(withTeaching(plan, { lessons: [aLesson()], rounds: [] }))).toEqual(['Evenings off', 'Be home for supper']);
    expect(wordings(plan)).toEqual(['Evenings off']);
  });

  it.each([
    ['half', { verdict: 'half' }],
    ['not', { verdict: 'not' }],
    ['another message', { message: 'gone' }],
    ['the statement again', { quote: '“Your evenings are your own again.”' }],
  ] as const)('is not made of: %s', (_, lesson) => expect(wordings(taughtWith(lesson))).toEqual([]));

  it('counts once, however often and in whatever case it was taught', () => {
    expect(wordings(taughtWith({}, { quote: 'be home  for supper.' }, { quote: 'BE HOME FOR SUPPER' }))).toHaveLength(1);
  });

  it('no longer counts once a newer answer says it does not', () => {
    expect(wordings(taughtWith({}, { verdict: 'not', at: '2026-11-04T09:00:00Z' }))).toEqual([]);
    expect(wordings(taughtWith({ at: '2026-11-05T09:00:00Z' }, { verdict: 'not', at: '2026-11-04T09:00:00Z' }))).toHaveLength(1);
  });

  it('is not doubled by teaching a plan that was taught already', () => {
    const once = taughtWith({});
    expect(withTeaching(once, once.teaching)).toEqual(once);
  });

  it('leaves with the teaching, and a wording of the plan stays', () => {
    const plan = planFrom({ messages: [{ id: 'first', statement: 'Your evenings are your own', phrasings: ['Evenings off'] }] });
    expect(withoutTaught(withTeaching(plan, { lessons: [aLesson()], rounds: [] })).messages).toEqual(plan.messages);
    expect(withoutTaught(plan)).toBe(plan);
  });
});

describe('answers that hold', () => {
  it('are the newest about each sentence and message, oldest first', () => {
    const list = [
      aLesson({ id: 'c', at: '2026-11-05T09:00:00+02:00', verdict: 'half' }),
      aLesson({ id: 'a', at: '2026-11-05T08:00:00Z' }),
      aLesson({ id: 'b', message: 'second', at: '2026-11-04T08:00:00Z' }),
    ];
    expect(inForceLessons(list).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('are not doubled where file and store hold the same one', () => {
    const plan = planFrom({ teaching: { lessons: [aLesson()] } });
    const { teaching } = withTeaching(plan, { lessons: [aLesson()], rounds: [aRound([['weak', 'half']])] });
    expect(teaching?.lessons).toHaveLength(1);
    expect(teaching?.rounds).toHaveLength(1);
  });

  test.each([
    ['Be home for supper', 'be  home for\nsupper.', true],
    ['You’re home', "you're home", true],
    ['Save 20%', 'Save 20', false],
    ['Be home for supper', 'Be home by supper', false],
    ['A+', 'A', false],
  ])('%j and %j are the same: %s', (one, other, same) => expect(sameQuote(one) === sameQuote(other)).toBe(same));
});

describe('whether a message is taught', () => {
  it.each([
    ['by a sentence that says it', { verdict: 'says' }, true],
    ['by one that does not', { verdict: 'not' }, true],
    ['not by a half', { verdict: 'half' }, false],
    ['not by what was said of another', { message: 'gone', verdict: 'not' }, false],
  ] as const)('%s', (_, lesson, taught) => expect(isTaught(taughtWith(lesson), 'first')).toBe(taught));

  it('not without any answer or wording, and not where the message is unknown', () => {
    expect(isTaught(planFrom(), 'first')).toBe(false);
    expect(isTaught(planFrom(), 'nobody')).toBe(false);
  });

  it('by a wording of the plan', () => {
    expect(isTaught(planFrom({ messages: [{ id: 'first', statement: 'a', phrasings: ['b'] }] }), 'first')).toBe(true);
  });
});

describe('in the plan file', () => {
  const taught = withTeaching(planFrom({ channels: [{ name: 'Site', touchpoints: [{ id: 'home', name: 'Home' }] }] }), {
    lessons: [aLesson({ touchpoint: 'home', quote: 'yes: “# odd” - text' }), aLesson({ id: 'l2', verdict: 'not', quote: 'Other' })],
    rounds: [aRound([['missing', 'not']])],
  });
  const again = (text: string): Plan => {
    const read = readPlan(text, 'plan.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value.plan;
  };

  it('travels there and back, and the wordings do not become the plan’s own', () => {
    const back = again(writePlan(taught));
    expect(back.teaching).toEqual(taught.teaching);
    expect(wordings(back)).toEqual([]);
    expect(withTeaching(back)).toEqual(taught);
  });

  it('stands in no file where nothing was taught', () => {
    expect(writePlan(withTeaching(planFrom()))).not.toContain('teaching');
  });

  it('is cut to the newest answers a file may carry, and reads back; judging forgets none', () => {
    const lessons = Array.from({ length: 501 }, (_, at) => aLesson({ id: `l${at}`, quote: `Number ${at}`, at: new Date(at * 1000).toISOString() }));
    const many = withTeaching(planFrom(), { lessons, rounds: [] });
    expect(many.teaching?.lessons).toHaveLength(501);
    const back = again(writePlan(many)).teaching?.lessons;
    expect([back?.length, back?.[0]?.id, back?.at(-1)?.id]).toEqual([500, 'l1', 'l500']);
  });

  it('is let go where the plan has no such message any more; where the touchpoint is gone, the answer stays', () => {
    const plan = planFrom({
      teaching: { lessons: [aLesson({ message: 'gone' }), aLesson({ id: 'l2', touchpoint: 'gone' })], rounds: [aRound([['weak', 'half']])] },
    });
    expect(plan.teaching?.lessons).toEqual([aLesson({ id: 'l2' })]);
    expect(plan.teaching?.rounds).toHaveLength(1);
  });

  it('names the message by its words, if someone writes it by hand', () => {
    const plan = planFrom({ teaching: { lessons: [aLesson({ message: 'Your evenings are your own again' })] } });
    expect(plan.teaching?.lessons[0]?.message).toBe('first');
  });

  it('follows the message when a new revision keeps its id', () => {
    const before = planFrom({ messages: [{ id: 'calm', statement: 'Your evenings are your own again' }] });
    const next = planFrom({
      messages: [{ statement: 'Your evenings are your own again' }],
      teaching: { lessons: [aLesson({ message: 'your-evenings-are-your-own-again' })] },
    });
    expect(keepIds(next, before).teaching?.lessons[0]?.message).toBe('calm');
  });

  test.each([
    ['a verdict nobody knows', { lessons: [{ ...aLesson(), verdict: 'say' }] }, 'value-unknown', 'says'],
    ['a day without a time', { lessons: [{ ...aLesson(), at: '2026-11-03' }] }, 'time-form', 'T09:00'],
    ['a quote as long as a page', { lessons: [aLesson({ quote: 'x'.repeat(LONGEST_QUOTE + 1) })] }, 'text-long', 'Shorten'],
    ['more answers than a file carries', { lessons: Array.from({ length: 501 }, (_, at) => aLesson({ id: `l${at}` })) }, 'list-long', 'newest'],
    ['nobody who said it', { lessons: [{ ...aLesson(), by: undefined }] }, 'field-missing', 'by'],
    ['a word from elsewhere', { lessons: [], lesson: [] }, 'field-unknown', 'lessons'],
  ])('%s is told', (_, teaching, code, mend) => {
    const file = { throughlinePlan: 1, brand: { name: 'A' }, messages: [{ id: 'first', statement: 'a' }], teaching };
    const read = readPlan(JSON.stringify(file), 'plan.json');
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
    expect(read.ok ? '' : read.problems[0]?.mend).toContain(mend);
  });
});

describe('a quote', () => {
  it('is one line, cut after a whole word where it is too long', () => {
    expect(asQuote('  Be\n home ')).toBe('Be home');
    const cut = asQuote('word '.repeat(200));
    expect(cut.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(cut.endsWith('word')).toBe(true);
    expect(asQuote('x'.repeat(600))).toHaveLength(LONGEST_QUOTE);
  });
});
