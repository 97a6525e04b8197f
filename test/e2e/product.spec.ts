import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf } from '../kit/axe';
import { expect, open, rows, test } from '../kit/throughline';

/** The product as a person uses it: the sample brand, findings, a plan from a file, and everything still there tomorrow. */

test('the sample brand fills the product; what a person decides is there after the browser was closed', async () => {
  // Ten screens are held against the accessibility rules on the way.
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), 'throughline-product-'));
  const first = await open({ userDataDir: profile });
  const welcome = await first.page('welcome.html');
  expect(await faultsOf(welcome)).toEqual([]);
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  const dashboard = await first.page('dashboard.html#/');
  await expect(dashboard.getByRole('table').first()).toContainText('working bike');
  for (const scheme of ['light', 'dark'] as const) {
    await dashboard.emulateMedia({ colorScheme: scheme });
    for (const route of ['#/', '#/findings', '#/plan', '#/report', '#/settings']) {
      await dashboard.goto(first.url(`dashboard.html${route}`));
      await expect(dashboard.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faultsOf(dashboard), `${route}, ${scheme}`).toEqual([]);
    }
  }
  await dashboard.goto(first.url('dashboard.html#/report'));
  const [download] = await Promise.all([dashboard.waitForEvent('download'), dashboard.locator('[data-format]').first().click()]);
  expect(await download.failure()).toBeNull();
  await first.close();

  const again = await open({ userDataDir: profile });
  const reopened = await again.page('dashboard.html#/');
  await expect(reopened.getByRole('table').first()).toContainText('working bike');
  await again.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a brief is understood before it is stored, and a broken one says where', async ({ throughline }) => {
  const page = await throughline.page('dashboard.html#/import');
  const input = page.locator('input[type="file"]').first();
  await input.setInputFiles({ name: 'plan.yaml', mimeType: 'text/yaml', buffer: Buffer.from('throughlinePlan: 1\nbrand:\n  nme: Acme\n') });
  await expect(page.getByText(/nme/).first()).toBeVisible();
  await page.reload();
  await input.setInputFiles({
    name: 'plan.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('throughlinePlan: 1\nbrand: { name: Brightloaf }\nmessages:\n  - statement: Baked this morning within a mile of you\n'),
  });
  await expect(page.getByText('Baked this morning within a mile of you').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('a finding is confirmed under the name of whoever decides', async ({ throughline }) => {
  const welcome = await throughline.page('welcome.html');
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  const page = await throughline.page('dashboard.html#/findings');
  await page.getByText('is nowhere on this page').first().click();
  await page
    .getByRole('button', { name: /^Confirm/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('textbox').fill('Priya Sandhu');
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await expect.poll(() => rows(page, 'decisions')).toMatchObject([{ kind: 'confirmed', by: 'Priya Sandhu' }]);
});
