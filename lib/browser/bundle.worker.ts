import { readSnapshot } from '@/lib/capture';
import { type Contents, contentsOf, lookAt, type OpenBundle, openBundle, type Progress, storeProblem, takeIn, writeBundle } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import type { BundleAsk, BundleSay } from './bundle-worker';

/** Progress is told this often, ms. */
const OFTEN = 100;
/** Bytes; larger ones would not fit in a browser's memory beside it. */
const LARGEST = 1_500_000_000;

let open: { bundle: OpenBundle; contents: Contents } | undefined;

// Unpacking ten thousand pages takes the better part of a minute, which no page should stand still for.
self.onmessage = async ({ data }: MessageEvent<BundleAsk>) => {
  say({ answer: await answerTo(data).catch((error) => bad(storeProblem(error))) });
};

async function answerTo(ask: BundleAsk): Promise<Extract<BundleSay, { answer: unknown }>['answer']> {
  if (ask.do === 'write') return good(await writeBundle(ask.wish, told()));
  if (ask.do === 'open') return opened(ask.file);
  if (!open) return bad(closed);
  const { bundle, contents } = open;
  if (ask.do === 'look') return good(await lookAt(bundle.manifest, contents, ask.joins));
  return good(await takeIn(bundle, contents, ask.wish, told()));
}

async function opened(file: Blob): Promise<Outcome<Awaited<ReturnType<typeof lookAt>>>> {
  if (file.size > LARGEST) return bad(tooLarge);
  const bundle = openBundle(new Uint8Array(await file.arrayBuffer()));
  if (!bundle.ok) return bundle;
  const contents = await contentsOf(bundle.value, readSnapshot, told());
  if (!contents.ok) return contents;
  open = { bundle: bundle.value, contents: contents.value };
  return good(await lookAt(bundle.value.manifest, contents.value));
}

function told(): (progress: Progress) => void {
  const began = performance.now();
  let last = 0;
  return ({ done, total }) => {
    const now = performance.now();
    if (now - last < OFTEN && done < total) return;
    last = now;
    say({ progress: { done, total, ...(done > 0 && { left: ((now - began) / done) * (total - done) }) } });
  };
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to the page that opened it alone
const say = (what: BundleSay) => self.postMessage(what);

const closed = { code: 'bundle/closed', what: 'The file is no longer open.', mend: 'Choose it again. Nothing was stored.' };
const tooLarge = {
  code: 'bundle/large',
  what: 'This file is larger than Throughline opens.',
  mend: 'Ask for one plan at a time. Nothing was stored.',
};
