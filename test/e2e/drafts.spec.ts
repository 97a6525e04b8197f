import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { docx, eml, pdf } from '../kit/drafts';
import { aPage } from '../kit/site';
import { expect, loadPlan, planFor, pressToolbar, rows, type Throughline, test } from '../kit/throughline';

/** Copy without an address, words marked on a page, and pages outside the plan. */

const HOME = 'http://brand.test/';
const MAIL = `  - id: mail
    name: Mail
    type: email
    touchpoints:
      - { id: spring-mail, name: Spring mail }
`;
const SAYS = 'Your evening belongs to you again';
const MORE = [
  'Larkfield sorts your mail into what needs you today and what can wait, so that the evening belongs to you again.',
  'You answer the few letters that matter and let the rest come back to you on the day you chose for it.',
];

/** Drops files on what is there, as from the computer's folder. */
async function dropFile(page: Page, target: string, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(content as number[])], fileName as string));
      return carried;
    },
    [name, [...bytes]] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(target, type, { dataTransfer: data });
}

async function drafts(throughline: Throughline): Promise<Page> {
  const page = await throughline.page('dashboard.html#/draft');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('heading', { level: 1, name: 'Check a draft' }).waitFor();
  return page;
}

const state = (page: Page, message: string) => page.locator(`[data-message="${message}"]`).getAttribute('data-state');

test('pasted rich text is judged with its headings and links, kept apart from the audit, and can be removed', async ({ throughline, ours }) => {
  await loadPlan(throughline, ours, planFor({ home: HOME }, MAIL));
  const page = await drafts(throughline);
  expect(await faultsInEveryLook(page)).toEqual([]);
  await expect(page.getByLabel('Meant for')).toHaveValue('mail');
  const box = page.getByLabel('Or paste it');
  await box.evaluate(
    (node, { html, text }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', text);
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    {
      html: `<h1>${SAYS}</h1>${MORE.map((one) => `<p>${one}</p>`).join('')}<p><a href="http://brand.test/start">Start free</a></p>`,
      text: `${SAYS}\n${MORE.join('\n')}\nStart free`,
    },
  );
  await box.fill(`${SAYS}\n${MORE.join('\n')}\nStart free`);
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: SAYS })).toBeVisible();
  expect(await state(page, 'calm')).toBe('present');
  expect(await state(page, 'shared')).toBe('missing');
  await page.getByText('The copy as it was read').click();
  await expect(page.locator('.as-link')).toHaveText('Start free');
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/drafts/draft.png', fullPage: true });

  const [audit] = await rows(ours, 'audits');
  expect(audit.coverage).toMatchObject({ planned: 2, scanned: 0 });
  await page.getByRole('link', { name: 'Findings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
  await expect(page.getByText(SAYS), 'a draft is nobody’s to settle').toHaveCount(0);

  await page.getByRole('link', { name: 'Check a draft' }).click();
  await expect(page.getByRole('link', { name: SAYS })).toBeVisible();
  await page.screenshot({ path: 'test-results/drafts/choose.png', fullPage: true });
  await page.getByRole('button', { name: `Remove: ${SAYS}` }).click();
  await expect(page.getByRole('link', { name: SAYS })).toHaveCount(0);
  expect(await rows(ours, 'snapshots')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: SAYS })).toBeVisible();
});

test('a Word file, a PDF and an e-mail are dropped in; nothing is asked of the network', async ({ throughline, ours, site }) => {
  await loadPlan(throughline, ours, planFor({ home: HOME }, MAIL));
  const page = await drafts(throughline);
  const refused: string[] = [];
  page.on('console', (said) => said.type() === 'error' && refused.push(said.text()));
  await dropFile(page, '.draft-drop', 'spring.docx', docx([{ text: SAYS, style: 'Title' }, ...MORE]));
  await expect(page.getByRole('heading', { level: 1, name: SAYS })).toBeVisible();
  await expect(page.getByText('from spring.docx')).toBeVisible();
  expect(await state(page, 'calm')).toBe('present');

  const lines = MORE.flatMap((one) => one.match(/.{1,70}(?:\s|$)/g) ?? []).map((text, at) => ({ text: text.trim(), y: 700 - at * 15 }));
  await dropFile(page, '#main', 'leaflet.pdf', pdf([[{ text: 'Teams answer from one shared list', size: 24, y: 760 }, ...lines]]));
  await expect(page.getByRole('heading', { level: 1, name: 'Teams answer from one shared list' })).toBeVisible();
  await expect(page.getByText('from leaflet.pdf')).toBeVisible();
  expect(await state(page, 'shared')).toBe('present');

  await dropFile(
    page,
    '#main',
    'spring.eml',
    eml({
      subject: 'Spring is here',
      html: `<img src="http://brand.test/pixel.png"><script src="http://brand.test/s.js"></script><h1>${SAYS}</h1><p>${MORE[0]}</p>`,
    }),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Spring is here' })).toBeVisible();
  expect(site.requests, 'nothing in a draft is fetched').toEqual([]);
  expect(refused, 'and nothing had to be refused').toEqual([]);

  await page.goto(throughline.url('dashboard.html#/draft'));
  await dropFile(page, '.draft-drop', 'leaflet.pdf', pdf([[{ text: 'x', y: 1 }]]).slice(0, 90));
  await expect(page.getByRole('alert')).toContainText('leaflet.pdf: This file is damaged and cannot be read.');
  expect(await faultsInEveryLook(page)).toEqual([]);
});

test('a touchpoint without an address is given its copy, and counts like any other', async ({ throughline, ours }) => {
  await loadPlan(throughline, ours, planFor({ home: HOME }, MAIL));
  const page = await throughline.page('dashboard.html#/audit');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: 'Paste or drop the copy of “Spring mail”' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Copy for “Spring mail”' })).toBeVisible();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'spring.txt', mimeType: 'text/plain', buffer: Buffer.from([SAYS, ...MORE].join('\n\n')) });
  await expect(page.getByRole('heading', { level: 1, name: 'Spring mail' })).toBeVisible();
  await expect.poll(async () => (await rows(ours, 'audits'))[0]?.coverage.scanned).toBe(1);
  await page.getByRole('link', { name: 'Audit', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^Spring mail: ${SAYS}, present`) }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Give it a new version' })).toBeVisible();
});

test('marked words are judged by themselves, and a claim is withdrawn and taken back', async ({ throughline, ours, site }) => {
  site.pages['other.test/'] = aPage('Elsewhere');
  const planId = await loadPlan(throughline, ours, planFor({ home: HOME }));
  await ours.evaluate(
    () =>
      new Promise((done) => {
        const opened = indexedDB.open('throughline');
        opened.onsuccess = () => {
          const change = opened.result.transaction('settings', 'readwrite');
          change.objectStore('settings').put({ key: 'author', value: 'Ada' });
          change.oncomplete = () => done(opened.result.close());
        };
      }),
  );
  const page = await throughline.context.newPage();
  await page.goto('http://other.test/');
  const panel = await throughline.page('sidepanel.html');
  await panel.setViewportSize({ width: 380, height: 800 });
  await page.bringToFront();
  const worker = await throughline.worker();
  /** A menu of the browser cannot be opened from a test: what it leaves for the panel is put there. */
  const ask = async (quote: string, kind: string) => {
    const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id as number);
    await ours.evaluate(
      ({ tab, words, asked }) =>
        new Promise((done) => {
          const opened = indexedDB.open('throughline');
          opened.onsuccess = () => {
            const change = opened.result.transaction('tabs', 'readwrite');
            change.objectStore('tabs').put({
              tabId: tab,
              url: 'http://other.test/',
              access: 'button',
              reading: false,
              at: '',
              pendingSelection: { quote: words, url: '', at: '', ask: asked },
            });
            change.oncomplete = () => done(opened.result.close());
          };
        }),
      { tab: tabId, words: quote, asked: kind },
    );
    await panel.reload();
    await page.bringToFront();
  };

  await ask(MORE[0] as string, 'judge');
  await expect(panel.getByRole('heading', { name: 'Are these words on plan?' })).toBeVisible();
  await expect(panel.locator('[data-message="calm"]')).toHaveAttribute('data-state', /present|weak/);
  await expect(panel.getByText('Nothing of this is stored.')).toBeVisible();
  expect(await rows(ours, 'snapshots')).toEqual([]);
  expect(await faultsInEveryLook(panel)).toEqual([]);
  await panel.screenshot({ path: 'test-results/drafts/words.png', fullPage: true });

  await ask('Half the post, twice the sleep', 'retire');
  await panel.getByLabel('What to say instead (optional)').fill('Less post, more evening');
  await panel.screenshot({ path: 'test-results/drafts/retire.png', fullPage: true });
  expect(await faultsInEveryLook(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(panel.getByText('The claim is withdrawn')).toBeVisible();
  const claims = async () => (await rows(ours, 'revisions')).filter((one) => one.planId === planId).at(-1)?.plan.claims;
  await expect.poll(claims).toMatchObject([{ text: 'Half the post, twice the sleep', status: 'retired', replacement: 'Less post, more evening' }]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(claims).toEqual([]);
});

test('a page outside the plan is added to it in two clicks, with what was read of it, and taken out again', async ({ throughline, ours, site }) => {
  site.pages['brand.test/spring'] = aPage(SAYS).replace('<title>', '<title>Larkfield | ');
  const planId = await loadPlan(throughline, ours, planFor({ home: HOME }, MAIL));
  const page = await throughline.context.newPage();
  await page.goto(`${HOME}spring?utm_source=mail&size=2#top`);
  const panel = await throughline.page('sidepanel.html');
  await panel.setViewportSize({ width: 380, height: 800 });
  await pressToolbar(throughline, page);
  await panel.getByRole('button', { name: 'Add this page to the plan' }).click();
  await panel.screenshot({ path: 'test-results/drafts/adopt.png', fullPage: true });
  expect(await faultsInEveryLook(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Site', exact: true }).click();
  const name = panel.getByLabel('Your name');
  await name.fill('Ada');
  await panel.getByRole('button', { name: 'Keep the name' }).click();
  await expect(panel.getByText(`Added to Site as “${SAYS}”`)).toBeVisible();
  await expect(panel.getByText('Not a touchpoint of the plan.')).toHaveCount(0);
  const revision = async () => (await rows(ours, 'revisions')).filter((one) => one.planId === planId).at(-1);
  expect(await revision()).toMatchObject({ number: 2, author: 'Ada', reason: `Touchpoint added: ${SAYS}` });
  expect((await revision()).plan.channels[0].touchpoints[1]).toMatchObject({ name: SAYS, url: 'http://brand.test/spring?size=2' });
  await expect.poll(async () => (await rows(ours, 'audits'))[0]?.coverage).toMatchObject({ planned: 3, scanned: 1 });
  await expect(panel.getByRole('heading', { level: 1, name: SAYS })).toBeVisible();

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Not a touchpoint of the plan.')).toBeVisible();
  expect((await revision()).plan.channels[0].touchpoints).toHaveLength(1);
  await expect.poll(async () => (await rows(ours, 'audits'))[0]?.coverage).toMatchObject({ planned: 2, scanned: 0 });
});

test('a PDF in the tab says how to have it judged', async ({ throughline, ours, site }) => {
  site.pages['brand.test/leaflet.pdf'] = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.end(Buffer.from(pdf([[{ text: SAYS, y: 700 }]])));
  };
  await loadPlan(throughline, ours, planFor({ home: HOME }));
  const page = await throughline.context.newPage();
  await page.goto(`${HOME}leaflet.pdf`).catch(() => undefined);
  const panel = await throughline.page('sidepanel.html');
  await panel.setViewportSize({ width: 380, height: 800 });
  await pressToolbar(throughline, page);
  await expect(panel.getByText(/drop it under “Check a draft”/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Check a draft' })).toBeVisible();
  await panel.screenshot({ path: 'test-results/drafts/pdf.png' });
});

test('a staging page beside its live twin: what would change if it went live', async ({ throughline, ours, site }) => {
  const staging = 'http://staging.brand.test/';
  Object.assign(site.pages, {
    'brand.test/': aPage(SAYS, '<p>More than 12,000 customers sort their mail with us.</p>'),
    'staging.brand.test/': aPage('Everything for your post', '<p>More than 15,000 customers sort their mail with us.</p>'),
  });
  await loadPlan(throughline, ours, planFor({ home: HOME, next: staging }));
  await throughline.grant([`${HOME}*`, `${staging}*`]);
  for (const address of [HOME, staging]) {
    const page = await throughline.context.newPage();
    await page.goto(address);
    await pressToolbar(throughline, page);
    await expect.poll(async () => (await rows(ours, 'snapshots')).some(({ url }) => url === address)).toBe(true);
    await page.close();
  }
  await expect.poll(async () => (await rows(ours, 'audits'))[0]?.coverage.scanned).toBe(2);
  const page = await throughline.page('dashboard.html#/audit/calm/next');
  await page.setViewportSize({ width: 1280, height: 900 });
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Compare with its twin, “home”').click();
  await expect(sheet.getByRole('heading', { name: 'What would change if “next” went live' })).toBeVisible();
  await expect(sheet.getByText('“12,000” would become “15,000”')).toBeVisible();
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('.twin').screenshot({ path: 'test-results/drafts/twin.png' });
});
