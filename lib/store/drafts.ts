import type { AuditedTouchpoint, Finding } from '@/lib/audit';
import { withoutAudit } from './audits';
import { db } from './db';
import { together } from './guard';

/** Verdicts of a re-judging under way stand apart until it is complete: what people see is never half old, half new. */
export const draftId = (planId: string): string => `draft:${planId}`;

type Verdict = { touchpoint: AuditedTouchpoint; findings: Finding[] };

/** Keeps verdicts of a re-judging under way, so that a worker that dies loses little. */
export async function saveDrafts(planId: string, verdicts: readonly Verdict[]): Promise<void> {
  const auditId = draftId(planId);
  await together([db.touchpoints, db.findings], async () => {
    for (const { touchpoint } of verdicts) await db.findings.where({ auditId, touchpointId: touchpoint.touchpointId }).delete();
    await db.touchpoints.bulkPut(verdicts.map(({ touchpoint }) => ({ ...touchpoint, auditId })));
    await db.findings.bulkAdd(verdicts.flatMap(({ findings }) => findings.map((one) => ({ ...one, auditId }))));
  });
}

/** What a re-judging that was cut off had done, by touchpoint. */
export async function readDrafts(planId: string): Promise<Map<string, Verdict>> {
  const auditId = draftId(planId);
  return db.transaction('r', [db.touchpoints, db.findings], async () => {
    const verdicts = new Map<string, Verdict>();
    for (const row of await db.touchpoints.where({ auditId }).toArray())
      verdicts.set(row.touchpointId, { touchpoint: withoutAudit(row), findings: [] });
    for (const row of await db.findings.where({ auditId }).sortBy('rank')) verdicts.get(row.touchpointId ?? '')?.findings.push(withoutAudit(row));
    return verdicts;
  });
}

export async function dropDrafts(planId: string): Promise<void> {
  const auditId = draftId(planId);
  await together([db.touchpoints, db.findings], async () => {
    await db.touchpoints.where({ auditId }).delete();
    await db.findings.where({ auditId }).delete();
  });
}
