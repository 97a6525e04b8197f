import { describe, expect, it } from 'vitest';
import { planTouchpoints, previewOf, touchpointFor, twinsOf } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const plan = (...touchpoints: object[]) => planFrom({ channels: [{ name: 'Site', touchpoints }] });
const twins = (one: string, other: string) => {
  const found = twinsOf(plan({ id: 'a', name: 'A', url: one }, { id: 'b', name: 'B', url: other }), 'a');
  return found && `${found.next.id} for ${found.live.id}`;
};

describe('a page and its twin', () => {
  it.each([
    ['https://staging.acme.com/pricing', 'https://acme.com/pricing', 'a for b'],
    ['https://acme.com/pricing', 'https://preview-12.acme.com/pricing/', 'b for a'],
    ['http://localhost:3000/', 'https://acme.com/', 'a for b'],
    ['https://acme-git-main.vercel.app/', 'https://www.acme.com/?utm_source=x', 'a for b'],
  ])('%s and %s', (one, other, which) => expect(twins(one, other)).toBe(which));

  it.each([
    ['https://shop.acme.com/', 'https://acme.com/'],
    ['https://staging.acme.com/pricing', 'https://acme.com/'],
    ['https://staging.acme.com/', 'https://preview.acme.com/'],
    ['https://beta.com/', 'https://acme.com/'],
    ['https://contest.acme.com/', 'https://acme.com/'],
    ['https://staging.acme.com/p?a=1', 'https://acme.com/p?a=2'],
  ])('not %s and %s', (one, other) => expect(twins(one, other)).toBeUndefined());

  it('is the one it is named a variant of, from either side', () => {
    const given = plan(
      { id: 'home', name: 'Home', url: 'https://acme.com/' },
      { id: 'de', name: 'German', url: 'https://acme.com/de', variantOf: 'home' },
    );
    for (const id of ['home', 'de']) expect(twinsOf(given, id)).toMatchObject({ next: { id: 'de' }, live: { id: 'home' } });
  });

  it('is none where several could be it', () => {
    const given = plan(
      { id: 'home', name: 'Home', url: 'https://acme.com/' },
      { id: 'one', name: 'One', url: 'https://staging.acme.com/' },
      { id: 'two', name: 'Two', url: 'https://preview.acme.com/' },
    );
    expect(twinsOf(given, 'home')).toBeUndefined();
    expect(twinsOf(given, 'one')).toMatchObject({ next: { id: 'one' }, live: { id: 'home' } });
  });
});

describe('parameters in a pattern', () => {
  const covers = (match: string, url: string) => touchpointFor(plan({ name: 'It', match }), url) !== undefined;

  it.each([
    ['acme.com/*?lang=de', 'https://acme.com/pricing?lang=de'],
    ['acme.com/*?lang=de', 'https://acme.com/pricing?plan=team&lang=de&utm_source=x'],
    ['acme.com/shop?item=*', 'https://acme.com/shop?item=12'],
    ['acme.com/shop?a=1&b=2', 'https://acme.com/shop?b=2&a=1'],
    ['acme.com/shop', 'https://acme.com/shop?item=12'],
  ])('%s covers %s', (match, url) => expect(covers(match, url)).toBe(true));

  it.each([
    ['acme.com/*?lang=de', 'https://acme.com/pricing'],
    ['acme.com/*?lang=de', 'https://acme.com/pricing?lang=den'],
    ['acme.com/*?lang=de', 'https://acme.com/pricing?slang=de'],
    ['acme.com/shop?a=1&b=2', 'https://acme.com/shop?a=1'],
    ['acme.com/shop?item=*', 'https://acme.com/shop?utm_item=12'],
  ])('%s does not cover %s', (match, url) => expect(covers(match, url)).toBe(false));
});

it('a preview counts as a variant of its live page, so that the two may differ; others stay what they are', () => {
  const given = plan(
    { id: 'home', name: 'Home', url: 'https://acme.com/' },
    { id: 'next', name: 'Next', url: 'https://staging.acme.com/' },
    { id: 'alone', name: 'Alone', url: 'https://staging.acme.com/prices' },
  );
  const variants = planTouchpoints(given).map(({ touchpoint }) => previewOf(given)(touchpoint).variantOf);
  expect(variants).toEqual([undefined, 'home', undefined]);
});
