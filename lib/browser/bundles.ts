import type { OpenedBundle } from '@/components/actions';
import type { BundleWish, Joins, Progress, TakeWish } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
// oxlint-disable-next-line import/default -- the bundler makes it a class
import BundleWorker from './bundle.worker?worker';
import type { BundleAnswer, BundleAsk, BundleSay } from './bundle-worker';
import { nowIso } from './clock';
import { send } from './messages';

/** Writes a bundle away from the page. */
export async function writeBundleFile(wish: Omit<BundleWish, 'madeAt'>, tell: (progress: Progress) => void): Promise<Outcome<Blob>> {
  const worker = new BundleWorker();
  try {
    return await ask(worker, { do: 'write', wish: { ...wish, madeAt: nowIso() } }, tell);
  } finally {
    worker.terminate();
  }
}

/** Opens a bundle and holds it against what is here; nothing is stored before `take`. Close it when done. */
export async function openBundleFile(file: Blob, tell: (progress: Progress) => void): Promise<Outcome<OpenedBundle>> {
  const worker = new BundleWorker();
  const opened = await ask(worker, { do: 'open', file }, tell);
  if (!opened.ok) {
    worker.terminate();
    return opened;
  }
  return good({
    look: opened.value,
    lookAgain: (joins: Joins) => ask(worker, { do: 'look', joins }, () => undefined),
    async take(wish: Omit<TakeWish, 'at'>, progress) {
      const taken = await ask(worker, { do: 'take', wish: { ...wish, at: nowIso() } }, progress);
      if (!taken.ok) return taken;
      // The word to judge them is in the store already; this only makes it happen now.
      for (const planId of taken.value) void send('rejudge', { planId });
      void send('tabs/refresh', {});
      return taken;
    },
    close: () => worker.terminate(),
  });
}

function ask<Ask extends BundleAsk>(worker: Worker, question: Ask, tell: (progress: Progress) => void): Promise<Outcome<BundleAnswer<Ask>>> {
  return new Promise((answer) => {
    worker.onmessage = ({ data }: MessageEvent<BundleSay>) => {
      if ('progress' in data) tell(data.progress);
      else answer(data.answer as Outcome<BundleAnswer<Ask>>);
    };
    worker.onerror = () => answer(bad(stopped));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    worker.postMessage(question);
  });
}

const stopped = {
  code: 'bundle/stopped',
  what: 'The browser ran out of room while it worked on this file.',
  mend: 'Close other tabs and try again. Nothing was stored.',
};
