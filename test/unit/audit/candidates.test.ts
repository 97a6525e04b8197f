import { describe, expect, it } from 'vitest';
import { type CandidatePage, candidates } from '@/lib/audit';
import type { PageSnapshot } from '@/lib/capture';
import { type Lesson, withTeaching } from '@/lib/plan';
import { aSnapshot } from '../../kit/audited';
import { planFrom } from '../../kit/plan';
import { aLesson } from '../../kit/teaching';

const statement = 'Baked this morning within a mile of you';
const messages = [
  { id: 'fresh', statement, phrasings: ['Out of the oven at six, on your table at seven'] },
  { id: 'late', statement: 'Order until nine in the evening' },
];
const planWith = (...lessons: Lesson[]) => withTeaching(planFrom({ brand: { name: 'Brightloaf' }, messages }), { lessons, rounds: [] });

const page = (touchpointId: string, paragraphs: string[], change: Partial<PageSnapshot> = {}): CandidatePage => ({
  touchpointId,
  touchpoint: `The ${touchpointId}`,
  snapshot: aSnapshot(['Our bread', ...paragraphs], change),
});
const quotes = (pages: CandidatePage[], ...lessons: Lesson[]) => candidates(planWith(...lessons), 'fresh', pages).map(({ quote }) => quote);

const near = 'Every loaf is baked in the morning, a mile from your door.';

describe('a candidate', () => {
  it('tells where it stands and what stands around it', () => {
    const [first] = candidates(planWith(), 'fresh', [page('home', [`We mill our own flour. ${near} Nobody likes old bread.`])]);
    expect(first).toEqual({
      quote: near,
      touchpointId: 'home',
      touchpoint: 'The home',
      url: 'https://brand.test/',
      heading: 'Our bread',
      before: 'We mill our own flour.',
      after: 'Nobody likes old bread.',
    });
  });

  it('takes what is around it from the neighbouring paragraphs where it stands alone, without the heading again', () => {
    const [first] = candidates(planWith(), 'fresh', [page('home', [near, 'Ask for the seeded one.'])]);
    expect(first?.before).toBeUndefined();
    expect(first?.after).toBe('Ask for the seeded one.');
  });

  it('shows no more around it than a line, cut at words', () => {
    const long = 'Flour and water and salt and time. '.repeat(8).trim();
    const [first] = candidates(planWith(), 'fresh', [page('home', [long, near, long])]);
    expect(first?.before?.length).toBeLessThan(130);
    expect(first?.before).toMatch(/^…\S.*time\.$/);
    expect(first?.after).toMatch(/^Flour.*\S…$/);
  });

  it('too long to judge at a glance is cut to the clauses that come near, word for word', () => {
    const long = `${'Nobody in our family ever liked the look of a supermarket shelf, '.repeat(4)}so every loaf is baked in the morning within a mile of your door, ${'and the old mill by the river still turns when the water is high, '.repeat(3)}as it should.`;
    const [quote] = quotes([page('home', [long])]);
    expect(quote?.length).toBeLessThanOrEqual(240);
    expect(quote).toContain('baked in the morning within a mile');
    expect(long).toContain(quote);
  });
});

describe('the candidates of a message', () => {
  it('come from all pages, nearest first', () => {
    const list = quotes([page('about', ['In the morning we are tired.']), page('home', [near])]);
    expect(list[0]).toBe(near);
    expect(list.length).toBeGreaterThanOrEqual(1);
  });

  it('are eight at most, and three of one touchpoint', () => {
    const filler = (page: string, at: number) => [1, 2, 3, 4, 5, 6].map((n) => `${page}word${at}x${n}`).join(' ');
    const many = (page: string) => [1, 2, 3, 4, 5].map((at) => `Baked this morning ${filler(page, at)}.`);
    expect(quotes([page('home', many('home'))])).toHaveLength(3);
    expect(quotes(['roll', 'loaf', 'bun', 'pie'].map((one) => page(one, many(one))))).toHaveLength(8);
  });

  it('are told apart by more than a word', () => {
    expect(quotes([page('home', [near]), page('about', [near.replace('loaf', 'roll')]), page('help', [near])])).toEqual([near]);
  });

  it('hold a half beside the whole', () => {
    const list = quotes([
      page('home', ['All our bread is baked this morning, and within a mile of your own front door.']),
      page('about', ['Baked this morning.']),
    ]);
    expect(list).toHaveLength(2);
  });

  it.each([
    ['the statement', `${statement}.`],
    ['an approved wording', 'Out of the oven at six, on your table at seven.'],
    ['an approved wording but for a word', 'Out of the oven at six, on your tables at seven.'],
    ['a sentence with an approved wording in it', 'You know it: out of the oven at six, on your table at seven!'],
    ['another message', 'Order until nine in the evening.'],
    ['nothing to do with it', 'Our shop is closed on bank holidays.'],
    ['a label', 'This morning'],
  ])('hold none that is %s', (_, sentence) => expect(quotes([page('home', [sentence])])).toEqual([]));

  it('hold one that is an approved wording with another figure', () => {
    const plan = withTeaching(planFrom({ messages: [{ id: 'fresh', statement: 'Baked within 2 miles of your front door every morning' }] }));
    const list = candidates(plan, 'fresh', [page('home', ['Baked within 20 miles of your front door every morning.'])]);
    expect(list).toHaveLength(1);
  });

  it.each(['navigation', 'cookie-layer'] as const)('hold nothing of the %s', (region) => {
    const { snapshot, ...rest } = page('home', [near]);
    const blocks = snapshot.blocks.map((block) => ({ ...block, region }));
    expect(quotes([{ ...rest, snapshot: { ...snapshot, blocks } }])).toEqual([]);
  });

  it.each([{ role: 'button' }, { role: 'code' }, { folded: true }, { byOthers: true }] as const)('hold nothing that is %j', (change) => {
    const { snapshot, ...rest } = page('home', [near]);
    const blocks = snapshot.blocks.map((block) => ({ ...block, ...change }));
    expect(quotes([{ ...rest, snapshot: { ...snapshot, blocks } }])).toEqual([]);
  });

  it('hold none that was answered, whatever the answer, on whatever page it stands', () => {
    for (const verdict of ['says', 'half', 'not'] as const)
      expect(quotes([page('home', [near]), page('about', [near])], aLesson({ message: 'fresh', verdict, quote: near }))).toEqual([]);
  });

  it('hold none around a phrase that was said never to say it', () => {
    expect(quotes([page('home', [near])], aLesson({ message: 'fresh', verdict: 'not', quote: 'baked in the morning' }))).toEqual([]);
  });

  it('still hold what was answered for another message', () => {
    expect(quotes([page('home', [near])], aLesson({ message: 'late', verdict: 'not', quote: near }))).toEqual([near]);
  });

  it('are none for a message the plan does not have, nor without pages', () => {
    expect(candidates(planWith(), 'gone', [page('home', [near])])).toEqual([]);
    expect(quotes([])).toEqual([]);
  });
});
