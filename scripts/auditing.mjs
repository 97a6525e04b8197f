import { join } from 'node:path';
import { partOf } from './shards.mjs';

/** A plan loaded into an open Throughline, its touchpoints scanned, its report taken out: through the extension's own messages. */

/** Saves the plan and makes it the active one. Resolves to the background's outcome, problems and all. */
export const loadPlan = (throughline, page, { text, fileName, author = 'Command line' }) =>
  throughline.send(page, 'plan/load', { text, fileName, author });

/**
 * Gives access to the touchpoints' sites and scans them. `tell` is called with each touchpoint done and the count.
 * Resolves to the job as it ended.
 */
export async function scanTouchpoints(throughline, page, { planId, touchpoints, concurrency, tell = () => {} }) {
  if (touchpoints.length === 0) return { state: 'done', done: [] };
  await throughline.grant(originsOf(touchpoints));
  return followScan(throughline, page, { planId, touchpointIds: touchpoints.map(({ id }) => id), concurrency }, { touchpoints, tell });
}

/**
 * Scans the pages of a sitemap, or those named in a text, as `scanTouchpoints` does; those the plan does not name are held against
 * the channel. `note` is called with what was left out. Resolves to the job as it ended, with all `addresses`, of which a shard reads
 * its part.
 */
export async function scanAddresses(
  throughline,
  page,
  { planId, touchpoints, from, channelId, shard, concurrency, tell = () => {}, note = () => {} },
) {
  await throughline.grant(originsOf([...touchpoints, { url: from.sitemap }]));
  const listed = await throughline.send(page, 'scan/list', { planId, ...from });
  if (!listed.ok) return { state: 'failed', problem: sentence(listed.problems) };
  const { addresses, notes } = listed.value;
  notes.forEach((one) => note(one));
  const mine = partOf(addresses, shard);
  if (mine.length === 0) return { state: 'done', done: [], addresses };
  const job = await followScan(throughline, page, { planId, addresses: mine, channelId, concurrency }, { touchpoints, tell });
  return { ...job, addresses };
}

async function followScan(throughline, page, wanted, { touchpoints, tell }) {
  const started = await throughline.send(page, 'scan/start', wanted);
  if (!started.ok) return { state: 'failed', problem: sentence(started.problems) };
  const { jobId } = started.value;
  const names = new Map(touchpoints.map(({ id, name }) => [id, name]));
  for (let seen = 0; ; ) {
    const answer = await throughline.send(page, 'scan/progress', { jobId, seen });
    if (!answer.ok) return { state: 'failed', problem: sentence(answer.problems) };
    const job = answer.value;
    for (const one of job.done.slice(seen))
      tell({ ...one, name: names.get(one.touchpointId) ?? job.pages?.[one.touchpointId] ?? one.touchpointId }, { total: job.total });
    seen = job.done.length;
    if (job.state !== 'running') return job;
  }
}

/** The report's files, `{ fileName, content }`. */
export const writeReports = (throughline, page, { planId, formats = ['json', 'html', 'csv'], includeTexts = false }) =>
  throughline.send(page, 'report/write', { planId, formats, includeTexts });

/** The plan in force with its pages as a file, the way a person hands it over. */
export async function saveBundle(throughline, page, file) {
  await page.goto(throughline.url('dashboard.html#/share'));
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 600_000 }), page.locator('[data-do="hand-over"]').click()]);
  await download.saveAs(file);
}

/** Formats that need a library are written by the Report page alone, so they are asked for there, by its own buttons. */
export async function saveDocuments(throughline, formats, folder) {
  if (!formats.length) return;
  const page = await throughline.page('dashboard.html#/report');
  for (const format of formats) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-format="${format}"]`).click()]);
    await download.saveAs(join(folder, download.suggestedFilename()));
  }
  await page.close();
}

/** Problems as lines of text: where, what, mend. */
export const lines = (problems) => problems.map(({ where, what, mend }) => [where && `${where}:`, what, mend].filter(Boolean).join(' '));
const sentence = (problems) => lines(problems).join(' ');

/** Match patterns of the sites, each once. Ports are no part of a pattern. */
function originsOf(touchpoints) {
  const urls = touchpoints.filter(({ url }) => url).map(({ url }) => new URL(url));
  return [...new Set(urls.map(({ protocol, hostname }) => `${protocol}//${hostname}/*`))];
}
