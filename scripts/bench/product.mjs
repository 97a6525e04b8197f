import { openThroughline } from '../extension.mjs';
import { say } from '../say.mjs';
import { serveSample } from '../serve.mjs';
import { openPanel } from './panel.mjs';

/** Pages the toolbar button is pressed on, in turn. */
const READ = [
  'http://www.larkwheel.test/',
  'http://www.larkwheel.test/pricing/',
  'http://go.larkwheel.test/commute',
  'http://larkwheel.brightmill.test/family',
];
const VERDICT = '[data-message][data-state]';
/** At most so many clicks on one screen: rows and cells are alike. */
const CLICKS = 12;

/**
 * The production build in use: the sample brand loaded and clicked through while long tasks of our own pages are counted,
 * then the toolbar button pressed on real pages until the panel shows its first verdict.
 */
export async function measureProduct(folder, { rounds }) {
  const served = await serveSample();
  const app = await openThroughline({ hostRules: served.hostRules, extension: folder, args: ['--window-size=1400,900'] });
  try {
    const tasks = await watchTasks(app.context);
    await loadSample(app);
    const firstVerdictMs = [];
    for (let round = 0; round < rounds * 2; round += 1) firstVerdictMs.push(await firstVerdict(app, READ[round % READ.length], tasks));
    await clickThrough(app, tasks);
    for (const { page, ms } of tasks.long) say(`A task of ${Math.round(ms)} ms on ${page}`);
    return { longTasks: tasks.long.length, firstVerdictMs };
  } finally {
    await app.close();
    await served.close();
  }
}

const OBSERVE = `if (location.protocol === 'chrome-extension:' && !globalThis.longTasks) {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
}`;

/** Tasks over 50 ms in our own pages, from the moment each page begins. */
async function watchTasks(context) {
  const long = [];
  await context.addInitScript(OBSERVE);
  const add = (page, durations) => long.push(...durations.map((ms) => ({ page, ms })));
  const collect = async () => {
    for (const page of context.pages()) {
      if (!page.url().startsWith('chrome-extension://')) continue;
      add(new URL(page.url()).pathname + new URL(page.url()).hash, await page.evaluate('globalThis.longTasks?.splice(0) ?? []'));
    }
  };
  return { long, add, collect };
}

/** As a newcomer does it: the welcome page, first door. */
async function loadSample({ context, page }) {
  const welcome = await page('welcome.html');
  const opened = context.waitForEvent('page', {
    predicate: (one) => one.url().includes('dashboard.html') || one.url() === 'about:blank',
    timeout: 60_000,
  });
  await welcome.locator('.doors button').first().click();
  const dashboard = await opened;
  await dashboard.waitForURL(/dashboard\.html/);
  await dashboard.locator('table').first().waitFor();
}

/** From the click to the first verdict on the screen of the real panel, ms. */
async function firstVerdict(app, url, tasks) {
  const tab = await app.context.newPage();
  await tab.goto(url, { waitUntil: 'load' });
  await tab.bringToFront();
  const began = Date.now();
  const panel = await openPanel(app, url);
  try {
    const shown = await panel.seen(VERDICT);
    tasks.add(
      'the panel',
      await panel.evaluate(`new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
      setTimeout(() => done([]), 200);
    })`),
    );
    return shown - began;
  } finally {
    await panel.close();
    await tab.close();
  }
}

/** Every route of the dashboard, and on each what can be pressed, links away excepted. */
async function clickThrough({ page }, tasks) {
  const dashboard = await page('dashboard.html#/audit');
  await dashboard.locator('nav a').first().waitFor();
  await tasks.collect();
  const routes = await dashboard.locator('nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const route of routes) {
    await dashboard.locator(`nav a[href="${route}"]`).click();
    await dashboard.locator('h1, h2').first().waitFor();
    await pressAround(dashboard);
    await tasks.collect();
  }
}

async function pressAround(dashboard) {
  const buttons = dashboard.locator('main button:visible:enabled, main summary:visible');
  const names = await buttons.evaluateAll((all) => all.map((one) => one.textContent?.trim() || one.ariaLabel || ''));
  const harmless = names.flatMap((name, at) => (/delete|stop|scan|download|export|save|allow|give/i.test(name) ? [] : [at])).slice(0, CLICKS);
  for (const at of harmless) {
    await buttons
      .nth(at)
      .click({ timeout: 1000 })
      .catch(() => undefined);
    await dashboard.keyboard.press('Escape');
  }
}
