import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { docx, pdf } from '../kit/drafts';
import { type Firefox, openFirefox, whyNoFirefox } from '../kit/firefox';
import { aPage, type Site, serveSite } from '../kit/site';
import { planFor } from '../kit/throughline';

/** The main job in Firefox: installed, tried out, a page read by the toolbar button, a quote marked, a granted site watched and scanned. */

const absent = whyNoFirefox() ?? (existsSync('.output/firefox-mv3/manifest.json') ? undefined : 'There is no build for Firefox.');
test.skip(absent !== undefined, absent);
test.describe.configure({ mode: 'serial' });

const HOME = 'http://brand.test/';
const HIDDEN = 'Teams answer from one shared list';
const FRAMED = 'Every letter comes back on the day you chose';
const plan = planFor({ home: HOME, prices: `${HOME}prices` }).replace(
  'channels:',
  `  - { id: framed, priority: 3, statement: "${FRAMED}" }\nchannels:`,
);
const page = aPage(
  'Your evening belongs to you again',
  `<x-card></x-card><iframe srcdoc="<p>${FRAMED}.</p>"></iframe>
  <script>customElements.define('x-card', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p>${HIDDEN}.</p>'; }
  })</script>`,
).replace(/<p>Teams.*<\/p>/, '');

let site: Site;
let firefox: Firefox;
let planId: string;
test.beforeAll(async () => {
  site = await serveSite({ 'brand.test/': page, 'brand.test/prices': aPage('Prices') });
  firefox = await openFirefox(site.port);
});
test.afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const welcome = () => firefox.url('welcome.html');
const dashboard = () => firefox.url('dashboard.html');
const send = (type: string, data: object) =>
  firefox
    .inTab<string>(
      welcome(),
      ({ browser, JSON }, message) => browser.runtime.sendMessage(JSON.parse(message)).then(JSON.stringify),
      JSON.stringify({ type, data }),
    )
    .then((answer) => JSON.parse(answer));
// biome-ignore lint/suspicious/noExplicitAny: rows are looked at, not worked with
const rows = async (table: string): Promise<any[]> =>
  JSON.parse(
    await firefox.inTab<string>(
      welcome(),
      ({ indexedDB, JSON }, name) =>
        new Promise((done) => {
          const opened = indexedDB.open('throughline');
          opened.onsuccess = () => {
            const all = opened.result.transaction(name).objectStore(name).getAll();
            all.onsuccess = () => {
              opened.result.close();
              done(JSON.stringify(all.result));
            };
          };
        }),
      table,
    ),
  );
const text = (address: string) => firefox.inTab<string>(address, ({ document }) => document.body.innerText).catch(() => '');
const badge = () =>
  firefox.inBrowser<string | null>(({ document }) =>
    document.querySelector('#throughline_throughline_example-browser-action .unified-extensions-item-action-button').getAttribute('badge'),
  );

test('installed, it asks for no site and welcomes its user', async () => {
  await expect.poll(() => text(welcome())).toContain('Hold your pages against your plan');
  const granted = await firefox.inTab(welcome(), ({ browser, JSON }) => browser.permissions.getAll().then(JSON.stringify));
  expect(JSON.parse(granted as string).origins).toEqual([]);
});

test('the sample brand fills audit and report', async () => {
  await firefox.click(welcome(), 'button.primary');
  await expect.poll(() => text(dashboard()), { timeout: 40_000 }).toContain('working bike');
  for (const [route, words] of [
    ['findings', 'is nowhere on this page'],
    ['plan', 'Larkwheel'],
    ['settings', 'Delete everything'],
  ] as const) {
    await firefox.inTab(dashboard(), ({ location }, to) => void (location.hash = `#/${to}`), route);
    await expect.poll(() => text(dashboard())).toContain(words);
  }
  await firefox.inTab(dashboard(), ({ location }) => void (location.hash = '#/report'));
  const report = () => firefox.inTab<string | undefined>(dashboard(), ({ document }) => document.querySelector('iframe')?.getAttribute('srcdoc'));
  await expect.poll(report).toContain('Message audit');
});

test('the toolbar button opens the sidebar and reads the page, without standing access', async () => {
  const loaded = await send('plan/load', { text: plan, fileName: 'plan.yaml', author: 'Test' });
  expect(loaded).toMatchObject({ ok: true });
  planId = loaded.value.planId;
  await firefox.open(HOME);
  await expect.poll(() => text(HOME)).toContain('Your evening belongs to you again');
  await firefox.pressToolbar();
  await expect.poll(() => firefox.inSidebar(({ document }) => document.querySelectorAll('button.quote').length)).toBeGreaterThanOrEqual(3);
  expect(await firefox.inSidebar(({ document }) => document.body.innerText)).toMatch(/3 present/);
  expect((await rows('tabs')).find(({ url }) => url === HOME)).toMatchObject({ access: 'button', touchpointId: 'home', planId, reading: false });
  await expect.poll(badge).toMatch(/^(\d+|✓)$/);
  const fits = await firefox.inSidebar(({ document, innerWidth }) => document.documentElement.scrollWidth <= innerWidth);
  expect(fits, 'the panel fits into the sidebar').toBe(true);
});

const showQuote = (words: string) =>
  firefox.inSidebar(
    ({ document }, part) => [...document.querySelectorAll('button.quote')].find((one) => one.textContent.includes(part))?.click(),
    words,
  );
/** What is marked in the page and in its frame, and the colour it is marked with there. */
const marked = () =>
  firefox.inTab<string>(HOME, (window) => {
    const views = [window, window.document.querySelector('iframe').contentWindow];
    return views
      .flatMap((view) => {
        const ranges = [...view.CSS.highlights.values()].flatMap((one) => [...one]);
        return ranges.map((range) => {
          const { backgroundColor } = view.getComputedStyle(range.startContainer.parentElement, '::highlight(quote-mark)');
          return `${backgroundColor}: ${range}`;
        });
      })
      .join(' | ');
  });

test('a quote clicked in the sidebar is marked on the page; the document stays as it is', async () => {
  const html = () => firefox.inTab<string>(HOME, ({ document }) => document.documentElement.outerHTML);
  const before = await html();
  for (const words of ['Your evening belongs to you again', HIDDEN, FRAMED]) {
    await showQuote(words);
    await expect.poll(marked, words).toMatch(new RegExp(`^rgb\\(255, 224, 138\\): ${words}\\.?$`));
    expect(await html()).toBe(before);
  }
});

test('a mark follows its words when the page renders them anew, and goes with the sidebar', async () => {
  await showQuote('Your evening belongs to you again');
  await expect.poll(marked).toContain('Your evening belongs to you again');
  await firefox.inTab(HOME, ({ document }) => {
    const heading = document.querySelector('h1');
    heading.replaceWith(heading.cloneNode(true));
  });
  await expect.poll(marked).toContain('Your evening belongs to you again');
  await firefox.inBrowser(({ SidebarController }) => SidebarController.hide());
  await expect.poll(marked).toBe('');
});

test('drafts are dropped in and judged: Word and PDF, each read in a worker', async () => {
  const says = 'Your evening belongs to you again';
  const lines = ['Larkfield sorts your mail into what needs you today and what can wait,', 'so that the evening belongs to you again.'];
  const files: [string, Uint8Array][] = [
    ['spring.docx', docx([{ text: says, style: 'Title' }, ...lines])],
    ['leaflet.pdf', pdf([[{ text: says, size: 24, y: 760 }, ...lines.map((text, at) => ({ text, y: 700 - at * 15 }))]])],
  ];
  for (const [name, bytes] of files) {
    await firefox.inTab(dashboard(), ({ location }) => void (location.hash = '#/draft'));
    await expect.poll(() => firefox.inTab(dashboard(), ({ document }) => document.querySelectorAll('.draft-drop').length)).toBe(1);
    await firefox.inTab(
      dashboard(),
      ({ document, DataTransfer, File, Uint8Array, DragEvent }, called: string, content: number[]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(content)], called));
        document.querySelector('.draft-drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      name,
      [...bytes],
    );
    await expect.poll(() => text(dashboard()), name).toContain(`from ${name}`);
    expect(
      await firefox.inTab(dashboard(), ({ document }) => document.querySelector('[data-message="calm"]')?.getAttribute('data-state')),
      name,
    ).toBe('present');
  }
});

test('marked words are judged by themselves', async () => {
  const judged = await send('words/judge', { planId, words: 'Your evening belongs to you again.' });
  expect(judged).toMatchObject({ ok: true, value: { touchpoint: { status: expect.any(String) }, findings: [] } });
});

const front = () => firefox.inTab<number>(welcome(), ({ browser }) => browser.windows.getLastFocused().then(({ id }: { id: number }) => id));

test('a granted site is read on every visit, and scanned in a window of its own', async () => {
  await firefox.grant(['http://brand.test/*']);
  await firefox.open(`${HOME}prices`);
  await expect.poll(async () => (await rows('snapshots')).some((row) => row.planId === planId && row.touchpointId === 'prices')).toBe(true);
  await expect.poll(badge).toMatch(/^(\d+|✓)$/);

  const before = await firefox.inTab(welcome(), ({ browser }) => browser.windows.getAll().then((all: unknown[]) => all.length));
  const inFront = await front();
  site.pages['brand.test/prices'] = aPage('New prices');
  const { value } = await send('scan/start', { planId });
  await expect.poll(async () => (await rows('jobs')).find((job) => job.id === value.jobId)?.state, { timeout: 40_000 }).toBe('done');
  expect(await front(), 'the person’s own window is in front again').toBe(inFront);
  expect((await rows('jobs')).find((job) => job.id === value.jobId).done).toMatchObject([{ ok: true }, { ok: true }]);
  expect((await rows('snapshots')).filter((row) => row.touchpointId === 'prices').map((row) => row.snapshot.title)).toContain('New prices');
  expect(await firefox.inTab(welcome(), ({ browser }) => browser.windows.getAll().then((all: unknown[]) => all.length))).toBe(before);
});

test('a list of addresses is read in the same way', async () => {
  site.pages['brand.test/about'] = aPage('About us');
  const listed = await send('scan/list', { planId, text: 'http://brand.test/about and http://brand.test/about#team' });
  expect(listed).toMatchObject({ ok: true, value: { addresses: ['http://brand.test/about'] } });
  const { value } = await send('scan/start', { planId, addresses: listed.value.addresses });
  await expect.poll(async () => (await rows('jobs')).find((job) => job.id === value.jobId)?.state, { timeout: 40_000 }).toBe('done');
  expect((await rows('touchpoints')).find(({ url }) => url === 'http://brand.test/about')).toMatchObject({ offPlan: true, status: 'scanned' });
});

test('nothing went wrong unseen', async () => {
  expect(await firefox.errors()).toEqual([]);
});
