import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { aPage } from '../kit/site';
import { expect, loadPlan, open, planFor, rows, type Throughline, test } from '../kit/throughline';

/** Teaching as a person does it: by keys, with the way back, where the error is seen, and asked blind at the end. */

/** Every state as stored, as "touchpoint message state". */
const states = async (page: Page): Promise<string[]> =>
  (await rows(page, 'touchpoints'))
    .filter(({ auditId }) => auditId.startsWith('living:'))
    .flatMap(({ touchpointId, landings }) => landings.map((one: { message: string; state: string }) => `${touchpointId} ${one.message} ${one.state}`))
    .sort();

/** Loads the sample brand as a person does; answers with the dashboard that opens on its audit. */
async function sampleIn(throughline: Throughline): Promise<Page> {
  const welcome = await throughline.page('welcome.html');
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  const dashboard = () => throughline.context.pages().find((one) => one.url().includes('dashboard.html'));
  await expect.poll(dashboard, { timeout: 30_000 }).toBeDefined();
  const page = dashboard() as Page;
  await expect(page.getByRole('heading', { name: /^Audit of/ })).toBeVisible();
  return page;
}

const passage = (page: Page) => page.locator('[data-passage]');
const news = (page: Page) => page.locator('.news [role="status"]');

/** Presses the key of an answer, and waits until it is stored and judged by. */
async function press(page: Page, key: 'y' | 'h' | 'n'): Promise<void> {
  const lessons = (await rows(page, 'lessons')).length;
  await page.keyboard.press(key);
  if (lessons === 0) {
    await page.getByRole('dialog').getByRole('textbox').fill('Priya Sandhu');
    await page.keyboard.press('Enter');
  }
  await expect.poll(async () => (await rows(page, 'lessons')).length).toBe(lessons + 1);
  await expect(news(page)).toContainText(/became|No verdict changed/);
}

interface Wanted {
  message: string;
  statement: string;
  state: string;
  touchpointId: string;
  touchpoint: string;
  quote: string;
}

/** For each message that has one, a sentence shown for it whose page misses it, or says it weakly. */
async function missed(throughline: Throughline, page: Page): Promise<Wanted[]> {
  const [{ planId, messages }] = await rows(page, 'audits');
  const now = await states(page);
  const found: Wanted[] = [];
  for (const { id, statement } of messages) {
    const { value } = await throughline.send(page, 'teach/candidates', { planId, message: id });
    for (const state of ['missing', 'weak']) {
      const one = value.candidates.find(({ touchpointId }: Wanted) => now.includes(`${touchpointId} ${id} ${state}`));
      if (one && found.at(-1)?.message !== id) found.push({ message: id, statement, state, ...one });
    }
  }
  return found;
}

/** Says yes to the sentence and no to the one before or after it; sentences on the way are skipped. */
async function teach(page: Page, { message, statement, quote }: Wanted): Promise<void> {
  const lessons = async () => (await rows(page, 'lessons')).filter((one) => one.message === message).length;
  const shown = passage(page).locator('q');
  await expect(page.locator('.teach-message')).toHaveText(statement);
  await expect(shown).toBeVisible();
  if ((await shown.textContent()) !== quote) await press(page, 'n');
  while ((await shown.textContent()) !== quote) await page.keyboard.press('s');
  await press(page, 'y');
  if ((await lessons()) < 2) await press(page, 'n');
  // Two lessons are enough: it goes on by itself.
  await expect(page.locator('.teach-message').filter({ hasText: statement })).toHaveCount(0);
}

test('two messages taught by keys change the matrix; undone, all is as before; ten questions; all of it is there tomorrow', async () => {
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), 'throughline-teach-'));
  const first = await open({ userDataDir: profile });
  const page = await sampleIn(first);
  await expect(page.getByText('in two minutes')).toBeVisible();
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.getByRole('link', { name: 'Teach it' }).click();
  await expect(page.getByText(/^0 of 8 messages/)).toBeVisible();
  await expect(passage(page)).toBeVisible();
  expect(await faultsInEveryLook(page)).toEqual([]);

  const [one, other] = await missed(first, page);
  if (!one || !other) throw new Error('Two messages must have a sentence on a page that lacks them.');
  const stateOf = async ({ touchpointId, message }: Wanted) => (await states(page)).filter((line) => line.startsWith(`${touchpointId} ${message} `));
  for (const [done, wanted] of [one, other].entries()) {
    await page.goto(first.url(`dashboard.html#/teach/${wanted.message}`));
    await teach(page, wanted);
    await expect(page.getByText(new RegExp(`^${done + 1} of 8 messages`))).toBeVisible();
    expect(await stateOf(wanted)).toEqual([`${wanted.touchpointId} ${wanted.message} present`]);
  }
  await expect(page.locator('.lesson')).toHaveCount(4);
  expect(await faultsInEveryLook(page)).toEqual([]);

  // Undone one by one, the sentences come back and the verdict is what it was.
  while ((await rows(page, 'lessons')).length > 2) {
    await page.keyboard.press('u');
    await expect(news(page)).toContainText('Taken back.');
  }
  expect(await stateOf(other)).toEqual([`${other.touchpointId} ${other.message} ${other.state}`]);
  await expect(page.getByText(/^1 of 8 messages/)).toBeVisible();
  await teach(page, other);

  await page.getByRole('link', { name: 'Audit', exact: true }).click();
  for (const { touchpoint, statement } of [one, other]) {
    await expect(page.locator(`.cell[aria-label^="${touchpoint}: ${statement}, "]`)).toHaveAttribute('data-state', 'present');
  }
  await expect(page.getByText('in two minutes')).toHaveCount(0);

  await page.goto(first.url('dashboard.html#/agreement'));
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Question 1 of 10')).toBeVisible();
  expect(await faultsInEveryLook(page)).toEqual([]);
  for (let asked = 1; asked <= 9; asked += 1) {
    await page.keyboard.press(['y', 'h', 'n'][asked % 3] as string);
    await expect(page.getByText(`Question ${asked + 1} of 10`)).toBeVisible();
    // Half-way the page is left, and the answers stay.
    if (asked === 5) {
      await page.reload();
      await page.getByRole('button', { name: 'Begin' }).click();
      await expect(page.getByText('Question 6 of 10')).toBeVisible();
    }
  }
  await page.keyboard.press('y');
  const result = page.getByRole('heading', { name: /^In \d+ of 10 checks you agreed/ });
  await expect(result).toBeVisible();
  const words = await result.innerText();
  expect(await faultsInEveryLook(page)).toEqual([]);
  const lessons = await rows(page, 'lessons');
  await first.close();

  const again = await open({ userDataDir: profile });
  const reopened = await again.page('dashboard.html#/agreement');
  await expect(reopened.getByRole('heading', { name: words })).toBeVisible();
  await reopened.goto(again.url('dashboard.html#/audit'));
  await expect(reopened.locator('[data-agreement]')).toContainText(/of 10 checks/);
  await reopened.goto(again.url('dashboard.html#/teach'));
  await expect(reopened.locator('.lesson')).toHaveCount(lessons.length);
  await again.close();
  rmSync(profile, { recursive: true, force: true });
});

test('only the marked words are taught, whether marked by keys or by mouse', async ({ throughline }) => {
  const page = await sampleIn(throughline);
  await page.goto(throughline.url('dashboard.html#/teach'));
  const sentence = passage(page).locator('q');
  await expect(sentence).toBeVisible();
  const whole = (await sentence.innerText()).trim();
  const [head = '', ...rest] = whole.split(/\s+/);
  await page.keyboard.press('ArrowRight');
  await expect(passage(page).locator('mark')).toHaveText(rest.join(' '));
  await page.keyboard.press('Escape');
  await expect(passage(page).locator('mark')).toHaveCount(0);

  await sentence.evaluate((q) => {
    const [text] = q.childNodes;
    const range = document.createRange();
    if (text) range.setStart(text, 0);
    if (text) range.setEnd(text, 2);
    getSelection()?.addRange(range);
  });
  await page.locator('.card').dispatchEvent('pointerup');
  await expect(passage(page).locator('mark')).toHaveText(head);
  await page.getByRole('button', { name: 'Half of it' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Priya Sandhu');
  await page.keyboard.press('Enter');
  await expect.poll(() => rows(page, 'lessons')).toMatchObject([{ verdict: 'half', quote: head.replace(/[,;:]$/, ''), by: 'Priya Sandhu' }]);
});

test('in the panel the words marked on the page mend a verdict, and it can be taken back', async ({ site, throughline, ours }) => {
  const home = 'http://brand.test/';
  site.pages['brand.test/'] = aPage('Larkfield for teams', '<p id="there">By six o’clock your desk is silent.</p>');
  await loadPlan(
    throughline,
    ours,
    planFor({ home })
      .replace('Your evening belongs to you again', 'Nobody works late any more')
      .replace(/evening/g, 'day'),
  );
  await throughline.grant(['http://brand.test/*']);
  const page = await throughline.context.newPage();
  await page.goto(home);
  await expect.poll(async () => (await rows(ours, 'touchpoints')).length).toBe(1);
  const panel = await throughline.page('sidepanel.html');
  await page.bringToFront();
  const message = panel.locator('[data-message="calm"]');
  await expect(message).toHaveAttribute('data-state', /missing|weak/);
  const state = (await message.getAttribute('data-state')) ?? '';
  const show = message.locator('[data-mend="show"]');
  // The page stays in front, as it does beside a panel.
  await show.dispatchEvent('click');
  await expect(message).toContainText('No words are marked');
  await page.evaluate(() => {
    const there = document.getElementById('there');
    if (there) getSelection()?.selectAllChildren(there);
  });
  await show.dispatchEvent('click');
  await expect(panel.getByRole('dialog')).toBeVisible();
  await panel.getByRole('dialog').getByRole('textbox').fill('Priya Sandhu');
  await panel.getByRole('button', { name: 'Keep the name' }).dispatchEvent('click');
  await expect(message).toHaveAttribute('data-state', 'present');
  await expect(message).toContainText(`became “present”`);
  expect(await rows(ours, 'lessons')).toMatchObject([{ verdict: 'says', quote: 'By six o’clock your desk is silent.', touchpoint: 'home' }]);
  expect(await faultsInEveryLook(panel)).toEqual([]);
  await message.getByRole('button', { name: 'Undo' }).dispatchEvent('click');
  await expect(message).toHaveAttribute('data-state', state);
  expect(await rows(ours, 'lessons')).toEqual([]);
});
