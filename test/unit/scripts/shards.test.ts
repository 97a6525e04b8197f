import { describe, expect, it } from 'vitest';
// @ts-expect-error: the scripts are plain Node without types
import { joined, lostReason, partOf, shardOf } from '../../../scripts/shards.mjs';

describe('which shard', () => {
  it.each([
    ['1/1', { index: 1, of: 1 }],
    ['2/5', { index: 2, of: 5 }],
    ['5/5', { index: 5, of: 5 }],
  ])('%s', (text, shard) => expect(shardOf(text)).toEqual(shard));
  it.each(['0/3', '4/3', '3', '1/0', '-1/3', '1.5/3', 'a/b', '', '1/3/5'])('%s is none', (text) => expect(shardOf(text)).toBeUndefined());
});

it('every page falls to exactly one shard, and neighbours to different ones', () => {
  const pages = Array.from({ length: 10 }, (_, at) => `p${at}`);
  const parts: string[][] = [1, 2, 3].map((index) => partOf(pages, { index, of: 3 }));
  expect(parts.flat().sort()).toEqual([...pages].sort());
  expect(parts.map(({ length }) => length)).toEqual([4, 3, 3]);
  expect(parts[0]).toEqual(['p0', 'p3', 'p6', 'p9']);
  expect(partOf(pages, undefined)).toEqual(pages);
  expect(partOf(['one'], { index: 2, of: 3 }), 'fewer pages than shards').toEqual([]);
});

describe('shards that are to be joined', () => {
  const shard = (index: number, list = ['a', 'b', 'c', 'd'], of = 3) => ({ file: `s${index}`, shard: { index, of, list } });

  it('names what a lost one would have read', () => {
    const { merged, lost } = joined([shard(1), shard(3)]);
    expect(merged).toEqual([1, 3]);
    expect(lost).toEqual([{ shard: 2, of: 3, pages: ['b'] }]);
    expect(lostReason(lost[0])).toBe('Shard 2 of 3 is missing, so this page was not read.');
  });
  it('takes one that was run twice once', () =>
    expect(joined([shard(1), shard(2), shard(2), shard(3)])).toMatchObject({ merged: [1, 2, 3], lost: [] }));
  it('takes whole audits too, of which none can be lost', () =>
    expect(joined([{ file: 'a' }, { file: 'b' }])).toMatchObject({ merged: [], lost: [] }));
  it.each([
    ['shards of another number', [shard(1), shard(2, undefined, 4)]],
    ['shards of other pages', [shard(1), shard(2, ['a', 'b'])]],
    ['a whole audit among shards', [shard(1), { file: 'whole' }]],
  ])('refuses %s', (_, shards) => expect(joined(shards).problem).toMatch(/\.$/));
});
