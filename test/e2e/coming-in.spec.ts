import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { aPage } from '../kit/site';
import { expect, loadPlan, planFor, pressToolbar, rows, test } from '../kit/throughline';

/** The ways to a plan without a brief, and several plans beside one another. */

const sound = async (page: Page, state: string) => {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await faultsInEveryLook(page), state).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${state} fits its width`).toBe(
    true,
  );
  await page.setViewportSize({ width: 1280, height: 900 });
};

test('four questions, then the parts: a closed tab loses nothing, a guess is dropped and taken back, and only saving stores a plan', async ({
  throughline,
  ours,
}) => {
  const first = await throughline.page('dashboard.html#/blank');
  await first.getByRole('textbox', { name: 'What are we trying to achieve?' }).fill('Twice as many repairs by spring');
  await first.getByRole('button', { name: 'Go on' }).click();
  await expect(first.getByRole('heading', { name: 'Whom must we reach?' }), 'the hand goes to what is asked').toBeFocused();
  await first.close();

  const page = await throughline.page('dashboard.html#/blank');
  await expect(page.getByRole('heading', { name: 'Whom must we reach?' })).toBeVisible();
  await page.getByRole('button', { name: 'Goals' }).click();
  await page.getByLabel('Goal 1').fill('Win repairs from the coast');
  await expect(page.getByText(/checks are switched on/)).toContainText('A goal cannot be measured');
  await page.getByLabel('By 1').fill('whenever');
  await expect(page.getByText('This cannot be meant here')).toBeVisible();
  await page.getByLabel('By 1').fill('31 March 2027');
  await page.getByRole('button', { name: 'Messages' }).click();
  await page.getByLabel('Brand name').fill('Tarn');
  await page.getByLabel('Message 1').fill('Mended, not binned');
  await page.getByRole('button', { name: 'Another message' }).click();
  await page.keyboard.type('Warm in any water');
  await page.getByRole('button', { name: 'Channels' }).click();
  await page.getByLabel('Channel 1', { exact: true }).fill('Website');
  await sound(page, 'the form');
  await page.getByRole('button', { name: 'Look it over' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Understood: the plan of Tarn' })).toBeVisible();

  const guesses = page.getByRole('button', { name: /^Drop it/ });
  const before = await guesses.count();
  await guesses.first().click();
  await expect(guesses).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Undo the last step' }).click();
  await expect(guesses).toHaveCount(before);
  expect(await rows(ours, 'plans')).toEqual([]);

  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByText('The plan of Tarn was saved')).toBeVisible();
  const [{ plan }] = await rows(ours, 'revisions');
  expect(plan.messages.map(({ statement }: { statement: string }) => statement)).toEqual(['Mended, not binned', 'Warm in any water']);
  expect(plan).toMatchObject({ commercialBrief: { achieve: 'Twice as many repairs by spring' }, goals: [{ by: '2027-03-31' }] });
  await page.goto(throughline.url('dashboard.html#/blank'));
  await expect(page.getByRole('textbox', { name: 'What are we trying to achieve?' }), 'what was saved is not begun any more').toHaveValue('');
});

test('a draft from live pages: read, proposed with quotes, taken in order, judged without another visit, and no plan until it is agreed', async ({
  site,
  throughline,
  ours,
}) => {
  test.setTimeout(90_000);
  Object.assign(site.pages, {
    'brand.test/': aPage('Your evening belongs to you again', '<p>More than 12,000 teams use Larkfield.</p>'),
    'brand.test/pricing': aPage('One price for the whole team', '<p>More than 9,000 teams use Larkfield.</p>'),
  });
  await throughline.grant(['http://brand.test/*']);
  const page = await throughline.page('dashboard.html#/from-live');
  await page.getByLabel('Brand').fill('Larkfield');
  await page.getByLabel('Addresses of your pages').fill('http://brand.test/ and http://brand.test/pricing');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('dialog').getByLabel('Your name').fill('Ada');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep the name' }).click();
  await page.getByRole('button', { name: /^Scan all 2/ }).click();
  await expect(page.getByText('2 pages read')).toBeVisible();
  await page.goto(throughline.url('dashboard.html#/audit'));
  await expect(page.getByRole('heading', { name: 'The pages of Larkfield are being gathered' })).toBeVisible();
  await page.goto(throughline.url('dashboard.html#/from-live'));
  await page.getByRole('button', { name: 'See what they say' }).click();
  await expect(page.getByRole('heading', { name: 'What the pages of Larkfield say today' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '12,000' }).first()).toContainText('Told otherwise');
  await page.getByRole('checkbox', { name: 'One price for the whole team', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Your evening belongs to you again', exact: true }).check();
  await page.getByRole('button', { name: 'Up: Your evening belongs to you again' }).click();
  await sound(page, 'the proposal');
  const visits = site.requests.length;
  await page.getByRole('button', { name: 'Look it over' }).click();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByRole('heading', { name: /^Audit of/ })).toBeVisible();
  await expect(page.getByText('2 of 2 touchpoints read')).toBeVisible();
  expect(site.requests.length, 'no page was visited again').toBe(visits);
  const saved = (await rows(ours, 'revisions')).find(({ number }: { number: number }) => number === 2);
  expect(saved.plan.messages.map(({ statement }: { statement: string }) => statement)).toEqual([
    'Your evening belongs to you again',
    'One price for the whole team',
  ]);

  await page.goto(throughline.url('dashboard.html#/plan'));
  await expect(page.getByText('A draft of the present state')).toBeVisible();
  await page.getByRole('button', { name: 'Our team has agreed on it' }).click();
  await expect(page.getByText('A draft of the present state')).toHaveCount(0);
});

test('a page that two plans name is read once; the panel turns to the other, and an archived plan leaves the choice', async ({
  site,
  throughline,
  ours,
}) => {
  Object.assign(site.pages, { 'brand.test/': aPage('Your evening belongs to you again') });
  await loadPlan(throughline, ours, planFor({ home: 'http://brand.test/' }).replace('name: Larkfield', 'name: Tarn'));
  await loadPlan(throughline, ours, planFor({ start: 'http://brand.test/' }));
  const page = await throughline.context.newPage();
  await page.goto('http://brand.test/');
  const panel = await throughline.page('sidepanel.html');
  await page.bringToFront();
  await pressToolbar(throughline, page);
  await expect(panel.getByText('This page also answers to Tarn as “home”.')).toBeVisible();
  const visits = site.requests.length;
  await panel.getByRole('button', { name: 'Hold it against Tarn' }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'home' })).toBeVisible();
  await expect(panel.getByRole('list', { name: /Messages/ })).toBeVisible();
  expect(site.requests.length).toBe(visits);

  const settings = await throughline.page('dashboard.html#/settings');
  await settings.getByRole('button', { name: 'Rename Tarn' }).click();
  await settings.getByRole('dialog').getByRole('textbox').fill('Spring campaign');
  await settings.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await settings.getByRole('button', { name: 'Archive Spring campaign' }).click();
  await expect(settings.getByRole('heading', { name: 'Archived' })).toBeVisible();
  await sound(settings, 'an archived plan');
  await expect(settings.getByLabel('Plan shown'), 'one plan is no choice').toHaveCount(0);
  await settings.getByRole('button', { name: 'Bring back Spring campaign' }).click();
  await expect(settings.getByLabel('Plan shown').getByRole('option', { name: 'Spring campaign' })).toHaveCount(1);
});
