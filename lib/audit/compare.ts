import type { Plan } from '@/lib/plan';
import type { Calibration, Hearing } from '@/lib/reading';
import { driftBetween } from './drift';
import { type JudgingStep, judgeSteps, type PageVerdict } from './judge-all';
import type { Audit, Drift, DriftEnd, Finding } from './types';

/** One end of a comparison with all it takes to judge it again. */
export interface EndToCompare extends DriftEnd {
  plan: Plan;
  /** Content of each page then. */
  pages: readonly { touchpointId: string; snapshotId: string }[];
  attempts: { touchpointId: string; reason: string }[];
}

export interface ToCompare {
  planId: string;
  /** `findings` as they were signed, with what had been decided by then. */
  before: EndToCompare & { findings: readonly Finding[] };
  /** Likewise; `audit` where it was made by today's judging, so that its pages are not judged again. */
  after: EndToCompare & { findings: readonly Finding[]; audit?: Audit };
  /** Findings that stood in an audit older than both, by fingerprint. */
  known: ReadonlySet<string>;
}

/** Compares two audits as a chain of steps, each on one page. The standard that pages are held to is that of the later audit throughout. */
export function* compareSteps({ planId, before, after, known }: ToCompare): Generator<JudgingStep, Drift, Hearing | PageVerdict> {
  const run = (end: EndToCompare, pages: EndToCompare['pages'], more: Partial<Parameters<typeof judgeSteps>[0]>) =>
    judgeSteps({ planId, revision: end.revision, plan: end.plan, date: end.date, judgedAt: end.date, attempts: end.attempts, pages, ...more });
  const now = after.audit ?? (yield* run(after, after.pages, {}));
  const unchanged = verdictsOn(now, before.pages, after.pages);
  const planned = yield* run({ ...after, attempts: before.attempts }, before.pages, { standard: () => now.calibration, known: unchanged });
  const samePlan = JSON.stringify(before.plan) === JSON.stringify(after.plan);
  const standard = (own: Calibration): Calibration => standardOf(before.plan, after.plan, own, now.calibration);
  const sameDate = before.date === after.date;
  const old = samePlan && sameDate ? planned : yield* run(before, before.pages, { standard });
  const later = samePlan ? planned : sameDate ? old : yield* run({ ...before, date: after.date }, before.pages, { standard });
  return driftBetween({ old, later, planned, now: withDecisions(now, after.findings) }, { before, after, known });
}

/** Pages whose content is the same at both ends have the verdict they have now. */
function verdictsOn(audit: Audit, before: EndToCompare['pages'], after: EndToCompare['pages']): ReadonlyMap<string, PageVerdict> {
  const now = new Map(after.map(({ touchpointId, snapshotId }) => [touchpointId, snapshotId]));
  const same = new Set(before.filter(({ touchpointId, snapshotId }) => now.get(touchpointId) === snapshotId).map(({ touchpointId }) => touchpointId));
  return new Map(
    audit.touchpoints
      .filter(({ touchpointId }) => same.has(touchpointId))
      .map((touchpoint) => [
        touchpoint.touchpointId,
        { touchpoint, findings: audit.findings.filter(({ touchpointId }) => touchpointId === touchpoint.touchpointId) },
      ]),
  );
}

/** A message that both plans word alike is held to the later audit's standard; others to that of their own pages. */
function standardOf(before: Plan, after: Plan, own: Calibration, now: Calibration): Calibration {
  const words = new Map(after.messages.map((message) => [message.id, JSON.stringify(message)]));
  const best = { ...own.best };
  const echoes = { ...own.echoes };
  for (const message of before.messages) {
    if (words.get(message.id) !== JSON.stringify(message)) continue;
    const reached = now.best[message.id];
    const heard = now.echoes?.[message.id];
    if (reached) best[message.id] = reached;
    if (heard) echoes[message.id] = heard;
  }
  return { ...own, best, echoes };
}

/** What people decided is laid over findings when they are read, not when they are judged. */
function withDecisions(audit: Audit, decided: readonly Finding[]): Audit {
  const known = new Map(decided.map((one) => [one.fingerprint, one]));
  return {
    ...audit,
    findings: audit.findings.map((finding) => {
      const { decision, returned } = known.get(finding.fingerprint) ?? {};
      return { ...finding, ...(decision && { decision }), ...(returned && { returned }) };
    }),
  };
}
