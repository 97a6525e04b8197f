import { describe, expect, it } from 'vitest';
import { forceOf } from '@/lib/reading/force';
import { listen } from '@/lib/reading/hear';
import { otherTime, turnedFigure, turnedWord } from '@/lib/reading/other-figures';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

/** How a page's first sentence speaks of a message. */
function force(message: string, html: string) {
  const plan = planFrom({ brand: { name: 'Aldermoor' }, messages: [{ id: 'it', priority: 1, statement: message }] });
  const page = listen(plan, pageFrom(`<main><p>${html}</p></main>`));
  return forceOf(page, page.messages.get('it')!.wordings[0]!, 0);
}

describe('what is not asserted is told apart', () => {
  it.each([
    ['denied', 'Pets may come along', 'Pets may not come along.'],
    ['denied', 'Runs without electricity', 'It does not run without electricity.'],
    ['denied', 'Kneaded by hand', 'It is not true that our dough is kneaded by hand.'],
    ['denied', 'Kneaded by hand', 'Is it kneaded by hand? No, by a machine.'],
    ['denied', 'We take no deposit for pets', 'We take a deposit for pets.'],
    ['hedged', 'Kneaded by hand', 'We hope to knead by hand one day.'],
    ['past', 'Kneaded by hand', 'We used to knead by hand.'],
    ['past', '40 ovens in the valley', 'In 1975 there were 40 ovens in the valley.'],
    ['others', 'Kneaded by hand', 'Other bakeries say their dough is kneaded by hand.'],
  ])('%s: %s / %s', (wanted, message, html) => expect(force(message, html)).toBe(wanted));
});

describe('what is asserted stays asserted', () => {
  it.each([
    ['No account needed', 'You do not need an account.'],
    ['No deposit for any room', 'We do not take a deposit for any room.'],
    ['No deposit for any room', 'Is there a deposit? No.'],
    ['Kneaded by hand', 'Our dough is kneaded by hand, not by a machine.'],
    ['Kneaded by hand', 'Not only is it kneaded by hand, it rests overnight.'],
    ['Kneaded by hand', 'Kneaded by hand, with nothing you cannot pronounce.'],
    ['Maps of every village', 'Maps of every village, with paths that do not exist elsewhere.'],
    ['Every loaf is baked in the shop', 'We never sell a loaf that was not baked in the shop.'],
    ['Kneaded by hand', 'Founded in 1975, we are a bakery where all is kneaded by hand.'],
    ['Kneaded by hand', 'Since 1975 we have kneaded by hand.'],
    ['Kneaded by hand', 'Unlike other bakeries, we knead by hand.'],
    ['Kneaded by hand', 'Other people sleep while we knead by hand.'],
    ['Made for beginners', 'You might be a beginner: this is made for you.'],
    ['Cancel at any time', 'You may cancel at any time.'],
    ['No plans to sell', 'We have no plans to sell.'],
  ])('%s / %s', (message, html) => expect(force(message, html)).toBe('asserted'));
});

describe('the same figure turned round', () => {
  it.each([
    ['A loaf for less than £3', 'A loaf costs more than £3.'],
    ['Answers within 20 seconds', 'You wait longer than 20 seconds.'],
    ['Cuts errors by 40%', 'Errors rise by 40%.'],
    ['Pay 15% less here', 'You pay 15% more here.'],
  ])('%s / %s', (planned, said) => expect(turnedFigure(planned, said)).toBeDefined());

  it.each([
    ['A loaf for less than £3', 'A loaf costs under £3.'],
    ['A loaf for less than £3', 'A loaf costs £3.'],
    ['More than 40 ovens', 'Over 40 ovens.'],
    ['Cuts errors by 40%', 'Errors fall by 40%.'],
    ['Cuts errors by 40%', '40% fewer errors.'],
    ['Pay 15% less here', 'Elsewhere you wait up to 15 days.'],
    ['Free for up to 15 people', 'Free for 15 people, and more for those who ask.'],
  ])('nothing turned: %s / %s', (planned, said) => expect(turnedFigure(planned, said)).toBeUndefined());

  it('words of comparison', () => {
    expect(turnedWord('Easier to carry', 'It is harder to carry.')).toBeDefined();
    expect(turnedWord('Easier to carry', 'Easier to carry and harder to lose.')).toBeUndefined();
    expect(turnedWord('Easier to carry', 'Light to carry.')).toBeUndefined();
  });
});

describe('another hour, another day', () => {
  it.each([
    ['Order by 9 pm, collect at 7', 'Order by noon, collect at 7 the next morning.'],
    ['Breakfast until noon', 'Breakfast until nine sharp.'],
    ['Doubled until 31 December', 'Doubled until 30 November.'],
  ])('%s / %s', (planned, said) => expect(otherTime(planned, said)).toBeDefined());

  it.each([
    ['Order by 9 pm, collect at 7', 'Order until nine in the evening and collect at 7 in the morning.'],
    ['Order by 9 pm', 'Order by 21:00.'],
    ['Breakfast until noon', 'Breakfast until 12:00.'],
    ['Breakfast until noon', 'Breakfast is included.'],
    ['Doubled until 31 December', 'Doubled until December 31st.'],
    ['Doubled until 31 December', 'Doubled this month.'],
    ['Less than £3', 'By 40% at 7 shops.'],
  ])('the same: %s / %s', (planned, said) => expect(otherTime(planned, said)).toBeUndefined());
});
