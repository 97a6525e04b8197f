import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { aPage } from '../kit/site';
import { expect, loadPlan, planFor, pressToolbar, rows, test, trySample } from '../kit/throughline';

/** Every surface in every state it can be met in, held against the accessibility rules in light, dark and forced colours, at the narrowest it goes. */

const HOME = 'http://brand.test/';
const NARROWEST = { width: 320, height: 700 };

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const sound = async (page: Page, state: string) => {
  expect(await faultsInEveryLook(page), state).toEqual([]);
  expect(await fits(page), `${state} fits its width`).toBe(true);
};
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('the panel: no plan, no access, unreadable, read, ended, off the plan, and a page that could not be judged', async ({
  site,
  throughline,
  ours,
}) => {
  test.setTimeout(120_000);
  Object.assign(site.pages, {
    'brand.test/': aPage('Your evening belongs to you again'),
    'other.test/': aPage('Other'),
    'brand.test/login': '<!doctype html><title>Log in</title><h1>Log in</h1><form><input type="password"></form>',
  });
  const page = await throughline.context.newPage();
  await page.goto(HOME);
  const panel = await throughline.page('sidepanel.html');
  await panel.setViewportSize(NARROWEST);
  await page.bringToFront();
  await heading(panel, 'No plan yet');
  await sound(panel, 'no plan');

  await loadPlan(throughline, ours, planFor({ home: HOME, login: `${HOME}login` }));
  await page.bringToFront();
  await heading(panel, 'This page was not read');
  await sound(panel, 'no access');

  await pressToolbar(throughline, page);
  await heading(panel, 'home');
  await sound(panel, 'read');
  for (const fold of await panel.locator('summary').all()) if (await fold.isVisible()) await fold.click();
  await sound(panel, 'everything unfolded');

  await page.goto('http://other.test/');
  await expect(panel.getByText('You moved on, and the access ended.')).toBeVisible();
  await expect(panel.getByRole('list', { name: /Messages/ }), 'what was read before stays').toBeVisible();
  await sound(panel, 'access ended');

  await pressToolbar(throughline, page);
  await expect(panel.getByText('Not a touchpoint of the plan.')).toBeVisible();
  await sound(panel, 'off the plan');

  await page.goto(`${HOME}login`);
  await pressToolbar(throughline, page);
  await expect(panel.getByText('This page was not judged.')).toBeVisible();
  await sound(panel, 'not judged');

  await page.goto('chrome://version');
  await pressToolbar(throughline, page);
  await heading(panel, 'The browser lets nobody read this page');
  await sound(panel, 'unreadable');
});

test('the dashboard: a cell’s evidence, a finding’s, the questions it asks, what is wrong with a file, and what was understood of one', async ({
  throughline,
}) => {
  test.setTimeout(180_000);
  const page = await trySample(throughline);
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(throughline.url('dashboard.html#/audit'));
    await page
      .getByRole('button', { name: /contradicted/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await sound(page, `evidence of a cell, ${width}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /contradicted/ }).first(), 'the focus goes back to the cell').toBeFocused();

    await page.goto(throughline.url('dashboard.html#/findings'));
    await page
      .getByRole('list', { name: 'Findings' })
      .getByRole('button', { name: /withdrawn/ })
      .click();
    await sound(page, `evidence of a finding, ${width}`);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Dismiss/ })
      .click();
    await expect(page.getByRole('dialog', { name: 'Why does it not count?' })).toBeVisible();
    await sound(page, `a question, ${width}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Why does it not count?' })).toHaveCount(0);
    await page.keyboard.press('Escape');

    await page.goto(throughline.url('dashboard.html#/import'));
    const file = page.locator('input[type="file"]');
    const give = (text: string) => file.setInputFiles({ name: 'plan.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await give('throughlinePlan: 1\nbrand:\n  nme: Acme\n');
    await heading(page, /to mend before it can be loaded/);
    await sound(page, `a broken file, ${width}`);
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await give(planFor({ home: HOME }));
    await heading(page, /^Understood/);
    await sound(page, `a file that was understood, ${width}`);
  }
  expect(await rows(page, 'plans'), 'looking stored nothing').toHaveLength(1);
});

test('without a plan every route of the dashboard says how to get one', async ({ throughline }) => {
  const page = await throughline.page('dashboard.html');
  await page.setViewportSize(NARROWEST);
  for (const route of ['audit', 'time', 'teach', 'findings', 'plan', 'edit', 'revisions', 'calendar', 'card', 'report']) {
    await page.goto(throughline.url(`dashboard.html#/${route}`));
    await heading(page, 'First, the plan');
    await expect(page.getByRole('link', { name: 'Load a brief' })).toBeVisible();
  }
  await sound(page, 'no plan');
  await page.goto(throughline.url('dashboard.html#/share'));
  await heading(page, 'Hand over and take in');
  await sound(page, 'nothing to hand over');
});

test('nothing moves for those who asked for less motion', async ({ throughline }) => {
  const page = await trySample(throughline);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(throughline.url('dashboard.html#/findings'));
  await page
    .getByRole('list', { name: 'Findings' })
    .getByRole('button', { name: /withdrawn/ })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Assign/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'Who settles it?' })).toBeVisible();
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((one) => getComputedStyle(one))
        .filter(({ animationName, transitionDuration }) => animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s'))
        .length,
  );
  expect(moving).toBe(0);
});
