import { ENGINE, type EndToCompare, type Finding, type ToCompare } from '@/lib/audit';
import { withTeaching } from '@/lib/plan';
import {
  finishedAudit,
  finishedHeader,
  finishedPages,
  finishedWith,
  LIVING,
  listDecisions,
  listFinished,
  livingAudit,
  planRevision,
  type Revision,
} from '@/lib/store';
import { shortHash } from '../keep';
import { signature } from '../stored';

/** What is compared, told by its digest: the same again needs no second look. Undefined where one of the two is gone. */
export async function basisOf(revision: Revision, beforeId: string, afterId: string): Promise<string | undefined> {
  const { planId, number, plan } = revision;
  const before = await finishedHeader(beforeId);
  const after = afterId === LIVING ? await livingDigest(planId) : await finishedHeader(afterId);
  if (!before || !after) return undefined;
  return shortHash(JSON.stringify([ENGINE, signature(number, plan), before.at, before.revision, after]));
}

async function livingDigest(planId: string): Promise<unknown> {
  const audit = await livingAudit(planId);
  const last = (await listDecisions(planId)).at(-1);
  return audit && [audit.judgedAt, last?.id];
}

/** Both ends with all it takes to judge them again by today's judging. The plan's revisions keep what was taught since. */
export async function endsOf(revision: Revision, beforeId: string, afterId: string): Promise<ToCompare | undefined> {
  const { planId } = revision;
  const before = await finishedEnd(revision, beforeId);
  const after = afterId === LIVING ? await livingEnd(revision) : await finishedEnd(revision, afterId);
  if (!before || !after) return undefined;
  return { planId, before, after, known: await stoodBefore(planId, beforeId, after.findings) };
}

type End = EndToCompare & { findings: readonly Finding[] };

async function finishedEnd({ planId, plan }: Revision, id: string): Promise<End | undefined> {
  const [header, audit, pages] = await Promise.all([finishedHeader(id), finishedAudit(id), finishedPages(id)]);
  const revision = header && (await planRevision(planId, header.revision));
  if (!audit || !revision) return undefined;
  return {
    id,
    name: header.name,
    date: header.date,
    revision: header.revision,
    plan: withTeaching(revision.plan, plan.teaching),
    pages: pages.map(([touchpointId, snapshotId]) => ({ touchpointId, snapshotId })),
    attempts: audit.touchpoints.flatMap(({ touchpointId, status, reason }) => (status === 'notScanned' && reason ? [{ touchpointId, reason }] : [])),
    findings: audit.findings,
  };
}

async function livingEnd({ planId, number, plan }: Revision) {
  const audit = await livingAudit(planId);
  if (!audit || audit.engine !== ENGINE) return undefined;
  const planned = audit.touchpoints.filter(({ offPlan }) => !offPlan);
  return {
    date: audit.date,
    revision: number,
    plan,
    pages: planned.flatMap(({ touchpointId, snapshotId }) => (snapshotId ? [{ touchpointId, snapshotId }] : [])),
    attempts: [],
    findings: audit.findings,
    audit,
  };
}

/** Findings of the later audit that stood in one older than both. */
async function stoodBefore(planId: string, beforeId: string, findings: readonly Finding[]): Promise<ReadonlySet<string>> {
  const all = await listFinished(planId);
  const older = new Set(all.slice(all.findIndex(({ id }) => id === beforeId) + 1).map(({ id }) => id));
  if (!older.size) return new Set();
  const found = await finishedWith(findings.map(({ fingerprint }) => fingerprint));
  return new Set([...found].filter(([, audits]) => [...audits].some((id) => older.has(id))).map(([print]) => print));
}
