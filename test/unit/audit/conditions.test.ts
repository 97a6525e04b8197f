import { describe, expect, it } from 'vitest';
import { type CaptureConditions, conditionsOf, sameConditions } from '@/lib/audit';
import { aSnapshot } from '../../kit/audited';
import { pageFrom } from '../../kit/page';

const seen = (change: Partial<CaptureConditions> = {}): CaptureConditions => ({
  viewport: { width: 1280, height: 800 },
  visibility: 'visible',
  ...change,
});
const told = (one: Partial<CaptureConditions>, other: Partial<CaptureConditions>) => {
  const both = [sameConditions(seen(one), seen(other)), sameConditions(seen(other), seen(one))];
  expect(both[0]?.same).toBe(both[1]?.same);
  return both[0]?.same ? 'alike' : (both[0] as { sentence: string }).sentence;
};
const visitor = (html: string) => conditionsOf(pageFrom(`<main><h1>Hello</h1><p>Our copy stands here for everyone.</p>${html}</main>`)).signedIn;

describe('two readings', () => {
  it.each<[string, Partial<CaptureConditions>, Partial<CaptureConditions>, RegExp]>([
    ['signed in and signed out', { signedIn: true }, { signedIn: false }, /signed in, the other signed out/],
    ['in two languages', { language: 'de-at' }, { language: 'en' }, /in German, the other in English/],
    ['of two countries', { language: 'de-at', country: 'AT' }, { language: 'de-de', country: 'DE' }, /for Austria.*for Germany/],
    ['on a telephone and a desk', { viewport: { width: 390, height: 800 } }, {}, /narrow screen \(390 px\).*wide one \(1280 px\)/],
    ['in a hidden tab and in front', { visibility: 'hidden' }, {}, /hidden tab/],
    ['of a draft and of the page', { draft: { kind: 'docx', name: 'a.docx' } }, {}, /pasted or dropped in/],
  ])('%s are not alike', (_, one, other, sentence) => expect(told(one, other)).toMatch(sentence));

  it.each<[string, Partial<CaptureConditions>, Partial<CaptureConditions>]>([
    ['without any difference', {}, {}],
    ['beside an open panel and without it', { viewport: { width: 880, height: 800 } }, {}],
    ['of another height', { viewport: { width: 1280, height: 300 } }, {}],
    ['of one that does not tell whether its visitor is known', { signedIn: true }, {}],
    ['of one that declares no language', { language: 'fr' }, {}],
    ['of one that names no country', { language: 'en-gb', country: 'GB' }, { language: 'en' }],
    ['of one language in two spellings of its tag', { language: 'EN' }, { language: 'en-latn' }],
    [
      'of two drafts in two formats',
      { draft: { kind: 'docx', name: 'a' } },
      { draft: { kind: 'paste', name: '' }, viewport: { width: 1, height: 1 } },
    ],
  ])('%s are alike', (_, one, other) => expect(told(one, other)).toBe('alike'));

  it('are alike where an older one kept nothing of it', () => expect(sameConditions(undefined, seen({ signedIn: true }))).toEqual({ same: true }));
});

describe('the conditions of a snapshot', () => {
  it('are screen, tab, language and the country the page speaks to', () => {
    expect(conditionsOf(aSnapshot(['Hallo'], { language: 'de-at' }))).toEqual({
      viewport: { width: 1280, height: 800 },
      visibility: 'visible',
      language: 'de-at',
      country: 'AT',
    });
    expect(conditionsOf(aSnapshot(['Hi'], { language: 'zh-hant-tw' })).country).toBe('TW');
    expect(conditionsOf(aSnapshot(['Hi'], { openGraph: { locale: 'en_GB' } })).country).toBe('GB');
    expect(conditionsOf(aSnapshot(['Hi'], { language: 'en', openGraph: { locale: 'english' } }))).not.toHaveProperty('country');
  });

  it.each([
    ['<a href="/out">Log out</a>', true],
    ['<button>Sign out (Ada)</button>', true],
    ['<a href="/out">Abmelden</a>', true],
    ['<form><button>Se déconnecter</button></form>', true],
    ['<a href="/in">Log in</a>', false],
    ['<button>Anmelden</button>', false],
  ])('tell by %s that the visitor is known: %s', (html, known) => expect(visitor(html)).toBe(known));

  it.each([
    ['neither way', '<a href="/about">About us</a>'],
    ['both ways', '<a href="/in">Log in</a><a href="/out">Log out</a>'],
    ['words about it that nobody can press', '<p>Log out</p>'],
    ['a link to help with it', '<a href="/help">How to log out of every device you have ever used with us</a>'],
    ['another word that begins alike', '<a href="/x">Sign outdoors: how our boards are made</a>'],
  ])('leave it open where the page offers %s', (_, html) => expect(visitor(html)).toBeUndefined());
});
