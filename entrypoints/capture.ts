import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRoot } from '@/lib/browser/open-root';
import { capture, settle } from '@/lib/capture';

/** Waits for the page to come to rest, reads it once and answers with its snapshot. */
export default defineUnlistedScript(async () => {
  await settle(document);
  return capture(document, { openRoot });
});
