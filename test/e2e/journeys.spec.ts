import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { aPage } from '../kit/site';
import { expect, loadPlan, planFor, rows, scanEnd, test, trySample } from '../kit/throughline';

/** Whole journeys in the dashboard and the panel: deciding, a new revision, a quote on its page, the files to hand on, and very much of it all. */

const HOME = 'http://brand.test/';
const finding = (page: Page, says: RegExp) => page.getByRole('list', { name: 'Findings' }).getByRole('button', { name: says });
const sheet = (page: Page, says: RegExp) => page.getByRole('dialog', { name: says });

/** Says who decides, the first time it is asked. */
async function signAs(page: Page, name: string) {
  await page.getByRole('dialog', { name: 'Who is deciding?' }).getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Keep the name' }).click();
}

test('a finding is assigned, another dismissed with its reason; both are there after a reload, and can be taken back', async ({ throughline }) => {
  const page = await trySample(throughline);
  await page.goto(throughline.url('dashboard.html#/findings'));
  const withdrawn = /withdrawn and is still here/;
  await finding(page, withdrawn).click();
  await sheet(page, withdrawn)
    .getByRole('button', { name: /^Assign/ })
    .click();
  const who = page.getByRole('dialog', { name: 'Who settles it?' });
  await who.getByLabel('Name or team').fill('Studio Nine');
  await who.getByRole('button', { name: 'Assign' }).click();
  await signAs(page, 'Priya Sandhu');
  await expect(sheet(page, withdrawn)).toContainText('Assigned to Studio Nine');

  const early = /starts on 1 December/;
  await finding(page, early).click();
  await sheet(page, early)
    .getByRole('button', { name: /^Dismiss/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Why does it not count?' });
  await why.getByLabel('Reason').fill('Agreed with the partner');
  await why.getByRole('button', { name: 'Dismiss' }).click();
  await expect(sheet(page, early)).toContainText('“Agreed with the partner”');

  await page.reload();
  await expect(sheet(page, early)).toContainText('Dismissed');
  await expect(sheet(page, early)).toContainText('Priya Sandhu');
  await page.getByRole('link', { name: 'Audit', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Audit of/ })).toBeVisible();
  await page.getByRole('link', { name: 'Findings', exact: true }).click();
  await expect(finding(page, /./).first()).toBeVisible();
  await expect(finding(page, withdrawn)).toHaveCount(0);
  await page.getByLabel('Decision', { exact: true }).selectOption('assigned');
  await expect(finding(page, withdrawn)).toHaveCount(1);
  await finding(page, withdrawn).click();
  await sheet(page, withdrawn).getByRole('button', { name: 'Open again' }).click();
  await expect(sheet(page, withdrawn).getByRole('button', { name: /^Assign/ })).toBeVisible();
  await expect
    .poll(async () => (await rows(page, 'decisions')).map(({ kind, by }) => `${kind} by ${by}`).sort(), 'what was decided before stays on record')
    .toEqual(['assigned by Priya Sandhu', 'dismissed by Priya Sandhu', 'reopened by Priya Sandhu']);
  await expect(sheet(page, withdrawn).getByText('Assigned to Studio Nine')).toBeHidden();
  await sheet(page, withdrawn).getByText('History').click();
  await expect(sheet(page, withdrawn).getByText('Assigned to Studio Nine')).toBeVisible();
  await page.reload();
  await expect(sheet(page, withdrawn).getByRole('button', { name: /^Assign/ })).toBeVisible();
});

test('what is said to be fixed is looked at in the next reading: opened again where it still stands, closed where it is gone', async ({
  site,
  throughline,
  ours,
}) => {
  const withdrawn = 'The only inbox that answers letters by itself';
  site.pages['brand.test/'] = aPage(withdrawn);
  const planId = await loadPlan(throughline, ours, `${planFor({ home: HOME })}claims: [{ id: old, text: "${withdrawn}", status: retired }]\n`);
  await throughline.grant(['http://brand.test/*']);
  const read = async () => {
    const started = await throughline.send(ours, 'scan/start', { planId });
    await scanEnd(throughline, ours, started.value.jobId);
  };
  await read();
  const says = /withdrawn/;
  const page = await throughline.page('dashboard.html#/findings');
  await finding(page, says).first().click();
  await sheet(page, says)
    .getByRole('button', { name: /^Fixed/ })
    .click();
  await signAs(page, 'Priya Sandhu');
  await expect(sheet(page, says).getByText('Said to be fixed')).toBeVisible();

  await read();
  await expect(sheet(page, says).getByText('the last reading found it again')).toBeVisible();
  await sheet(page, says)
    .getByRole('button', { name: /^Fixed/ })
    .click();
  await expect(sheet(page, says).getByText('Said to be fixed').first()).toBeVisible();

  site.pages['brand.test/'] = aPage('Your evening belongs to you again');
  await read();
  await expect(sheet(page, says)).toHaveCount(0);
  await page.getByRole('link', { name: 'Decisions' }).click();
  const log = page.getByRole('listitem').filter({ hasText: 'Said to be fixed' });
  await expect(log.first()).toContainText('no longer found');
  await expect(log.nth(1)).toContainText('followed by a newer one');
});

test('an approved sentence turns the verdict, stays so after a reload, and its undo turns it back', async ({ throughline }) => {
  const page = await trySample(throughline);
  const weak = /^Only part of/;
  const state = async (touchpointId: string, message: string) =>
    (await rows(page, 'touchpoints'))
      .find((one) => one.touchpointId === touchpointId)
      ?.landings.find((one: { message: string }) => one.message === message)?.state;
  const [found] = (await rows(page, 'findings')).filter(({ check, certainty }) => check === 'message/weak' && certainty === 'confirmed');
  const [touchpoint, message] = [found.touchpointId as string, found.about.message as string];
  expect(await state(touchpoint, message)).toBe('weak');

  await page.goto(throughline.url(`dashboard.html#/findings/${found.fingerprint}`));
  await sheet(page, weak)
    .getByRole('button', { name: /^This says it/ })
    .click();
  await signAs(page, 'Priya Sandhu');
  await expect.poll(() => state(touchpoint, message)).toBe('present');
  const note = page.getByRole('status').filter({ hasText: 'approved phrasing' });
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => state(touchpoint, message)).toBe('weak');
  expect(await rows(page, 'lessons')).toEqual([]);
  expect(await rows(page, 'decisions')).toEqual([]);

  await page.goto(throughline.url(`dashboard.html#/findings/${found.fingerprint}`));
  await sheet(page, weak)
    .getByRole('button', { name: /^This says it/ })
    .click();
  await expect.poll(() => state(touchpoint, message)).toBe('present');
  await page.reload();
  expect(await state(touchpoint, message)).toBe('present');
  expect(await rows(page, 'lessons')).toMatchObject([{ message, verdict: 'says', by: 'Priya Sandhu' }]);
});

test('a changed plan is loaded over the old one: a new revision, the stored pages judged anew, none visited', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Your evening belongs to you again');
  const first = planFor({ home: HOME });
  const planId = await loadPlan(throughline, ours, first);
  await throughline.grant(['http://brand.test/*']);
  const started = await throughline.send(ours, 'scan/start', { planId });
  await scanEnd(throughline, ours, started.value.jobId);
  const asked = [...site.requests];
  const [kept] = await rows(ours, 'snapshots');
  const missing = async () => (await rows(ours, 'findings')).filter(({ check }) => check === 'message/missing').map(({ about }) => about.message);
  expect(await missing()).not.toContain('phone');

  const page = await throughline.page('dashboard.html#/plan');
  await page.getByRole('link', { name: 'Load a new revision' }).click();
  const more = '  - { id: phone, priority: 1, statement: "A mechanic answers the telephone on Sundays" }\nchannels:';
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'plan.yaml', mimeType: 'text/yaml', buffer: Buffer.from(first.replace('channels:', more)) });
  await expect(page.getByText('A mechanic answers the telephone on Sundays')).toBeVisible();
  await page.getByLabel('Your name').fill('Ada');
  await page.getByLabel('What changed, and why').fill('Sunday service is new');
  await page.getByRole('button', { name: 'Save as revision 2' }).click();

  await expect(page.getByText(/plan revision 2/)).toBeVisible();
  await expect.poll(missing).toContain('phone');
  await expect(page.getByRole('row', { name: /mechanic answers/ })).toBeVisible();
  expect(site.requests).toEqual(asked);
  expect(await rows(ours, 'snapshots')).toEqual([kept]);
  expect((await rows(ours, 'revisions')).map(({ number, author, reason }) => ({ number, author, reason }))).toEqual([
    { number: 1, author: 'Test', reason: expect.any(String) },
    { number: 2, author: 'Ada', reason: 'Sunday service is new' },
  ]);
  await page.goto(throughline.url('dashboard.html#/plan'));
  await expect(page.getByText('Sunday service is new').first()).toBeVisible();
});

test('a quote clicked in the panel is marked on its page, whose document stays as it was; a second click takes the mark away', async ({
  site,
  throughline,
  ours,
}) => {
  const said = 'Your evening belongs to you again';
  site.pages['brand.test/'] = aPage(said);
  await loadPlan(throughline, ours, planFor({ home: HOME }));
  await throughline.grant(['http://brand.test/*']);
  const page = await throughline.context.newPage();
  await page.goto(HOME);
  const panel = await throughline.page('sidepanel.html');
  await page.bringToFront();
  const quote = panel.getByRole('list', { name: /Messages/ }).getByRole('button', { name: said });
  await expect(quote.first()).toBeVisible();
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights.values()].flatMap((one) => [...one]).map(String),
    );
  const before = await html();
  expect(await marked()).toEqual([]);

  await quote.first().click();
  await expect.poll(marked).toEqual([said]);
  await expect(quote.first()).toHaveAttribute('aria-pressed', 'true');
  expect(await html()).toBe(before);
  await quote.first().click();
  await expect.poll(marked).toEqual([]);
  expect(await html()).toBe(before);
});

test('the report comes as a page, as data and as a spreadsheet, and all three tell the same findings', async ({ throughline }) => {
  const page = await trySample(throughline);
  const stored = (await rows(page, 'findings')).map(({ says }) => says as string).sort();
  await page.goto(throughline.url('dashboard.html#/report'));
  const download = async (format: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-format="${format}"]`).click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const html = await download('html');
  expect(html.name).toBe('report.html');
  expect(html.text).toMatch(/^<!doctype html>/i);
  // Self-contained: links lead out, nothing is fetched.
  expect(html.text.match(/<(?:script|img|iframe|link)\b|@import|url\(/gi)).toBeNull();
  const inFrame = page.frameLocator('iframe');
  await expect(inFrame.getByRole('heading', { level: 1 })).toBeVisible();

  const json = await download('json');
  expect(json.name).toBe('audit.json');
  const audit = JSON.parse(json.text);
  expect(audit.findings.map((one: { statement?: string; says?: string }) => one.says ?? one.statement).sort()).toEqual(stored);

  const csv = await download('csv');
  expect(csv.name).toBe('findings.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(csv.text.replace(/^\uFEFF/, '').trim(), { header: true });
  expect(errors).toEqual([]);
  expect(data.map((row) => row['What we found']).sort()).toEqual(stored);
});

test('forty touchpoints and ten thousand findings: only what is in sight is drawn, and the page itself never scrolls sideways', async ({
  throughline,
  ours,
}) => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`page-${at}`, `${HOME}${at}`]));
  const planId = await loadPlan(throughline, ours, planFor(many));
  await throughline.send(ours, 'rejudge', { planId });
  await ours.evaluate(
    ({ auditId, count }) =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open('throughline');
        opened.onsuccess = () => {
          const work = opened.result.transaction('findings', 'readwrite');
          for (let at = 0; at < count; at += 1)
            work.objectStore('findings').add({
              auditId,
              fingerprint: `made-${at}`,
              check: 'message/missing',
              scope: 'page',
              element: 'strategy',
              severity: (['critical', 'serious', 'moderate', 'minor'] as const)[at % 4],
              certainty: 'confirmed',
              title: 'A planned message is missing',
              why: 'People who land here never hear it.',
              says: `Finding number ${at} of very many`,
              touchpointId: `page-${at % 40}`,
              touchpoint: `page-${at % 40}`,
              evidence: [],
              todo: 'Say it.',
              rank: at,
            });
          work.oncomplete = () => {
            opened.result.close();
            done();
          };
          work.onerror = () => fail(work.error);
        };
      }),
    { auditId: `living:${planId}`, count: 10_000 },
  );
  const page = await throughline.page('dashboard.html#/findings');
  await page.setViewportSize({ width: 1280, height: 900 });
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await expect(page.getByText(/^10,?0\d\d findings/)).toBeVisible();
  expect(await page.getByRole('list', { name: 'Findings' }).getByRole('listitem').count()).toBeLessThan(60);
  await page.getByLabel('Search').fill('number 9999 of');
  await expect(finding(page, /number 9999 of/)).toBeVisible();
  await expect(page.getByText(/^1 of 10,?0\d\d shown/)).toBeVisible();
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Order').selectOption('touchpoint');
  await expect(finding(page, /number 0 of/)).toBeVisible();
  await finding(page, /number 0 of/).focus();
  const inHand = page.locator('li:has(:focus)');
  const before = Number(await inHand.getAttribute('aria-posinset'));
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('j');
  // The row in hand goes along, far beyond those drawn at first.
  await expect(inHand).toHaveAttribute('aria-posinset', String(before + 40));
  await expect(page.locator(':focus')).toBeInViewport();
  expect(await sideways()).toBe(false);

  await page.goto(throughline.url('dashboard.html#/audit'));
  await expect(page.getByRole('columnheader', { name: 'page-39', exact: true })).toBeAttached();
  expect(await sideways()).toBe(false);
  const last = page.getByRole('button', { name: /^page-39/ }).first();
  await expect(last).not.toBeInViewport();
  await page
    .getByRole('button', { name: /^page-0:/ })
    .first()
    .focus();
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.setViewportSize({ width: 640, height: 430 });
  expect(await sideways()).toBe(false);
});
