import { describe, expect, it } from 'vitest';
import { around, differenceOf, stands, wordsShared } from '@/lib/audit/text-difference';

const told = (before: string[], after: string[]) =>
  differenceOf(before, after).map(({ kind, text }) => `${{ same: ' ', gone: '-', came: '+' }[kind]}${text}`);

describe('what became of sentences', () => {
  it('tells what went and what came, in reading order', () => {
    expect(told(['One.', 'Two.', 'Three.'], ['One.', 'Another.', 'Three.', 'Four.'])).toEqual([' One.', '-Two.', '+Another.', ' Three.', '+Four.']);
  });

  it('takes case, dashes and quotation marks for the same', () => {
    expect(told(['It’s “all” yours – today'], ["IT'S 'all' yours — today."])).toEqual([" IT'S 'all' yours — today."]);
  });

  it('takes another figure or currency for another sentence', () => {
    expect(told(['From £49 a month'], ['From £59 a month'])).toEqual(['-From £49 a month', '+From £59 a month']);
    expect(told(['From £49 a month'], ['From €49 a month'])).toHaveLength(2);
  });

  it('takes a sentence that moved for the same, and shows it where it stands now', () => {
    expect(told(['One.', 'Two.', 'Three.'], ['Three.', 'One.', 'Two.'])).toEqual([' Three.', ' One.', ' Two.']);
  });

  it('is nothing for two empty pages, and all of a page where the other is empty', () => {
    expect(told([], [])).toEqual([]);
    expect(told([], ['One.'])).toEqual(['+One.']);
    expect(told(['One.'], [])).toEqual(['-One.']);
  });
});

describe('around a sentence', () => {
  const parts = differenceOf(['A.', 'The price is right.', 'B.', 'C.', 'Old end.'], ['A.', 'It costs less.', 'And more.', 'B.', 'C.', 'New end.']);

  it('the run of changes it stands in is told, and no other', () => {
    expect(around(parts, 'The price is right.')).toEqual({ gone: ['The price is right.'], came: ['It costs less.', 'And more.'] });
    expect(around(parts, 'New end.')).toEqual({ gone: ['Old end.'], came: ['New end.'] });
  });

  it('nothing is told of a sentence that did not change, or is empty', () => {
    expect(around(parts, 'B.')).toEqual({ gone: [], came: [] });
    expect(around(parts, '…')).toEqual({ gone: [], came: [] });
  });
});

it('words stand as they are, whole', () => {
  expect(stands('all in one price', ['Repairs: all in one price, always.'])).toBe(true);
  expect(stands('all in one price', ['All in two prices.'])).toBe(false);
  expect(stands('', ['Anything'])).toBe(false);
});

it('two sentences share words by what tells, not by the little ones', () => {
  expect(wordsShared('We repair every boiler the same day', 'Every boiler is repaired the same day')).toBeGreaterThan(0.5);
  expect(wordsShared('It is what we are for you, and the sea', 'It is not for us, and so are we; the hill')).toBeLessThan(0.5);
  expect(wordsShared('to be', 'or not')).toBe(0);
});
