/** `2/5` as `{ index: 2, of: 5 }`; undefined where it is none. */
export function shardOf(text) {
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= of ? { index, of } : undefined;
}

/** What falls to a shard: every n-th, so that each shard gets its part of every site. */
export const partOf = (list, shard) => (shard ? list.filter((_, at) => at % shard.of === shard.index - 1) : list);

/** Shards that are to be joined, held against one another: `{ of, merged, lost, list }`, or `{ problem }` in one sentence. */
export function joined(shards) {
  const given = shards.filter(({ shard }) => shard);
  if (given.length === 0) return { of: shards.length, merged: [], lost: [], list: [] };
  if (given.length < shards.length) return { problem: 'Some of these audits are shards and some are whole: they cannot be joined.' };
  const [{ shard: first }] = given;
  const same = ({ shard }) => shard.of === first.of && JSON.stringify(shard.list) === JSON.stringify(first.list);
  const other = given.find((one) => !same(one));
  if (other) return { problem: `${other.file} is a shard of another audit: its pages, or the number of its shards, are others.` };
  const merged = [...new Set(given.map(({ shard }) => shard.index))].sort((one, two) => one - two);
  const lost = Array.from({ length: first.of }, (_, at) => at + 1)
    .filter((index) => !merged.includes(index))
    .map((index) => ({ shard: index, of: first.of, pages: partOf(first.list, { index, of: first.of }) }));
  return { of: first.of, merged, lost, list: first.list };
}

/** Why a page of a lost shard was not read. */
export const lostReason = ({ shard, of }) => `Shard ${shard} of ${of} is missing, so this page was not read.`;
