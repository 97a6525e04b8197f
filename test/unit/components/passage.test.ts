import { describe, expect, it } from 'vitest';
import { moved, passageOf, spanOf, wordsOf } from '@/components/teach/passage';

const passage = passageOf({ before: 'We bake at four.', quote: 'Your loaf, still warm, is at the door by seven.', after: 'No van idles.' });
const select = (words: string) => {
  const at = passage.text.indexOf(words);
  const span = spanOf(passage, at, at + words.length);
  return span && wordsOf(passage, span);
};

describe('a sentence in its place', () => {
  it('is one text with its surroundings, parted by one space', () => {
    expect(passage.text).toBe('We bake at four. Your loaf, still warm, is at the door by seven. No van idles.');
    expect(passage.parts.map(({ kind, from, to }) => [kind, passage.text.slice(from, to)])).toEqual([
      ['before', 'We bake at four.'],
      ['quote', 'Your loaf, still warm, is at the door by seven.'],
      ['after', 'No van idles.'],
    ]);
    expect(wordsOf(passage, passage.whole)).toBe('Your loaf, still warm, is at the door by seven.');
  });

  it('stands alone where nothing is around it', () => {
    const alone = passageOf({ quote: '  Warm\n bread ' });
    expect(alone.text).toBe('Warm bread');
    expect(alone.parts.map(({ kind }) => kind)).toEqual(['quote']);
  });

  it('takes whole words, wherever the selection began and ended', () => {
    expect(select('arm, is at the do')).toBe('warm, is at the door');
  });

  it('leaves out the commas at the edges, and keeps the sentence’s own full stop', () => {
    expect(select('still warm,')).toBe('still warm');
    expect(select('by seven.')).toBe('by seven.');
  });

  it('may reach over the edges of the sentence', () => {
    expect(select('by seven. No van')).toBe('by seven. No van');
  });

  it('finds no words in a space or beyond the end', () => {
    expect(spanOf(passage, 2, 3)).toBeUndefined();
    expect(spanOf(passage, 500, 510)).toBeUndefined();
    expect(spanOf(passage, 8, 8)).toBeUndefined();
  });

  it('moves an edge by a word, never past the other edge nor the ends', () => {
    const { whole } = passage;
    expect(wordsOf(passage, moved(whole, 'first', 1, passage))).toBe('loaf, still warm, is at the door by seven.');
    expect(wordsOf(passage, moved(whole, 'last', 1, passage))).toBe('Your loaf, still warm, is at the door by seven. No');
    expect(moved({ first: 0, last: 0 }, 'first', -1, passage)).toEqual({ first: 0, last: 0 });
    expect(moved({ first: 3, last: 3 }, 'first', 1, passage)).toEqual({ first: 3, last: 3 });
    expect(moved({ first: 3, last: 3 }, 'last', -1, passage)).toEqual({ first: 3, last: 3 });
    expect(moved({ first: 3, last: passage.words.length - 1 }, 'last', 1, passage).last).toBe(passage.words.length - 1);
  });

  it('shows no more of the surroundings than tells where one is', () => {
    const long = passageOf({ before: 'word '.repeat(200), quote: 'Here.', after: 'thing '.repeat(200) });
    expect(long.text.length).toBeLessThan(400);
    expect(long.text).toMatch(/^… word .* Here\. thing .* …$/);
  });
});
