import Dexie from 'dexie';
import type { Audit, FinishedAudit } from '@/lib/audit';
import { groups, wholeAudit, withoutAudit } from './audits';
import { db } from './db';
import { together } from './guard';

const FINISHED = 'finished:';

/** An id that no living audit has. */
export const finishedId = (): string => `${FINISHED}${crypto.randomUUID()}`;

/**
 * Keeps a copy of an audit that nothing will change any more: verdicts, findings, and what people had decided by then. Pages are
 * not copied, the audit names their contents. Touchpoints outside the plan have no part in it.
 */
export async function keepFinished(header: FinishedAudit, audit: Audit): Promise<void> {
  const auditId = header.id;
  const { touchpoints, findings, ...row } = audit;
  const planned = touchpoints.filter(({ offPlan }) => !offPlan);
  const outside = new Set(touchpoints.filter(({ offPlan }) => offPlan).map(({ touchpointId }) => touchpointId));
  const { name, by, at, note } = header;
  await together([db.finished, db.audits, db.touchpoints, db.findings], async () => {
    await db.finished.put(header);
    await db.audits.put({
      ...row,
      id: auditId,
      finished: { name, by, at, ...(note && { note }) },
      order: planned.map(({ touchpointId }) => touchpointId),
      pages: planned.flatMap(({ touchpointId, snapshotId }) => (snapshotId ? [[touchpointId, snapshotId] as [string, string]] : [])),
    });
    // Raw scores are for calibrating anew, which a finished audit never is.
    for (const few of groups(planned)) await db.touchpoints.bulkPut(few.map((one) => ({ ...one, hearing: {}, auditId })));
    const own = findings.filter(({ touchpointId }) => !outside.has(touchpointId ?? ''));
    for (const few of groups(own, 200)) await db.findings.bulkAdd(few.map((one) => ({ ...one, auditId })));
  });
}

/** The plan's finished audits, newest first; no finding and no page is read for it. */
export const listFinished = (planId: string): Promise<FinishedAudit[]> =>
  db.finished.where('[planId+at]').between([planId, Dexie.minKey], [planId, Dexie.maxKey]).reverse().toArray();

export const finishedHeader = (id: string): Promise<FinishedAudit | undefined> => db.finished.get(id);

/** A finished audit as it was signed. */
export const finishedAudit = (id: string): Promise<Audit | undefined> =>
  db.transaction('r', [db.audits, db.touchpoints, db.findings], async () => {
    const whole = await wholeAudit(id);
    return whole && { ...whole.audit, touchpoints: whole.touchpoints.map(withoutAudit), findings: whole.findings.map(withoutAudit) };
  });

/** The contents of pages that a finished audit rests on: touchpoint and content hash. */
export const finishedPages = async (id: string): Promise<[touchpointId: string, hash: string][]> => (await db.audits.get(id))?.pages ?? [];

/** Gives it another name, in its report too. */
export const renameFinished = (id: string, name: string): Promise<void> =>
  together([db.finished, db.audits], async () => {
    const header = await db.finished.get(id);
    const row = await db.audits.get(id);
    if (!header || !row?.finished) return;
    await db.finished.put({ ...header, name });
    await db.audits.put({ ...row, finished: { ...row.finished, name } });
  });

/** Deletes a finished audit and what was compared with it. Pages stay. */
export const deleteFinished = (id: string): Promise<void> =>
  together([db.finished, db.audits, db.touchpoints, db.findings, db.drifts], async () => {
    await db.finished.delete(id);
    await db.audits.delete(id);
    await db.touchpoints.where({ auditId: id }).delete();
    await db.findings.where({ auditId: id }).delete();
    await db.drifts.where('beforeId').equals(id).or('afterId').equals(id).delete();
  });

/** In which finished audits findings with these fingerprints stood; of keys only. */
export async function finishedWith(fingerprints: readonly string[]): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const print of new Set(fingerprints)) {
    const keys = (await db.findings
      .where('[fingerprint+auditId]')
      .between([print, FINISHED], [print, `${FINISHED}\uffff`])
      .keys()) as unknown as [string, string][];
    if (keys.length) found.set(print, new Set(keys.map(([, auditId]) => auditId)));
  }
  return found;
}
