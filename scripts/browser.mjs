import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { giveUp, run, say } from './say.mjs';

/** A Chromium that loads unpacked extensions, or undefined. Branded Chrome does not (it ignores `--load-extension` since 137). */
export function findChromium() {
  return [process.env.THROUGHLINE_CHROMIUM, ...playwrightBuilds(), ...chromeForTesting(), ...onPath('chromium', 'chromium-browser')].find(runs);
}

/** A Firefox, or undefined; one is tested where it is there, and not installed. */
export function findFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const windows = ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
  return [process.env.THROUGHLINE_FIREFOX, ...onPath('firefox', 'firefox-esr'), mac, ...windows].find(runs);
}

/** Finds a Chromium or installs one; ends the command with a sentence where neither works. */
export async function needChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebianRoot()) {
    say('No Chromium here: installing Debian’s (a minute or two) …');
    await run('apt-get', ['update', '-qq'], { quiet: true });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (findChromium()) return findChromium();
  }
  say('No Chromium here: downloading Playwright’s (about 150 MB) …');
  const download = await run('npx', ['playwright', 'install', 'chromium'], { limitMs: 600_000 });
  return (
    findChromium() ??
    giveUp(
      `No Chromium could be found or installed${download.code ? ' (the download failed)' : ''}. Install Chromium, or name one in THROUGHLINE_CHROMIUM, and start again.`,
    )
  );
}

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names) => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Playwright's cache by platform: https://playwright.dev/docs/browsers#managing-browser-binaries */
function playwrightBuilds() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(homedir(), 'AppData/Local/ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  return folders(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside(join(cache, name)));
}

/** Chrome for Testing as `@puppeteer/browsers` lays it. */
function chromeForTesting() {
  const cache = join(homedir(), '.cache/puppeteer/chrome');
  return folders(cache).flatMap((name) => inside(join(cache, name)));
}

const inside = (folder) =>
  folders(folder).flatMap((sub) => [
    join(folder, sub, 'chrome'),
    join(folder, sub, 'chrome.exe'),
    join(folder, sub, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, sub, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  ]);

const folders = (path) => (existsSync(path) ? readdirSync(path) : []);
const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;
