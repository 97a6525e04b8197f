import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRoot } from '@/lib/browser/open-root';
import { type Mark, mark, type TextQuoteSelector } from '@/lib/capture';

/**
 * Injected when a quote is to be shown. Whoever wants marks keeps a port called `marks` open: each `{ ask, selector }` takes the
 * place of the one before and is answered with `{ ask, found }`; when the port closes, the mark goes.
 */
export default defineUnlistedScript(() => {
  // A script of an extension that was updated since hears nothing any more.
  const world = globalThis as { throughlineMarks?: () => boolean };
  if (world.throughlineMarks?.()) return;
  world.throughlineMarks = () => Boolean(browser.runtime?.id);

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== 'marks' || port.sender?.id !== browser.runtime.id) return;
    let shown: Mark | null = null;
    port.onMessage.addListener(({ ask, selector }: { ask: number; selector: TextQuoteSelector }) => {
      shown?.stop();
      shown = mark(document, selector, { openRoot });
      const place = shown?.range();
      if (place) scrollTo(place);
      port.postMessage({ ask, found: shown !== null });
    });
    port.onDisconnect.addListener(() => {
      shown?.stop();
      shown = null;
    });
  });
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
