import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRoot } from '@/lib/browser/open-root';
import { findQuote, type TextQuoteSelector } from '@/lib/capture';

/** Neutral: the page can see that a mark is there, and learns nothing from its name. */
const NAME = 'quote-mark';
/** Readable on any page, light or dark: both colours are ours. */
const STYLE = `::highlight(${NAME}) { background-color: #ffe08a; color: #1c1a15; }`;

type Asked = { type: 'highlight/show'; selector: TextQuoteSelector } | { type: 'highlight/clear' };

/**
 * Injected when a quote is to be shown. Hears `{ type: 'highlight/show', selector }` and answers whether the quote was found,
 * and `{ type: 'highlight/clear' }`. Marks with the CSS Custom Highlight API: the document stays as it is.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { throughlineMarks?: boolean };
  if (world.throughlineMarks) return;
  world.throughlineMarks = true;

  const styled = new Map<Document | ShadowRoot, CSSStyleSheet>();
  browser.runtime.onMessage.addListener((asked: Asked, sender, respond) => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    if (asked.type === 'highlight/show') respond(show(asked.selector));
    if (asked.type === 'highlight/clear') respond(clear());
  });

  function show(selector: TextQuoteSelector): boolean {
    clear();
    const range = findQuote(document, selector, { openRoot });
    if (!range) return false;
    const inside = range.startContainer.getRootNode() as Document | ShadowRoot;
    const home = range.startContainer.ownerDocument as Document;
    const view = home.defaultView as Window & typeof globalThis;
    for (const root of new Set([home, inside])) style(root, view);
    view.CSS.highlights.set(NAME, new view.Highlight(range));
    scrollTo(range);
    return true;
  }

  function style(root: Document | ShadowRoot, view: Window & typeof globalThis): void {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    styled.set(root, sheet);
  }

  function clear(): boolean {
    for (const [root, sheet] of styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      const { defaultView } = root.ownerDocument ?? (root as Document);
      defaultView?.CSS.highlights.delete(NAME);
    }
    styled.clear();
    return true;
  }
});

/** Brings the quote to the middle of the screen, in every frame and scrolling box around it. */
function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const from = range.startContainer;
  const element = from.nodeType === 1 ? (from as Element) : from.parentElement;
  // Folded away, it has no box: what folds it has one.
  let seen: Element | null = element;
  while (seen && !seen.checkVisibility()) seen = seen.parentElement;
  seen?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}
