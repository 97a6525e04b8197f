/** A plan loaded into an open Throughline, its touchpoints scanned, its report taken out: through the extension's own messages. */

/** Saves the plan and makes it the active one. Resolves to the background's outcome, problems and all. */
export const loadPlan = (throughline, page, { text, fileName, author = 'Command line' }) =>
  throughline.send(page, 'plan/load', { text, fileName, author });

/**
 * Gives access to the touchpoints' sites and scans them. `tell` is called with each touchpoint done and the count.
 * Resolves to the job as it ended.
 */
export async function scanTouchpoints(throughline, page, { planId, touchpoints, concurrency, tell = () => {} }) {
  await throughline.grant(originsOf(touchpoints));
  const started = await throughline.send(page, 'scan/start', { planId, touchpointIds: touchpoints.map(({ id }) => id), concurrency });
  if (!started.ok) return { state: 'failed', problem: sentence(started.problems) };
  const { jobId } = started.value;
  const names = new Map(touchpoints.map(({ id, name }) => [id, name]));
  for (let seen = 0; ; ) {
    const answer = await throughline.send(page, 'scan/progress', { jobId, seen });
    if (!answer.ok) return { state: 'failed', problem: sentence(answer.problems) };
    const job = answer.value;
    for (const one of job.done.slice(seen)) tell({ ...one, name: names.get(one.touchpointId) }, { total: job.total });
    seen = job.done.length;
    if (job.state !== 'running') return job;
  }
}

/** The report's files, `{ fileName, content }`. */
export const writeReports = (throughline, page, { planId, formats = ['json', 'html', 'csv'], includeTexts = false }) =>
  throughline.send(page, 'report/write', { planId, formats, includeTexts });

/** Problems as lines of text: where, what, mend. */
export const lines = (problems) => problems.map(({ where, what, mend }) => [where && `${where}:`, what, mend].filter(Boolean).join(' '));
const sentence = (problems) => lines(problems).join(' ');

/** Match patterns of the sites, each once. Ports are no part of a pattern. */
function originsOf(touchpoints) {
  const urls = touchpoints.filter(({ url }) => url).map(({ url }) => new URL(url));
  return [...new Set(urls.map(({ protocol, hostname }) => `${protocol}//${hostname}/*`))];
}
