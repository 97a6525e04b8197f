import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from './browser.mjs';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { say } from './say.mjs';
import { serveSample } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SNAPSHOTS = join(root, 'assets/sample/snapshots');
const LATER = join(root, 'assets/sample/later');
const FIXTURES = join(root, 'test/fixtures/sample');
const CHANGES = join(root, 'test/fixtures/sample-later/changes.json');

/** Fixed, so that a snapshot changes only when page or capture changes. */
const CAPTURED_AT = '2026-11-24T09:00:00.000Z';
const LATER_AT = '2026-12-22T09:00:00.000Z';
/** Opened by hand, and longer ago than the plan's rhythm of review. */
const READ_EARLIER = { 'linkwork-page': '2026-10-06T09:00:00.000Z' };
const VIEWPORT = { width: 1280, height: 800 };

/** Reads every sample page with the built capture script and writes one snapshot a touchpoint; a page that is gone has none. */
export const captureSample = () => captureEdition({ folder: SNAPSHOTS, at: CAPTURED_AT });

/** The second edition, a month later: the pages that changed alone. */
export const captureLater = () =>
  captureEdition({ folder: LATER, at: LATER_AT, only: JSON.parse(readFileSync(CHANGES, 'utf8')).changed, later: true });

async function captureEdition({ folder, at, only, later }) {
  const { parse } = await import('yaml');
  const { channels } = parse(readFileSync(join(root, 'assets/sample/plan.yaml'), 'utf8'));
  const touchpoints = channels.flatMap((channel) => channel.touchpoints ?? []).filter(({ id }) => only?.includes(id) ?? true);
  const script = readFileSync(join(root, await build('chrome'), 'capture.js'), 'utf8');
  mkdirSync(folder, { recursive: true });
  const written = new Set();
  await inBrowser(async (open) => {
    for (const { id, url } of touchpoints) {
      const page = await open(url);
      if (page) written.add(write(folder, id, await captureOn(page, script), (!later && READ_EARLIER[id]) || at));
      say(page ? `Read: ${id}` : `No page: ${id}`);
      await page?.close();
    }
  }, later);
  for (const name of readdirSync(folder)) if (!written.has(name)) rmSync(join(folder, name));
}

/** The snapshot the script answers with. Run as an extension runs it: in a world of its own, apart from the page's scripts. */
export async function captureOn(page, script) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function inBrowser(work, later) {
  const { chromium } = await import('@playwright/test');
  const served = await serveSample({ later });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', `--host-resolver-rules=${served.hostRules}`, '--force-device-scale-factor=1'],
  });
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    await work(async (url) => {
      const page = await context.newPage();
      const answer = await page.goto(url, { waitUntil: 'load' });
      if (answer?.ok()) return page;
      await page.close();
      return undefined;
    });
  } finally {
    await browser.close();
    await served.close();
  }
}

function write(folder, id, snapshot, capturedAt) {
  const steady = { ...snapshot, capturedAt, captureMs: 0 };
  const lines = steady.blocks.map((block) => `  ${JSON.stringify(block)}`).join(',\n');
  const text = JSON.stringify({ ...steady, blocks: [] }, null, 1).replace('"blocks": []', () => `"blocks": [\n${lines}\n ]`);
  writeFileSync(join(folder, `${id}.json`), `${text}\n`);
  return `${id}.json`;
}

/** `deviations.json` as a page for people, so that the two cannot differ. */
export function tellDeviations() {
  const { clean, deviations, alsoFair, drafts, traps, knownWrong } = JSON.parse(readFileSync(join(FIXTURES, 'deviations.json'), 'utf8'));
  const about = ({ about = {} }) => Object.values(about).join(', ');
  const quote = ({ quote }) => (quote ? `“${quote}”` : '');
  const where = ({ touchpoint, touchpoints, check }) => touchpoint ?? touchpoints?.join(', ') ?? (check.startsWith('plan/') ? 'the plan' : 'all');
  const table = (rows) =>
    [
      '| Where | Check | About | Quote | What is wrong |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${where(row)} | \`${row.check}\` | ${about(row)} | ${quote(row)} | ${row.note} |`),
    ].join('\n');
  return `# What is wrong with the sample brand

Larkwheel does not exist: company, people, figures and addresses are invented. Its plan is \`assets/sample/plan.yaml\`, its pages are the
folders beside this file (a folder a host name). They are written as real marketers write, and each of the faults below was put in by hand.
Written by \`node scripts/sample.mjs\` from \`deviations.json\`; change that file, not this one.

Nothing may be reported on: ${clean.join(', ')}.

## Put in on purpose
${table(deviations)}

## Not the point, but fair to report
${table(alsoFair)}

## Two plans that were never signed
A good plan cannot show every fault of a plan. These two, in \`test/fixtures/sample-drafts\`, show the others.

${Object.entries(drafts)
  .map(([name, rows]) => `### ${name}.yaml\n${table(rows)}`)
  .join('\n\n')}

## Traps: must not be reported
| Where | Quote | Why not |
| --- | --- | --- |
${traps.map((row) => `| ${where(row)} | ${quote(row)} | ${row.note} |`).join('\n')}

## Known to be wrong today
Kept and counted: ${knownWrong.missed.length} not found, ${knownWrong.extra.length} reported without cause.
${[...knownWrong.missed, ...knownWrong.extra].length ? `\n${table([...knownWrong.missed, ...knownWrong.extra])}\n` : ''}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await prepare();
  await captureSample();
  await captureLater();
  writeFileSync(join(FIXTURES, 'deviations.md'), tellDeviations());
  say('Sample written: assets/sample/snapshots, assets/sample/later, test/fixtures/sample/deviations.md');
}
