import { describe, expect, test } from 'vitest';
import { balance } from '@/lib/reading/balance';
import { contextOf, hostile } from './parts';

const shareOf = (html: string) => balance(contextOf(html)).benefitShare;
const list = (items: string[]) => `<main><h1>Ovenlight</h1><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></main>`;

const features = [
  'Includes a built-in oven thermometer.',
  'The housing is made of recycled steel.',
  'Compatible with all standard sockets.',
  'Available in five colours and three sizes.',
];
const benefits = [
  'Never burn a loaf again.',
  'Spend less time in the kitchen and more with your guests.',
  'Know that your bread is done.',
  'Peace of mind for the whole family.',
];

describe('the share of benefits', () => {
  test('is low where a page lists what the product has', () => {
    expect(shareOf(list(features))).toBeLessThan(0.3);
  });

  test('is high where a page says what people gain', () => {
    expect(shareOf(list(benefits))).toBeGreaterThan(0.7);
  });

  test('lies between where both stand side by side', () => {
    const share = shareOf(list([...features, ...benefits]));
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
  });

  test.each([
    ['navigation', `<nav>${benefits.map((one) => `<a href="/a">${one}</a>`).join('')}</nav>`],
    ['the footer', `<footer>${benefits.map((one) => `<p>${one}</p>`).join('')}</footer>`],
    ['buttons', `<main>${benefits.map((one) => `<button>${one}</button>`).join('')}</main>`],
  ])('does not count %s', (_, extra) => {
    const plain = shareOf(list(features)) as number;
    expect(shareOf(`${extra}${list(features)}`)).toBeCloseTo(plain, 5);
  });

  test('counts a repeated sentence once', () => {
    const plain = shareOf(list([...features, ...benefits])) as number;
    expect(shareOf(list([...features, ...benefits, ...benefits, ...benefits]))).toBeCloseTo(plain, 5);
  });

  test('is nothing where there is nothing to count', () => {
    expect(shareOf('')).toBeNull();
    expect(shareOf('<main><p>Terms and conditions</p></main>')).toBeNull();
  });

  test.each(hostile)('stands %s', (_, html) => {
    const { benefitShare } = balance(contextOf(html));
    expect(benefitShare === null || (benefitShare >= 0 && benefitShare <= 1)).toBe(true);
  });

  test('undecided sentences are told and counted apart', () => {
    const { counts, undecided, sentences } = balance(contextOf(list([...features, ...benefits, 'Lose less heat, pay less.'])));
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0) + undecided).toBe(sentences.length);
    expect(undecided).toBeGreaterThan(0);
  });
});
