import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { nowIso } from './clock';
import { offerSelection, readTab } from './read-tab';
import { pageSelection, phraseOf } from './selection';

type Tab = { id?: number | undefined; windowId: number };
/** Firefox's sidebar; Chromium has none. */
type Sidebar = { open(): Promise<void> };

const WEB = ['http://*/*', 'https://*/*'];
const READ_HERE = 'read-page';
const SAYS_IT = 'says-message';

/** The toolbar button, its shortcut and the page menus: each opens the panel and reads the page. */
export function hearToolbar(): void {
  browser.action.onClicked.addListener((tab) => openAndRead(tab));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (!tab) return;
    if (clicked.menuItemId === READ_HERE) openAndRead(tab);
    if (clicked.menuItemId === SAYS_IT) openAndTeach(tab, clicked);
  });
}

/** Menus are kept by the browser: made once, when the extension is installed or updated. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_HERE,
    title: i18n.t('actionTitle'),
    contexts: ['page'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({ id: SAYS_IT, title: i18n.t('teachSelection'), contexts: ['selection'], documentUrlPatterns: WEB });
}

/**
 * Opens the panel at choosing the message that the marked words say: they wait as `pendingSelection` in the tab's row, which the
 * panel watches. It is taken away by whoever shows the choice, and by the tab moving on.
 */
function openAndTeach(tab: Tab, { selectionText = '', pageUrl = '' }: { selectionText?: string | undefined; pageUrl?: string | undefined }): void {
  void openPanel(tab).catch(() => undefined);
  const { id } = tab;
  if (id === undefined) return;
  void (async () => {
    // The page's own answer keeps whole words; the browser's stands in where the page gives none, as in a frame within it.
    const marked = await pageSelection(id);
    const phrase = marked.ok ? marked : phraseOf(selectionText, pageUrl);
    if (phrase.ok) await offerSelection(id, { ...phrase.value, at: nowIso() });
    await readTab(id);
  })();
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
