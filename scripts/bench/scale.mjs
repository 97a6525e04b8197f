import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openThroughline } from '../extension.mjs';
import { say } from '../say.mjs';
import { memoryOf } from './memory.mjs';
import { fillStore, SCALE_CHANNELS, scalePlan } from './scale-data.mjs';

/** Memory is looked at this often, ms. */
const LOOK = 250;
/** Longest that one step may take, ms. */
const PATIENCE = 900_000;

/**
 * A brand of so many touchpoints, read for so many months, through the production build: judged, each month's audit signed, opened,
 * filtered, compared, exported, backed up, and the backup taken into an empty browser. Resolves to times in ms and bytes.
 */
export async function measureScale(extension, { touchpoints, months, audits = months }) {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-scale-'));
  const file = join(folder, 'all.throughline');
  const one = await begin(extension, join(folder, 'one'));
  const figures = { touchpoints, months, snapshots: touchpoints * months, audits };
  try {
    const ours = await one.app.page('manifest.json');
    const loaded = await one.app.send(ours, 'plan/load', { text: scalePlan(touchpoints), fileName: 'plan.yaml', author: 'Bench' });
    const { planId } = loaded.value;
    await ours.evaluate(fillStore, { planId, touchpoints, months, channels: SCALE_CHANNELS });
    const step = async (name, work) => {
      const { ms, value } = await timed(work);
      figures[name] = ms;
      say(`${touchpoints} × ${months}: ${name} ${Math.round(ms)} ms`);
      return value;
    };
    const ask = (type, data) => one.app.send(ours, type, { planId, ...data }).then(valueOf);
    await step('judge', () => ask('rejudge', {}));
    await step('signAll', async () => {
      for (let at = 0; at < audits; at += 1) await ask('audit/finish', { name: `Month ${at + 1}`, by: 'Bench' });
    });
    const ids = await ours.evaluate(finishedIds);
    await step('compare', () => ask('time/compare', { beforeId: ids[0], afterId: 'living' }));
    await step('export', () => ask('report/write', { formats: ['html', 'json', 'csv'] }));

    const page = await one.app.page('dashboard.html#/settings');
    await page.setViewportSize({ width: 1400, height: 900 });
    const visit = async (route, seen) => {
      await page.goto(one.app.url('dashboard.html#/settings'));
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate((to) => {
        location.hash = to;
      }, `#/${route}`);
      await seen().waitFor({ timeout: PATIENCE });
    };
    await visit('audit', () => page.getByRole('table').first());
    await step('openAudit', () => opened(page, 'audit', 'table'));
    await step('openFindings', () => opened(page, 'findings', '[role="list"], ul'));
    await step('filter', () => filtered(page));
    await step('openReport', () => opened(page, 'report', 'iframe'));

    await page.goto(one.app.url('dashboard.html#/share'));
    await step('backUp', async () => {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: PATIENCE }), page.locator('[data-do="back-up"]').click()]);
      await download.saveAs(file);
    });
    figures.backupBytes = (await stat(file)).size;
    figures.memory = one.peak();
  } finally {
    await one.end();
  }
  Object.assign(figures, await takenIn(extension, join(folder, 'two'), file));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return figures;
}

/** The backup into an empty browser: looked into, then stored. */
async function takenIn(extension, profile, file) {
  const two = await begin(extension, profile);
  try {
    const page = await two.app.page('dashboard.html#/share');
    const look = await timed(async () => {
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('[data-do="take"]').waitFor({ timeout: PATIENCE });
    });
    const take = await timed(async () => {
      await page.locator('[data-do="take"]').click();
      await page.getByRole('link', { name: 'See the audit' }).waitFor({ timeout: PATIENCE });
    });
    return { look: look.ms, take: take.ms, memoryTaking: two.peak() };
  } finally {
    await two.end();
  }
}

async function begin(extension, userDataDir) {
  const app = await openThroughline({ extension, userDataDir });
  let most = 0;
  const watch = setInterval(async () => {
    most = Math.max(most, (await memoryOf(userDataDir)) ?? 0);
  }, LOOK);
  const end = async () => {
    clearInterval(watch);
    await app.close().catch(() => undefined);
  };
  return { app, peak: () => most, end };
}

/** From the change of the address to the content of the route on the screen, in the page's own time. */
const opened = (page, route, what) =>
  page.evaluate(
    ([to, selector]) =>
      new Promise((done) => {
        location.hash = '#/settings';
        const look = () =>
          document.querySelector(`main ${selector}`) && location.hash === `#/${to}` ? requestAnimationFrame(() => done()) : setTimeout(look, 4);
        setTimeout(() => {
          location.hash = `#/${to}`;
          look();
        }, 200);
      }),
    [route, what],
  );

/** The findings of one severity: the choice made, the list drawn. */
async function filtered(page) {
  const choice = page.locator('main select').first();
  await choice.selectOption({ index: 1 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const finishedIds = () =>
  new Promise((done) => {
    const asked = indexedDB.open('throughline');
    asked.onsuccess = () => {
      const keys = asked.result.transaction('finished').objectStore('finished').getAllKeys();
      keys.onsuccess = () => {
        asked.result.close();
        done(keys.result);
      };
    };
  });

async function timed(work) {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

function valueOf(answer) {
  if (!answer?.ok) throw new Error(`The background answered: ${JSON.stringify(answer?.problems ?? answer)}`);
  return answer.value;
}
