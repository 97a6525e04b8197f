import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import { faultsInEveryLook, faultsOf } from '../kit/axe';
import { expect, test, trySample } from '../kit/throughline';

/** The Report page hands on every file it offers, and the files open by themselves. */

test('every file can be downloaded, a part goes to one owner, pictures are pictures, and the pages stand alone', async ({ throughline }) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'throughline-report-'));
  const page = await trySample(throughline);
  await page.goto(throughline.url('dashboard.html#/report'));
  const save = async (selector: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  const first = (path: string, bytes: number) => readFileSync(path).subarray(0, bytes).toString('latin1');

  await page.locator('[data-format="html"]').waitFor();
  expect(await faultsInEveryLook(page), 'the Report page').toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await faultsOf(page), 'the Report page, narrow').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  const ids = await page.locator('[data-format]').evaluateAll((all) => all.map((one) => one.getAttribute('data-format') ?? ''));
  expect(ids.length).toBeGreaterThanOrEqual(14);
  const files: Record<string, string> = {};
  for (const id of ids) files[id] = await save(`[data-format="${id}"]`);
  for (const id of ['docx', 'xlsx', 'hand-over-docx']) expect(first(files[id] ?? '', 2), id).toBe('PK');
  expect((await readWorkbook(files['xlsx'] ?? '')).map(({ sheet }) => sheet)).toContain('Matrix');
  expect(readFileSync(files['md'] ?? '', 'utf8')).toContain('## Most effect first');

  await page.getByLabel('For whom').selectOption({ index: 1 });
  const chosen = await page.getByLabel('For whom').inputValue();
  const part = await save('[data-format="hand-over"]');
  expect(part).toMatch(/hand-over-.+\.html$/);
  expect(readFileSync(part, 'utf8')).toContain(`for ${chosen.replace('owner:', '').split(' ')[0]}`);
  expect(readFileSync(part).length).toBeLessThan(readFileSync(files['hand-over'] ?? '').length);

  expect(first(await save('[data-picture="matrix.svg"]'), 4)).toBe('<svg');
  const png = readFileSync(await save('[data-picture="matrix.png"]'));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16), 'sharp on a slide').toBeGreaterThan(2_000);

  const alone = await throughline.context.newPage();
  await alone.goto(`file://${part}`);
  expect(await faultsOf(alone), 'the hand-over by itself').toEqual([]);
  await alone.goto(`file://${files['html']}`);
  expect(await faultsInEveryLook(alone), 'the report by itself').toEqual([]);
  await narrowed(alone);
});

/** The choices in the file hide and show without a script. */
async function narrowed(page: Page) {
  const shown = () => page.locator('#todo tbody tr:visible').count();
  const all = await shown();
  await page.getByLabel('Severity').selectOption('Critical');
  const critical = await shown();
  expect(critical).toBeLessThan(all);
  await expect(page.getByText('Only a part is shown below')).toBeVisible();
  await page.getByLabel('Severity').selectOption('');
  await page.getByLabel('Channel', { exact: true }).selectOption({ index: 1 });
  await expect(page.locator('.channel:visible')).toHaveCount(1);
  await page.getByLabel('Channel', { exact: true }).selectOption('');
  expect(await shown()).toBe(all);
  await expect(page.getByText('Only a part is shown below')).toBeHidden();
}
