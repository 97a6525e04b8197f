import { aPage } from '../kit/site';
import { badge, expect, loadPlan, planFor, pressToolbar, rows, test } from '../kit/throughline';

/** Reading the page in hand: by the toolbar button, and by itself on granted sites. */

const HOME = 'http://brand.test/';

test('the toolbar button reads the page it is pressed on, without standing access, and opens the panel', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Your evening belongs to you again');
  await loadPlan(throughline, ours, planFor({ home: HOME }));
  const page = await throughline.context.newPage();
  await page.goto(HOME);
  expect(await rows(ours, 'snapshots')).toEqual([]);

  await pressToolbar(throughline, page);
  await expect.poll(() => rows(ours, 'snapshots')).toMatchObject([{ touchpointId: 'home', url: HOME }]);
  await expect
    .poll(async () => (await rows(ours, 'tabs')).find((row) => row.url === HOME))
    .toMatchObject({ touchpointId: 'home', access: 'button', reading: false });
  await expect.poll(() => badge(throughline, HOME)).toMatch(/^(\d+|✓)$/);
  const [touchpoint] = await rows(ours, 'touchpoints');
  expect(touchpoint).toMatchObject({ touchpointId: 'home', status: 'scanned' });
  expect(touchpoint.landings.find((one: { message: string }) => one.message === 'calm').state).toBe('present');
  const session = await throughline.context.newCDPSession(page);
  await expect
    .poll(async () => (await session.send('Target.getTargets')).targetInfos.map(({ url }) => url))
    .toContain(throughline.url('sidepanel.html'));
});

test('a page outside the plan is read on the button, and kept apart', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Home');
  site.pages['other.test/blog'] = aPage('Something else entirely');
  const planId = await loadPlan(throughline, ours, planFor({ home: HOME }));
  const page = await throughline.context.newPage();
  await page.goto('http://other.test/blog');
  await pressToolbar(throughline, page);
  await expect.poll(() => rows(ours, 'touchpoints')).toHaveLength(2);
  const [audit] = await rows(ours, 'audits');
  expect(audit).toMatchObject({ planId, coverage: { planned: 1, scanned: 0 } });
  expect((await rows(ours, 'touchpoints')).find((one) => one.offPlan)).toMatchObject({ name: 'Something else entirely' });
});

test('after the tab has moved on to another site, access has ended', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Home');
  site.pages['other.test/'] = aPage('Other');
  await loadPlan(throughline, ours, planFor({ home: HOME }));
  const page = await throughline.context.newPage();
  await page.goto(HOME);
  await pressToolbar(throughline, page);
  const access = async () => (await rows(ours, 'tabs')).find((row) => row.url === HOME)?.access;
  await expect.poll(access).toBe('button');
  await page.goto('http://other.test/');
  await expect.poll(access).toBe('ended');
});

test('without a plan, and on a page of the browser’s own, the row says why nothing was read', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Home');
  const page = await throughline.context.newPage();
  await page.goto(HOME);
  await pressToolbar(throughline, page);
  await expect.poll(async () => (await rows(ours, 'tabs')).map((row) => row.problem).join()).toContain('no plan');
  await loadPlan(throughline, ours, planFor({ home: HOME }));
  await page.goto('chrome://version');
  await pressToolbar(throughline, page);
  await expect.poll(async () => (await rows(ours, 'tabs')).map((row) => row.problem).join()).toContain('closed to extensions');
});

test('a granted site is read on every visit, quietly, and only where the plan has a touchpoint', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Your evening belongs to you again');
  site.pages['brand.test/team'] = aPage('Teams answer from one shared list');
  site.pages['brand.test/jobs'] = aPage('Work with us');
  await loadPlan(throughline, ours, planFor({ home: HOME, team: `${HOME}team` }));
  const page = await throughline.context.newPage();
  await page.goto(HOME);
  expect(await badge(throughline, HOME)).toBeUndefined();

  // The page is open already when access is given.
  await throughline.grant(['http://brand.test/*']);
  await page.bringToFront();
  await expect.poll(() => badge(throughline, HOME)).toMatch(/^(\d+|✓)$/);

  await page.goto(`${HOME}team`);
  await expect.poll(() => badge(throughline, `${HOME}team`)).toMatch(/^(\d+|✓)$/);
  await page.goto(`${HOME}jobs`);
  await expect.poll(async () => (await rows(ours, 'tabs')).find((row) => row.url === `${HOME}jobs`)).toMatchObject({ access: 'granted' });
  await page.goto(HOME);
  await expect.poll(() => badge(throughline, HOME)).toMatch(/^(\d+|✓)$/);
  const seenAgain = async () => (await rows(ours, 'snapshots')).find((row) => row.touchpointId === 'home' && row.lastSeenAt > row.firstSeenAt);
  await expect.poll(seenAgain).toBeDefined();
  expect((await rows(ours, 'snapshots')).map((row) => row.touchpointId).sort()).toEqual(['home', 'team']);
});

test('a route change within the page is read as the touchpoint it leads to', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage(
    'Your evening belongs to you again',
    '<script>window.go = () => { history.pushState(0, "", "/team"); document.querySelector("h1").textContent = "Teams answer from one shared list"; }</script>',
  );
  await loadPlan(throughline, ours, planFor({ home: HOME, team: `${HOME}team` }));
  await throughline.grant(['http://brand.test/*']);
  const page = await throughline.context.newPage();
  await page.goto(HOME);
  await expect.poll(async () => (await rows(ours, 'snapshots')).map((row) => row.touchpointId)).toEqual(['home']);
  await page.evaluate('go()');
  await expect.poll(async () => (await rows(ours, 'snapshots')).map((row) => row.touchpointId).sort()).toEqual(['home', 'team']);
});

test('access that was given back ends the watching', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Home');
  await loadPlan(throughline, ours, planFor({ home: HOME }));
  await throughline.grant(['http://brand.test/*']);
  const registered = async () =>
    (await throughline.worker()).evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ matches, js, persistAcrossSessions }) => ({
        matches,
        js,
        persistAcrossSessions,
      })),
    );
  await expect.poll(registered).toEqual([{ matches: ['http://brand.test/*'], js: ['watch.js'], persistAcrossSessions: true }]);
  await ours.evaluate(() => chrome.permissions.remove({ origins: ['http://brand.test/*'] }));
  await expect.poll(registered).toEqual([]);
});
