import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Access given and taken back, an update, a start of the browser: what is watched follows each. */

type Hear = (event: unknown) => void;
const heard = vi.hoisted(() => new Map<string, Hear>());
const granted = vi.hoisted(() => ({ origins: [] as string[] }));
const registered = vi.hoisted(() => ({ scripts: [] as { id: string; matches: string[] }[] }));
const injected = vi.hoisted(() => [] as { tabId: number; files: string[] }[]);

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', () => {
  const on = (name: string) => ({ addListener: (listener: Hear) => void heard.set(name, listener), removeListener: () => undefined });
  return {
    browser: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours${path}`,
        getPlatformInfo: async () => ({}),
        onInstalled: on('installed'),
        onStartup: on('startup'),
        onMessage: on('message'),
      },
      permissions: {
        getAll: async () => granted,
        contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.origins.includes(one)),
        onAdded: on('added'),
        onRemoved: on('removed'),
      },
      scripting: {
        getRegisteredContentScripts: async () => registered.scripts,
        registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => void (registered.scripts = scripts),
        updateContentScripts: async (scripts: { id: string; matches: string[] }[]) => void (registered.scripts = scripts),
        unregisterContentScripts: async () => void (registered.scripts = []),
        executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) =>
          void injected.push({ tabId: target.tabId, files }),
      },
      tabs: {
        query: async ({ url }: { url?: string[] }) => (url ? [{ id: 7, url: 'https://acme.com/' }] : []),
        get: async () => undefined,
        create: vi.fn(),
      },
      contextMenus: { removeAll: async () => undefined, create: vi.fn() },
      alarms: { onAlarm: on('alarm'), create: async () => undefined, clear: async () => true },
      storage: { session: { get: async () => ({ session: 'this run' }), set: async () => undefined } },
      action: {},
    },
  };
});

import { hearLifecycle } from '@/lib/browser/install';
import { latestSnapshot, saveSnapshot } from '@/lib/store';
import { aSnapshot } from '../../kit/audited';

beforeEach(() => {
  granted.origins = [];
  registered.scripts = [];
  injected.length = 0;
  hearLifecycle();
});
const happens = (name: string, event: unknown = {}) => heard.get(name)?.(event);
const watched = () => registered.scripts.flatMap(({ matches }) => matches);

describe('access', () => {
  it('is watched from the moment it is given, in tabs that are open already too', async () => {
    granted.origins = ['https://acme.com/*'];
    happens('added', granted);
    await vi.waitFor(() => expect(injected).toEqual([{ tabId: 7, files: ['/watch.js'] }]));
    expect(watched()).toEqual(['https://acme.com/*']);
  });

  it('taken back in the browser or in settings ends the watching there, and no other; what was read is kept', async () => {
    granted.origins = ['https://acme.com/*', 'https://shop.acme.com/*'];
    happens('added', granted);
    await vi.waitFor(() => expect(watched()).toHaveLength(2));
    await saveSnapshot({ planId: 'p', touchpointId: 'home', hash: 'h', snapshot: aSnapshot(['Hello']) });
    granted.origins = ['https://shop.acme.com/*'];
    happens('removed');
    await vi.waitFor(() => expect(watched()).toEqual(['https://shop.acme.com/*']));
    granted.origins = [];
    happens('removed');
    await vi.waitFor(() => expect(registered.scripts).toEqual([]));
    expect(await latestSnapshot('p', 'home')).toBeDefined();
  });

  it('is not lost in an update, which takes every registration away and orphans what stands in open tabs', async () => {
    granted.origins = ['https://acme.com/*'];
    happens('installed', { reason: 'update' });
    await vi.waitFor(() => expect(injected).toHaveLength(1));
    expect(watched()).toEqual(['https://acme.com/*']);
  });

  it('is there again when the browser starts', async () => {
    granted.origins = ['https://acme.com/*'];
    happens('startup');
    await vi.waitFor(() => expect(watched()).toEqual(['https://acme.com/*']));
  });

  it('is never asked for at the installation, and nothing is watched before it is given', async () => {
    happens('installed', { reason: 'install' });
    await new Promise((done) => setImmediate(done));
    expect([registered.scripts, injected]).toEqual([[], []]);
  });
});
