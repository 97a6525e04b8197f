import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, run, say } from './say.mjs';

const SOURCES = ['entrypoints', 'components', 'lib', 'assets', 'public', 'package-lock.json', 'wxt.config.ts'];
const FOLDERS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Builds the extension for a browser and returns its folder; skips the work when nothing is newer than the last build. */
export async function build(browser = 'chrome', { always = false } = {}) {
  const folder = FOLDERS[browser];
  const manifest = join(folder, 'manifest.json');
  if (!always && existsSync(manifest) && statSync(manifest).mtimeMs > newest(SOURCES)) return folder;
  say(`Building Throughline for ${browser === 'chrome' ? 'Chromium' : 'Firefox'} …`);
  const { code, output } = await run('npx', ['wxt', 'build', '-b', browser], { quiet: true });
  if (code) giveUp(`The build failed:\n${output.trim()}`);
  return folder;
}

function newest(paths) {
  return Math.max(
    0,
    ...paths
      .filter((path) => existsSync(path))
      .map((path) => {
        const stat = statSync(path);
        return stat.isDirectory() ? Math.max(stat.mtimeMs, newest(readdirSync(path).map((name) => join(path, name)))) : stat.mtimeMs;
      }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { prepare } = await import('./prepare.mjs');
  await prepare();
  for (const browser of Object.keys(FOLDERS)) say(`Built: ${await build(browser, { always: true })}`);
}
