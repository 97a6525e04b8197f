import { type EditTree, faultsOf } from '@/lib/plan';

// Holds the plan against its rules away from the page, so that typing never waits for it.
self.onmessage = ({ data }: MessageEvent<EditTree>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to the page that opened it alone
  self.postMessage(faultsOf(data));
};
