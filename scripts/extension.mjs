import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './browser.mjs';

/** Chromium stays by itself: no updates, no accounts, no first-run pages. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/**
 * Opens a Chromium with the built extension in it. Resolves to
 * `{ context, extensionId, url(path), page(path), grant(origins), send(page, type, data), worker(), close() }`.
 * `hostRules` goes to `--host-resolver-rules`; without `userDataDir` the profile is a new one, deleted at the end.
 * THROUGHLINE_EXTENSION names another build's folder.
 */
export async function openThroughline({
  headless = true,
  hostRules,
  userDataDir,
  extension = process.env.THROUGHLINE_EXTENSION ?? '.output/chrome-mv3',
  args = [],
  ...options
} = {}) {
  const folder = resolve(extension);
  const profile = userDataDir ?? (await mkdtemp(join(tmpdir(), 'throughline-')));
  const context = await launch(profile, {
    executablePath: findChromium(),
    headless,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--enable-unsafe-extension-debugging',
      ...QUIET,
      ...(hostRules ? [`--host-resolver-rules=${hostRules}`] : []),
      ...args,
    ],
    ...options,
  });
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = new URL((await worker()).url()).host;
  const url = (path) => `chrome-extension://${extensionId}/${path}`;
  // Until the welcome page stands, the extension may not yet hear the toolbar button.
  if (!userDataDir) await welcomed(context, url('welcome.html'));

  return {
    context,
    extensionId,
    url,
    worker,
    /** An extension page in a tab of its own. */
    async page(path = 'dashboard.html') {
      const page = await context.newPage();
      await page.goto(url(path));
      return page;
    },
    /** Gives standing access to origins (`https://acme.com/*`) as the person would, without the prompt. */
    async grant(origins) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      const allow = async ([id, hosts]) => {
        for (const host of hosts) await chrome.developerPrivate.addHostPermission(id, host);
      };
      await page.evaluate(allow, [extensionId, origins]);
      // What was allowed there is granted without a question here.
      await page.goto(url('manifest.json'));
      const granted = await page.evaluate((hosts) => chrome.permissions.request({ origins: hosts }), origins);
      await page.close();
      if (!granted) throw new Error('The browser did not give access to the pages.');
    },
    /** Asks the background from an extension page; resolves to its outcome. */
    send: (page, type, data) => page.evaluate((message) => chrome.runtime.sendMessage(message), { type, data }),
    async close() {
      await context.close();
      if (!userDataDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A new profile is an installation, and that opens the welcome page. */
async function welcomed(context, address) {
  const welcome = () => context.pages().find((page) => page.url() === address);
  for (let tries = 0; !welcome(); tries += 1) {
    if (tries > 400) throw new Error('Throughline did not welcome its user: was it loaded?');
    await setTimeout(50);
  }
  await welcome().waitForLoadState();
}

/** With Chromium's sandbox where the machine allows one; root and some containers do not. */
async function launch(profile, options) {
  if (process.getuid?.() === 0) return chromium.launchPersistentContext(profile, { ...options, chromiumSandbox: false });
  try {
    return await chromium.launchPersistentContext(profile, { ...options, chromiumSandbox: true });
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    return chromium.launchPersistentContext(profile, { ...options, chromiumSandbox: false });
  }
}
