import { copyHash } from '@/lib/capture';
import { planDigest, planTouchpoints } from '@/lib/plan';
import { checkReceipt, readReceipt, receiptOf, writeReceipt } from '@/lib/report';
import { currentPlan, latestKeys, listRevisions, livingAudit, snapshotAt } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import { nowIso } from './clock';
import type { Answer, Data } from './messages';
import { noPlan } from './problems';

/** What the plan's audit attests of the pages of one channel, one owner, or all. */
export async function receiptFor({ planId, by, ...scope }: Data<'receipt/write'>): Promise<Outcome<Answer<'receipt/write'>>> {
  const [audit, revision] = [await livingAudit(planId), await currentPlan(planId)];
  if (!audit || !revision) return bad({ code: 'receipt/no-audit', what: 'There is no audit of this plan yet.', mend: 'Scan its touchpoints first.' });
  const read = await pagesOf(planId);
  const receipt = receiptOf(audit, {
    contents: new Map([...read].map(([id, { content }]) => [id, content])),
    planDigest: await planDigest(revision.plan),
    madeAt: nowIso(),
    madeBy: by,
    scope,
  });
  if (receipt.pages.length === 0)
    return bad({ code: 'receipt/nobody', what: 'No touchpoint of the plan belongs there.', mend: 'Choose another channel or owner.' });
  const whose = receipt.for.channel ?? receipt.for.owner ?? '';
  return good({
    fileName: `${[receipt.brand, whose, audit.date].filter(Boolean).map(asName).join('-')}.receipt.json`,
    content: writeReceipt(receipt),
  });
}

/** Holds a receipt against the pages as they were read last, and against the plan and its revisions. */
export async function receiptChecked({ planId, text }: Data<'receipt/check'>): Promise<Outcome<Answer<'receipt/check'>>> {
  const receipt = readReceipt(text);
  if (!receipt.ok) return receipt;
  const revision = await currentPlan(planId);
  if (!revision) return bad(noPlan);
  const read = await pagesOf(planId);
  const others = (await listRevisions(planId)).filter(({ number }) => number !== revision.number);
  const pages = planTouchpoints(revision.plan).map(({ touchpoint: { id, url } }) => ({ touchpointId: id, url, ...read.get(id) }));
  return good(checkReceipt(receipt.value, { pages, plans: await Promise.all([revision, ...others].map(({ plan }) => planDigest(plan))) }));
}

async function pagesOf(planId: string): Promise<Map<string, { content: string; readAt: string }>> {
  const pages = new Map<string, { content: string; readAt: string }>();
  for (const key of await latestKeys(planId)) {
    // One page at a time: a thousand of them are not held at once.
    const row = await snapshotAt(key);
    if (row) pages.set(key[1], { content: await copyHash(row.snapshot), readAt: row.lastSeenAt });
  }
  return pages;
}

/** Words as part of a file's name, on any system. */
export const asName = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60) || 'throughline';
