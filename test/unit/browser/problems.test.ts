import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { readProblem } from '@/lib/browser/problems';
import { isGone, reasonFor, reasons } from '@/lib/browser/scan/reasons';
import { originPattern } from '@/lib/browser/sites';

/** As the browsers say it. */
const said: [string, string][] = [
  ['Frame with ID 0 is showing error page', 'page/error'],
  ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'page/no-access'],
  ['Cannot access contents of url "https://acme.com/". Extension manifest must request permission to access this host.', 'page/no-access'],
  ['Missing host permission for the tab', 'page/no-access'],
  ['Cannot access a chrome:// URL', 'page/unreadable'],
  ['Cannot access contents of url "chrome-extension://abc/x.html".', 'page/unreadable'],
  ['The extensions gallery cannot be scripted.', 'page/unreadable'],
  ['Cannot access contents of url "view-source:https://acme.com/".', 'page/unreadable'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'page/unreadable'],
  ['No tab with id: 12', 'page/gone'],
  ['Frame with ID 0 was removed.', 'page/gone'],
  ['anything else', 'page/unread'],
];

describe('why a page could not be read', () => {
  it.each(said)('%s', (message, code) => {
    const problem = readProblem(new Error(message));
    expect(problem.code).toBe(code);
    expect(problem.what).toMatch(/\.$/);
    expect(problem.mend).toMatch(/\.$/);
  });
});

it('a site that an organisation has closed is told as that, with the way round', () => {
  const { what, mend } = readProblem(new Error('This page cannot be scripted due to an ExtensionsSettings policy.'));
  expect(what).toMatch(/manages this browser has closed this site/);
  expect(mend).toMatch(/paste the page’s copy/);
});

describe('why a touchpoint brought nothing', () => {
  it('is one sentence, also where nothing is known', () => {
    expect(reasonFor(undefined)).toMatch(/^[A-Z].*\.$/);
    expect(reasonFor(readProblem(new Error('Frame with ID 0 is showing error page')))).toMatch(/^No page came/);
  });

  it('tells a page that is gone from one that is out of reach', () => {
    expect([404, 410].map(isGone)).toEqual([true, true]);
    expect([401, 403, 429, 500, 503].map(isGone)).toEqual([false, false, false, false, false]);
    expect(reasons.answered(404)).toContain('no page');
    expect(reasons.answered(500)).toContain('(500)');
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://acme.com/pricing?x=1#y', 'https://acme.com/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['https://user@shop.acme.com/', 'https://shop.acme.com/*'],
  ])('%s', (url, pattern) => expect(originPattern(url)).toBe(pattern));

  it.each(['chrome://extensions', 'file:///etc/passwd', 'about:blank', 'acme.com', '', 'javascript:alert(1)'])('is nothing for %s', (url) =>
    expect(originPattern(url)).toBeUndefined(),
  );
});
