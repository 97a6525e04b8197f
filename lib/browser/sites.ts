import { browser } from 'wxt/browser';

/** The watcher's registration; one for all granted sites. */
const WATCH = { id: 'watch', js: ['watch.js'], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true } as const;

/** Sites the person granted, as match patterns (`https://acme.com/*`). */
export const grantedOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Whether this address may be read without a click. */
export async function mayRead(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== undefined && (await browser.permissions.contains({ origins: [origin] }));
}

/** The address's site as a match pattern; undefined where no page can be granted. Ports are not part of patterns. */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

let last: Promise<void> = Promise.resolve();

/** Brings the watcher's registration in line with what is granted; one change after the other. */
export function watchGrantedSites(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [WATCH.id] });
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [WATCH.id] });
    return;
  }
  const script = { ...WATCH, js: [...WATCH.js], matches };
  await (registered.length ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** A registration misses tabs that are open already: the watcher is put into those by hand. */
export async function watchOpenTabs(origins: string[]): Promise<void> {
  if (!origins.length) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.map((tab) => (tab.id === undefined ? undefined : browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/watch.js'] }))),
  );
}
