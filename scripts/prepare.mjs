import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { needChromium } from './browser.mjs';
import { giveUp, run, say } from './say.mjs';

const NODE_LEAST = [20, 19];
const STAMP = 'node_modules/.throughline-installed';

/** Makes a bare machine ready: right Node, packages by the lockfile, and a Chromium where one is needed. Says what it does. */
export async function prepare({ chromium = true } = {}) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  checkNode();
  await install();
  await makeTypes();
  if (chromium) process.env.THROUGHLINE_CHROMIUM = await needChromium();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_LEAST[0] || (major === NODE_LEAST[0] && minor >= NODE_LEAST[1])) return;
  giveUp(
    `Throughline needs Node ${NODE_LEAST.join('.')} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org and start again.`,
  );
}

/** Installs only when the lockfile has changed since the last time. */
async function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing packages by the lockfile (about a minute the first time) …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  if (code) giveUp(`The packages could not be installed:\n${output.trim().split('\n').slice(-12).join('\n')}`);
  writeFileSync(STAMP, wanted);
}

/** The TypeScript settings lean on what WXT writes; without it nothing of ours can be loaded or tested. */
async function makeTypes() {
  if (existsSync('.wxt/tsconfig.json')) return;
  const { code, output } = await run('npx', ['wxt', 'prepare'], { quiet: true });
  if (code) giveUp(`The project could not be prepared:\n${output.trim()}`);
}
