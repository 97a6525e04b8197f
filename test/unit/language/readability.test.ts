import { describe, expect, it } from 'vitest';
import { readingGrade, syllables } from '@/lib/language';

describe('syllables', () => {
  const words =
    'cat:1 water:2 computer:3 simple:2 open:2 loved:1 wanted:2 needed:2 houses:2 boxes:2 makes:1 included:3 privacy:3 information:4 easily:3 services:3 create:2 media:3 various:3 actual:3 going:2 website:2 available:4 languages:3 insurance:3 little:2 shared:1 pages:2 radio:3 serious:3 special:2 material:4 official:3 safely:2 useful:2 secure:2 trial:2 payments:2 faster:2 bridges:2 precious:2';
  it.each(words.split(' ').map((pair) => pair.split(':')))('of “%s”: %s', (word, count) => expect(syllables(word as string)).toBe(Number(count)));
});

describe('the reading grade', () => {
  it('follows the published formula', () => {
    // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 * 1 - 15.59.
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
  });
  it('rises with longer sentences and longer words', () => {
    const easy = readingGrade(['You pay by card.', 'The bus goes at ten.']) as number;
    expect(readingGrade(['You pay by card and the bus goes at ten.'])).toBeGreaterThan(easy);
    expect(readingGrade(['Remuneration by instalment.', 'Transportation at ten.'])).toBeGreaterThan(easy + 10);
  });
  it.each([
    ['no sentence', []],
    ['no words', ['…', '12 + 30']],
  ])('is not given for %s', (_, sentences) => expect(readingGrade(sentences)).toBeUndefined());
  it('leaves out figures and the words it is told to', () => {
    const plain = readingGrade(['The bread is warm.']);
    expect(readingGrade(['The bread is warm 24.'])).toBe(plain);
    expect(readingGrade(['The Internationalisation bread is warm.'], new Set(['internationalisation']))).toBe(plain);
  });
});
