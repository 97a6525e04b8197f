import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRoot } from '@/lib/browser/open-root';
import { captureInSlices, pause, settle } from '@/lib/capture';

/** Waits for the page to come to rest, reads it once, in slices, and answers with its snapshot; with nothing where a viewer shows a file. */
export default defineUnlistedScript(async () => {
  if (!/html|xml|^text\//.test(document.contentType)) return null;
  await settle(document);
  return captureInSlices(document, { openRoot }, () => pause(window));
});
