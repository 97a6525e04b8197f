import { faultsInEveryLook } from '../kit/axe';
import { expect, rows, test, trySample } from '../kit/throughline';

const EXPORT = [
  '# Start date: 20261001',
  '# End date: 20261031',
  'Page path and screen class,Sessions,Active users,Average engagement time,Key events,Session default channel',
  '/,"4,210",3600,40,120,',
  '/pricing,1800,1500,61,88,',
  '/blog/x,300,200,10,0,',
  ',900,800,33,12,Email',
].join('\n');

test('an export of figures is mapped once, stands beside what each channel carries, weighs findings, and reaches the report', async ({
  throughline,
}) => {
  const page = await trySample(throughline);
  const asked: string[] = [];
  page.on('request', (request) => /^https?:/.test(request.url()) && asked.push(request.url()));
  await page.goto(throughline.url('dashboard.html#/results'));
  await expect(page.getByText('No figures yet.')).toBeVisible();
  const file = { name: 'October.csv', mimeType: 'text/csv', buffer: Buffer.from(EXPORT) };
  await page.locator('input[type="file"]').setInputFiles({ ...file, buffer: Buffer.from('Nothing but prose') });
  await expect(page.getByRole('alert')).toContainText('October.csv holds no table with headings');

  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByLabel('Sessions holds')).toHaveValue('visits');
  await expect(page.getByLabel('Average engagement time holds')).toHaveValue('');
  await expect(page.getByText('2 of 4 rows belong to 2 places in the plan.')).toBeVisible();
  await page.getByLabel('Rows without a page belong to').selectOption({ label: 'Rider newsletter' });
  await expect(page.getByText('4 of 4 rows belong to 3 places in the plan.')).toBeVisible();
  await page.getByLabel('Rows without a page belong to').selectOption('');
  expect(await faultsInEveryLook(page), 'mapping').toEqual([]);
  await page.getByRole('button', { name: 'Keep these figures' }).click();
  await page.getByRole('dialog', { name: 'Who is deciding?' }).getByLabel('Your name').fill('Priya Sandhu');
  await page.getByRole('button', { name: 'Keep the name' }).click();

  await expect(page.getByRole('row', { name: /^Website 12 of 12 5,100 6,010 208/ })).toBeVisible();
  await expect(page.getByText('2 rows of “October.csv” belong to nothing in the plan')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Waiting on the pages most people meet' }).getByRole('listitem').first()).toContainText('1,500');
  expect(await faultsInEveryLook(page), 'figures').toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);

  await page.goto(throughline.url('dashboard.html#/report'));
  await expect.poll(() => page.locator('iframe').getAttribute('srcdoc')).toMatch(/id="results"[^]*Website<\/th><td>12 of 12<\/td><td>5,100/);

  await page.goto(throughline.url('dashboard.html#/results'));
  await page.getByRole('button', { name: 'Remove October.csv' }).click();
  await expect(page.getByText('No figures yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => rows(page, 'results'))
    .toMatchObject([{ name: 'October.csv', source: 'Google Analytics', from: '2026-10-01', by: 'Priya Sandhu' }]);
  expect(asked, 'nothing is asked of the network').toEqual([]);
});

test('what waits for a decision and what was decided can be read by everyone', async ({ throughline }) => {
  const page = await trySample(throughline);
  await page.goto(throughline.url('dashboard.html#/decisions'));
  await page
    .getByRole('region', { name: /touch several channels/ })
    .getByRole('link')
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Decide/ })
    .click();
  const question = page.getByRole('dialog', { name: 'What is decided?' });
  await question.getByLabel('Decision and reason').fill('One figure everywhere');
  await question.getByLabel(/What follows/).fill('The web team changes it by Friday');
  expect(await faultsInEveryLook(page), 'a decision').toEqual([]);
  await question.getByRole('button', { name: 'Record the decision' }).click();
  await page.getByRole('dialog', { name: 'Who is deciding?' }).getByLabel('Your name').fill('Priya Sandhu');
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await expect.poll(() => rows(page, 'decisions')).toMatchObject([{ kind: 'decided', reason: 'One figure everywhere', by: 'Priya Sandhu' }]);
  await page.goto(throughline.url('dashboard.html#/decisions'));
  await expect(page.getByRole('listitem').filter({ hasText: 'One figure everywhere' })).toContainText('The web team changes it by Friday');
  expect(await faultsInEveryLook(page), 'the log').toEqual([]);
});
