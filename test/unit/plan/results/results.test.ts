import { describe, expect, it } from 'vitest';
import { doubts, type Mapping, placeResults, type Results, readResults } from '@/lib/plan';
import { amount, dayOf } from '@/lib/plan/results/amount';
import { peopleMet, resultsByChannel } from '@/lib/plan/results/weigh';
import { planFrom } from '../../../kit/plan';

const table = (text: string) => {
  const read = readResults(text, 'file.csv');
  if (!read.ok) throw new Error(read.problems[0]?.what);
  return read.value;
};

describe('a count', () => {
  it.each([
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234 567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['€1,200.50', 1200.5],
    ['0.250', 0.25],
    ['12.5', 12.5],
    ['(30)', -30],
    ['7', 7],
  ])('%s', (written, value) => {
    expect(amount(written)).toBe(value);
  });

  it.each(['12.3%', '', '–', 'n/a', '3 of 4', '2026-10-01'])('is not %s', (written) => {
    expect(amount(written)).toBeUndefined();
  });
});

it('a day is told only where it can be: which of two small numbers is the month, nobody knows', () => {
  expect(['20261031', '2026-10-31', '31/10/2026', '10/31/2026', 'Oct 31, 2026'].map(dayOf)).toEqual(Array(5).fill('2026-10-31'));
  expect(['05/06/2026', '13', 'October', '2026-13-40', 'Total'].map(dayOf)).toEqual(Array(5).fill(undefined));
});

describe('an export', () => {
  it('of Google Analytics: its period stands above the table, its total is left out', () => {
    const { headers, columns, rows, source, from, until } = table(
      [
        '# ----------------------------------------',
        '# Pages and screens',
        '# Start date: 20261001',
        '# End date: 20261031',
        '# ----------------------------------------',
        '',
        'Page path and screen class,Views,Active users,Views per active user,Average engagement time per active user,Key events,Total revenue',
        '/,"1,200",900,1.33,20.1,31,0',
        '/pricing,300,250,1.2,40,12,0',
        'Totals,1500,1100,1.36,25,43,0',
      ].join('\n'),
    );
    expect(headers[0]).toBe('Page path and screen class');
    expect(columns).toEqual(['page', 'impressions', 'people', undefined, undefined, 'conversions', 'revenue']);
    expect(rows).toHaveLength(2);
    expect({ source, from, until }).toEqual({ source: 'Google Analytics', from: '2026-10-01', until: '2026-10-31' });
  });

  it('of Search Console', () => {
    const { columns, source } = table('Top pages,Clicks,Impressions,CTR,Position\nhttps://brand.test/,12,340,3.5%,4.2\n');
    expect(columns).toEqual(['page', 'clicks', 'impressions', undefined, undefined]);
    expect(source).toBe('Google Search Console');
  });

  it('of a mailing tool: its days are its period', () => {
    const { columns, from, until } = table(
      'Title,Send Date,Total Recipients,Unique Opens,Open Rate,Clicks\nNovember,2026-11-03,8000,3200,40%,410\nOctober,2026-10-06,7900,3000,38%,380\n',
    );
    expect(columns).toEqual(['channel', 'date', 'sent', 'opens', undefined, 'clicks']);
    expect([from, until]).toEqual(['2026-10-06', '2026-11-03']);
  });

  it('in the shape of many countries: semicolons, decimal commas', () => {
    const { rows, columns } = table('Seite;Sessions;Cost\nhttps://brand.test/;1.200;"310,50"\n');
    expect(rows[0]?.map((cell, at) => (columns[at] ? amount(cell) : cell))).toEqual(['https://brand.test/', 1200, 310.5]);
  });

  it.each([
    ['nothing', ''],
    ['one line of prose', 'Our channels did rather well this month'],
    ['headings alone', 'Page,Sessions\n'],
    ['a picture', '\u0000\u0001PNG'],
    ['something endless', 'Page,Sessions\n'.padEnd(5_000_001, 'x')],
  ])('that is %s gets one sentence', (_, text) => {
    const read = readResults(text, 'file.csv');
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems).toMatchObject([{ what: expect.stringContaining('file.csv'), mend: expect.any(String) }]);
  });
});

const plan = planFrom({
  channels: [
    {
      id: 'site',
      name: 'Website',
      type: 'site',
      touchpoints: [
        { id: 'home', name: 'Home', url: 'https://brand.test/' },
        { id: 'pricing', name: 'Pricing', url: 'https://brand.test/pricing' },
      ],
    },
    { id: 'mail', name: 'Newsletter', type: 'email' },
  ],
});
const mapped = (columns: Mapping['columns'], change: Partial<Mapping> = {}): Mapping => ({ columns, labels: {}, ...change });

describe('rows under the plan', () => {
  it('belong to the touchpoint their page is, also by path alone, and rows of one page are one', () => {
    const { places, unplaced } = placeResults(
      plan,
      {
        rows: [
          ['/pricing', '10'],
          ['https://brand.test/pricing?utm_source=x', '5'],
          ['/elsewhere', '99'],
          ['/', '7'],
        ],
      },
      mapped(['page', 'visits']),
    );
    expect(places).toEqual([
      { channelId: 'site', touchpointId: 'pricing', measures: { visits: 15 } },
      { channelId: 'site', touchpointId: 'home', measures: { visits: 7 } },
    ]);
    expect(unplaced).toBe(1);
  });

  it('belong to the channel of their label only where it is called so, or a person said so', () => {
    const rows = [
      ['Newsletter', '100'],
      ['E-mail', '40'],
      ['Organic Search', '900'],
    ];
    const alone = placeResults(plan, { rows }, mapped(['channel', 'visits']));
    expect(alone.places).toEqual([{ channelId: 'mail', measures: { visits: 100 } }]);
    expect(alone.unknown.map(({ label }) => label)).toEqual(['E-mail', 'Organic Search']);
    const told = placeResults(plan, { rows }, mapped(['channel', 'visits'], { labels: { 'E-mail': 'mail', 'Organic Search': 'site' } }));
    expect(told.places).toEqual([
      { channelId: 'mail', measures: { visits: 140 } },
      { channelId: 'site', measures: { visits: 900 } },
    ]);
  });

  it('belong to one channel where a person said that all do', () => {
    expect(
      placeResults(
        plan,
        {
          rows: [
            ['x', '3'],
            ['y', '4'],
          ],
        },
        mapped([null, 'opens'], { channelId: 'mail' }),
      ).places,
    ).toEqual([{ channelId: 'mail', measures: { opens: 7 } }]);
  });

  it('count once where two columns mean the same', () => {
    expect(placeResults(plan, { rows: [['/', '10', '4']] }, mapped(['page', 'people', 'people'])).places[0]?.measures).toEqual({ people: 10 });
  });

  it.each(['__proto__', 'constructor', 'toString'])('with the label %s belong to nothing', (label) => {
    expect(placeResults(plan, { rows: [[label, '1']] }, mapped(['channel', 'visits'])).unplaced).toBe(1);
  });
});

const results = (id: string, change: Partial<Results> = {}): Results => ({
  id,
  planId: 'p',
  name: `${id}.csv`,
  importedAt: '2026-11-02T09:00:00.000Z',
  by: 'Ada',
  places: [],
  unplaced: 0,
  ...change,
});
const home = (measures: Results['places'][number]['measures']) => [{ channelId: 'site', touchpointId: 'home', measures }];

describe('what the figures say', () => {
  it('people who met a page are counted by the newest file, visits before impressions', () => {
    const met = peopleMet([
      results('new', { until: '2026-10-31', places: home({ visits: 50, impressions: 900 }) }),
      results('old', { until: '2026-09-30', places: home({ visits: 80 }) }),
    ]);
    expect(met.get('home')).toEqual({ count: 50, measure: 'visits' });
    expect(met.get('pricing')).toBeUndefined();
  });

  it('a month of one source loaded twice counts once, and two sources are added', () => {
    const one = { source: 'Google Analytics', places: home({ visits: 10 }) };
    const channels = resultsByChannel([results('a', one), results('b', one), results('c', { source: 'LinkedIn', places: home({ visits: 5 }) })]);
    expect(channels.get('site')).toEqual({ visits: 15 });
  });

  it('names figures without source or days', () => {
    expect(doubts(results('a'))).toHaveLength(2);
    expect(doubts(results('a', { source: 'LinkedIn', from: '2026-10-01', until: '2026-10-31' }))).toEqual([]);
    expect(doubts(results('a', { source: 'LinkedIn', from: '2026-10-01', until: '2026-10-31', unplaced: 3 }))[0]).toMatch(/3 rows/);
  });
});
