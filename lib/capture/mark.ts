import { findQuote } from './anchor';
import type { TextQuoteSelector } from './snapshot';
import type { WalkOptions } from './walked';

/** Neutral: the page can see that a mark is there, and learns nothing from its name. */
const NAME = 'quote-mark';
/** Readable on any page, light or dark: both colours are ours. */
const STYLE = `::highlight(${NAME}) { background-color: #ffe08a; color: #1c1a15; }`;
/** A quote that was lost is looked for again after this time at the earliest, ms; and so that looking takes a tenth of the page's time at most. */
const REST = { least: 100, share: 10, most: 5_000 };

type Root = Document | ShadowRoot;

/** A quote that stays marked while the page changes around it. */
export interface Mark {
  /** Where it stands now; null while it stands nowhere. */
  range(): Range | null;
  stop(): void;
}

/**
 * Marks where a quote stands with the CSS Custom Highlight API and keeps it marked: after a framework has rendered the text anew,
 * replaced its node or put a list in another order, and when the quote comes back after it was gone. The document stays as it is.
 * Looks at nothing while the tab is hidden. Null where the quote is not on the page.
 */
export function mark(document: Document, selector: TextQuoteSelector, options?: WalkOptions): Mark | null {
  const found = findQuote(document, selector, options);
  if (!found) return null;
  const styled = new Map<Root, CSSStyleSheet>();
  const watcher = new MutationObserver(changed);
  let ears = new AbortController();
  let range: Range | null = null;
  let highlight: Highlight | undefined;
  let words = '';
  let rest = REST.least;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', turned);
  hold(found);
  return {
    range: () => range,
    stop() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', turned);
      look(null);
      release();
    },
  };

  function hold(place: Range): void {
    release();
    range = place;
    words = place.toString();
    for (const root of rootsOf(place)) style(root);
    const { defaultView } = homeOf(place.startContainer);
    const view = defaultView as Window & typeof globalThis;
    highlight = new view.Highlight(place);
    view.CSS.highlights.set(NAME, highlight);
    look(place);
  }

  function release(): void {
    // Firefox keeps an entry that is deleted from an extension's side (seen): emptied, it marks nothing.
    highlight?.clear();
    for (const [root, sheet] of styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      homeOf(root).defaultView?.CSS.highlights.delete(NAME);
    }
    styled.clear();
    range = null;
  }

  function style(root: Root): void {
    const view = homeOf(root).defaultView as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    styled.set(root, sheet);
  }

  /** Watches the document and whatever the quote stands in within it. */
  function look(place: Range | null): void {
    watcher.disconnect();
    ears.abort();
    ears = new AbortController();
    if (!place || document.hidden) return;
    for (const root of new Set<Root>([document, ...outward(place.startContainer)])) {
      watcher.observe(root, { childList: true, characterData: true, subtree: true });
      const frame = root === document ? null : homeOf(root).defaultView?.frameElement;
      frame?.addEventListener('load', soon, { signal: ears.signal });
    }
  }

  function turned(): void {
    if (document.hidden) {
      clearTimeout(timer);
      watcher.disconnect();
      return;
    }
    look(range ?? found);
    changed();
  }

  function changed(): void {
    if (!stands()) return soon();
    // A page that sets its own style sheets anew takes ours away.
    for (const [root, sheet] of styled) if (!root.adoptedStyleSheets.includes(sheet)) style(root);
  }

  /** A range follows what is put in around it; replaced words leave it empty or elsewhere. */
  function stands(): boolean {
    return range !== null && range.startContainer.isConnected && range.toString() === words;
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(again, rest);
  }

  function again(): void {
    if (document.hidden || stands()) return;
    const began = performance.now();
    const place = findQuote(document, selector, options);
    rest = Math.min(REST.most, Math.max(REST.least, (performance.now() - began) * REST.share));
    if (place) hold(place);
    else release();
  }
}

const homeOf = (node: Node): Document => (node.nodeType === 9 ? (node as Document) : (node.ownerDocument as Document));

/** The roots whose styles show the mark. */
const rootsOf = ({ startContainer }: Range): Set<Root> => new Set([homeOf(startContainer), startContainer.getRootNode() as Root]);

/** The roots a node stands in, from its own to the top document. */
function outward(node: Node): Root[] {
  const root = node.getRootNode() as Root;
  const outer = root.nodeType === 9 ? (root as Document).defaultView?.frameElement : (root as ShadowRoot).host;
  return root.nodeType !== 9 && root.nodeType !== 11 ? [] : [root, ...(outer ? outward(outer) : [])];
}
