import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', async () => {
  const fake = (await import('./fake')).fakeBrowser();
  return {
    browser: {
      ...fake.browser,
      scripting: { executeScript: vi.fn() },
      tabs: { get: vi.fn(async () => ({ id: 7, url: 'https://acme.com/' })) },
      sidePanel: { open: vi.fn(async () => undefined) },
      action: { ...fake.browser.action, onClicked: { addListener: vi.fn() } },
      contextMenus: { create: vi.fn(), removeAll: vi.fn(async () => undefined), onClicked: { addListener: vi.fn() } },
    },
  };
});

import { browser } from 'wxt/browser';
import { hearToolbar, makeMenus } from '@/lib/browser/toolbar';
import { deleteEverything, saveTab, tabRow } from '@/lib/store';

const execute = vi.mocked(browser.scripting.executeScript);
const choose = (clicked: object) => {
  hearToolbar();
  const heard = vi.mocked(browser.contextMenus.onClicked.addListener).mock.lastCall?.[0] as (clicked: object, tab: object) => void;
  heard({ menuItemId: 'says-message', pageUrl: 'https://acme.com/', ...clicked }, { id: 7, windowId: 1 });
};

beforeEach(async () => {
  vi.clearAllMocks();
  execute.mockReset();
  await deleteEverything();
});

describe('“This says a message of the plan”', () => {
  it('is offered on marked words of web pages only', async () => {
    await makeMenus();
    const made = vi.mocked(browser.contextMenus.create).mock.calls.map(([menu]) => menu);
    expect(made.find(({ id }) => id === 'says-message')).toMatchObject({
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });

  it('opens the panel within the click and leaves the page’s own words for it', async () => {
    execute.mockResolvedValue([{ result: { text: 'baked this morning', url: 'https://acme.com/' } }] as never);
    choose({ selectionText: 'ked this mor' });
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 1 });
    await vi.waitFor(async () =>
      expect((await tabRow(7))?.pendingSelection).toMatchObject({ quote: 'baked this morning', url: 'https://acme.com/' }),
    );
  });

  it('takes the browser’s word for it where the page gives none', async () => {
    execute.mockResolvedValue([{ result: { text: '', url: 'https://acme.com/' } }] as never);
    choose({ selectionText: ' “in a frame” ' });
    await vi.waitFor(async () => expect((await tabRow(7))?.pendingSelection?.quote).toBe('in a frame'));
  });

  it('keeps what the tab’s row held', async () => {
    await saveTab({ tabId: 7, url: 'https://acme.com/', touchpointId: 'home', access: 'granted', reading: false, at: '' });
    execute.mockRejectedValue(new Error('Cannot access'));
    choose({ selectionText: 'baked' });
    await vi.waitFor(async () =>
      expect(await tabRow(7)).toMatchObject({ touchpointId: 'home', access: 'granted', pendingSelection: { quote: 'baked' } }),
    );
  });

  it('leaves nothing where no words are marked', async () => {
    execute.mockResolvedValue([{ result: { text: '', url: '' } }] as never);
    choose({ selectionText: ' — ' });
    // Without a plan the reading that follows leaves its problem in the row.
    await vi.waitFor(async () => expect((await tabRow(7))?.problem).toBeTruthy());
    expect((await tabRow(7))?.pendingSelection).toBeUndefined();
  });
});

describe('“Is this on plan?” and “Report as a claim to withdraw”', () => {
  it('leave the words for the panel with what is asked of them, and read no page', async () => {
    execute.mockResolvedValue([{ result: { text: 'First line.\nSecond line.', url: 'https://acme.com/' } }] as never);
    choose({ menuItemId: 'on-plan' });
    await vi.waitFor(async () => expect((await tabRow(7))?.pendingSelection).toMatchObject({ quote: 'First line.\nSecond line.', ask: 'judge' }));
    execute.mockResolvedValue([{ result: { text: ' “Twice the sleep” ', url: 'https://acme.com/' } }] as never);
    choose({ menuItemId: 'retire-claim' });
    await vi.waitFor(async () => expect((await tabRow(7))?.pendingSelection).toMatchObject({ quote: 'Twice the sleep', ask: 'retire' }));
    expect((await tabRow(7))?.problem, 'without a plan a reading would have left its problem').toBeUndefined();
    expect(browser.sidePanel.open).toHaveBeenCalledTimes(2);
  });

  it('take the browser’s words where the page gives none, as in its PDF viewer', async () => {
    execute.mockRejectedValue(new Error('Cannot access'));
    choose({ menuItemId: 'on-plan', selectionText: 'From a leaflet' });
    await vi.waitFor(async () => expect((await tabRow(7))?.pendingSelection).toMatchObject({ quote: 'From a leaflet', ask: 'judge' }));
  });

  it('leave nothing where nothing is marked', async () => {
    execute.mockResolvedValue([{ result: { text: ' \n', url: '' } }] as never);
    choose({ menuItemId: 'on-plan', selectionText: ' ' });
    choose({ menuItemId: 'retire-claim', selectionText: ' — ' });
    await new Promise((done) => setImmediate(done));
    expect(await tabRow(7)).toBeUndefined();
  });
});
