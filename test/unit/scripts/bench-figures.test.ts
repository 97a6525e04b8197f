import { describe, expect, test } from 'vitest';
// @ts-expect-error: the scripts are plain Node without types
import { bestByPage, figure, median, quantile, ratiosByPage, rounded } from '../../../scripts/bench/figures.mjs';

describe('figures of a measurement', () => {
  test('the middle value, and between two the middle of them', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
  });

  test('the order given is left as it is', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('three digits, whole numbers left whole', () => {
    expect([rounded(0.123456), rounded(12.3456), rounded(586_563)]).toEqual([0.123, 12.3, 586_563]);
  });

  test('a page counts by its least disturbed round, and once', () => {
    const rows = [
      { id: 'a', slow: 30, quick: 3 },
      { id: 'a', slow: 20, quick: 2 },
      { id: 'b', slow: 8, quick: 4 },
    ];
    expect([...bestByPage(rows, 'slow')]).toEqual([
      ['a', 20],
      ['b', 8],
    ]);
    expect(ratiosByPage(rows, 'slow', 'quick')).toEqual([10, 2]);
  });

  test('a round without the measurement, and a page that took no time, count for nothing', () => {
    const rows = [
      { id: 'a', slow: undefined, quick: 2 },
      { id: 'b', slow: 8, quick: 0 },
      { id: 'c', slow: 8, quick: 2 },
    ];
    expect(ratiosByPage(rows, 'slow', 'quick')).toEqual([4]);
  });

  test('a figure names its unit, its spread and how much it rests on', () => {
    expect(figure([1, 2, 3], 'ms')).toEqual({ value: 2, unit: 'ms', range: [1.2, 2.8], samples: 3 });
  });
});
