import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
// @ts-expect-error: the scripts are plain Node without types
import { findFirefox } from '../../scripts/browser.mjs';
import { marionette } from './marionette';

const ADDON = 'throughline@throughline.example';
const WIDGET = 'throughline_throughline_example-browser-action';
/** Firefox gives each installation an id of its own; here it is known beforehand. */
const UUID = '8d2f6f4e-7c1b-4f0e-9a55-0d1c52a1b3e7';
/** The manifest's `strict_min_version`. */
const LEAST = 142;

/** Why nothing can be tried in Firefox here, in a sentence; undefined where it can. */
export function whyNoFirefox(): string | undefined {
  const file: string | undefined = findFirefox();
  if (!file) return 'There is no Firefox here, so nothing was tried in it. Install one, or name it in THROUGHLINE_FIREFOX.';
  const version = /\d+/.exec(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0];
  return Number(version) >= LEAST ? undefined : `Throughline needs Firefox ${LEAST}; ${file} is ${version ?? 'of no known version'}.`;
}

/** Code that runs in the browser: handed over as text, so it knows its arguments and nothing else. The first is the window it runs in. */
// biome-ignore lint/suspicious/noExplicitAny: what stands in those windows has no types here
type Code = (window: any, ...given: any[]) => unknown;

export interface Firefox {
  url(path: string): string;
  /** In the browser's own window, where everything may be done. */
  inBrowser<Value>(code: Code, ...given: unknown[]): Promise<Value>;
  /** In the newest tab whose address begins so, among the page's own things. */
  inTab<Value>(address: string, code: Code, ...given: unknown[]): Promise<Value>;
  /** In the sidebar; undefined where it is shut. */
  inSidebar<Value>(code: Code, ...given: unknown[]): Promise<Value | undefined>;
  open(address: string): Promise<void>;
  /** Clicks in a tab as a person does. */
  click(address: string, css: string): Promise<void>;
  /** Presses our button in the toolbar as a person does. */
  pressToolbar(): Promise<void>;
  /** Gives standing access to origins (`https://acme.com/*`) without the question. */
  grant(origins: string[]): Promise<void>;
  /** What went wrong in code of ours so far. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * A fresh Firefox with the built extension in it. Whatever it asks for over HTTP comes to this port, under any host name; HTTPS goes nowhere.
 * Driven by Marionette, which can press the toolbar button and look into the sidebar.
 */
export async function openFirefox(port: number, extension = '.output/firefox-mv3'): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(port));
  const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile, 'about:blank'];
  const browser = spawn(findFirefox(), args, { stdio: 'ignore' });
  const send = await marionette(profile, browser);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } } });

  const run = async <Value>(sandbox: 'system' | null, code: Code, given: unknown[]): Promise<Value> => {
    const script = `const given = [...arguments], done = given.pop(), here = ${sandbox ? 'window' : 'window.wrappedJSObject ?? window'};
      Promise.resolve().then(() => (${code})(here, ...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = (await send('WebDriver:ExecuteAsyncScript', { script, args: given, sandbox })) as { value: { value: Value; error?: string } };
    if (value.error) throw new Error(value.error);
    return value.value;
  };
  const inBrowser = async <Value>(code: Code, ...given: unknown[]): Promise<Value> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    return run<Value>('system', code, given);
  };
  const turnTo = async (address: string) => {
    await send('Marionette:SetContext', { value: 'content' });
    for (const handle of ((await send('WebDriver:GetWindowHandles')) as string[]).reverse()) {
      // A tab of a scan may be gone by now.
      const url = await send('WebDriver:SwitchToWindow', { handle, focus: false })
        .then(() => send('WebDriver:GetCurrentURL'))
        .then((answer) => (answer as { value: string }).value)
        .catch(() => '');
      if (url.startsWith(address)) return;
    }
    throw new Error(`No tab shows ${address}`);
  };
  const clickOn = async (css: string) => {
    const { value } = (await send('WebDriver:FindElement', { using: 'css selector', value: css })) as { value: Record<string, string> };
    await send('WebDriver:ElementClick', { id: Object.values(value)[0] });
  };

  await inBrowser(noteErrors, UUID);
  await send('Addon:Install', { path: resolve(extension), temporary: true });
  await inBrowser(showButton, WIDGET);
  return {
    url: (path) => `moz-extension://${UUID}/${path}`,
    inBrowser,
    async inTab(address, code, ...given) {
      await turnTo(address);
      return run(null, code, given);
    },
    inSidebar: (code, ...given) => inBrowser(askSidebar, String(code), given),
    open: (address) => inBrowser(openTab, address),
    async click(address, css) {
      await turnTo(address);
      await clickOn(css);
    },
    async pressToolbar() {
      await send('Marionette:SetContext', { value: 'chrome' });
      await clickOn(`#${WIDGET} .unified-extensions-item-action-button`);
    },
    grant: (origins) => inBrowser(addOrigins, ADDON, origins),
    errors: () => inBrowser((window) => window.throughlineErrors),
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      if (browser.exitCode === null) await new Promise((ended) => browser.once('exit', ended));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function preferences(port: number): string {
  const chosen = {
    // Any free port; Firefox writes it into the profile.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    // Nobody listens on the discard port.
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

const noteErrors: Code = (window, uuid: string) => {
  window.throughlineErrors = [];
  const observe = (message: { message: string }) => {
    if (/JavaScript Error/.test(message.message) && message.message.includes(uuid)) window.throughlineErrors.push(message.message);
  };
  window.Services.console.registerListener({ observe });
};

/** From the menu of all extensions, where Firefox puts a new one's button, into the toolbar. */
const showButton: Code = (window, widget: string) => window.CustomizableUI.addWidgetToArea(widget, 'nav-bar');

const openTab: Code = ({ gBrowser, Services }, address: string) => {
  const tab = gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  gBrowser.selectedTab = tab;
};

const addOrigins: Code = async ({ ChromeUtils }, addon: string, origins: string[]) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionPermissions.add(addon, { permissions: [], origins }, ExtensionParent.GlobalManager.getExtension(addon));
};

const askSidebar: Code = ({ SidebarController }, code: string, given: unknown[]) => {
  const view = SidebarController.isOpen && SidebarController.browser.contentDocument?.querySelector('browser');
  if (!view?.messageManager) return undefined;
  return new Promise((done, fail) => {
    const name = `said-${Math.random()}`;
    view.messageManager.addMessageListener(name, function heard({ data }: { data: { value?: unknown; error?: string } }) {
      view.messageManager.removeMessageListener(name, heard);
      if (data.error) fail(data.error);
      else done(data.value);
    });
    const script = `try { sendAsyncMessage('${name}', { value: (${code})(content, ...${JSON.stringify(given)}) }) }
      catch (error) { sendAsyncMessage('${name}', { error: String(error) }) }`;
    view.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
};
