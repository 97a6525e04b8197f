import type { Audit, AuditedTouchpoint } from '@/lib/audit';
import { bad, good, type Outcome } from '../problem';
import { z } from '../zod';

/**
 * A receipt says which pages, with which words on them, held to which plan: to go with a delivery, and to be held against the same
 * pages later. Described for people in docs/receipt.md; fields may come, none changes its name or meaning.
 */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const page = z.looseObject({
  touchpoint: z.string().min(1).max(300),
  name: z.string().max(1_000),
  channel: z.string().max(1_000),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** ISO 8601. */
  readAt: z.string().max(40).optional(),
  /** SHA-256 of the page's own words and links. */
  content: hash.optional(),
  passed: z.boolean(),
  /** Confirmed findings that wait for someone to act. */
  open: z.int().min(0),
  /** Why it did not pass, where no finding says so. */
  reason: z.string().max(2_000).optional(),
});

const receiptFile = z.looseObject({
  throughlineReceipt: z.literal(1),
  brand: z.string().max(300),
  for: z.looseObject({ channel: z.string().max(1_000).optional(), owner: z.string().max(1_000).optional() }),
  plan: z.looseObject({ revision: z.int().min(1), digest: hash }),
  engine: z.string().max(100),
  madeAt: z.string().max(40),
  madeBy: z.string().max(300),
  pages: z.array(page).max(20_000),
});

export type Receipt = z.output<typeof receiptFile>;

/** Whose pages: those of one channel, of one owner, or all. */
export interface ReceiptScope {
  channelId?: string;
  owner?: string;
}

interface Given {
  /** Content hash by touchpoint id. */
  contents: ReadonlyMap<string, string>;
  planDigest: string;
  madeAt: string;
  madeBy: string;
  scope: ReceiptScope;
}

/** What an audit attests of the pages in the scope. A page passes when it was judged and no confirmed finding on it is open. */
export function receiptOf(audit: Audit, { contents, planDigest, madeAt, madeBy, scope }: Given): Receipt {
  const touchpoints = audit.touchpoints.filter(
    (one) => !one.offPlan && (!scope.channelId || one.channelId === scope.channelId) && (!scope.owner || one.owner === scope.owner),
  );
  const channel = scope.channelId && touchpoints[0]?.channel;
  return {
    throughlineReceipt: 1,
    brand: audit.brand,
    for: { ...(channel && { channel }), ...(scope.owner && { owner: scope.owner }) },
    plan: { revision: audit.revision, digest: planDigest },
    engine: audit.engine,
    madeAt,
    madeBy,
    pages: touchpoints.map((one) => pageOf(one, audit, contents.get(one.touchpointId))),
  };
}

function pageOf(one: AuditedTouchpoint, { findings }: Audit, content: string | undefined): Receipt['pages'][number] {
  const open = findings.filter((finding) => finding.touchpointId === one.touchpointId && finding.certainty === 'confirmed' && waits(finding)).length;
  const judged = one.status === 'scanned' && content !== undefined;
  return {
    touchpoint: one.touchpointId,
    name: one.name,
    channel: one.channel,
    ...(one.url && { url: one.url }),
    ...(one.capturedAt && { readAt: one.capturedAt }),
    ...(content && { content }),
    passed: judged && open === 0,
    open,
    ...(!judged && { reason: one.reason ?? 'This page was not read.' }),
  };
}

const waits = ({ decision }: Audit['findings'][number]): boolean => decision?.kind !== 'dismissed' && decision?.kind !== 'approved';

export const writeReceipt = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;

/** A receipt from a file's text. Never throws. */
export function readReceipt(text: string): Outcome<Receipt> {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return bad(noReceipt);
  }
  const version = (raw as { throughlineReceipt?: unknown } | null)?.throughlineReceipt;
  if (typeof version !== 'number') return bad(noReceipt);
  if (version > 1)
    return bad({ code: 'receipt/newer', what: 'This receipt was made by a newer Throughline than this one.', mend: 'Update Throughline.' });
  const read = receiptFile.safeParse(raw);
  return read.success ? good(read.data) : bad({ ...damaged, where: read.error.issues[0]?.path.join('.') ?? '' });
}

/** `same`: the words are those of the receipt. `unread`: there is nothing to hold it against. `unknown`: the plan here has no such page. */
export interface CheckedPage {
  name: string;
  channel: string;
  url?: string;
  passed: boolean;
  now: 'same' | 'changed' | 'unread' | 'unknown';
  /** When it was read last here, ISO 8601. */
  readAt?: string;
}

export interface ReceiptCheck {
  receipt: Receipt;
  pages: CheckedPage[];
  /** Whether the plan it speaks of is the one in force here, an earlier or later one of it, or none that is here. */
  plan: 'inForce' | 'other' | 'unknown';
}

/** What is known here of the pages and the plan that a receipt speaks of. */
export interface KnownHere {
  pages: readonly { touchpointId: string; url?: string | undefined; content?: string; readAt?: string }[];
  /** Digests of the plan's revisions, the one in force first. */
  plans: readonly string[];
}

/** Holds a receipt against what was read last. A page is known by its touchpoint, or by its address where the plan names it otherwise. */
export function checkReceipt(receipt: Receipt, here: KnownHere): ReceiptCheck {
  const [inForce, ...others] = here.plans;
  const pages = receipt.pages.map(({ touchpoint, name, channel, url, passed, content }): CheckedPage => {
    const known = here.pages.find((one) => (url ? one.url === url : one.touchpointId === touchpoint));
    const now = !known ? 'unknown' : !known.content || !content ? 'unread' : known.content === content ? 'same' : 'changed';
    return { name, channel, ...(url && { url }), passed, now, ...(known?.readAt && { readAt: known.readAt }) };
  });
  const { digest } = receipt.plan;
  return { receipt, pages, plan: digest === inForce ? 'inForce' : others.includes(digest) ? 'other' : 'unknown' };
}

const noReceipt = {
  code: 'receipt/none',
  what: 'This file is no Throughline receipt.',
  mend: 'Choose the receipt as it came with the delivery; its name ends in .receipt.json.',
};
const damaged = { code: 'receipt/damaged', what: 'This receipt is damaged and says nothing.', mend: 'Ask for it again.' };
