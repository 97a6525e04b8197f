import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capture } from '@/lib/capture/capture';
import { settle } from '@/lib/capture/settle';

/** Waits for the page to come to rest, reads it once and answers with its snapshot. */
export default defineUnlistedScript(async () => {
  await settle(document);
  return capture(document, { openRoot });
});

/** Closed roots are readable to extensions: Chromium through `chrome.dom`, Firefox on the element itself. */
function openRoot(element: Element): ShadowRoot | null {
  try {
    return (
      chrome.dom?.openOrClosedShadowRoot(element as HTMLElement) ??
      (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
      null
    );
  } catch {
    return null;
  }
}
