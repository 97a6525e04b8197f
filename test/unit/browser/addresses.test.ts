import { describe, expect, it } from 'vitest';
import { cleanAddresses, MOST_ADDRESSES } from '@/lib/browser/scan/addresses';
import { listFrom } from '@/lib/browser/scan/sitemap';
import { addressesIn } from '@/lib/plan';

const all = () => true;

describe('addresses in pasted text', () => {
  it.each([
    ['one a line', 'https://acme.com/\nhttps://acme.com/pricing', ['https://acme.com/', 'https://acme.com/pricing']],
    ['as people write them', 'see acme.com/pricing, and (https://acme.com/shop).', ['https://acme.com/pricing', 'https://acme.com/shop']],
    ['out of a table', 'https://acme.com/a;12;x\nhttps://acme.com/b|13', ['https://acme.com/a', 'https://acme.com/b']],
    ['out of a sitemap', '<url><loc>https://acme.com/a?x=1&amp;y=2</loc></url>', ['https://acme.com/a?x=1&y=2']],
  ])('%s', (_, text, found) => expect(addressesIn(text)).toEqual(found));

  it.each(['', 'Our pages', 'Version 1.2', 'me@acme.com', 'javascript:alert(1)', 'file:///etc/passwd', '12.5', 'e.g.', '…'])('none in “%s”', (text) =>
    expect(addressesIn(text)).toEqual([]),
  );
});

describe('addresses a scan takes', () => {
  it('are plain and each page once', () => {
    const given = [
      'https://acme.com/a?utm_source=x#top',
      'https://www.acme.com/a/',
      'http://acme.com/a',
      'https://acme.com/a?size=2',
      'https://u:p@acme.com/b',
    ];
    expect(cleanAddresses(given, all)).toEqual({ addresses: ['https://acme.com/a', 'https://acme.com/a?size=2', 'https://acme.com/b'], notes: [] });
  });

  it('are of allowed hosts only, and the others are named', () => {
    const { addresses, notes } = cleanAddresses(['https://acme.com/', 'https://other.com/', 'https://other.com/b'], (url) => url.includes('acme'));
    expect(addresses).toEqual(['https://acme.com/']);
    expect(notes).toEqual([expect.stringContaining('(other.com)')]);
  });

  it('are no more than a scan can carry, and what was left out is counted', () => {
    const { addresses, notes } = cleanAddresses(
      Array.from({ length: MOST_ADDRESSES + 7 }, (_, at) => `https://acme.com/${at}`),
      all,
    );
    expect(addresses).toHaveLength(MOST_ADDRESSES);
    expect(notes.join()).toMatch(/7 were left out/);
  });

  it.each(['javascript:alert(1)', 'ftp://acme.com/', 'not one', '', `https://acme.com/${'a'.repeat(5000)}`])('leave out “%.20s”', (text) => {
    const { addresses, notes } = cleanAddresses([text], all);
    expect(addresses).toEqual([]);
    expect(notes).toHaveLength(1);
  });
});

describe('what a page says is its list', () => {
  it('is told apart from the lists it leads to', () => {
    const entries = ['https://acme.com/a', 'https://acme.com/pages.xml', 'https://acme.com/sitemap-2.xml?page=1', 'https://acme.com/posts.xml.gz'];
    expect(listFrom({ status: 200, entries, cut: false })).toEqual({
      ok: true,
      value: { pages: ['https://acme.com/a'], lists: entries.slice(1), cut: false },
    });
  });

  it.each([null, undefined, 'x', 7, { entries: 'x' }, { status: 404, entries: [] }, { status: 503, entries: ['https://acme.com/'] }])(
    '%j is none',
    (raw) => expect(listFrom(raw).ok).toBe(false),
  );

  it('is text and nothing else', () => {
    expect(listFrom({ entries: [{}, 4, null, 'https://acme.com/'] })).toMatchObject({ value: { pages: ['https://acme.com/'] } });
  });
});
