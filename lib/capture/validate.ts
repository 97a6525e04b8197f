import { bad, good, type Outcome } from '../problem';
import { z } from '../zod';
import { draftKinds } from './drafts/define';
import type { PageSnapshot } from './snapshot';

const text = (most: number) => z.string().max(most);
const whole = z.number().min(-1e9).max(1e9);
const address = text(4_000).refine((url) => /^(?:https?|mailto|tel):/.test(url), 'is no web address');
const record = z.record(text(100), text(4_000)).refine((entries) => Object.keys(entries).length <= 100, 'has too many entries');

const action = z.strictObject({ kind: z.enum(['link', 'button', 'submit']), text: text(4_100), href: address.optional() });

const region = z.enum(['banner', 'navigation', 'main', 'complementary', 'footer', 'dialog', 'cookie-layer']);
const place = z.strictObject({ top: whole, left: whole, width: whole, height: whole });

const block = z.strictObject({
  text: text(4_100).min(1),
  role: z.enum(['heading', 'paragraph', 'item', 'quotation', 'cell', 'button', 'link', 'label', 'caption', 'code', 'text']),
  level: z.int().min(1).max(6).optional(),
  region,
  under: z.int().min(0).max(100_000).optional(),
  prominence: z.strictObject({ size: z.number().min(0).max(1e6), weight: z.number().min(0).max(1_000), firstScreen: z.boolean() }),
  place,
  actions: z.array(action).max(100).optional(),
  folded: z.boolean().optional(),
  faded: z.boolean().optional(),
  byOthers: z.boolean().optional(),
});

const gap = z.strictObject({
  path: z.array(z.int().min(0).max(10_000)).min(1).max(10),
  before: z.int().min(0).max(100_000),
  what: text(400),
  place,
  region,
  byOthers: z.boolean().optional(),
});

const snapshot = z.strictObject({
  snapshot: z.literal(1),
  url: text(20_000).refine((url) => /^https?:\/\//.test(url), 'is no web address'),
  capturedAt: z.iso.datetime(),
  title: text(4_000),
  description: text(4_000).optional(),
  canonical: address.optional(),
  language: text(40).optional(),
  openGraph: record,
  twitter: record,
  structuredData: z.array(text(100_000)).max(20),
  viewport: z.strictObject({ width: whole, height: whole }),
  documentHeight: z.number().min(0).max(1e9),
  visibility: z.enum(['visible', 'hidden']),
  responseStatus: z.int().min(0).max(999).optional(),
  blocks: z
    .array(block)
    .max(21_000)
    .refine((blocks) => blocks.every(({ under }) => under === undefined || under < blocks.length), 'has a block under no heading of it'),
  spoken: z.array(text(600)).max(600),
  unseen: z
    .array(
      z.strictObject({ kind: z.enum(['frame', 'canvas', 'picture', 'video', 'closed-shadow', 'too-much', 'changed-platform']), what: text(400) }),
    )
    .max(300),
  frames: z.array(gap).max(20).optional(),
  asks: z.strictObject({ password: z.boolean(), cookieChoice: z.boolean(), humanCheck: z.boolean() }),
  site: z.strictObject({ name: text(100), fields: record, stale: z.boolean().optional() }).optional(),
  captureMs: z.number().min(0).max(1e6),
});

/** Copy that our own pages read from a file or a paste. */
const draft = snapshot.extend({
  url: text(200).refine((url) => /^draft:[\w.:-]+$/.test(url), 'is no draft'),
  draft: z.strictObject({ kind: z.enum([...draftKinds, 'paste']), name: text(300), channel: text(80).min(1).optional() }),
});

/** Characters of page text that one snapshot may hold. */
const TEXT_MOST = 3_000_000;

/** What a page's script sent, held to the shape and the bounds of a snapshot; pages may lie. Drafts are taken only where they are expected. */
export function readSnapshot(raw: unknown, { drafts = false } = {}): Outcome<PageSnapshot> {
  if (raw === undefined || raw === null)
    return bad({ code: 'snapshot-absent', what: 'The page gave no answer.', mend: 'Load it again and read it once more.' });
  const read = (drafts ? draft : snapshot).safeParse(raw);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    return bad({
      code: 'snapshot-malformed',
      where,
      what: 'The page answered with something that is no page reading.',
      mend: 'Load it again and read it once more.',
    });
  }
  const size = read.data.blocks.reduce((sum, { text: words }) => sum + words.length, 0);
  if (size > TEXT_MOST)
    return bad({
      code: 'snapshot-too-large',
      what: 'The page holds more text than Throughline reads.',
      mend: 'Read a shorter page of the same site.',
    });
  return good(read.data as PageSnapshot);
}
