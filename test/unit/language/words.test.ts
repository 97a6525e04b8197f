import { describe, expect, it } from 'vitest';
import { denied, dice, gramLikeness, languageOf, plainFigure, stem, terms, words, wordsAt } from '@/lib/language';

describe('words', () => {
  it.each([
    ['Don’t pay 20,000 twice', ["don't", 'pay', '20,000', 'twice']],
    ['Wi‑Fi & e-mail', ['wi', 'fi', 'e', 'mail']],
    ['ＦＵＬＬ width', ['full', 'width']],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  it('parts scripts without spaces', () => expect(words('送料無料です').length).toBeGreaterThan(1));
});

describe('stem', () => {
  it.each([
    ['organisation', 'organization'],
    ['colours', 'color'],
    ['bought', 'buy'],
    ['baking', 'baked'],
    ['verification', 'verify'],
    ['people', 'person'],
  ])('%s and %s meet', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['new', 'news'],
    ['advise', 'adverse'],
    ['promise', 'prom'],
  ])('%s and %s stay apart', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('denied', () => {
  const deniedWords = (text: string) => {
    const list = wordsAt(text);
    const flags = denied(text, list);
    return list.filter((_, index) => flags[index]).map((word) => word.text);
  };
  it.each([
    ['no fees, limits or contracts', ['fees', 'limits', 'or', 'contracts']],
    ['no fees but a small deposit', ['fees']],
    ['not only cheap', []],
    ['not even a deposit', []],
    ['we never share data. Ask us', ['share', 'data']],
    ['fees are fair', []],
  ])('%j', (text, expected) => expect(deniedWords(text)).toEqual(expected));
});

describe('terms', () => {
  const sides = (text: string) => terms(text).map((term) => `${term.denied ? 'no ' : ''}${term.word}`);
  it.each([
    ['an ad-free paper', ['no ad', 'paper']],
    ['cashless payment', ['no cashless', 'payment']],
    ['a seamless, wireless pump', ['seamless', 'wireless', 'pump']],
  ])('%j', (text, expected) => expect(sides(text)).toEqual(expected));

  it.each([
    ['20,000', undefined, 20000],
    ['20k', undefined, 20000],
    ['2', 'million', 2e6],
    ['2.5', undefined, 2.5],
    ['1.000.000', undefined, 1e6],
    ['bread', undefined, undefined],
  ])('figure %s %s', (word, next, value) => expect(plainFigure(word, next)).toBe(value));
});

describe('likeness', () => {
  it('is 1 for the same, 0 for strangers', () => {
    expect(dice('bakery', 'bakery')).toBe(1);
    expect(dice('bakery', 'plumb')).toBe(0);
    expect(gramLikeness('fresh bread daily', 'Fresh bread, daily!')).toBe(1);
    expect(gramLikeness('fresh bread', 'qqqq zzzz')).toBe(0);
  });
});

describe('languageOf', () => {
  it.each([
    ['Bread for everyone in the town, baked with care and sold at a fair price in our shops.', 'de', 'en'],
    ['Brot für alle in der Stadt, mit Liebe gebacken und zu einem fairen Preis in unseren Läden verkauft.', 'en', 'de'],
    ['Du pain pour tous dans la ville, cuit avec soin et vendu à un prix juste dans nos boutiques.', 'en', 'fr'],
    ['毎朝、町のみなさんのためにパンを焼いています。', 'en', 'ja'],
  ])('%j', (text, declared, code) => expect(languageOf(text, declared)).toEqual({ code, sure: true }));

  it('takes the declared language for very short texts', () => expect(languageOf('Brioche', 'fr-CA')).toEqual({ code: 'fr', sure: false }));
});
