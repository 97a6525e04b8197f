import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Revision } from '@/lib/store';
import { mergedRevisions } from '@/lib/store/bundles/revisions';
import { aPlan, at } from '../../../kit/bundles';

const plan = aPlan();
const revision = (number: number, minute: number, author = 'Ana', change: Partial<Revision> = {}): Revision => ({
  planId: 'p',
  number,
  at: at(minute),
  author,
  reason: `change at ${minute}`,
  plan: { ...plan, brand: { ...plan.brand, tagline: `${author} ${minute}` } },
  ...change,
});
const numbers = (rows: readonly Revision[]) => rows.map(({ number, author, at: time }) => [number, author, time]);

it('leaves the numbers of the side that only knows more', () => {
  const [one, two, three] = [revision(1, 1), revision(2, 2), revision(3, 3)];
  for (const [mine, theirs] of [
    [
      [one, two, three],
      [one, two],
    ],
    [
      [one, two],
      [one, two, three],
    ],
  ] as const) {
    const merged = mergedRevisions(mine, theirs);
    expect(merged.rows).toEqual([one, two, three]);
    expect(merged.parted).toBeUndefined();
  }
});

it('keeps the numbers of a history whose clock was once set back', () => {
  const mine = [revision(1, 30), revision(2, 10)];
  expect(mergedRevisions(mine, mine).rows).toEqual(mine);
  expect(mergedRevisions(mine, mine.slice(0, 1)).rows).toEqual(mine);
});

it('orders two histories that parted by date, tells both ends, and keeps the numbers they were known by', () => {
  const shared = [revision(1, 1), revision(2, 2)];
  const mine = [...shared, revision(3, 10, 'Ana'), revision(4, 30, 'Ana')];
  const theirs = [...shared, revision(3, 20, 'Ben')];
  const merged = mergedRevisions(mine, theirs);
  expect(numbers(merged.rows)).toEqual([
    [1, 'Ana', at(1)],
    [2, 'Ana', at(2)],
    [3, 'Ana', at(10)],
    [4, 'Ben', at(20)],
    [5, 'Ana', at(30)],
  ]);
  expect(merged.rows.map(({ formerly }) => formerly)).toEqual([undefined, undefined, undefined, [3], [4]]);
  expect([...merged.mine]).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 5],
  ]);
  expect([...merged.theirs]).toEqual([
    [1, 1],
    [2, 2],
    [3, 4],
  ]);
  expect(merged.parted).toMatchObject({ mine: { at: at(30) }, theirs: { at: at(20) } });
});

it('counts what reads the same as the same where the plan was loaded on both sides apart', () => {
  const mine = [revision(1, 1, 'Ana', { plan })];
  const theirs = [revision(1, 5, 'Ben', { plan }), revision(2, 6, 'Ben')];
  expect(mergedRevisions(mine, theirs).rows).toHaveLength(3);
  const merged = mergedRevisions(mine, theirs, { byContent: true });
  expect(numbers(merged.rows)).toEqual([
    [1, 'Ana', at(1)],
    [2, 'Ben', at(6)],
  ]);
});

describe('whatever two people did', () => {
  /** A shared beginning, then each for themselves; dates run forward on each side. */
  const side = (author: string) => fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }).map((steps) => ({ author, steps }));
  const histories = fc.tuple(fc.integer({ min: 1, max: 3 }), side('Ana'), side('Ben'), side('Cyd')).map(([common, ...sides]) => {
    const shared = Array.from({ length: common }, (_, index) => revision(index + 1, index));
    return sides.map(({ author, steps }) => {
      let minute = common;
      return [...shared, ...steps.map((step, index) => revision(common + index + 1, (minute += step), author))];
    }) as [Revision[], Revision[], Revision[]];
  });
  const ids = (rows: readonly Revision[]) => rows.map(({ at: time, author, reason }) => `${time} ${author} ${reason}`).sort();

  it('loses nothing, is the same from either side, and changes nothing the second time', () => {
    fc.assert(
      fc.property(histories, ([mine, theirs]) => {
        const merged = mergedRevisions(mine, theirs);
        expect(ids(merged.rows)).toEqual([...new Set([...ids(mine), ...ids(theirs)])].sort());
        expect(new Set(merged.rows.map(({ number }) => number)).size).toBe(merged.rows.length);
        expect(mergedRevisions(theirs, mine).rows).toEqual(merged.rows);
        for (const again of [mine, theirs, merged.rows]) {
          expect(mergedRevisions(merged.rows, again).rows).toEqual(merged.rows);
          expect(mergedRevisions(again, merged.rows).rows).toEqual(merged.rows);
        }
        for (const row of mine)
          expect(merged.rows.find(({ number }) => number === merged.mine.get(row.number))).toMatchObject({ at: row.at, author: row.author });
      }),
      { numRuns: 60 },
    );
  });

  it('comes to the same order in whichever sequence three are brought together', () => {
    fc.assert(
      fc.property(histories, ([one, two, three]) => {
        const left = mergedRevisions(mergedRevisions(one, two).rows, three).rows;
        const right = mergedRevisions(one, mergedRevisions(two, three).rows).rows;
        expect(numbers(left)).toEqual(numbers(right));
      }),
      { numRuns: 60 },
    );
  });
});
