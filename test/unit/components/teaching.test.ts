import { describe, expect, it } from 'vitest';
import { grouped, net } from '@/components/teach/changes';
import { nextMessage, progressOf } from '@/components/teach/progress';
import type { Change } from '@/lib/audit';

const change = (from: Change['from'], to: Change['to'], touchpointId = 'home', message = 'calm'): Change => ({ message, touchpointId, from, to });

describe('what an answer changed', () => {
  it('is told by kind, the most frequent first', () => {
    const groups = grouped([change('weak', 'present'), change('missing', 'present', 'a'), change('missing', 'present', 'b')]);
    expect(groups.map(({ from, to, where }) => [from, to, where.length])).toEqual([
      ['missing', 'present', 2],
      ['weak', 'present', 1],
    ]);
  });

  it('leaves out what stayed', () => expect(grouped([change('weak', 'weak')])).toEqual([]));

  it('comes over several answers to first and last', () => {
    expect(net([[change('missing', 'weak')], [change('weak', 'present')]])).toEqual([change('missing', 'present')]);
  });

  it('there and back again is none', () => {
    expect(net([[change('missing', 'present')], [change('present', 'missing')]])).toEqual([]);
  });

  it('keeps touchpoints and messages apart', () => {
    expect(net([[change('missing', 'present', 'a')], [change('present', 'missing', 'b')]])).toHaveLength(2);
    expect(net([[change('missing', 'present', 'a', 'calm')], [change('present', 'missing', 'a', 'shared')]])).toHaveLength(2);
  });
});

describe('how far the teaching is', () => {
  const messages = ['one', 'two', 'three'];
  const counts = (...pairs: [string, number][]) => new Map(pairs);

  it('counts a message done with two lessons, not with one', () => {
    expect(progressOf(messages, counts(['one', 2], ['two', 1]), [])).toMatchObject({ done: 1, total: 3, share: 0.5 });
  });

  it('gives no credit for more than two', () => {
    expect(progressOf(messages, counts(['one', 9]), [])).toMatchObject({ done: 1, share: 2 / 6 });
  });

  it('tells the time left by the usual pace first, then by the person’s own, unmoved by one long pause', () => {
    expect(progressOf(messages, counts(), [1000, 1000]).leftMs).toBe(48_000);
    expect(progressOf(messages, counts(), [2000, 3000, 900_000]).leftMs).toBe(18_000);
    expect(progressOf(messages, counts(['one', 2], ['two', 2], ['three', 2]), []).leftMs).toBe(0);
  });

  it('goes on to the next in order that wants lessons, and round to those before', () => {
    expect(nextMessage(messages, counts(), new Set())).toBe('one');
    expect(nextMessage(messages, counts(['two', 2]), new Set(), 'one')).toBe('three');
    expect(nextMessage(messages, counts(['two', 2], ['three', 2]), new Set(), 'two')).toBe('one');
  });

  it('ends where all have enough, are left aside, or are the one in hand', () => {
    expect(nextMessage(messages, counts(['one', 2], ['two', 2], ['three', 2]), new Set())).toBeUndefined();
    expect(nextMessage(messages, counts(), new Set(messages))).toBeUndefined();
    expect(nextMessage(messages, counts(['one', 2], ['two', 2]), new Set(), 'three')).toBeUndefined();
  });
});
