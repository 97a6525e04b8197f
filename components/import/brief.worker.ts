import { readBrief, readPasted } from '@/lib/plan';
import type { Asked } from './read-brief';

// Reads one brief away from the page, so that whoever opened this can end it. No library of a format is here before it is needed.
self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to the page that opened it alone
  self.postMessage(await ('bytes' in data ? readBrief(data) : readPasted(data.text, data.html, data.name)));
};
