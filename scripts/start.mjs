import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lines, loadPlan, scanTouchpoints, writeReports } from './auditing.mjs';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { giveUp, say } from './say.mjs';
import { serveSample } from './serve.mjs';

const SAMPLE = 'assets/sample/plan.yaml';
const OUT = 'out';

const { plan: own } = options();
const file = own ? resolve(process.env.INIT_CWD ?? process.cwd(), own) : fileURLToPath(new URL(`../${SAMPLE}`, import.meta.url));
const text = planText(file);
await prepare();

const pages = own ? undefined : await serveSample();
const display = hasDisplay();
const { openThroughline } = await import('./extension.mjs');
const extension = await build('chrome');
say(display ? 'Opening a browser with Throughline in it …' : 'No display here: scanning without a window …');
const throughline = await opened({
  headless: !display,
  hostRules: pages?.hostRules,
  extension,
  // With a window, what a person does in it is kept for the next start.
  ...(display && { userDataDir: resolve(OUT, own ? 'profile' : 'profile-sample') }),
});

try {
  const report = await audit();
  if (display) {
    await throughline.page('dashboard.html#/report');
    console.log(`Report: ${report}`);
    say('The browser stays open; close it, or press Ctrl+C here, to end.');
    await throughline.context.waitForEvent('close', { timeout: 0 });
  } else {
    await throughline.close();
    console.log(`Report: ${report}`);
  }
} catch (error) {
  await stop(`The audit broke off: ${String(error?.message ?? error).split('\n')[0]}`);
} finally {
  await pages?.close();
}

async function audit() {
  const page = await throughline.page('manifest.json');
  const loaded = await loadPlan(throughline, page, { text, fileName: basename(file) });
  if (!loaded.ok) return stop(...lines(loaded.problems));
  const { planId, touchpoints } = loaded.value;
  let count = 0;
  const job = await scanTouchpoints(throughline, page, {
    planId,
    touchpoints,
    concurrency: display ? 1 : 2,
    tell: ({ name, ok, reason }, { total }) => {
      count += 1;
      say(`${String(count).padStart(String(total).length)}/${total} ${name}: ${ok ? 'read' : `not read. ${reason}`}`);
    },
  });
  if (job.state !== 'done') return stop(`The scan did not come to its end. ${job.problem ?? ''}`);
  const written = await writeReports(throughline, page, { planId });
  if (!written.ok) return stop(...lines(written.problems));
  const folder = resolve(OUT, own ? 'report' : 'report-sample');
  mkdirSync(folder, { recursive: true });
  for (const { fileName, content } of written.value) writeFileSync(join(folder, fileName), content);
  await page.close().catch(() => {});
  return join(folder, 'report.html');
}

async function opened(settings) {
  try {
    return await openThroughline(settings);
  } catch (error) {
    return giveUp(`The browser did not start: ${String(error?.message ?? error).split('\n')[0]}`);
  }
}

async function stop(...sentences) {
  await throughline.close().catch(() => undefined);
  giveUp(sentences.join('\n'));
}

function planText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return giveUp(`The plan ${path} cannot be read. Check its name.`);
  }
}

function options() {
  try {
    return parseArgs({ options: { plan: { type: 'string' } } }).values;
  } catch (error) {
    return giveUp(`${String(error.message).split('. ')[0]}. npm start -- [--plan FILE]`);
  }
}

/** macOS and Windows have one unless reached from afar; Linux says so. */
function hasDisplay() {
  if (process.env.CI || process.env.SSH_CONNECTION) return false;
  return process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : true;
}
