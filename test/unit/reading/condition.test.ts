import { describe, expect, it } from 'vitest';
import { calibrate, hear, read } from '@/lib/reading';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

const plan = planFrom();
const reason = (html: string, change: object = {}) => {
  const page = { ...pageFrom(html), ...change };
  return read(plan, page, { calibration: calibrate([hear(plan, page)]), date: '2026-01-01' }).notJudged;
};
const copy = `<main><h1>Evenings</h1>${'<p>Leave on time and let the night shift run itself while you are at home with the people you love.</p>'.repeat(6)}</main>`;

describe('a document that is not the brand’s copy', () => {
  it.each([
    ['error page by status', '<h1>Gone</h1><p>Nothing to see at this address any more.</p>', { responseStatus: 404 }, 'error-page'],
    ['error page by its words', '<title>404</title><h1>Page not found</h1><p>Try the start page instead of this one.</p>', {}, 'error-page'],
    ['empty shell', '<div id="root"></div>', {}, 'empty-shell'],
    [
      'login wall',
      '<h1>Sign in</h1><form><label>Password <input type="password"></label><button>Sign in</button></form><p>Forgot your password? Ask your administrator.</p>',
      {},
      'login-wall',
    ],
    [
      'another language',
      `<main>${'<p>Brot für alle in der Stadt, mit Liebe gebacken und zu einem fairen Preis verkauft.</p>'.repeat(4)}</main>`,
      {},
      'language-not-read',
    ],
  ])('%s', (_, html, change, expected) => expect(reason(html, change)).toBe(expected));
});

describe('a page that only looks like one', () => {
  it.each([
    ['login form in the header', `<header><form><input type="password"><button>Sign in</button></form></header>${copy}`],
    ['an article about the 404 page', copy.replace('Evenings', 'How we wrote our page not found')],
    ['few words', '<main><h1>Larkwheel</h1><p>Your evenings are your own again.</p></main>'],
    ['declared in another language', `<html lang="de">${copy}</html>`],
  ])('%s', (_, html) => expect(reason(html)).toBeUndefined());
});
