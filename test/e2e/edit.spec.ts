import { faultsInEveryLook } from '../kit/axe';
import { expect, rows, test, trySample } from '../kit/throughline';

/** The plan changed in place, told what that does before it is saved, held against the state before, and brought back. */

const FIRST = 'You always have a working bike: if yours breaks down, we fix it or swap it within 24 hours';
const NEXT = 'A mechanic answers the telephone on Sundays';

test('a message is moved, reworded, weighed and saved; the difference is told; the state before is restored', async ({ throughline }) => {
  test.setTimeout(120_000);
  const page = await trySample(throughline);
  const at = (route: string) => page.goto(throughline.url(`dashboard.html#/${route}`));
  const title = (words: string) => page.getByRole('button', { name: words, exact: false }).and(page.locator('[aria-expanded]'));
  const order = async () =>
    (await page.locator('.edit-cards > li > .edit-head > [aria-expanded]').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

  await at('plan');
  await page.getByRole('link', { name: 'Edit: Messages' }).click();
  await expect(page.getByRole('heading', { name: 'Messages' })).toBeVisible();
  const before = await order();

  // By keys alone: down one place and back, told each time, the focus staying with it.
  await title(FIRST).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(`“${FIRST}” is now in place 2 of 8`)).toBeAttached();
  await expect(title(FIRST)).toBeFocused();
  expect((await order())[1]).toContain(FIRST);
  await page.keyboard.press('Control+z');
  expect(await order()).toEqual(before);

  await title(FIRST).click();
  const statement = page.getByLabel('In one sentence').first();
  await statement.fill('');
  await statement.pressSequentially(NEXT);
  await expect(title(NEXT), 'its head follows').toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(statement, 'a word at a time').toHaveValue(NEXT.replace(/ \S+$/, ''));
  await page.keyboard.press('Control+Shift+z');
  await expect(statement).toHaveValue(NEXT);

  // A slip is told beside its field and stands in no way but saving's.
  const priority = page.getByLabel('Priority').first();
  await priority.fill('first');
  await expect(page.getByText('first is no priority', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('heading', { name: 'One thing to mend before it can be saved' })).toBeFocused();
  expect(await faultsInEveryLook(page), 'a fault').toEqual([]);
  await page.getByRole('button', { name: `${NEXT} · Priority` }).click();
  await expect(priority).toBeFocused();
  await priority.fill('1');

  // A closed tab loses nothing.
  const kept = async () => (await rows(page, 'settings')).find(({ key }) => key.startsWith('edit:'))?.value.tree.messages[0];
  await expect.poll(kept).toMatchObject({ statement: NEXT, priority: 1 });
  await page.reload();
  await expect(page.getByText('are here again, not saved yet')).toBeVisible();
  await expect(title(NEXT)).toBeVisible();

  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText(`Message reworded: “${NEXT}”`)).toBeVisible();
  await expect(page.getByText(/touchpoints are judged otherwise/)).toBeVisible();
  await expect(page.getByText('It touches 8 channels.')).toBeVisible();
  await expect(page.getByText('Amara Lindqvist, head of brand decides.')).toBeVisible();
  expect(await rows(page, 'revisions'), 'nothing is stored yet').toHaveLength(1);
  expect(await faultsInEveryLook(page), 'before saving').toEqual([]);
  await page.getByLabel('Your name').fill('Ada');
  await page.getByLabel('What changed, and why').fill('Sunday service is new');
  await page.getByRole('button', { name: 'Save as revision 2' }).click();
  await expect(page.getByText(/plan revision 2/)).toBeVisible();
  expect((await rows(page, 'settings')).filter(({ key }) => key.startsWith('edit:'))).toEqual([]);
  const [, saved] = await rows(page, 'revisions');
  expect(saved).toMatchObject({ number: 2, author: 'Ada', reason: 'Sunday service is new' });
  expect(saved.plan.messages[0], 'the message is the same one').toMatchObject({ id: 'always-rolling', statement: NEXT });

  await at('revisions');
  await expect(page.getByRole('heading', { name: 'From revision 1 to revision 2' })).toBeVisible();
  await expect(page.locator('.word-by-word ins')).toContainText('mechanic');
  await expect(page.getByText(/touchpoints are judged otherwise/)).toBeVisible();
  expect(await faultsInEveryLook(page), 'revisions').toEqual([]);
  await page.getByRole('link', { name: 'Restore revision 1' }).click();
  await expect(page.getByLabel('What changed, and why')).toHaveValue(/^Back to revision 1/);
  await expect(page.getByLabel('Your name')).toHaveValue('Ada');
  await page.getByRole('button', { name: 'Save as revision 3' }).click();
  await expect(page.getByRole('heading', { name: 'From revision 2 to revision 3' })).toBeVisible();
  const all = await rows(page, 'revisions');
  expect(all[2].plan).toEqual(all[0].plan);
});
