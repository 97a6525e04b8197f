import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { expect, rows, test, trySample } from '../kit/throughline';

/** Two audits of the sample brand a month apart: the first finished, a second edition of the pages, what drifted, the second finished, the report. */

const sound = async (page: Page, state: string) => {
  expect(await faultsInEveryLook(page), state).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${state} fits its width`).toBe(
    true,
  );
};

async function finish(page: Page, name: string, by?: string) {
  await page.getByRole('button', { name: 'Finish this audit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Finish this audit' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Sign and finish' }).click();
  if (by) {
    await page.getByRole('dialog', { name: 'Who is deciding?' }).getByLabel('Your name').fill(by);
    await page.getByRole('button', { name: 'Keep the name' }).click();
  }
  await expect(page.getByRole('list').filter({ hasText: name }).first()).toBeVisible();
}

test('two audits a month apart: what drifted, why, and the report that says so', async ({ throughline }) => {
  test.setTimeout(120_000);
  const page = await trySample(throughline);
  await page.goto(throughline.url('dashboard.html#/time'));
  await expect(page.getByText('No audit was finished yet.')).toBeVisible();
  await finish(page, 'November', 'Priya Sandhu');
  await expect(page.getByText(/^Signed by Priya Sandhu on/)).toBeVisible();

  await page.getByRole('button', { name: 'Bring in the pages of a month later' }).click();
  await expect(page.getByRole('heading', { name: /messages changed$/ })).toBeVisible({ timeout: 30_000 });
  const drift = page.getByRole('region', { name: 'What changed', exact: true });
  const lost = drift.getByRole('listitem').filter({ hasText: 'No longer said' }).filter({ hasText: 'You can cancel any month' });
  await expect(lost).toContainText('The page changed');
  await expect(lost).toContainText('Cancel any month: there is no minimum term.');
  await expect(drift.getByRole('listitem').filter({ hasText: 'leave any month you like' }).first()).toContainText('Said now');
  await expect(drift.getByRole('link', { name: /was withdrawn and is still here/ })).toBeVisible();
  await page.setViewportSize({ width: 420, height: 900 });
  await sound(page, 'what changed');
  await page.setViewportSize({ width: 1280, height: 900 });

  await lost.getByRole('link', { name: 'Home page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home page' })).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: /^Before/ })
      .locator('del', { hasText: 'Cancel any month' })
      .first(),
  ).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: /^After/ })
      .locator('ins', { hasText: '£55 a month' })
      .first(),
  ).toBeVisible();
  await sound(page, 'a page over time');

  await page.goto(throughline.url('dashboard.html#/time'));
  await finish(page, 'December');
  await expect(page.getByRole('img', { name: /^Score over 2 audits/ })).toBeVisible();
  await page.getByText('The figures', { exact: true }).click();
  await sound(page, 'trend and finished audits');

  await page.getByRole('link', { name: 'Report of December' }).click();
  const report = page.frameLocator('iframe');
  await expect(page.getByRole('heading', { level: 1, name: 'Report of December' })).toBeVisible();
  await expect(report.locator('#time')).toContainText('is no longer said on Home page, because the page changed.', { timeout: 30_000 });
  await expect(report.locator('#time svg')).toHaveCount(4);
  expect(await rows(page, 'finished')).toHaveLength(2);

  await page.goto(throughline.url('dashboard.html#/time'));
  await page.getByRole('button', { name: 'Delete December' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(page.getByRole('link', { name: 'Report of December' })).toHaveCount(0);
  expect(await rows(page, 'finished')).toMatchObject([{ name: 'November', by: 'Priya Sandhu' }]);
});
