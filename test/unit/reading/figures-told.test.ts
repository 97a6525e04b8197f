import { describe, expect, it } from 'vitest';
import { facts } from '@/lib/reading/facts';
import { uncovered } from '@/lib/reading/uncovered';
import { contextOf, hostile } from './parts';

const told = (html: string) => facts(contextOf(html)).map(({ text, about: [head], past }) => `${text} ${head}${past ? ' (past)' : ''}`);

describe('facts', () => {
  it.each([
    ['a sentence', '<p>We put up 4,500 fences a year.</p>', ['4,500 fenc']],
    ['a tile with its label below', '<div>4,500</div><div>fences built</div>', ['4,500 fenc']],
    ['a label before its figure', '<p>Fences: 4,500</p>', ['4,500 fenc']],
    ['history', '<p>In 1990 we had 40 fences.</p>', ['1990 fenc (past)', '40 fenc (past)']],
    ['a wish', '<p>We could build 900 fences.</p>', ['900 fenc (past)']],
    ['a quotation', '<blockquote>They built 12 fences for us.</blockquote>', ['12 fenc (past)']],
    ['a share that people would do again', '<p>96 % of gardeners would come again.</p>', ['96 % garden']],
  ])('%s', (_, html, wanted) => expect(told(html)).toEqual(wanted));

  it.each([
    ['menu and footer', '<nav><a href="/">40 fences</a></nav><footer>Since 1990, 40 fences</footer>'],
    ['versions', '<p>Read version 2.1 of our guide.</p>'],
    ['“thousands of”', '<p>Thousands of gardens are fenced.</p>'],
    ['the brand’s own number is no figure of a thing', '<p>Larch and oak.</p>'],
  ])('are not: %s', (_, html) => expect(told(html)).toEqual([]));

  it('quote a tile together with its label', () =>
    expect(facts(contextOf('<div>4,500</div><div>fences built</div>'))[0]?.evidence.quote).toBe('4,500 fences built'));

  it.each(hostile)('bear %s', (_, html) => expect(() => told(html)).not.toThrow());
});

describe('claims nobody approved', () => {
  const of = (html: string, plan: object = {}) => {
    const page = contextOf(html, plan);
    return uncovered(page, facts(page)).map(({ text }) => text);
  };
  const says = (text: string) => `<main><h1>Fences</h1><p>${text}</p></main>`;

  it('are large figures, shares, prices and superlatives, each once', () => {
    expect(of(says('We built 4,500 fences. Yes, 4,500 fences.'))).toEqual(['4,500']);
    expect(of(says('Wales’s leading fence maker.'))).toHaveLength(1);
    expect(of(says('From £39 a metre.'))).toEqual(['£39']);
  });

  it('are covered by claims, messages, features and benefits', () => {
    expect(of(says('4,500 fences.'), { claims: [{ id: 'a', text: '4.5k fences', status: 'approved' }] })).toEqual([]);
    expect(of(says('From £39.'), { messages: [{ id: 'm', statement: 'A fence from £39' }] })).toEqual([]);
    expect(of(says('Up to 90 cm.'), { features: [{ id: 'f', name: '90 cm panels' }] })).toEqual([]);
  });

  it.each(['Three sizes, 9 colours.', '48 Canal Street', '1,204 followers', '© 2026', 'Open every day.'])('are not: %s', (text) =>
    expect(of(says(text))).toEqual([]),
  );
});
