import { describe, expect, it } from 'vitest';
import { actions, intentOf, movesOn } from '@/lib/reading/actions';
import { contextOf, hostile } from './parts';

const asked = (html: string) => actions(contextOf(html)).map(({ text, intent }) => `${text}: ${intent}`);

describe('what a call asks for', () => {
  it.each([
    ['Start your free trial', 'trial'],
    ['Try it free', 'trial'],
    ['Talk to us', 'contact'],
    ['Book a demo', 'contact'],
    ['Donate', 'donate'],
    ['Get the app', 'download'],
    ['Subscribe to our letter', 'subscribe'],
    ['Sign up', 'sign-up'],
    ['Get started', 'sign-up'],
    ['Add to basket', 'buy'],
    ['See prices', 'buy'],
    ['Learn more', 'learn'],
    ['Larch', 'other'],
  ])('%s: %s', (text, intent) => expect(intentOf(text)).toBe(intent));

  it('looks at the address before the words', () => {
    expect(intentOf('Hello', 'mailto:a@brand.test')).toBe('contact');
    expect(intentOf('Hello', 'tel:+44123')).toBe('contact');
  });

  it('tells what moves a visitor on from what tells more', () => {
    expect(movesOn({ intent: 'buy' })).toBe(true);
    expect(movesOn({ intent: 'learn' })).toBe(false);
    expect(movesOn({ intent: 'other' })).toBe(false);
  });
});

describe('calls of a page', () => {
  it('are buttons and links that ask, in reading order', () =>
    expect(asked('<h1>Fences</h1><button>Order a sample</button><p>Or <a href="/s">sign up</a> for news.</p>')).toEqual([
      'Order a sample: buy',
      'sign up: sign-up',
    ]));

  it.each([
    ['a link within a sentence that only tells more', '<p>We <a href="/x">explore</a> the woods of Wales each spring.</p>'],
    ['a link as long as a sentence', '<p><a href="/x">Order nothing before you have read this long page of ours</a></p>'],
    ['the footer', '<footer><a href="/x">Sign up</a></footer>'],
    ['the menu’s pages', '<nav><a href="/shop">Shop</a><a href="/about">About</a></nav>'],
    ['a button that opens a menu', '<button>Menu</button>'],
  ])('are not: %s', (_, html) => expect(asked(html)).toEqual([]));

  it.each(hostile)('bear %s', (_, html) => expect(() => asked(html)).not.toThrow());
});
