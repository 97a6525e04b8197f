import { aPage } from '../kit/site';
import { badge, expect, loadPlan, planFor, pressToolbar, rows, test } from '../kit/throughline';

/** What open tabs show follows the plan in force and what was decided, while nobody touches the tabs. */

const HOME = 'http://brand.test/';
const BLOG = 'http://brand.test/blog';
const another = (name: string, statement: string) => `throughlinePlan: 1
brand: { name: ${name} }
messages: [{ id: only, priority: 1, statement: "${statement}" }]
channels: [{ id: site, name: Site, type: site, touchpoints: [{ id: front, name: front, url: "${HOME}" }] }]
`;

test('another plan chosen in the dashboard: badges and rows of open tabs follow at once', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Your evening belongs to you again');
  site.pages['brand.test/blog'] = aPage('A year of quiet evenings');
  const first = await loadPlan(throughline, ours, planFor({ home: HOME }));
  const home = await throughline.context.newPage();
  await home.goto(HOME);
  await pressToolbar(throughline, home);
  await expect.poll(() => badge(throughline, HOME)).toMatch(/^(\d+|✓)$/);
  const blog = await throughline.context.newPage();
  await blog.goto(BLOG);
  await pressToolbar(throughline, blog);
  await expect.poll(() => badge(throughline, BLOG)).toMatch(/^(\d+|✓)$/);
  const before = [await badge(throughline, HOME), await badge(throughline, BLOG)];
  const row = async (url: string) => (await rows(ours, 'tabs')).find((one) => one.url === url);

  const dashboard = await throughline.page('dashboard.html#/plan');
  const second = await loadPlan(throughline, ours, another('Another brand', 'Nobody ever said anything of the kind'));
  await expect.poll(() => row(HOME)).toMatchObject({ planId: second, touchpointId: 'front' });
  // A touchpoint of this plan that was not read for it yet.
  await expect.poll(() => badge(throughline, HOME)).toBe('?');
  await expect.poll(async () => (await row(BLOG))?.planId).toBeUndefined();
  expect(await badge(throughline, BLOG)).toBe('');

  await dashboard.getByLabel('Plan shown').selectOption(first);
  await expect.poll(() => row(HOME)).toMatchObject({ planId: first, touchpointId: 'home' });
  await expect.poll(() => row(BLOG)).toMatchObject({ planId: first, touchpointId: expect.stringMatching(/^page:/) });
  await expect.poll(async () => [await badge(throughline, HOME), await badge(throughline, BLOG)]).toEqual(before);
});

test('the sample brand tried from the welcome page, and deleted again', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Your evening belongs to you again');
  const planId = await loadPlan(throughline, ours, planFor({ home: HOME }));
  const home = await throughline.context.newPage();
  await home.goto(HOME);
  await pressToolbar(throughline, home);
  await expect.poll(() => badge(throughline, HOME)).toMatch(/^(\d+|✓)$/);
  const before = await badge(throughline, HOME);
  const row = async () => (await rows(ours, 'tabs')).find((one) => one.url === HOME);

  const welcome = await throughline.page('welcome.html');
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  await expect.poll(async () => (await row())?.planId).toBeUndefined();
  await expect.poll(() => badge(throughline, HOME)).toBe('');

  const settings = await throughline.page('dashboard.html#/settings');
  await settings.getByRole('button', { name: /^Delete .*Larkwheel/ }).click();
  await settings
    .getByRole('alertdialog')
    .getByRole('button', { name: /delete/i })
    .click();
  await expect.poll(row).toMatchObject({ planId, touchpointId: 'home' });
  await expect.poll(() => badge(throughline, HOME)).toBe(before);
});

test('a finding dismissed in the dashboard leaves the badge, and comes back with undo', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Your evening belongs to you again');
  await loadPlan(
    throughline,
    ours,
    `${planFor({ home: HOME })}claims: [{ id: old, text: "Sorts your mail into what needs you today", status: retired }]\n`,
  );
  const home = await throughline.context.newPage();
  await home.goto(HOME);
  await pressToolbar(throughline, home);
  await expect.poll(() => badge(throughline, HOME)).toMatch(/^\d+$/);
  const before = Number(await badge(throughline, HOME));
  const [finding] = (await rows(ours, 'findings')).filter((one) => one.certainty === 'confirmed' && one.touchpointId === 'home');
  const decided = {
    id: 'd',
    planId: finding.auditId.replace('living:', ''),
    fingerprint: finding.fingerprint,
    by: 'Test',
    at: '2026-11-02T09:00:00.000Z',
  };
  await ours.evaluate(
    (decision) =>
      new Promise<void>((done) => {
        const opened = indexedDB.open('throughline');
        opened.onsuccess = () => {
          const kept = opened.result.transaction('decisions', 'readwrite').objectStore('decisions').put(decision);
          kept.onsuccess = () => done();
        };
      }),
    { ...decided, kind: 'dismissed', reason: 'Test' },
  );
  await throughline.send(ours, 'tabs/refresh', {});
  await expect.poll(() => badge(throughline, HOME)).toBe(before === 1 ? '✓' : String(before - 1));
});
