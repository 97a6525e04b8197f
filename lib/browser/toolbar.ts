import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { nowIso } from './clock';
import { MOST_WORDS } from './messages';
import { offerSelection, readTab } from './read-tab';
import { markedOn, phraseOf } from './selection';

type Tab = { id?: number | undefined; windowId: number };
/** Firefox's sidebar; Chromium has none. */
type Sidebar = { open(): Promise<void> };

const WEB = ['http://*/*', 'https://*/*'];
const READ_HERE = 'read-page';
/** What can be asked about marked words. */
const MARKED = [
  { id: 'on-plan', title: 'judgeSelection', ask: 'judge' },
  { id: 'says-message', title: 'teachSelection', ask: undefined },
  { id: 'retire-claim', title: 'retireSelection', ask: 'retire' },
] as const;

/** The toolbar button, its shortcut and the page menus: each opens the panel and reads the page. */
export function hearToolbar(): void {
  browser.action.onClicked.addListener((tab) => openAndRead(tab));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (!tab) return;
    if (clicked.menuItemId === READ_HERE) openAndRead(tab);
    const asked = MARKED.find(({ id }) => id === clicked.menuItemId);
    if (asked) openAndAsk(tab, clicked, asked.ask);
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
  for (const { id, title } of MARKED) browser.contextMenus.create({ id, title: i18n.t(title), contexts: ['selection'], documentUrlPatterns: WEB });
}

/**
 * Opens the panel at what was asked about the marked words: they wait as `pendingSelection` in the tab's row, which the panel
 * watches. They are taken away by whoever shows them, and by the tab moving on. The page itself is read only where its verdict
 * will change: by a sentence taught.
 */
function openAndAsk(
  tab: Tab,
  { selectionText = '', pageUrl = '' }: { selectionText?: string | undefined; pageUrl?: string | undefined },
  ask: 'judge' | 'retire' | undefined,
): void {
  void openPanel(tab).catch(() => undefined);
  const { id } = tab;
  if (id === undefined) return;
  void (async () => {
    // The page's own answer keeps whole words; the browser's stands in where the page gives none, as in a frame within it.
    const marked = await markedOn(id);
    const { text, url } = marked.ok && marked.value.text.trim() ? marked.value : { text: selectionText, url: pageUrl };
    const phrase = phraseOf(text, url);
    if (ask === 'judge') {
      const quote = text.trim().slice(0, MOST_WORDS);
      if (quote) await offerSelection(id, { quote, url, ask, at: nowIso() });
      return;
    }
    if (phrase.ok) await offerSelection(id, { ...phrase.value, ...(ask && { ask }), at: nowIso() });
    if (!ask) await readTab(id);
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
