import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { expect, rows, test, trySample } from '../kit/throughline';

/** Briefs as people have them: read away from the page, looked over, and stored only when they are saved. */

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/briefs/${name}`, import.meta.url));
const give = (page: Page, name: string) => page.locator('input[type="file"]').setInputFiles(fixture(name));
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const row = (page: Page, path: string) => page.locator(`li[data-path="${path}"]`);

async function save(page: Page) {
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByText(/^The plan of .+ was saved$/)).toBeVisible();
}

test('a Word brief is looked over, one guess changed, one piece given to a part, and only then stored', async ({ throughline, ours }) => {
  test.setTimeout(120_000);
  const page = await throughline.page('dashboard.html#/import');
  await give(page, 'creative-brief.docx');
  await expect(page.getByRole('heading', { level: 1, name: 'Understood: the plan of Oatfold Bakery' })).toBeVisible();
  const guess = row(page, 'channels[0].role');
  await expect(guess).toContainText('make people hungry');
  await expect(guess).toContainText('cell B10');
  for (const [width, state] of [
    [1280, 'wide'],
    [320, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsInEveryLook(page), state).toEqual([]);
    expect(await fits(page), `${state} fits its width`).toBe(true);
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  await guess.getByRole('button', { name: /^Change/ }).click();
  await guess.getByRole('textbox').fill('Show bread while it is warm');
  await guess.getByRole('button', { name: 'Keep it' }).click();
  await expect(guess).toHaveCount(0);
  await expect(page.locator(':focus'), 'the next guess is in hand').toHaveAttribute('data-confirm', 'true');

  const date = row(page, 'goals[0].by');
  await date.getByRole('button', { name: /^Change/ }).click();
  await date.getByRole('textbox').fill('when we are ready');
  await date.getByRole('button', { name: 'Keep it' }).click();
  await expect(date.getByRole('alert')).toContainText('This cannot be meant here');
  await date.getByRole('button', { name: 'Cancel' }).click();

  const piece = page.getByRole('listitem').filter({ hasText: 'Logo bottom right.' });
  await expect(piece).toContainText('Mandatories');
  await piece.getByLabel('Belongs to').selectOption('governance.changeRule');
  await piece.getByRole('button', { name: 'Put it there' }).click();
  await expect(piece).toHaveCount(0);

  await page.getByRole('button', { name: 'All of them are right' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'understood' })).toContainText('0 guessed');
  expect(await rows(ours, 'plans'), 'looking stores nothing').toEqual([]);

  await save(page);
  const [revision] = await rows(ours, 'revisions');
  expect(revision).toMatchObject({ author: 'Ada', plan: { brand: { name: 'Oatfold Bakery' } } });
  expect(revision.plan.channels[0].role).toBe('Show bread while it is warm');
  expect(revision.plan.governance.changeRule).toContain('Logo bottom right.');
  await page.goto(throughline.url('dashboard.html#/plan'));
  await expect(page.getByText('Show bread while it is warm', { exact: true })).toBeVisible();
});

test('a Markdown brief comes in, and pasted words with their form do', async ({ throughline, ours }) => {
  const page = await throughline.page('dashboard.html#/import');
  await give(page, 'campaign-plan.md');
  await expect(page.getByRole('heading', { level: 1, name: /Wrenfield Hospice Shops/ })).toBeVisible();
  await expect(row(page, 'audiences[1].readingGrade')).toContainText('line 37');
  await page.getByRole('button', { name: 'All of them are right' }).click();
  await save(page);
  expect((await rows(ours, 'revisions'))[0].plan.messages[0].statement).toBe('What you give stays in your town.');

  await page.goto(throughline.url('dashboard.html#/import'));
  await page.getByText('Paste the text instead').click();
  await page.getByLabel('The brief’s text').evaluate(
    (field, html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', 'as text');
      field.focus();
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      document.execCommand('insertText', false, 'as text');
    },
    readFileSync(fixture('google-doc.html'), 'utf8'),
  );
  await expect(page.getByText('Its headings, lists and tables are read too.')).toBeVisible();
  await page.getByRole('button', { name: 'Read it', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Understood: the plan of|^What was read from pasted text/ })).toBeVisible();
});

test('a broken file, and one that is no brief, are told in one sentence and nothing is stored', async ({ throughline, ours }) => {
  const page = await throughline.page('dashboard.html#/import');
  const whole = readFileSync(fixture('creative-brief.docx'));
  await page.locator('input[type="file"]').setInputFiles({
    name: 'brief.docx',
    mimeType: 'application/octet-stream',
    buffer: whole.subarray(0, Math.floor(whole.length / 2)),
  });
  await expect(page.getByRole('heading', { level: 1, name: 'One thing to mend before it can be loaded' })).toBeVisible();
  await expect(page.getByText(/This file is damaged/)).toBeVisible();
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await page.locator('input[type="file"]').setInputFiles({ name: 'brief.md', mimeType: 'text/markdown', buffer: Buffer.from('Hello there.\n') });
  await expect(page.getByText('Nothing in this file reads like a brief.')).toBeVisible();
  expect(await rows(ours, 'plans')).toEqual([]);
});

test('templates and the brief come as Word, Markdown, Excel, CSV and YAML, and the exported Word brief reads back', async ({ throughline }) => {
  const page = await trySample(throughline);
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  await page.goto(throughline.url('dashboard.html#/import'));
  const endings = { Word: 'docx', Markdown: 'md', Excel: 'xlsx', CSV: 'csv', YAML: 'yaml' };
  for (const [format, ending] of Object.entries(endings))
    expect((await download(`Download the template as ${format}`)).name).toMatch(new RegExp(`\\.${ending}$`));
  await page.goto(throughline.url('dashboard.html#/plan'));
  for (const [format, ending] of Object.entries(endings))
    expect((await download(`Export the brief as ${format}`)).name).toMatch(new RegExp(`-brief\\.${ending}$`));
  const { name, path } = await download('Export the brief as Word');
  await page.goto(throughline.url('dashboard.html#/import'));
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: readFileSync(path) });
  await expect(page.getByRole('heading', { level: 1, name: /^Understood: the plan of/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'understood' })).toContainText('0 guessed');
});
