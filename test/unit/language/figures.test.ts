import { describe, expect, it } from 'vitest';
import { type Figure, figures } from '@/lib/language';

/** Kind, value, unit, bound of every figure, in short. */
const read = (text: string) =>
  figures(text).map(({ kind, value, to, unit, bound }: Figure) =>
    [kind, Number(value.toPrecision(6)), ...(to === undefined ? [] : [`to ${Number(to.toPrecision(6))}`]), unit, bound]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );

describe('figures', () => {
  it.each([
    // counts
    ['1,000+ gardens', ['count 1000 atLeast']],
    ['1k gardens', ['count 1000']],
    ['1.5 million gardens', ['count 1500000']],
    ['1,5 million gardens', ['count 1500000']],
    ['100.000+ gardens', ['count 100000 atLeast']],
    ['4 000 000 gardens', ['count 4000000']],
    ['3.000,000 gardens', ['count 3000000']],
    ['twenty-five gardens', ['count 25']],
    ['two hundred gardens', ['count 200']],
    ['over 250 gardens', ['count 250 atLeast']],
    ['up to 5 people', ['count 5 atMost']],
    ['nearly 300 people', ['count 300 about']],
    ['40 or more people', ['count 40 atLeast']],
    // money
    ['£49 a month', ['money 49 GBP']],
    ['49 €', ['money 49 EUR']],
    ['$1,250.50', ['money 1250.5 USD']],
    ['from US$19', ['money 19 USD atLeast']],
    // shares, multiples, sizes, times
    ['1–3 % of sales', ['share 0.01 to 0.03']],
    ['between 1% and 3%', ['share 0.01 to 0.03']],
    ['12 percent', ['share 0.12']],
    ['4.7 out of 5', ['share 4.7 of 5']],
    ['9 in 10 owners', ['share 0.9']],
    ['54x smaller', ['multiple 54']],
    ['54 times smaller', ['multiple 54']],
    ['twice as fast', ['multiple 2']],
    ['2.5 KB', ['size 2560 bytes']],
    ['< 1 KB', ['size 1024 bytes atMost']],
    ['90 cm', ['size 0.9 m']],
    ['30 days', ['duration 30 days']],
    ['3 to 5 days', ['duration 3 to 5 days']],
    ['7 working days', ['duration 7 days']],
    // names of things, dates
    ['version 2.1', ['version 2.1']],
    ['ISO 27001', ['version 27001']],
    ['since 1998', ['date 1998 year']],
    ['3 April', ['date 3 day']],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));

  it.each([
    'The 3rd floor, the 21st century',
    'Breakfast from 7:30 to 10:15',
    'Doors at 8pm, music at 9.30 p.m.',
    'Call 01855 660 204.',
    'Ring +44 20 7946 0958',
    'One day you will see',
    'mail2you@brand.test',
    '1. Open the lid',
  ])('counts nothing in: %s', (text) => expect(read(text)).toEqual([]));

  it('knows one rhythm in two wordings', () => {
    expect(read('twice a year')).toEqual(['rate 2 a year']);
    expect(read('every six months')).toEqual(read('twice a year'));
    expect(read('once a month')).toEqual(read('12 times a year'));
  });

  it('marks "thousands of" as true of any larger number', () =>
    expect(figures('thousands of riders')[0]).toMatchObject({ value: 1000, vague: true, bound: 'atLeast' }));

  it('gives places that cut out the figure as written', () => {
    const text = 'Call 01855 660 204 or pay £49 a month for 1.5 million songs.';
    expect(figures(text).map(({ start, end }) => text.slice(start, end))).toEqual(figures(text).map((figure) => figure.text));
    expect(figures(text).map((figure) => figure.text)).toEqual(['£49', '1.5 million']);
  });

  it.each([
    ['nothing', ''],
    ['ten thousand digits', '7'.repeat(10_000)],
    ['ten thousand separators', '1,'.repeat(5_000)],
    ['a wall of words', 'one hundred '.repeat(900)],
    ['right-to-left copy', 'أكثر من 1,500 عميل'],
  ])('bears %s', (_, text) => expect(() => figures(text)).not.toThrow());

  it('reads western digits in right-to-left copy', () => expect(read('أكثر من 1,500 عميل')).toEqual(['count 1500']));
});
