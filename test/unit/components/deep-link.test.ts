import { describe, expect, it } from 'vitest';
import { deepLink } from '@/components/quote/deep-link';

const body = (quote: string) => ({ quote, surface: 'body' as const });

describe('the way to a sentence', () => {
  it('puts a short quote into the address whole', () => {
    expect(deepLink('https://acme.example/gifts#top', body('Join 10,000 happy drinkers.'))).toBe(
      'https://acme.example/gifts#:~:text=Join%2010%2C000%20happy%20drinkers.',
    );
  });

  it('spells out dash and ampersand, which mean something of their own there', () => {
    expect(deepLink('https://acme.example/', body('Pay-as-you-go & more'))).toBe('https://acme.example/#:~:text=Pay%2Das%2Dyou%2Dgo%20%26%20more');
  });

  it('names only the ends of a long quote', () => {
    const long = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
    expect(deepLink('https://acme.example/', body(long))).toBe('https://acme.example/#:~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59');
  });

  it('leads to the page alone where the quote is none of its text', () => {
    expect(deepLink('https://acme.example/', { quote: 'Gifts', surface: 'title' })).toBe('https://acme.example/');
    expect(deepLink('https://acme.example/a')).toBe('https://acme.example/a');
  });

  it.each(['javascript:alert(1)', 'data:text/html,hi', 'file:///etc/passwd', 'no address', undefined])('makes no link of %s', (url) => {
    expect(deepLink(url, body('Hello.'))).toBeUndefined();
  });

  it('survives half a surrogate pair', () => {
    expect(() => deepLink('https://acme.example/', body('broken \ud83d here'))).not.toThrow();
  });
});
