import { describe, expect, it } from 'vitest';
import { deepLink } from '@/lib/report';

const body = (quote: string, exact?: string) => ({
  quote,
  surface: 'body' as const,
  ...(exact && { selector: { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' } }),
});
const fragment = (link: string | undefined) => link?.split('#:~:text=')[1];

describe('the link to a sentence', () => {
  it('encodes what has a meaning in a text fragment', () => {
    expect(fragment(deepLink('https://a.test/', body('Ad-free, fast & “yours” #1')))).toBe(
      'Ad%2Dfree%2C%20fast%20%26%20%E2%80%9Cyours%E2%80%9D%20%231',
    );
  });

  it('takes the page’s own words before the quote as shown', () => {
    expect(fragment(deepLink('https://a.test/', body('Cut…', 'Cut short here')))).toBe('Cut%20short%20here');
  });

  it('gives a long quote by its first and last words', () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    expect(fragment(deepLink('https://a.test/', body(long)))).toBe(
      'word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
    );
  });

  it('never lets start and end overlap', () => {
    const long = Array.from({ length: 7 }, (_, at) => `${'x'.repeat(24)}${at}`).join(' ');
    expect(fragment(deepLink('https://a.test/', body(long)))).not.toContain(',');
  });

  it('keeps the query, drops the page’s own fragment, and copes with broken characters', () => {
    expect(deepLink('https://a.test/p?x=1#top', body('Hi'))).toBe('https://a.test/p?x=1#:~:text=Hi');
    expect(deepLink('https://a.test/', body('Hi \uD800 there'))).toContain('%EF%BF%BD');
  });

  it('opens the page alone for words that are not on it, and nothing for no web address', () => {
    expect(deepLink('https://a.test/', { quote: 'Title', surface: 'title' })).toBe('https://a.test/');
    expect(deepLink('https://a.test/p')).toBe('https://a.test/p');
    for (const url of [undefined, 'javascript:alert(1)', 'data:text/html,hi', 'file:///etc/passwd', 'no address', 'https://'])
      expect(deepLink(url, body('Hi')), url).toBeUndefined();
  });
});
