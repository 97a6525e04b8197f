import { describe, expect, test } from 'vitest';
import { propose } from '@/lib/audit/propose';
import { gatheringPlan } from '@/lib/plan';
import { pageFrom } from '../../kit/page';

const plan = gatheringPlan('Larkfield', [], 'Website');
const filler = '<p>We open at nine and close at five on every day of the week, and you are welcome to come in and look around.</p>';
const page = (path: string, body: string, title = `Larkfield ${path}`) => ({
  touchpointId: path,
  snapshot: pageFrom(`<!doctype html><html lang="en"><title>${title}</title><main>${body}${filler}</main>`, {
    url: `https://www.larkfield.test/${path}`,
  }),
});
const proposed = (...bodies: [string, string][]) =>
  propose(
    plan,
    bodies.map(([path, body]) => page(path, body)),
  );
const texts = (all: { text: string }[]) => all.map(({ text }) => text);

describe('messages', () => {
  test('the main heading and what is said on several pages, each with every place', () => {
    const { messages, pages } = proposed(
      ['', '<h1>Your evening belongs to you again</h1><p>Answer every customer before lunch.</p>'],
      ['pricing', '<h1>One price for the whole team</h1><p>Your evening belongs to you again.</p>'],
    );
    expect(pages).toBe(2);
    const evening = messages.find(({ text }) => /evening belongs/.test(text));
    expect(evening?.seen.map(({ url }) => new URL(url).pathname)).toEqual(['/', '/pricing']);
    expect(evening?.seen[1]?.quote).toBe('Your evening belongs to you again.');
    expect(evening?.why).toContain('on 2 of 2 pages');
  });

  test.each([
    ['a question', '<h1>Why do teams choose Larkfield today?</h1>'],
    ['a label', '<h1>About us</h1>'],
    ['the brand’s name alone', '<h1>Larkfield by the Larkfield team</h1>'],
    ['what others wrote', '<h1>Pricing</h1><section class="reviews"><blockquote>This saved us a whole day every single week</blockquote></section>'],
    ['the news of a day', '<h1>Our year in review, and what comes after it</h1>'],
    ['a menu', '<nav><a href="/a">Your evening belongs to you again</a></nav><h1>Pricing</h1>'],
    ['a footer', '<h1>Pricing</h1></main><footer><p>Answer every customer before lunch today</p></footer><main>'],
  ])('%s is no message', (_, body) => {
    expect(texts(proposed(['pricing', body]).messages).filter((text) => !/open at nine/.test(text))).toEqual([]);
  });
});

describe('claims', () => {
  test('a figure told on two pages is one claim, and another figure for the same thing stands beside it', () => {
    const { claims } = proposed(
      ['', '<h1>Bikes</h1><p>More than 12,000 teams use Larkfield.</p>'],
      ['a', '<h1>Bikes</h1><p>More than 12,000 teams use Larkfield.</p>'],
      ['b', '<h1>Bikes</h1><p>More than 9,000 teams use Larkfield.</p>'],
    );
    expect(claims[0]).toMatchObject({ text: 'More than 12,000 teams use Larkfield.', why: 'The figure 12,000, on 2 of 3 pages' });
    expect(claims[0]?.seen).toHaveLength(2);
    expect(claims[0]?.differs?.map(({ quote }) => quote)).toEqual(['More than 9,000 teams use Larkfield.']);
  });

  test.each([
    ['an account number', '<p>Send it to BE39 9672 0031 0319 in Brussels.</p>'],
    ['a street', '<p>Find us at 120 Harbour Street, Leeds.</p>'],
    ['an everyday number', '<p>It comes in three sizes and four colours.</p>'],
    ['a customer’s words', '<p>“It answers 500 letters a day for us.”</p>'],
    ['an example', '<p>For example, a team of 40 people pays for 30.</p>'],
    ['a question', '<p>Do you send more than 500 letters a day?</p>'],
  ])('%s is no claim', (_, body) => expect(texts(proposed(['', `<h1>Letters</h1>${body}`]).claims)).toEqual([]));
});

test('a feature is a heading with what it is good for beneath it; nothing of help pages and news', () => {
  const body = '<h1>Letters</h1><h2>Shared drafts with version history</h2><p>You never lose a sentence that a colleague wrote.</p>';
  const home: [string, string] = ['', '<h1>Letters that answer themselves</h1>'];
  expect(proposed(home, ['product', body]).features).toEqual([
    expect.objectContaining({ text: 'Shared drafts with version history', benefit: 'You never lose a sentence that a colleague wrote.' }),
  ]);
  expect(proposed(home, ['help/drafts', body]).features).toEqual([]);
  expect(proposed(home, ['news/drafts', body]).features).toEqual([]);
});

test('pages become touchpoints in the channels their addresses tell, each with what it asks for most', () => {
  const ask = '<h1>Letters</h1><p><a href="/go">Start a free trial</a></p>';
  const { channels } = propose(plan, [
    page('', ask),
    page('pricing', ask),
    { ...page('help/start', '<h1>Help</h1>'), touchpointId: 'help' },
    { touchpointId: 'other', snapshot: { ...page('', ask).snapshot, url: 'https://partner.example/larkfield' } },
  ]);
  expect(channels.map(({ name, type, touchpoints }) => [name, type, touchpoints.length])).toEqual([
    ['Website', 'site', 2],
    ['Help and documentation', 'docs', 1],
    ['Pages on other sites', 'other', 1],
  ]);
  expect(channels[0]?.callToAction).toMatchObject({ text: 'Start a free trial', why: 'Asked for on 2 of 2 pages' });
});

test('pages of one title are told apart, and a page that cannot be read says why', () => {
  const { channels, unread } = propose(plan, [
    page('a', '<h1>Letters</h1>', 'Welcome'),
    page('b', '<h1>Letters</h1>', 'Welcome'),
    { touchpointId: 'gone', snapshot: { ...page('c', '<h1>Letters</h1>', 'Gone').snapshot, responseStatus: 404 } },
  ]);
  expect(channels[0]?.touchpoints.map(({ name }) => name)).toEqual(['Welcome', 'Welcome (larkfield.test/b)']);
  expect(unread).toEqual([{ page: 'Gone', url: 'https://www.larkfield.test/c', reason: 'The address answered with an error page.' }]);
});

test('what a plan says already hides nothing, and the same pages make the same proposal', () => {
  const pages = [page('', '<h1>Your evening belongs to you again</h1><p>More than 12,000 teams use Larkfield.</p>')];
  const full = { ...plan, claims: [{ id: 'teams', text: 'More than 12,000 teams use Larkfield.', status: 'approved' as const }] };
  expect(propose(full, pages)).toEqual(propose(plan, pages));
  expect(propose(plan, [])).toEqual({ pages: 0, unread: [], messages: [], features: [], claims: [], channels: [] });
});
