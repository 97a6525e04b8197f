import type { Page } from '@playwright/test';
import { makes, pageOf, SENTENCE } from '../kit/makes';
import { expect, loadPlan, planFor, rows, test } from '../kit/throughline';

/** Twenty pages of different make, each visited as it is and once more watched, read and marked: the page cannot tell the two apart. */

const names = Object.keys(makes);
const slug = (at: number) => `page-${at}`;

test('a page that is watched, read and marked sees, hears and says what it does otherwise', async ({ site, throughline, ours }) => {
  test.setTimeout(120_000);
  for (const host of ['left.test', 'read.test']) site.pages[`${host}/favicon.ico`] = '';
  site.pages['elsewhere.test/advert'] = '<p>Words of another site</p>';
  for (const [at, name] of names.entries()) {
    const make = makes[name];
    const answer = make?.policy
      ? (_: unknown, response: import('node:http').ServerResponse) => {
          response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': make.policy });
          response.end(pageOf(make));
        }
      : pageOf(make as never);
    for (const host of ['left.test', 'read.test']) site.pages[`${host}/${slug(at)}`] = answer;
  }
  await loadPlan(throughline, ours, planFor(Object.fromEntries(names.map((_, at) => [slug(at), `http://read.test/${slug(at)}`]))));
  await throughline.grant(['http://read.test/*']);
  const panel = await throughline.page('sidepanel.html');
  const visit = async (host: string) =>
    Promise.all(
      names.map(async (name, at) => {
        const page = await throughline.context.newPage();
        const said: string[] = [];
        page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
        page.on('pageerror', (error) => said.push(String(error)));
        await page.goto(`http://${host}/${slug(at)}`);
        return { name, page, said, url: `http://${host}/${slug(at)}` };
      }),
    );

  const left = await visit('left.test');
  const read = await visit('read.test');
  const judged = async () => (await rows(ours, 'touchpoints')).filter(({ status }) => status === 'scanned').length;
  await expect.poll(judged, 'every page was watched and read').toBe(names.length);
  expect(await panel.evaluate(mark, { urls: read.map(({ url }) => url), exact: SENTENCE })).toEqual(names.map(() => true));

  await Promise.all(
    read.map(async ({ name, page, said }, at) => {
      const other = left[at] as (typeof left)[number];
      const both = (work: string) => Promise.all([page, other.page].map((one) => one.evaluate(work)));
      const same = async (when: string) =>
        expect({ ...(await state(page)), said }, `${name}, ${when}`).toEqual({ ...(await state(other.page)), said: other.said });
      expect(await marked(page), name).toEqual([SENTENCE]);
      await same('marked');
      await both('step()');
      if (makes[name]?.back) {
        await expect.poll(() => marked(page), `${name}, the words are gone`).toEqual([]);
        await both('back()');
      }
      await expect.poll(() => marked(page), `${name}, rendered anew`).toEqual([SENTENCE]);
      await same('rendered anew');
    }),
  );

  await panel.close();
  for (const { name, page } of read) {
    await expect.poll(() => marked(page), `${name}, the panel closed`).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).length), name).toBe(0);
  }
});

/** Marks the sentence on all pages, each by a port of its own as the panel opens one. */
async function mark({ urls, exact }: { urls: string[]; exact: string }): Promise<boolean[]> {
  const ports = [];
  for (const url of urls) {
    const tabId = (await chrome.tabs.query({ url }))[0]?.id as number;
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/highlight.js'] });
    const port = chrome.tabs.connect(tabId, { name: 'marks' });
    const found = new Promise<boolean>((done) => port.onMessage.addListener((answer) => done(answer.found)));
    port.postMessage({ ask: 1, selector: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } });
    ports.push(found);
  }
  return Promise.all(ports);
}

const marked = async (page: Page): Promise<string[]> =>
  (
    await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(() =>
            [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights.values()].flatMap((one) => [...one]).map(String),
          ),
        ),
    )
  )
    .flat()
    .filter(Boolean);

/** All that a page and its visitor could compare: the document, how it is drawn, what was heard and what changed. */
const state = (page: Page) =>
  page.evaluate(() => {
    const world = window as unknown as { heard: unknown[]; mutated: unknown[]; ownLook?: boolean };
    world.ownLook = true;
    const drawn = [...document.querySelectorAll('body, body *')].slice(0, 12).map((element) => {
      const style = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.nodeName, x, y, width, height, ...[...style].map((name) => style.getPropertyValue(name))].join('|');
    });
    world.ownLook = false;
    const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.innerHTML ?? []);
    return {
      html: document.documentElement.outerHTML.replaceAll('left.test', 'read.test'),
      shadows,
      drawn,
      heard: world.heard,
      mutated: world.mutated,
      scrolled: [scrollX, scrollY],
      active: document.activeElement?.nodeName,
      selected: String(getSelection()),
      globals: Object.getOwnPropertyNames(window).length,
    };
  });
