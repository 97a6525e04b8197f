import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { expect, test, trySample } from '../kit/throughline';

/** What the audience meets, as it is shown in the review meeting: side by side, the ledger of facts, the proof chain. */

const row = (page: Page, touchpoint: string) => page.locator('.side-row', { has: page.locator('.where', { hasText: touchpoint }) });
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('one message at every touchpoint, the odd one out marked with its reason; the name by its wordings; a figure from the ledger', async ({
  throughline,
}) => {
  test.setTimeout(120_000);
  const page = await trySample(throughline);
  await page.getByRole('link', { name: 'Side by side' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You always have a working bike/);

  // The one that says otherwise is marked, with its words and the plan's; those that agree are not.
  const odd = row(page, 'App store listing');
  await expect(odd).toHaveClass(/odd/);
  await expect(odd.locator('mark')).toHaveText('48 hours');
  await expect(odd).toContainText('The plan says “24 hours”.');
  await expect(odd.locator('.standing')).toContainText('contradicted');
  await expect(row(page, 'About us')).not.toHaveClass(/odd/);
  await expect(row(page, 'Picto profile')).toContainText('Nothing here says it.');
  await expect(row(page, 'Partner page at Commuterly')).toContainText('not read');
  await expect(row(page, 'About us').getByRole('link', { name: 'Open on the page' })).toHaveAttribute('href', /#:~:text=/);
  expect(await faultsInEveryLook(page)).toEqual([]);

  // By keys to the next, and back.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Repairs, servicing and theft cover/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You always have a working bike/);

  await page.getByRole('navigation', { name: 'Hold side by side' }).getByRole('link', { name: /^Name/ }).click();
  await page.getByLabel('By wording').check();
  await expect(page.locator('.side-group h2')).toHaveText(['Larkwheel', 'Lark Wheel', 'LarkWheel']);
  expect(await faultsInEveryLook(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 700 });
  expect(await fits(page)).toBe(true);
  await page.getByRole('combobox', { name: 'Hold side by side' }).selectOption({ label: 'Tagline' });
  await expect(row(page, 'Newsletter')).toHaveClass(/odd/);
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByRole('link', { name: 'Facts' }).click();
  const price = page.locator('.fact', { hasText: 'A Wren costs £49 a month' });
  await expect(price).toContainText('The plan approves £49');
  await expect(price.locator('.value', { hasText: '£39' })).toContainText('another figure');
  await expect(price.locator('.value', { hasText: '£49' }).locator('dt')).toContainText('as planned');
  await expect(page.locator('.claim.act')).toHaveCount(2);
  await expect(page.locator('.claim', { hasText: 'Theft cover up to £2,500' })).toContainText('Member terms, section 7');
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.getByText(/more, told in one place/).click();
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await fits(page)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 900 });
  await price.getByRole('link', { name: 'Hold side by side' }).click();
  await expect(row(page, 'Pricing')).toContainText('another figure');
});

test('before anything is read the pages say what to do', async ({ throughline, ours }) => {
  const loaded = await throughline.send(ours, 'plan/load', {
    text: 'throughlinePlan: 1\nbrand: { name: Larkfield }\nmessages: [{ id: calm, statement: Your evening belongs to you again }]\n',
    fileName: 'plan.yaml',
    author: 'Test',
  });
  expect(loaded.ok).toBe(true);
  const page = await throughline.page('dashboard.html#/side');
  await expect(page.getByText('Once a touchpoint is read, its sentences stand here')).toBeVisible();
  await page.getByRole('link', { name: 'Facts' }).click();
  await expect(
    page.getByText('No figure stands on two touchpoints').or(page.getByText('Once a touchpoint is read, its figures stand here')),
  ).toBeVisible();
  expect(await faultsInEveryLook(page)).toEqual([]);
});
