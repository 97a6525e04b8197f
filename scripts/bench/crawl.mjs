import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openThroughline } from '../extension.mjs';
import { say } from '../say.mjs';
import { crawlPlan, serveCrawlSite } from './crawl-site.mjs';
import { memoryOf } from './memory.mjs';

/** How often the worker is killed on the way; the browser itself goes once, half-way. */
const KILLS = 10;
/** Memory is first taken when the scan is under way, after so many pages. */
const WARM = 20;

/**
 * A whole site, from its sitemap to the verdict on its last page, through the production build. On the way the worker is killed
 * ten times and the browser once. Resolves to figures; `lost` counts pages of the sitemap that ended without a stored verdict.
 */
export async function measureCrawl(extension, { pages }) {
  const site = await serveCrawlSite(pages);
  const userDataDir = await mkdtemp(join(tmpdir(), 'throughline-crawl-'));
  const begin = () => openThroughline({ hostRules: site.hostRules, extension, userDataDir });
  let app = await begin();
  try {
    let page = await app.page('manifest.json');
    const loaded = await app.send(page, 'plan/load', { text: crawlPlan, fileName: 'plan.yaml', author: 'Bench' });
    const { planId } = loaded.value;
    await app.grant(site.origins);
    const listed = await app.send(page, 'scan/list', { planId, sitemap: site.sitemap });
    if (listed.value?.addresses.length !== pages) throw new Error(`The sitemap gave ${listed.value?.addresses.length} of ${pages} addresses.`);
    const started = await app.send(page, 'scan/start', { planId, addresses: listed.value.addresses, channelId: 'shop' });
    const { jobId } = started.value;

    const marks = Array.from({ length: KILLS }, (_, at) => Math.round(((at + 1) * pages) / (KILLS + 1)));
    let killBrowserAt = Math.round(pages / 2);
    let memoryAtStart;
    let idleMs = 0;
    let readMs;
    const began = performance.now();
    for (let job, said = 0; job?.state !== 'done'; ) {
      job = await progress(app, page, jobId, job?.done.length ?? 0);
      const done = job.done.length;
      if (done >= WARM) memoryAtStart ??= await memoryOf(userDataDir);
      if (done === job.total) readMs ??= performance.now() - began - idleMs;
      if (done >= said + 100) {
        said = done - (done % 100);
        say(`${done} of ${pages} pages`);
      }
      if (job.state === 'paused') throw new Error(`The scan paused by itself: ${job.problem}`);
      if (done >= marks[0]) {
        marks.shift();
        await killWorker(app, page);
      }
      if (done >= killBrowserAt && done < pages) {
        killBrowserAt = Number.POSITIVE_INFINITY;
        const stopped = performance.now();
        await killBrowser(app);
        app = await begin();
        page = await app.page('manifest.json');
        await resumed(app, page, jobId);
        // The browser's own start is not the scan's time.
        idleMs += performance.now() - stopped;
      }
    }
    const wholeMs = performance.now() - began - idleMs;
    await setTimeout(2000);
    const memoryAtEnd = await memoryOf(userDataDir);
    const lost = await losses(page, jobId, pages);
    return {
      readMs: readMs ?? wholeMs,
      wholeMs,
      memoryAtStart,
      memoryAtEnd,
      ...lost,
      askedTwice: twice(site),
      ...(await afterwards(app, page, planId)),
    };
  } finally {
    await app.close().catch(() => undefined);
    await site.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What so many stored pages cost whoever comes back to them: all of them judged anew, and the dashboard opened. */
async function afterwards(app, page, planId) {
  const began = performance.now();
  await app.send(page, 'rejudge', { planId });
  const rejudgeMs = performance.now() - began;
  const dashboard = await app.context.newPage();
  await dashboard.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const opened = performance.now();
  await dashboard.goto(app.url('dashboard.html#/audit'));
  await dashboard.locator('main h1, h1').first().waitFor();
  await dashboard.locator('table').first().waitFor();
  const dashboardMs = performance.now() - opened;
  await setTimeout(2000);
  const tasks = await dashboard.evaluate('globalThis.longTasks');
  return { rejudgeMs, dashboardMs, dashboardLongestMs: Math.max(0, ...tasks) };
}

const twice = ({ asked }) => [...asked.values()].filter((times) => times > 1).length;

/** Asks until the worker answers: one that was killed is woken by the question. */
async function progress(app, page, jobId, seen) {
  for (let tries = 0; ; tries += 1) {
    const answer = await app.send(page, 'scan/progress', { jobId, seen }).catch(() => undefined);
    if (answer?.ok) return answer.value;
    if (tries > 100) throw new Error('The scan can no longer be asked for.');
    await setTimeout(100);
  }
}

async function killWorker({ context }, page) {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** As when it crashes: it closes nothing and says no farewell. */
async function killBrowser({ context }) {
  const browser = context.browser();
  const gone = new Promise((done) => context.once('close', done));
  const session = await browser.newBrowserCDPSession();
  void session.send('Browser.crash').catch(() => undefined);
  await gone;
}

/** The scan waits for the person after the browser's end; here the person presses "Resume". */
async function resumed(app, page, jobId) {
  for (let tries = 0; ; tries += 1) {
    const answer = await app.send(page, 'scan/progress', { jobId, seen: -1 }).catch(() => undefined);
    if (answer?.value?.state === 'paused') break;
    if (tries > 200) throw new Error('The scan did not wait to be resumed.');
    await setTimeout(100);
  }
  await app.send(page, 'scan/resume', { jobId });
}

/** Pages that are not in the job exactly once as read, or without a stored snapshot and verdict. */
async function losses(page, jobId, pages) {
  const found = await page.evaluate(async (id) => {
    const opened = await new Promise((done, fail) => {
      const asked = indexedDB.open('throughline');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    const all = (table) =>
      new Promise((done) => {
        const asked = opened.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => done(asked.result);
      });
    const jobs = await all('jobs');
    const { done } = jobs.find((one) => one.id === id);
    const read = new Set((await all('snapshots')).map(({ touchpointId }) => touchpointId));
    const judged = new Set((await all('touchpoints')).filter(({ status }) => status === 'scanned').map(({ touchpointId }) => touchpointId));
    const fine = new Set(
      done.filter(({ ok, touchpointId }) => ok && read.has(touchpointId) && judged.has(touchpointId)).map((one) => one.touchpointId),
    );
    opened.close();
    return { fine: fine.size, entries: done.length, reasons: done.filter(({ ok }) => !ok).map(({ reason }) => reason) };
  }, jobId);
  for (const reason of new Set(found.reasons)) say(`Not read: ${reason}`);
  return { lost: pages - found.fine, repeated: found.entries - pages };
}
