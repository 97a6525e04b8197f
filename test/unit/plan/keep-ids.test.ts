import { expect, test } from 'vitest';
import { keepIds } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const messages = (...list: (string | object)[]) => ({ messages: list.map((item) => (typeof item === 'string' ? { statement: item } : item)) });
const kept = (next: object, previous: object): string[] => keepIds(planFrom(next), planFrom(previous)).messages.map(({ id }) => id);

test('a reworded message keeps its id', () => {
  expect(kept(messages('A real tea break on every working day'), messages('A real tea break on a working day'))).toEqual([
    'a-real-tea-break-on-a-working-day',
  ]);
});

test('a reordered list keeps each id with its words', () => {
  expect(kept(messages('Cancel at any time', 'Fresh within three weeks'), messages('Fresh within three weeks', 'Cancel at any time'))).toEqual([
    'cancel-at-any-time',
    'fresh-within-three-weeks',
  ]);
});

test('words that changed case or marks only are the same words', () => {
  expect(kept(messages('Fresh, within 3 weeks!'), messages({ id: 'm7', statement: 'fresh, within 3 weeks!' }))).toEqual(['m7']);
});

test('a wholly new message gets an id of its own, even in the place of an old one', () => {
  expect(kept(messages('Blended by hand since 1974'), messages('Cancel at any time'))).toEqual(['blended-by-hand-since-1974']);
});

test('an id written into the file stays, whatever stood there before', () => {
  expect(kept(messages({ id: 'offer', statement: 'Cancel at any time' }), messages('Cancel at any time'))).toEqual(['offer']);
});

test('an id that another item of the new plan has is not given twice', () => {
  const next = messages({ id: 'cancel-at-any-time', statement: 'Something else' }, 'Cancel whenever, at any time');
  expect(kept(next, messages('Cancel at any time'))).toEqual(['cancel-at-any-time', 'cancel-whenever-at-any-time']);
});

test('of two alike, the one at the nearer place is the same', () => {
  const previous = messages('Free delivery to your door', 'Free delivery to your desk');
  expect(kept(messages('Something new', 'Free delivery to your home'), previous)).toEqual(['something-new', 'free-delivery-to-your-desk']);
});

test('references follow, touchpoints keep theirs, and neither plan is changed', () => {
  const previous = planFrom({
    ...messages('A real tea break on a working day'),
    channels: [{ name: 'Site', touchpoints: [{ name: 'Home page', url: 'https://a.test/' }] }],
  });
  const next = planFrom({
    ...messages('A real tea break on any working day'),
    channels: [
      {
        name: 'Web site',
        touchpoints: [
          { name: 'The home page', messages: ['A real tea break on any working day'] },
          { name: 'Variant', variantOf: 'The home page' },
        ],
      },
    ],
  });
  const before = structuredClone(next);
  const [channel] = keepIds(next, previous).channels;
  expect(channel?.touchpoints[0]).toMatchObject({ id: 'home-page', messages: ['a-real-tea-break-on-a-working-day'] });
  expect(channel?.touchpoints[1]?.variantOf).toBe('home-page');
  expect(next).toEqual(before);
});

test('saving the same plan again changes nothing', () => {
  const plan = planFrom(messages('One thing', 'Another thing', 'One thing'));
  expect(keepIds(plan, plan)).toEqual(plan);
});
