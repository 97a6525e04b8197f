import { describe, expect, test } from 'vitest';
import { dateIn, dateRange, onlyDate } from '@/lib/plan/draft/dates';
import { headingMeaning, labelMeaning, splitLabel } from '@/lib/plan/draft/meaning';
import { fieldOf, partNamed } from '@/lib/plan/draft/structure';
import { figureOf, isBlank, piecesOf, valueOf } from '@/lib/plan/draft/values';

const meant = (text: string): string | undefined => {
  const meaning = headingMeaning(text);
  return (
    meaning &&
    [meaning.part.name, meaning.field?.name, meaning.priority, meaning.how === 'within' ? '?' : undefined]
      .filter((one) => one !== undefined)
      .join(' ')
  );
};

describe('a heading means', () => {
  test.each([
    ['Objective', 'goals'],
    ['2. Campaign objectives', 'goals'],
    ['Our goals:', 'goals'],
    ['What are we trying to achieve?', 'commercialBrief achieve'],
    ['WHO ARE WE TALKING TO?', 'audiences'],
    ['3.1 Target Audience (primary)', 'audiences'],
    ['Reasons to believe', 'claims'],
    ['Message House', 'messages'],
    ['Primary message', 'messages 1'],
    ['Secondary messages', 'messages 2'],
    ['Supporting messages', 'messages 3'],
    ['Pillar 2', 'messages 2'],
    ['Key messages', 'messages'],
    ['KPIs & measurement', 'measurement ?'],
    ['Roles and responsibilities', 'governance'],
    ['Single-minded proposition', 'brand coreIdea'],
    ['Tone of Voice', 'tone'],
    ['Content calendar January', 'calendar ?'],
  ])('%s', (text, what) => expect(meant(text)).toBe(what));

  test.each([
    'Background',
    'Mandatories',
    'Logo',
    'Next steps',
    'Contact',
    'Contents',
    'Agenda',
    'Water',
    'Appendix B',
    'Version history',
    'Who was there that day and what they said about it',
    '',
    '...',
    '2026',
    'Whose turn is it',
  ])('nothing: %s', (text) => expect(meant(text)).toBeUndefined());
});

test('a label means what its part makes of it', () => {
  expect(labelMeaning('Audience', 'messages')).toBe('audiences');
  expect(labelMeaning('Audience', 'audiences')).toBe('name');
  expect(labelMeaning('Target', 'goals')).toBe('target');
  expect(labelMeaning('Owner', 'benefits')).toBeUndefined();
  expect(labelMeaning('constructor', 'goals')).toBeUndefined();
});

test('an address and a clock are no labels', () => {
  expect(splitLabel('https://acme.example/a')).toBeUndefined();
  expect(splitLabel('Owner: Sam: the elder')).toEqual({ label: 'Owner', rest: 'Sam: the elder' });
  expect(splitLabel('Budget £40k', 'Budget')).toEqual({ label: 'Budget', rest: '£40k' });
});

describe('a date', () => {
  test.each([
    ['2027-03-31', '2027-03-31', undefined],
    ['31 March 2027', '2027-03-31', undefined],
    ['March 31st, 2027', '2027-03-31', undefined],
    ['Mon 1 Sept. 2027', '2027-09-01', undefined],
    ['31/03/2027', '2027-03-31', undefined],
    ['03/04/2027', '2027-04-03', 'day first'],
    ['March 2027', '2027-03-31', 'month'],
    ['Q2 2027', '2027-06-30', 'quarter'],
    ['by the end of 2027', '2027-12-31', 'year'],
    ["5 May '27", '2027-05-05', undefined],
  ])('%s', (text, date, why) => {
    const found = onlyDate(text) ?? dateIn(text);
    expect(found?.date).toBe(date);
    if (why) expect(found?.why).toContain(why);
    else expect(found?.why).toBeUndefined();
  });

  test.each(['31 February 2027', '2027', 'May', 'spring', '13/13/2027', '1.5.0', '+44 20 7946 0018', '99999-01-01', 'Q5 2027', 'March'])(
    'none: %s',
    (text) => expect(dateIn(text)).toBeUndefined(),
  );

  test('a range takes the year from its end', () => {
    expect(dateRange('1 September – 31 October 2027')).toMatchObject({ from: { date: '2027-09-01' }, until: { date: '2027-10-31' } });
    expect(dateRange('31 October 2027 to 1 September 2027')).toBeUndefined();
    expect(dateRange('red to blue')).toBeUndefined();
  });
});

test('what nobody has filled in is blank, and what looks a little like it is not', () => {
  for (const text of ['TBC', 'tbd.', '[Insert objectives here]', '<channel>', '____', '—', 'n/a', 'Click or tap here to enter text.', '…', '{name}'])
    expect(isBlank(text), text).toBe(true);
  for (const text of [
    'TBC by Sam',
    'Insert coin',
    '(1) first',
    'None of us is a renter',
    '✓',
    'x',
    '40 %',
    'Type less, say more',
    'Write to us here in Leeds',
  ])
    expect(isBlank(text), text).toBe(false);
});

test('values are taken as what they are, and nothing else is made of them', () => {
  const value = (part: string, name: string, text: string) => {
    const field = fieldOf(partNamed(part), name);
    return field && valueOf(field, text)?.value;
  };
  expect(value('budgetChannels', 'share', '45 %')).toBe(0.45);
  expect(value('budgetChannels', 'share', '0.15')).toBe(0.15);
  expect(value('budgetChannels', 'share', '£40,000')).toBeUndefined();
  expect(value('budgetChannels', 'share', '145%')).toBeUndefined();
  expect(value('channels', 'stages', 'Awareness, Conversion')).toEqual(['aware', 'buying']);
  expect(value('channels', 'stages', 'Awareness, Whatever')).toBeUndefined();
  expect(value('claims', 'status', 'maybe')).toBeUndefined();
  expect(value('touchpoints', 'url', 'acme.example/pricing')).toBe('https://acme.example/pricing');
  expect(value('touchpoints', 'url', 'the pricing page')).toBeUndefined();
  expect(value('messages', 'priority', 'Secondary')).toBe(2);
  expect(value('messages', 'priority', '0')).toBeUndefined();
  expect([figureOf('4,000'), figureOf('14%'), figureOf('£70'), figureOf('007'), figureOf('"4,000"')]).toEqual([4000, '14%', '£70', '007', '4,000']);
});

test('a sentence with commas is one thing, a list of words is several', () => {
  expect(piecesOf('Calm, plain, warm', true)).toEqual(['Calm', 'plain', 'warm']);
  expect(piecesOf('A break that is calm, plain and yours', false)).toEqual(['A break that is calm, plain and yours']);
  expect(piecesOf('- one\n- two, three', true)).toEqual(['one', 'two, three']);
  expect(piecesOf('• one; two\n• • three', true)).toEqual(['one; two', '• three']);
});
