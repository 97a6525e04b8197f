import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { expect, loadPlan, planFor, test, trySample } from '../kit/throughline';

/** What is handed to whoever writes, and the plan by channel and week. */

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const sound = async (page: Page, state: string) => {
  expect(await faultsInEveryLook(page), state).toEqual([]);
  expect(await fits(page), `${state} fits its width`).toBe(true);
};

test('a card is chosen, handed on and printed; the calendar says what is live, what stays and what comes', async ({ throughline, ours }) => {
  test.setTimeout(120_000);
  const page = await trySample(throughline);
  await page.setViewportSize({ width: 420, height: 900 });
  await page.goto(throughline.url('dashboard.html#/card'));
  const sheet = page.frameLocator('iframe');
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Landing page: family' });
  await expect(sheet.getByRole('heading', { level: 1, name: 'Landing page: family' })).toBeVisible();
  await expect(sheet.getByRole('heading', { level: 2, name: 'This page owes 4 messages, in this order' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 1200), 'as high as its document').toBe(true);
  await sound(page, 'a card');
  const written = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hand it on as HTML' }).click();
  const file = await written;
  expect(file.suggestedFilename()).toBe('larkwheel-message-card-landing-page-family.html');
  expect(readFileSync(await file.path(), 'utf8')).toContain('Book your delivery');

  await page.getByLabel('For everyone').check();
  await expect(sheet.getByRole('heading', { name: 'Our messages, the first one first' })).toBeVisible();
  const printed = page.evaluate(
    () =>
      new Promise((done) => {
        const frame = document.querySelector('iframe')?.contentWindow;
        if (frame) frame.print = () => done('printed');
      }),
  );
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await printed).toBe('printed');

  await page.goto(throughline.url('dashboard.html#/calendar'));
  await expect(page.getByRole('heading', { level: 1, name: 'Content calendar' })).toBeVisible();
  const late = page.locator('section', { has: page.getByRole('heading', { name: /^Late, or still there/ }) });
  await expect(late.getByRole('listitem').first()).toContainText('First month free for new riders');
  await expect(page.getByRole('table', { name: 'Messages by channel and week, with how each stands' })).toBeVisible();
  await sound(page, 'the calendar');

  await loadPlan(throughline, ours, planFor({ home: 'http://brand.test/' }));
  await expect(page.getByRole('heading', { name: 'The plan has no dates yet' })).toBeVisible();
  await sound(page, 'a calendar without dates');
});
