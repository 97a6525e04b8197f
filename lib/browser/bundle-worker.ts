import type { BundleLook, BundleWish, Joins, Progress, TakeWish } from '@/lib/store';
import type { Outcome } from '../problem';

/** What the page asks of the worker that writes and opens bundles. One question at a time; the file stays open between them. */
export type BundleAsk =
  | { do: 'write'; wish: BundleWish }
  | { do: 'open'; file: Blob }
  | { do: 'look'; joins: Joins }
  | { do: 'take'; wish: TakeWish };

interface BundleAnswers {
  write: Blob;
  open: BundleLook;
  look: BundleLook;
  take: string[];
}
export type BundleAnswer<Ask extends BundleAsk> = BundleAnswers[Ask['do']];
export type BundleSay = { progress: Progress } | { answer: Outcome<BundleAnswers[keyof BundleAnswers]> };
