import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readTab } from './read-tab';

type Tab = { id?: number | undefined; windowId: number };
/** Firefox's sidebar; Chromium has none. */
type Sidebar = { open(): Promise<void> };

const READ_HERE = 'read-page';

/** The toolbar button, its shortcut and the page menu: each opens the panel and reads the page. */
export function hearToolbar(): void {
  browser.action.onClicked.addListener((tab) => openAndRead(tab));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId === READ_HERE && tab) openAndRead(tab);
  });
}

/** Menus are kept by the browser: made once, when the extension is installed or updated. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_HERE,
    title: i18n.t('actionTitle'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

function openAndRead(tab: Tab): void {
  // Before anything is awaited: the browser opens a panel only within the click.
  void openPanel(tab).catch(() => undefined);
  if (tab.id !== undefined) void readTab(tab.id);
}

function openPanel({ windowId }: Tab): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
  return sidebar ? sidebar.open() : browser.sidePanel.open({ windowId });
}
