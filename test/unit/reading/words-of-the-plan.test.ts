import { describe, expect, it } from 'vitest';
import { claims } from '@/lib/reading/claims';
import { facts } from '@/lib/reading/facts';
import { features } from '@/lib/reading/features';
import { names } from '@/lib/reading/names';
import { surfaces } from '@/lib/reading/surfaces';
import { taglines } from '@/lib/reading/taglines';
import { terms } from '@/lib/reading/terms';
import { contextOf, hostile } from './parts';

const plan = {
  brand: { name: 'LarchLine', tagline: 'Fences that outlive their owners', wrong: ['Larch Lane'] },
  claims: [{ id: 'iso', text: 'Our timber is EN 350-2 tested', status: 'retired' }],
  terms: [{ id: 'panel', use: 'panel', insteadOf: ['rider', 'board'] }],
  features: [
    { id: 'oil', name: 'Linseed oil finish', benefit: 'You never have to paint' },
    { id: 'bare', name: 'Oak posts' },
  ],
};
const page = (html: string) => contextOf(`<main><h1>Fences of larch</h1>${html}</main>`, plan);

describe('every part bears', () => {
  const parts = { claims, features, names, taglines, terms, surfaces: (context: Parameters<typeof facts>[0]) => surfaces(context, facts(context)) };
  const all = Object.entries(parts).flatMap(([name, part]) => hostile.map(([what, html]) => [name, what, part, html] as const));
  it.each(all)('%s: %s', (_, __, part, html) => {
    expect(() => part(contextOf(html, plan))).not.toThrow();
    expect(() => part(contextOf(html))).not.toThrow();
  });
});

describe('terms', () => {
  const found = (text: string) => terms(page(`<p>${text}</p>`)).map((use) => `${use.found} ${use.count}`);
  it.each([
    ['One board, two boards.', ['board 2']],
    ['The boards’ edges are planed.', ['boards 1']],
    ['Every rider leans on it.', ['rider 1']],
  ])('%s', (text, wanted) => expect(found(text).map((one) => one.replace(/[’']/, ''))).toEqual(wanted));
  it.each(['They ride past it.', 'A long ride, riding home.', 'An overboard splash.', 'The panel stands.'])('not: %s', (text) =>
    expect(found(text)).toEqual([]),
  );
});

describe('features', () => {
  const found = (text: string) => features(page(text)).map(({ feature, benefit }) => `${feature}${benefit ? ' with benefit' : ''}`);
  it('need their whole name and look nearby for the benefit', () => {
    expect(found('<p>A linseed oil finish.</p>')).toEqual(['oil']);
    expect(found('<p>A linseed oil finish. You never have to paint.</p>')).toEqual(['oil with benefit']);
    expect(found('<p>A finish of wax.</p>')).toEqual([]);
    expect(found('<p>Posts of oak: oak posts.</p>')).toEqual(['bare']);
  });
  it('takes near-equivalents for the benefit', () => {
    expect(found('<p>A linseed oil finish, so you need no paint.</p>')).toEqual(['oil with benefit']);
  });
});

describe('claims', () => {
  const found = (text: string) => claims(page(`<p>${text}</p>`)).map(({ claim }) => claim);
  it('with a standard’s code need that code', () => {
    expect(found('All our timber is EN 350-2 tested.')).toEqual(['iso']);
    expect(found('All our timber is EN 350-3 tested.')).toEqual([]);
  });
  it('need the thing that is counted', () => {
    const many = { claims: [{ id: 'many', text: 'Trusted by thousands of gardeners', status: 'retired' }] };
    const made = (text: string) => claims(contextOf(`<main><p>${text}</p><p>For gardeners and farmers.</p></main>`, many)).map(({ claim }) => claim);
    expect(made('We are trusted by thousands of gardeners.')).toEqual(['many']);
    expect(made('We are trusted by thousands of bees.')).toEqual([]);
  });
});

describe('names and tagline', () => {
  it('are found in the copy, the title and the share preview, and counted', () => {
    const html = '<title>Larch Lane fences</title><meta property="og:title" content="Larchline"><p>Larchline makes fences. Ask Larchline.</p>';
    expect(names(contextOf(html, plan)).map(({ found, count }) => `${found} ${count}`)).toEqual(['Larchline 3', 'Larch Lane 1']);
  });
  it('are right as planned', () => {
    expect(names(page('<p>LarchLine makes fences.</p>'))).toEqual([]);
    expect(taglines(page('<p>Fences that outlive their owners</p>'))).toEqual([]);
    expect(taglines(page('<p>Our owners love fences.</p>'))).toEqual([]);
  });
  it('tell a tagline with another word', () =>
    expect(taglines(page('<p>Fences that outlast their owners</p>')).map(({ found }) => found)).toEqual(['Fences that outlast their owners']));
});

describe('previews', () => {
  const told = (head: string, body: string) => {
    const context = contextOf(`<html><head>${head}</head><body><main>${body}</main></body></html>`);
    return surfaces(context, facts(context));
  };
  const body = `<h1>Fences from £39</h1><p>${'Larch and oak, planed and oiled in a yard by the river, with gates, posts and hinges for every garden. '.repeat(3)}</p>`;
  it('are gathered with name and description of the structured data', () => {
    const data =
      '<script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"LarchLine","description":"Fences of larch"}]}</script>';
    expect(told(`<title>Fences</title>${data}`, body)).toMatchObject({
      title: 'Fences',
      structuredName: 'LarchLine',
      structuredDescription: 'Fences of larch',
      heading: 'Fences from £39',
      conflicts: [],
    });
  });
  it('part from the page by a price', () => expect(told('<title>Fences from £29</title>', body).conflicts).toHaveLength(1));
  it('do not part by a year or by nothing said', () => expect(told('<title>Fences 2026</title>', body).conflicts).toEqual([]));
});
