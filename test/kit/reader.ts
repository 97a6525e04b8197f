import { readdirSync, readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import type { PageSnapshot, TextBlock, TextQuoteSelector } from '@/lib/capture';
// Past the room's door, whose folders only the bundler reads.
import { readSnapshot } from '@/lib/capture/validate';
import { type Site, serveSite } from './site';
import { open, type Throughline } from './throughline';

const FIXTURES = 'test/fixtures/capture';

export interface Reader {
  /** Opens a hand-made page, reads it with the built script and takes what came through validation, as the extension does. */
  read(name: string): Promise<{ page: Page; snapshot: PageSnapshot }>;
  /** Opens it only. */
  visit(name: string): Promise<Page>;
  /** Runs the built script in a page that is open. */
  capture(page: Page): Promise<PageSnapshot>;
  /** Has the built script show a quote; answers whether it was found. */
  show(page: Page, selector: TextQuoteSelector): Promise<boolean>;
  clear(page: Page): Promise<void>;
}

/** One browser with the built extension for all tests of a file; the pages of `test/fixtures/capture` at `http://pages.test/`. */
export const test = base.extend<object, { site: Site; throughline: Throughline; reader: Reader }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const pages = readdirSync(FIXTURES).map((name) => [`pages.test/${name}`, readFileSync(`${FIXTURES}/${name}`, 'utf8')]);
      const site = await serveSite(Object.fromEntries(pages));
      site.pages['elsewhere.test/advert'] = '<p>Words of another site</p>';
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  throughline: [
    async ({ site }, use) => {
      const throughline = await open({ hostRules: site.hostRules, viewport: { width: 1280, height: 800 } });
      await throughline.grant(['http://pages.test/*']);
      await use(throughline);
      await throughline.close();
    },
    { scope: 'worker' },
  ],
  reader: [async ({ throughline }, use) => use(readerIn(throughline)), { scope: 'worker' }],
});

export { expect } from '@playwright/test';

function readerIn(throughline: Throughline): Reader {
  const inTab = async <Given, Value>(page: Page, work: (given: { url: string; given: Given }) => Promise<Value>, given: Given): Promise<Value> =>
    (await throughline.worker()).evaluate(work as never, { url: page.url(), given } as never) as Promise<Value>;
  const visit = async (name: string) => {
    const page = await throughline.context.newPage();
    await page.goto(`http://pages.test/${name}.html`);
    return page;
  };
  const capture = (page: Page) =>
    inTab(
      page,
      async ({ url }) => {
        const tab = (await chrome.tabs.query({ url })).at(-1);
        const [done] = await chrome.scripting.executeScript({ target: { tabId: tab?.id as number }, files: ['/capture.js'] });
        return done?.result as unknown as PageSnapshot;
      },
      null,
    );
  return {
    visit,
    capture,
    async read(name) {
      const page = await visit(name);
      const snapshot = readSnapshot(await capture(page));
      if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problems));
      return { page, snapshot: snapshot.value };
    },
    show: (page, selector) =>
      inTab(
        page,
        async ({ url, given }) => {
          const tabId = (await chrome.tabs.query({ url })).at(-1)?.id as number;
          await chrome.scripting.executeScript({ target: { tabId }, files: ['/highlight.js'] });
          const world = globalThis as { marks?: Map<number, chrome.runtime.Port> };
          world.marks ??= new Map();
          const port = world.marks.get(tabId) ?? chrome.tabs.connect(tabId, { name: 'marks' });
          world.marks.set(tabId, port);
          port.onDisconnect.addListener(() => world.marks?.delete(tabId));
          return new Promise<boolean>((done) => {
            const hear = ({ found }: { found: boolean }) => {
              port.onMessage.removeListener(hear);
              done(found);
            };
            port.onMessage.addListener(hear);
            port.postMessage({ ask: 1, selector: given });
          });
        },
        selector,
      ),
    clear: (page) =>
      inTab(
        page,
        async ({ url }) => {
          const tabId = (await chrome.tabs.query({ url })).at(-1)?.id as number;
          const { marks } = globalThis as { marks?: Map<number, chrome.runtime.Port> };
          marks?.get(tabId)?.disconnect();
          marks?.delete(tabId);
        },
        null,
      ),
  };
}

/** The blocks' texts, those that fit. */
export const texts = ({ blocks }: PageSnapshot, fit: (block: TextBlock) => boolean = () => true): string[] =>
  blocks.filter(fit).map(({ text }) => text);
