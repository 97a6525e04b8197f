import type { Problem } from '../../problem';
import { z } from '../../zod';
import { kindNames, type RowKind } from './kinds';

/** The bundle file's version. A change that older readers would misread raises it and adds a step to `steps`. */
export const BUNDLE_VERSION = 1;
/** Ending of the file's name. */
export const BUNDLE_ENDING = '.throughline';
export const MANIFEST = 'manifest.json';

/** Bytes. A part is closed once it holds this much, so that nobody needs more than one part in memory. */
export const PART_FULL = 1_000_000;
/** Bytes of one part: the largest page reading that can be stored, in a script of three bytes a letter, has some 40 MB. */
export const MOST_PART = 64_000_000;
/** Bytes of all parts unpacked: some 100,000 pages. */
export const MOST_BYTES = 8_000_000_000;

const time = z.iso.datetime({ offset: true });
const part = z.strictObject({
  /** A plain name of ours and nothing else: what cannot be a path needs no care as a path. */
  name: z.string().regex(/^[a-z]+-\d{4,6}\.jsonl$/),
  kind: z.enum(kindNames as [RowKind, ...RowKind[]]),
  rows: z.int().min(1).max(1_000_000),
  bytes: z.int().min(2).max(MOST_PART),
  /** Of the part unpacked, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const manifestFile = z.strictObject({
  throughlineBundle: z.int().min(1),
  /** One plan to hand over, or everything this browser holds. */
  holds: z.enum(['plan', 'everything']),
  madeAt: time,
  madeBy: z.string().max(200),
  /** Whether the words of the pages are in it. */
  texts: z.boolean(),
  plans: z.array(z.strictObject({ id: z.string().min(1).max(200), brand: z.string().max(300), revision: z.int().min(1) })).max(1_000),
  parts: z.array(part).max(60_000),
});

export type Manifest = z.output<typeof manifestFile>;
export type Part = Manifest['parts'][number];

/** Carries a row of an older bundle over into the next version. */
export interface Step {
  from: number;
  row(kind: RowKind, row: Record<string, unknown>): Record<string, unknown>;
}

/** Oldest first. */
export const steps: readonly Step[] = [];

/** A row of a bundle of this version as today's rows are. */
export const upgraded = (version: number, kind: RowKind, row: Record<string, unknown>, all = steps): Record<string, unknown> =>
  all.filter(({ from }) => from >= version).reduce((carried, step) => step.row(kind, carried), row);

const again = 'Copy or download it again, or ask for a new one. Nothing was stored.';
const problem = (code: string, what: string, mend = again): Problem => ({ code: `bundle/${code}`, what, mend });

/** What can be wrong with a bundle, each in one sentence. */
export const faults = {
  none: problem('none', 'This file is no Throughline bundle.', 'Choose a file made with “Back up” or “Hand over”; its name ends in .throughline.'),
  damaged: problem('damaged', 'This file is damaged, or only a part of it is here.'),
  newer: problem('newer', 'This file was made by a newer Throughline than this one.', 'Update Throughline and try again. Nothing was stored.'),
  unfolds: problem('unfolds', 'This file unfolds to far more than it says, so it was not opened.'),
  stranger: problem('stranger', 'This file holds something that does not belong in a bundle, so nothing of it was taken.'),
  changed: problem('changed', 'A part of this file is not as it was when the file was made.'),
  row: problem('row', 'This file holds something that Throughline cannot have written, so nothing of it was taken.'),
  large: problem('large', 'This file is larger than Throughline opens.', 'Ask for one plan at a time. Nothing was stored.'),
} as const;
