import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '@/lib/language';

const cut = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['We open at 8 a.m. on weekdays.', ['We open at 8 a.m. on weekdays.']],
    ['Rates from 2.5 % a year. No fees.', ['Rates from 2.5 % a year.', 'No fees.']],
    ['Ask Dr. Moss, e.g. by phone. She helps.', ['Ask Dr. Moss, e.g. by phone.', 'She helps.']],
    ['Fresh bread • Fair prices • Open late', ['Fresh bread', 'Fair prices', 'Open late']],
    ['Really? Yes! And more…', ['Really?', 'Yes!', 'And more…']],
    ['Line one\nline two', ['Line one', 'line two']],
    ['1. Choose a loaf', ['1. Choose a loaf']],
    ['We bake daily. 🥖 Come early.', ['We bake daily. 🥖', 'Come early.']],
    ['毎朝焼きます。送料は無料です。', ['毎朝焼きます。', '送料は無料です。']],
    ['', []],
    ['• — •', []],
  ])('%j', (text, expected) => {
    // A lone emoji may stay with either neighbour: it carries no message.
    expect(cut(text).map((part) => part.replace(/\s*🥖\s*/u, ''))).toEqual(expected.map((part) => part.replace(/\s*🥖\s*/u, '')));
  });

  it('gives places that cut the same text out again, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        let last = 0;
        for (const sentence of sentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
        }
      }),
    );
  });
});
