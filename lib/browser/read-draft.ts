import type { DraftSource, PageSnapshot } from '@/lib/capture';
import { inWorker } from '../in-worker';
import type { Outcome, Problem } from '../problem';
import { nowIso } from './clock';
// oxlint-disable-next-line import/default -- the bundler makes it a class
import DraftWorker from './draft.worker?worker';

/** In ms. Eighty pages of PDF take some four seconds. */
const LONGEST = 20_000;

/** A draft as a page reading, or in one sentence why not; read in a worker of its own that is ended after its time. */
export function readDraftInWorker(source: DraftSource, channel: string | undefined): Promise<Outcome<PageSnapshot>> {
  const place = { url: 'draft:new', name: source.name, channel, now: nowIso() };
  return inWorker(new DraftWorker(), [source, place], {
    longest: LONGEST,
    tooLong: { where: source.name, ...tooSlow },
    stopped: { where: source.name, ...stopped },
    transfer: 'bytes' in source ? [source.bytes.buffer as ArrayBuffer] : [],
  });
}

const tooSlow: Problem = {
  code: 'draft/slow',
  what: 'Reading this file takes too long, so it was given up.',
  mend: 'Save the copy by itself and drop that, or paste its words.',
};
const stopped: Problem = {
  code: 'draft/stopped',
  what: 'Reading this file was broken off.',
  mend: 'Open it in the program it was made with, save it again, and drop that.',
};
