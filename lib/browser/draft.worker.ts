import { type DraftSource, readDraft } from '@/lib/capture';

// Reads one draft away from the page, so that whoever opened this can end it. No reader of a format is here before it is needed.
self.onmessage = async ({ data: [source, place] }: MessageEvent<[DraftSource, Parameters<typeof readDraft>[1]]>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to the page that opened it alone
  self.postMessage(await readDraft(source, place));
};
