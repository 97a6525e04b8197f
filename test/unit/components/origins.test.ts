import { describe, expect, it } from 'vitest';
import { covers, originPattern, siteName } from '@/components/origins';

describe('sites and what a grant covers', () => {
  it('asks for a site, whatever the page and port', () => {
    expect(originPattern('https://shop.acme.example:8443/gifts?x=1#y')).toBe('https://shop.acme.example/*');
    expect(originPattern('chrome://extensions')).toBeUndefined();
    expect(originPattern('not an address')).toBeUndefined();
  });

  it.each([
    ['https://acme.example/*', 'https://acme.example/*', true],
    ['*://acme.example/*', 'http://acme.example/*', true],
    ['https://*.acme.example/*', 'https://www.acme.example/*', true],
    ['https://*.acme.example/*', 'https://acme.example/*', true],
    ['https://*/*', 'https://acme.example/*', true],
    ['<all_urls>', 'http://acme.example/*', true],
    ['https://acme.example/*', 'http://acme.example/*', false],
    ['https://acme.example/*', 'https://www.acme.example/*', false],
    ['https://*.acme.example/*', 'https://notacme.example/*', false],
    ['https://*.acme.example/*', 'https://acme.example.evil.example/*', false],
    ['https://*/*', 'http://acme.example/*', false],
  ])('%s over %s: %s', (granted, pattern, answer) => {
    expect(covers(granted, pattern)).toBe(answer);
  });

  it('calls a site by its name', () => {
    expect(siteName('https://shop.acme.example/*')).toBe('shop.acme.example');
    expect(siteName('*://*.acme.example/*')).toBe('*.acme.example');
  });
});
