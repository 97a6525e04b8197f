import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findQuote } from '@/lib/capture/anchor';
import type { TextQuoteSelector } from '@/lib/capture/snapshot';

/** Neutral on purpose: a page that looks for us finds a word any page might use. */
const NAME = 'passage';
const LOOK = `::highlight(${NAME}) { background-color: #ffe9a8; color: #1d1f22; text-decoration: underline 2px #1f4fa3; }`;

type Request = { type: 'highlight/show'; selector: TextQuoteSelector } | { type: 'highlight/clear' };

/** Marks a quote on request (`highlight/show`, `highlight/clear`) by the CSS Custom Highlight API; the document stays as it is. */
export default defineUnlistedScript(() => {
  const mark = '__throughlineHighlight';
  const world = globalThis as unknown as Record<string, unknown>;
  if (world[mark]) return;
  world[mark] = true;

  browser.runtime.onMessage.addListener((request: Request, _sender: unknown, respond: (found: boolean) => void) => {
    if (request.type === 'highlight/clear') respond(clear());
    if (request.type === 'highlight/show') respond(show(request.selector));
    return undefined;
  });
});

const sheet = new CSSStyleSheet();

function show(selector: TextQuoteSelector): boolean {
  const range = findQuote(document, selector);
  if (!range) return clear() && false;
  sheet.replaceSync(LOOK);
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  if (root.nodeType !== 9 || root === document) adopt(root);
  CSS.highlights.set(NAME, new Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}

function adopt(root: Document | ShadowRoot) {
  for (const place of [document, root])
    if (!place.adoptedStyleSheets.includes(sheet)) place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
}

function clear(): boolean {
  CSS.highlights.delete(NAME);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  return true;
}
