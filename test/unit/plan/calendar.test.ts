import { describe, expect, it } from 'vitest';
import { type Calendar, calendarOf } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

/** A Wednesday. */
const DATE = '2026-11-25';

const parts = {
  messages: [
    { id: 'rolling', priority: 1, statement: 'A working bike, always' },
    { id: 'gift', priority: 2, statement: 'Give it as a gift', channels: ['letters'], from: '2026-12-01', until: '2026-12-24' },
    { id: 'autumn', priority: 3, statement: 'First month free', channels: ['site'], from: '2026-09-01', until: '2026-10-31' },
  ],
  channels: [
    {
      id: 'site',
      name: 'Website',
      type: 'site',
      owner: 'Priya',
      touchpoints: [
        { id: 'home', name: 'Home' },
        { id: 'prices', name: 'Prices', messages: ['rolling'] },
      ],
    },
    { id: 'letters', name: 'Letters', type: 'email', touchpoints: [{ id: 'november', name: 'November' }] },
    { id: 'posters', name: 'Posters', type: 'ads' },
  ],
};
const of = (calendar: object[] = [], more: object = {}) => planFrom({ ...parts, calendar, ...more });
const seen = (touchpointId: string, landings: Record<string, string>, certainty = 'confirmed', status = 'scanned') => ({
  touchpointId,
  status,
  landings: Object.entries(landings).map(([message, state]) => ({ message, state, certainty })),
});
const line = { from: '2026-11-01', until: '2026-11-30', channel: 'letters', message: 'rolling' };
const verdictOf = (calendar: Calendar, key = 'line 0') => calendar.entries.find((entry) => entry.key === key)?.verdict;

describe('what an entry is worth today', () => {
  it.each([
    ['live', [seen('november', { rolling: 'present' })]],
    ['half', [seen('november', { rolling: 'weak' })]],
    ['late', [seen('november', { rolling: 'missing' })]],
    ['late', [seen('november', { rolling: 'contradicted' })]],
    ['unsure', [seen('november', { rolling: 'missing' }, 'pleaseCheck')]],
    ['unread', []],
    ['unread', [seen('november', { rolling: 'notJudged' })]],
    ['unread', [seen('november', { rolling: 'present' }, 'confirmed', 'notScanned')]],
    ['unread', [{ ...seen('november', { rolling: 'present' }), offPlan: true }]],
  ])('%s', (verdict, read) => {
    expect(verdictOf(calendarOf(of([line]), DATE, read))).toBe(verdict);
  });

  it('is live where one of several touchpoints carries it', () => {
    const site = of([{ ...line, channel: 'site' }]);
    expect(verdictOf(calendarOf(site, DATE, [seen('home', { rolling: 'missing' }), seen('prices', { rolling: 'present' })]))).toBe('live');
  });

  it('comes before its first day, and is over after its last', () => {
    const [before, after] = ['2026-10-31', '2026-12-01'].map((date) =>
      verdictOf(calendarOf(of([line]), date, [seen('november', { rolling: 'present' })])),
    );
    expect([before, after], 'an evergreen message may be said after its weeks').toEqual(['coming', 'over']);
  });

  it('counts on its first and on its last day', () => {
    for (const date of ['2026-11-01', '2026-11-30'])
      expect(verdictOf(calendarOf(of([line]), date, [seen('november', { rolling: 'missing' })]))).toBe('late');
  });

  it('stays where the message itself has ended and is still said', () => {
    const key = 'message autumn site';
    expect(verdictOf(calendarOf(of(), DATE, [seen('home', { autumn: 'present' })]), key)).toBe('stays');
    expect(verdictOf(calendarOf(of(), DATE, [seen('home', { autumn: 'missing' })]), key)).toBe('over');
  });

  it('is not looked for where the channel has no touchpoint, or no message is named', () => {
    const calendar = calendarOf(
      of([
        { ...line, channel: 'posters' },
        { date: DATE, channel: 'site', note: 'Photographs' },
      ]),
      DATE,
    );
    expect([verdictOf(calendar), verdictOf(calendar, 'line 1')]).toEqual(['unplaced', 'unplaced']);
  });
});

describe('entries', () => {
  it('come from messages with dates where the calendar names none, and not twice', () => {
    const keys = (calendar: object[]) => calendarOf(of(calendar), DATE).entries.map(({ key }) => key);
    expect(keys([])).toEqual(['message autumn site', 'message gift letters']);
    expect(keys([{ date: '2026-12-03', channel: 'letters', message: 'gift' }])).toEqual(['message autumn site', 'line 0']);
  });

  it('with an open end run to the plan’s own', () => {
    const plan = of([{ from: '2026-11-01', channel: 'letters', message: 'rolling' }], { timeline: { launch: '2026-10-01', end: '2027-01-31' } });
    expect(calendarOf(plan, DATE).entries.find(({ key }) => key === 'line 0')).toMatchObject({ from: '2026-11-01', until: '2027-01-31' });
  });

  it('that end before they begin, or have no day, are left out', () => {
    const keys = calendarOf(
      of([
        { from: '2026-12-01', until: '2026-11-01', channel: 'site' },
        { channel: 'site', note: 'Some time' },
      ]),
      DATE,
    ).entries.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('line'))).toEqual([]);
  });
});

describe('the table', () => {
  it('runs from Monday to Monday, with this week among them', () => {
    const { weeks, now } = calendarOf(of([line]), DATE);
    expect([weeks[0], weeks.at(-1), weeks[now]]).toEqual(['2026-08-31', '2026-12-21', '2026-11-23']);
  });

  it('has rows of equal length, overlapping entries in lanes of their own', () => {
    const { rows, weeks } = calendarOf(
      of([line, { ...line, from: '2026-11-16', until: '2026-12-06' }, { date: '2027-01-05', channel: 'letters', note: 'Card' }]),
      DATE,
    );
    const letters = rows.find(({ key }) => key === 'letters');
    expect(letters?.lanes, 'two lines and the gift meet on 1 December; the card finds room').toHaveLength(3);
    for (const { lanes } of rows) for (const cells of lanes) expect(cells.reduce((sum, cell) => sum + cell.weeks, 0)).toBe(weeks.length);
  });

  it('keeps what belongs to no channel in a row without a name', () => {
    const { rows } = calendarOf(of([{ date: DATE, note: 'Fair' }]), DATE);
    expect(rows.at(-1)).toMatchObject({ key: '', lanes: [expect.anything()] });
    expect(rows.at(-1)?.name).toBeUndefined();
  });

  it('holds a plan of many years: the weeks around today, the rest counted', () => {
    const calendar = calendarOf(
      of([
        { date: '2019-01-01', channel: 'site', note: 'Old' },
        { date: '2040-01-01', channel: 'site', note: 'Far' },
      ]),
      DATE,
    );
    expect(calendar.weeks).toHaveLength(53);
    expect(calendar.notShown).toBe(2);
  });

  it('is empty where the plan has no date at all', () => {
    expect(calendarOf(planFrom({}), DATE)).toMatchObject({ entries: [], days: [], weeks: [], rows: [], now: -1 });
  });
});

describe('days', () => {
  it('stand in order, milestones with owners and what they need', () => {
    const { days } = calendarOf(
      of([], {
        timeline: {
          launch: '2026-09-01',
          milestones: [
            { id: 'a', name: 'Photographs', date: '2026-11-27' },
            { name: 'Posters', date: '2026-12-01', owner: 'Jonas', dependsOn: ['a'] },
          ],
        },
        claims: [
          { text: '12 cities', status: 'approved', until: '2026-12-31' },
          { text: '9 cities', status: 'retired', until: '2026-11-30' },
        ],
      }),
      DATE,
    );
    expect(days.map(({ kind, date, past }) => `${date} ${kind}${past ? ' past' : ''}`)).toEqual([
      '2026-09-01 launch past',
      '2026-10-31 message past',
      '2026-11-27 milestone',
      '2026-12-01 milestone',
      '2026-12-24 message',
      '2026-12-31 claim',
    ]);
    expect(days[3]).toMatchObject({ owner: 'Jonas', needs: [{ name: 'Photographs', date: '2026-11-27' }] });
  });
});
