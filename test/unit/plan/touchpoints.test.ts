import { describe, expect, test } from 'vitest';
import { opensByHand, planHosts, planTouchpoints, touchpointFor, whyByHand } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const withTouchpoints = (...touchpoints: object[]) => planFrom({ channels: [{ name: 'Site', touchpoints }] });
const recognises = (touchpoint: object, url: string): boolean => touchpointFor(withTouchpoints({ name: 'It', ...touchpoint }), url) !== undefined;

describe('an address', () => {
  const url = 'https://acme.com/pricing';
  test.each([
    'https://acme.com/pricing',
    'http://acme.com/pricing',
    'https://www.acme.com/pricing/',
    'https://acme.com/pricing#plans',
    'https://acme.com/pricing?utm_source=mail&utm_campaign=x&gclid=1&fbclid=2',
    'https://ACME.com/pricing/index.html',
    'https://acme.com:443/pricing',
    'https://acme.com//pricing',
    'https://acme.com./pricing',
  ])('is recognised as %s', (visited) => {
    expect(recognises({ url }, visited)).toBe(true);
  });

  test.each([
    'https://notacme.com/pricing',
    'https://acme.com.evil.test/pricing',
    'https://evil.test/acme.com/pricing',
    'https://shop.acme.com/pricing',
    'https://acme.com/',
    'https://acme.com/pricing/teams',
    'https://acme.com/Pricing',
    'https://acme.com/pricing?plan=team',
    'https://acme.com:8443/pricing',
    'https://acme.com@evil.test/pricing',
    'https://acme.com/pricing#/teams',
    'ftp://acme.com/pricing',
    'about:blank',
    'acme.com/pricing',
    '',
  ])('is not %s', (visited) => {
    expect(recognises({ url }, visited)).toBe(false);
  });

  test('parameters that choose the page count in any order', () => {
    expect(recognises({ url: 'https://acme.com/?a=1&b=2' }, 'https://acme.com/?b=2&utm_medium=x&a=1')).toBe(true);
    expect(recognises({ url: 'https://acme.com/?a=1&b=2' }, 'https://acme.com/?a=1')).toBe(false);
  });

  test('letters beyond English are the same page, written out or encoded', () => {
    expect(recognises({ url: 'https://acme.com/über' }, 'https://acme.com/%C3%BCber')).toBe(true);
    expect(recognises({ url: 'https://müller.example/' }, 'https://xn--mller-kva.example')).toBe(true);
    expect(recognises({ url: 'https://acme.com/100%' }, 'https://acme.com/100%')).toBe(true);
  });

  test('ports tell local previews apart', () => {
    expect(recognises({ url: 'http://127.0.0.1:4173/pages/a.html' }, 'http://127.0.0.1:4173/pages/a.html')).toBe(true);
    expect(recognises({ url: 'http://127.0.0.1:4173/pages/a.html' }, 'http://127.0.0.1:4174/pages/a.html')).toBe(false);
  });
});

describe('a pattern', () => {
  test.each([
    ['acme.com/blog/*', 'https://acme.com/blog/first'],
    ['acme.com/blog/*', 'https://acme.com/blog/2026/first?utm_source=x'],
    ['acme.com/blog/*', 'https://www.acme.com/blog/'],
    ['https://acme.com/blog/*', 'http://acme.com/blog/first'],
    ['*://acme.com/*', 'https://acme.com/anything'],
    ['acme.com', 'https://acme.com/anything'],
    ['*.acme.com', 'https://shop.acme.com/'],
    ['*.acme.com/pricing', 'https://eu.shop.acme.com/pricing'],
    ['acme.com/*/pricing', 'https://acme.com/de/pricing'],
    ['acme.com/p*g', 'https://acme.com/pricing'],
    ['localhost:3000/*', 'http://localhost:3000/home'],
    ['preview.*.acme.com', 'https://preview.main.acme.com/'],
  ])('%s covers %s', (match, visited) => {
    expect(recognises({ match }, visited)).toBe(true);
  });

  test.each([
    ['acme.com/*', 'https://notacme.com/'],
    ['*.acme.com', 'https://notacme.com/'],
    ['*.acme.com', 'https://acme.com/'],
    ['*.acme.com', 'https://shop.acme.com.evil.test/'],
    ['acme.com/blog/*', 'https://acme.com/blogroll'],
    ['acme.com/blog/*', 'https://evil.test/acme.com/blog/x'],
    ['acme.com/pricing', 'https://acme.com/pricing/teams'],
    ['acme.com/a*a', 'https://acme.com/a'],
    ['preview.*.acme.com', 'https://preview.acme.com/'],
    ['preview.*.acme.com', 'https://preview.a.b.acme.com/'],
    ['localhost:3000/*', 'http://localhost:4000/home'],
  ])('%s does not cover %s', (match, visited) => {
    expect(recognises({ match }, visited)).toBe(false);
  });
});

test('the most exact wins: an address over a pattern, a longer pattern over a shorter, an original over its variant', () => {
  const plan = withTouchpoints(
    { name: 'Everything', match: 'acme.com/*' },
    { name: 'Blog', match: 'acme.com/blog/*' },
    { name: 'Home on a phone', url: 'https://acme.com/', variantOf: 'Home' },
    { name: 'Home', url: 'https://acme.com/' },
  );
  const name = (url: string) => touchpointFor(plan, url)?.touchpoint.name;
  expect(name('https://acme.com/')).toBe('Home');
  expect(name('https://acme.com/blog/x')).toBe('Blog');
  expect(name('https://acme.com/contact')).toBe('Everything');
  expect(touchpointFor(plan, 'https://acme.com/')?.channel.name).toBe('Site');
});

test('a touchpoint with neither address nor pattern is never a page', () => {
  expect(recognises({}, 'https://acme.com/')).toBe(false);
});

test('all touchpoints come in the order of the plan, each with its channel', () => {
  const plan = planFrom({
    channels: [
      { name: 'A', touchpoints: [{ name: 'one' }, { name: 'two' }] },
      { name: 'B', touchpoints: [{ name: 'three' }] },
    ],
  });
  expect(planTouchpoints(plan).map(({ touchpoint, channel }) => `${channel.name} ${touchpoint.name}`)).toEqual(['A one', 'A two', 'B three']);
});

describe('who opens the page', () => {
  const channel = (more: object = {}) => ({ type: 'site' as const, ...more });

  test.each(['https://www.linkedin.com/company/acme', 'https://x.com/acme', 'https://de.pinterest.com/acme'])('%s: the person', (url) => {
    expect(opensByHand({ url }, channel())).toBe(true);
  });

  test.each(['https://acme.com/', 'https://notlinkedin.com/', 'https://linkedin.com.acme.com/', 'https://vox.com/', 'http://127.0.0.1:4173/'])(
    '%s: a scan',
    (url) => {
      expect(whyByHand({ url }, channel())).toBeUndefined();
    },
  );

  test('someone else’s page is opened by hand, an agency’s paid landing page is not', () => {
    expect(opensByHand({ url: 'https://paper.test/' }, channel({ funding: 'earned' }))).toBe(true);
    expect(opensByHand({ url: 'https://paper.test/' }, { type: 'pr' })).toBe(true);
    expect(opensByHand({ url: 'https://agency.test/' }, { type: 'landing', funding: 'paid' })).toBe(false);
  });

  test('the scan’s hosts: each origin once, without patterns, pasted copy and platforms', () => {
    const plan = withTouchpoints(
      { name: 'a', url: 'https://acme.com/' },
      { name: 'b', url: 'https://acme.com/b' },
      { name: 'c', url: 'http://acme.com/b' },
      { name: 'd', url: 'https://x.com/acme' },
      { name: 'e', match: 'shop.acme.com/*' },
      { name: 'f' },
      { name: 'g', url: 'http://localhost:3000/x' },
    );
    expect(planHosts(plan)).toEqual(['https://acme.com', 'http://acme.com', 'http://localhost:3000']);
  });
});
