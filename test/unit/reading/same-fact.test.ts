import { describe, expect, it } from 'vitest';
import { type Figure, figures } from '@/lib/language';
import { counted } from '@/lib/reading/facts';
import { type Comparable, conflict, sameThing } from '@/lib/reading/same-fact';

function fact(text: string): Comparable {
  const [figure] = figures(text) as [Figure];
  return { ...figure, about: counted(text, figure) };
}

describe('what a figure counts', () => {
  it.each([
    ['12,000 members practise with us', 'member'],
    ['20,000 paying customers trust us', 'custom'],
    ['More than 40 sports clubs', 'club'],
    ['Available colours: 18', 'color'],
    ['Available colours: 18 You can order samples', 'color'],
    ['300 people work here', 'person'],
  ])('%s', (text, head) => expect(fact(text).about[0]).toBe(head));
});

describe('the same thing', () => {
  it.each([
    ['12,000 members practise with us', 'Join our 8,000 members'],
    ['12,000 riders across Britain', '8,000 people ride across Britain'],
    ['translated into 70 languages', '110 translations of this guide, one for each of our languages'],
    ['cited in 600 scientific papers', 'nearly 100 scientific articles'],
    ['Our tea is 3 times stronger', 'Which makes it 3 times stronger'],
    ['A drop-in class costs £14', 'A drop-in class costs £18'],
  ])('%s / %s', (a, b) => expect(sameThing(fact(a), fact(b), false)).toBe(true));

  it.each([
    ['12,000 members', '340 classes'],
    ['600 scientific papers', '80 articles in our shop'],
    ['70 languages', '110 translations'],
    ['A mat costs £25', 'Tuition is £60 an hour'],
    ['8 kg', '8 members'],
    ['£14', '£18'],
    ['3 rooms', '9 rooms by the river'],
    ['250,000 members', '40 members'],
    ['12 months', '12 members'],
  ])('not: %s / %s', (a, b) => expect(sameThing(fact(a), fact(b), false)).toBe(false));
});

describe('a conflict', () => {
  it.each([
    ['12,000 members', '8,000 members'],
    ['£14', '£18'],
    ['between 1% and 3%', 'between 2% and 3%'],
    ['more than 5,000 members', '9,000 members'],
    ['twice a year', 'every month'],
  ])('%s / %s', (a, b) => expect(conflict(fact(a), fact(b)) && conflict(fact(b), fact(a))).toBe(true));

  it.each([
    ['12,000 members', '12k members'],
    ['more than 12,000 members', '12,300 members'],
    ['10k+ members', '12,411 members'],
    ['about 300 members', '310 members'],
    ['up to 30 minutes', '28 minutes'],
    ['twice a year', 'every six months'],
    ['1–3 %', 'between 1% and 3%'],
  ])('not: %s / %s', (a, b) => expect(conflict(fact(a), fact(b)) || conflict(fact(b), fact(a))).toBe(false));
});
