import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
// @ts-expect-error: the scripts are plain Node without types
import { openThroughline } from '../../scripts/extension.mjs';
import { type Site, serveSite } from './site';

export interface Throughline {
  context: BrowserContext;
  extensionId: string;
  url(path: string): string;
  page(path?: string): Promise<Page>;
  grant(origins: string[]): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: each message answers otherwise; tests look at what they asked for
  send(page: Page, type: string, data: unknown): Promise<any>;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export const open: (options?: object) => Promise<Throughline> = openThroughline;

/** A fresh browser with the built extension, and a site of made-up pages it can reach; nothing else can be reached. */
export const test = base.extend<{ site: Site; throughline: Throughline; ours: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const site = await serveSite();
    await use(site);
    await site.close();
  },
  throughline: async ({ site }, use) => {
    const throughline = await open({ hostRules: site.hostRules });
    await use(throughline);
    await throughline.close();
  },
  /** A bare page of the extension, to send messages from. */
  ours: async ({ throughline }, use) => use(await throughline.page('manifest.json')),
});

export { expect } from '@playwright/test';

/** Every row of a table, as stored. */
// biome-ignore lint/suspicious/noExplicitAny: rows are looked at, not worked with
export const rows = (ours: Page, table: string): Promise<any[]> =>
  ours.evaluate(
    async (name) =>
      // Looking must not make the database: an empty one would stand in the extension's way.
      !(await indexedDB.databases()).some((one) => one.name === 'throughline')
        ? []
        : new Promise((done, fail) => {
            const opened = indexedDB.open('throughline');
            opened.onerror = () => fail(opened.error);
            opened.onsuccess = () => {
              const all = opened.result.transaction(name).objectStore(name).getAll();
              all.onsuccess = () => {
                opened.result.close();
                done(all.result);
              };
            };
          }),
    table,
  );

/** What the toolbar button says on the tab that shows this address; undefined where no such tab is known to us. */
export async function badge(throughline: Throughline, url: string): Promise<string | undefined> {
  const worker = await throughline.worker();
  return worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
  }, url);
}

/** Presses the toolbar button on the page in front, as a person would: it grants the page and may open the panel. */
export async function pressToolbar(throughline: Throughline, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await throughline.context.browser()?.newBrowserCDPSession();
  const speak = session?.send.bind(session) as (
    method: string,
    data: object,
  ) => Promise<{ targetInfos: { type: string; url: string; targetId: string }[] }>;
  const { targetInfos } = await speak('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  await speak('Extensions.triggerAction', { id: throughline.extensionId, targetId: tab?.targetId });
}

/** A plan for the made-up brand; touchpoints are name and address. */
export const planFor = (touchpoints: Record<string, string>, more = ''): string => `throughlinePlan: 1
brand: { name: Larkfield }
messages:
  - { id: calm, priority: 1, statement: "Your evening belongs to you again" }
  - { id: shared, priority: 2, statement: "Teams answer from one shared list" }
channels:
  - id: site
    name: Site
    type: site
    touchpoints:
${Object.entries(touchpoints)
  .map(([name, url]) => `      - { id: ${name}, name: ${name}, url: "${url}" }`)
  .join('\n')}
${more}`;

/** Loads a plan through the background; answers with its id. */
export async function loadPlan(throughline: Throughline, ours: Page, text: string): Promise<string> {
  const loaded = await throughline.send(ours, 'plan/load', { text, fileName: 'plan.yaml', author: 'Test' });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value.planId;
}

/** Waits until a scan has ended or paused; answers with its job. */
export async function scanEnd(throughline: Throughline, ours: Page, jobId: string) {
  for (let seen = 0; ; ) {
    const { ok, value } = await throughline.send(ours, 'scan/progress', { jobId, seen });
    if (!ok || value.state !== 'running') return value;
    seen = value.done.length;
  }
}

/** Loads the sample brand by the door a person takes; answers with the dashboard that opens on its audit. */
export async function trySample(throughline: Throughline): Promise<Page> {
  const welcome = await throughline.page('welcome.html');
  // The dashboard that the door opens, and no other: an open one would be led to its audit at a moment nobody knows.
  const opened = throughline.context.waitForEvent('page');
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  const dashboard = await opened;
  await dashboard.setViewportSize({ width: 1280, height: 900 });
  await dashboard.getByRole('heading', { name: /^Audit of/ }).waitFor();
  await welcome.close();
  return dashboard;
}
