import type { Audit, AuditedTouchpoint, CheckWords, Finding } from '@/lib/audit';
import type { Calibration } from '@/lib/reading';
import { db } from './db';
import { listDecisions } from './decisions';
import { together } from './guard';
import { lastSeen } from './snapshots';
import { decided } from './standing';
import type { AttemptRow, FindingRow, TouchpointRow } from './types';

const livingId = (planId: string) => `living:${planId}`;

/** Puts an audit in the place of the plan's living one, whole. */
export async function saveAudit(audit: Audit): Promise<void> {
  const auditId = livingId(audit.planId);
  const { touchpoints, findings, ...row } = audit;
  await together([db.audits, db.touchpoints, db.findings], async () => {
    // A page outside the plan that was read meanwhile stays: the audit speaks of planned touchpoints.
    const given = new Set(touchpoints.map(({ touchpointId }) => touchpointId));
    const others = (await db.touchpoints.where({ auditId }).toArray()).filter((one) => one.offPlan && !given.has(one.touchpointId));
    const keptIds = new Set(others.map((one) => one.touchpointId));
    await db.touchpoints
      .where({ auditId })
      .filter((one) => !keptIds.has(one.touchpointId))
      .delete();
    await db.findings
      .where({ auditId })
      .filter((one) => !one.touchpointId || !keptIds.has(one.touchpointId))
      .delete();
    const order = [...given, ...keptIds];
    await db.audits.put({ ...row, id: auditId, order });
    // A few at a time: each is copied when it is put, and that is not to be one long task.
    for (const few of groups(touchpoints)) await db.touchpoints.bulkPut(few.map((one) => ({ ...one, auditId })));
    for (const few of groups(findings)) await db.findings.bulkAdd(few.map((one) => plain(one, auditId)));
  });
}

export const groups = <One>(list: readonly One[], size = 20): One[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/** Puts one touchpoint's verdict in the place of the one before; findings across touchpoints stay as they are. */
export async function saveTouchpoint(planId: string, touchpoint: AuditedTouchpoint, findings: Finding[]): Promise<void> {
  const auditId = livingId(planId);
  const { touchpointId } = touchpoint;
  await together([db.audits, db.touchpoints, db.findings], async () => {
    await db.findings.where({ auditId, touchpointId }).delete();
    await db.touchpoints.put({ ...touchpoint, auditId });
    await db.findings.bulkAdd(findings.map((one) => plain(one, auditId)));
    const row = await db.audits.get(auditId);
    if (row && !row.order.includes(touchpointId)) await db.audits.put({ ...row, order: [...row.order, touchpointId] });
  });
}

/** The same content was seen again, as judged: only when and how is new. */
export const seenAgain = (planId: string, touchpointId: string, seen: Pick<AuditedTouchpoint, 'capturedAt' | 'conditions'>): Promise<void> =>
  together([db.touchpoints], async () => {
    await db.touchpoints.update([livingId(planId), touchpointId], seen);
  });

/** The plan's audit as it stands now, with what people decided. */
export async function livingAudit(planId: string): Promise<Audit | undefined> {
  const auditId = livingId(planId);
  return db.transaction('r', [db.audits, db.touchpoints, db.findings, db.decisions, db.snapshots, db.attempts], async () => {
    const whole = await wholeAudit(auditId);
    if (!whole) return undefined;
    const { audit, touchpoints, findings } = whole;
    // Drafts outside the plan, and pages read from a list, are shown by themselves: among what is to settle they would drown the plan's own.
    const apart = new Set(touchpoints.filter(isApart).map((one) => one.touchpointId));
    return {
      ...audit,
      touchpoints: withAttempts(touchpoints.map(withoutAudit), await db.attempts.where({ planId }).toArray()),
      findings: await standing(planId, audit.date, findings.filter((one) => !apart.has(one.touchpointId ?? '')).map(withoutAudit)),
    };
  });
}

/** Findings with what people decided about them. When pages were read last is looked up only where something is said to be fixed. */
async function standing(planId: string, date: string, findings: Finding[]): Promise<Finding[]> {
  const decisions = await listDecisions(planId);
  const seen = decisions.some(({ kind }) => kind === 'fixed') ? await lastSeen(planId) : new Map<string, string>();
  return decided(findings, decisions, { date, seen });
}

/** An audit's rows, touchpoints in their order, findings by touchpoint and rank. */
export async function wholeAudit(auditId: string) {
  const row = await db.audits.get(auditId);
  if (!row) return undefined;
  const { order, pages: _, ...audit } = row;
  const places = new Map(order.map((id, at) => [id, at]));
  const place = (id = '') => places.get(id) ?? order.length;
  const touchpoints = (await db.touchpoints.where({ auditId }).toArray()).sort((one, other) => place(one.touchpointId) - place(other.touchpointId));
  const findings = (await db.findings.where({ auditId }).toArray()).sort(
    (one, other) => place(one.touchpointId) - place(other.touchpointId) || one.rank - other.rank,
  );
  return { audit, touchpoints, findings };
}

/** A page outside the plan that a person pressed the button on belongs to no channel; one read from a list does. */
const isApart = ({ offPlan, conditions, channelId }: TouchpointRow): boolean =>
  offPlan === true && (conditions?.draft !== undefined || channelId !== 'outside');

/** Plans whose living audit was made by another engine than this. */
export const plansJudgedOtherwise = async (engine: string): Promise<string[]> =>
  (await db.audits.where('id').startsWith(livingId('')).toArray()).filter((audit) => audit.engine !== engine).map(({ planId }) => planId);

/** What the plan's touchpoints showed when they were judged last. */
export const livingTouchpoints = async (planId: string): Promise<AuditedTouchpoint[]> =>
  (await db.touchpoints.where({ auditId: livingId(planId) }).toArray()).map(withoutAudit);

/** One touchpoint's verdict and the words of the checks, also where the whole audit is still to be made. */
export async function touchpointVerdict(
  planId: string,
  touchpointId: string,
): Promise<{ touchpoint: AuditedTouchpoint; findings: Finding[]; catalogue: CheckWords[] } | undefined> {
  const auditId = livingId(planId);
  return db.transaction('r', [db.audits, db.touchpoints, db.findings, db.decisions, db.snapshots, db.attempts], async () => {
    const touchpoint = await db.touchpoints.get([auditId, touchpointId]);
    if (!touchpoint) return undefined;
    const findings = await db.findings.where({ auditId, touchpointId }).toArray();
    const audit = await db.audits.get(auditId);
    return {
      touchpoint: withAttempt(withoutAudit(touchpoint), await db.attempts.get([planId, touchpointId])),
      catalogue: audit?.catalogue ?? [],
      findings: await standing(
        planId,
        audit?.date ?? today(),
        findings.map(withoutAudit).sort((one, other) => one.rank - other.rank),
      ),
    };
  });
}

/** What the plan's pages reached in the last audit; a page judged alone is judged by it. */
export const livingCalibration = async (planId: string): Promise<Calibration> => (await db.audits.get(livingId(planId)))?.calibration ?? { best: {} };

const today = () => new Date().toISOString().slice(0, 10);

/** Decisions live in their own table; a finding is stored without them. */
const plain = ({ decision: _, returned: __, ...finding }: Finding, auditId: string): FindingRow => ({ ...finding, auditId });

function withAttempts(touchpoints: AuditedTouchpoint[], attempts: readonly AttemptRow[]): AuditedTouchpoint[] {
  const met = new Map(attempts.map((one) => [one.touchpointId, one]));
  return touchpoints.map((one) => withAttempt(one, met.get(one.touchpointId)));
}

/** A verdict that stands although a later visit brought nothing says so. */
const withAttempt = (touchpoint: AuditedTouchpoint, attempt: AttemptRow | undefined): AuditedTouchpoint =>
  attempt && touchpoint.status !== 'notScanned'
    ? { ...touchpoint, attempt: { at: attempt.at, reason: attempt.reason, ...(attempt.wall && { wall: attempt.wall }) } }
    : touchpoint;

export function withoutAudit<Row extends TouchpointRow | FindingRow>({ auditId: _, ...row }: Row): Omit<Row, 'auditId'> {
  return row;
}
