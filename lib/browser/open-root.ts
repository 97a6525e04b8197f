import { browser } from 'wxt/browser';

/** Closed shadow roots are open to extensions: in Chromium through `chrome.dom`, in Firefox on the element itself. */
export function openRoot(element: Element): ShadowRoot | null {
  try {
    const closed = browser.dom?.openOrClosedShadowRoot(element as HTMLElement);
    return closed ?? (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  } catch {
    return null;
  }
}
