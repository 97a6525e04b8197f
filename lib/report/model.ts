import type { Audit, AuditedTouchpoint, Decision, Drift, Evidence } from '@/lib/audit';
import type { Agreement, ResultsTold } from '@/lib/plan';
import { channelsOf } from './channels';
import { decisionLog } from './decision-log';
import { driftReport } from './drift';
import { editsOf } from './effect';
import { deepLink } from './link';
import { metReport } from './met-report';
import { byReason, failures, outcomesOf } from './outcomes';
import { readinessReport } from './readiness';
import type { Cell, Quote, Report, ReportFinding, ReportTouchpoint, TrendPoint } from './report';
import { channelResults } from './results';
import { summaryOf } from './summary';
import { placeOf, severities } from './words';

interface Beside {
  /** Captured visible text, by touchpoint id. */
  texts?: Record<string, string> | undefined;
  agreement?: Agreement | undefined;
  decisions?: readonly Decision[] | undefined;
  /** Compared with an earlier audit. */
  drift?: Drift | undefined;
  /** Finished audits up to this one, oldest first. */
  trend?: readonly TrendPoint[] | undefined;
  /** What files of figures say. */
  results?: ResultsTold | undefined;
}

/** The audit as a report: numbered findings, words for every place, links to every sentence, counts with honest denominators. */
export function reportOf(audit: Audit, { texts = {}, agreement, decisions, drift, trend = [], results }: Beside = {}): Report {
  const planned = audit.touchpoints.filter(({ offPlan }) => !offPlan);
  const titles = new Map(audit.catalogue.map(({ id, title }) => [id, title]));
  const findings = numbered(audit, planned).map((one) => {
    const met = results?.met[one.touchpointId ?? ''];
    return met ? { ...one, met } : one;
  });
  const touchpoints = planned.map((one) => touchpointOf(one, findings, titles, texts[one.touchpointId]));
  const messages = audit.messages.toSorted((one, other) => one.priority - other.priority).map((message, at) => ({ ...message, number: at + 1 }));
  const given = (kind: string) => findings.filter(({ decision }) => decision?.kind === kind).length;
  const unscoped = audit.outcomes.filter(({ outcome }) => outcome !== 'found' && outcome !== 'clear');
  const report = {
    brand: audit.brand,
    date: audit.date,
    judgedAt: audit.judgedAt,
    revision: audit.revision,
    engine: audit.engine,
    score: audit.score,
    ...(agreement && { agreement }),
    coverage: {
      ...audit.coverage,
      open: findings.filter(({ open }) => open).length,
      pleaseCheck: findings.filter(({ certainty, decision }) => certainty === 'pleaseCheck' && !decision).length,
      dismissed: given('dismissed'),
      approved: given('approved'),
      checksNotJudged: planned.flatMap(({ outcomes }) => outcomes).filter(({ outcome }) => outcome === 'notJudged' || outcome === 'failed').length,
    },
    messages,
    touchpoints,
    channels: channelsOf({ touchpoints, findings }),
    findings,
    edits: editsOf({ findings, messages }),
    readiness: readinessReport(audit, findings),
    outcomes: outcomesOf(audit.outcomes, titles),
    ...(decisions && { log: decisionLog(audit, decisions) }),
    ...(results && { results: { ...channelResults(results, audit), goals: results.goals, doubts: results.doubts } }),
    notJudged: byReason(unscoped, titles),
    failed: failures(unscoped, titles),
    ...metReport(audit),
    thresholds: audit.thresholds,
    ...(audit.finished && { signed: audit.finished }),
    ...(drift && { drift: driftReport(drift) }),
    // One audit is no trend.
    ...(trend.length > 1 && { trend: [...trend] }),
  };
  return { ...report, summary: summaryOf(report) };
}

/** Findings of planned pages, of all touchpoints together and of the plan, weightiest first over all of them. */
function numbered(audit: Audit, planned: AuditedTouchpoint[]): ReportFinding[] {
  const urls = new Map(planned.flatMap(({ touchpointId, name, url }) => [[touchpointId, url] as const, [name, url] as const]));
  const ids = new Set(planned.map(({ touchpointId }) => touchpointId));
  const priority = new Map(audit.messages.map((message) => [message.id, message.priority]));
  const weight = (finding: Audit['findings'][number]): number[] => [
    finding.certainty === 'confirmed' ? 0 : 1,
    severities.indexOf(finding.severity),
    priority.get(finding.about?.message ?? '') ?? Number.MAX_SAFE_INTEGER,
    finding.rank,
  ];
  return audit.findings
    .filter(({ touchpointId }) => touchpointId === undefined || ids.has(touchpointId))
    .map((finding) => ({ finding, order: weight(finding) }))
    .sort((one, other) => one.order.map((value, at) => value - (other.order[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ finding }, at) => findingOf(finding, at + 1, (touchpoint) => urls.get(touchpoint ?? finding.touchpointId ?? '')));
}

function findingOf(finding: Audit['findings'][number], number: number, urlOf: (touchpoint?: string) => string | undefined): ReportFinding {
  const { decision, about, evidence } = finding;
  const owner = decision?.kind === 'assigned' ? decision.to : finding.owner;
  return {
    number,
    fingerprint: finding.fingerprint,
    check: finding.check,
    title: finding.title,
    scope: finding.scope,
    element: finding.element,
    severity: finding.severity,
    certainty: finding.certainty,
    ...(finding.touchpointId && { touchpointId: finding.touchpointId }),
    ...(finding.touchpoint && { touchpoint: finding.touchpoint }),
    ...(finding.channel && { channel: finding.channel }),
    ...(about?.message && { message: about.message }),
    says: finding.says,
    why: finding.why,
    todo: finding.todo,
    ...(finding.because && { because: finding.because }),
    ...(owner && { owner }),
    ...(finding.escalated && { escalated: finding.escalated }),
    quotes: evidence.map((each) => quoteOf(each, urlOf(each.touchpoint))),
    ...(finding.claim && { claim: finding.claim }),
    ...(finding.values && { values: finding.values }),
    ...(decision && {
      decision: {
        kind: decision.kind,
        by: decision.by,
        at: decision.at,
        reason: decision.reason,
        to: decision.to,
        due: decision.due,
        until: decision.until,
        effect: decision.effect,
      },
    }),
    open: finding.certainty === 'confirmed' ? !settled(decision?.kind) : decision?.kind === 'confirmed' || decision?.kind === 'assigned',
  };
}

/** Nobody has to act on it: it was settled, or is said to be fixed and waits for the next reading. */
const settled = (kind: string | undefined): boolean => ['dismissed', 'approved', 'decided', 'fixed'].includes(kind ?? '');

function quoteOf(evidence: Evidence, url: string | undefined): Quote {
  const where = placeOf(evidence);
  const link = evidence.surface === 'plan' ? undefined : deepLink(url, evidence);
  return {
    text: evidence.quote,
    ...(where && { where }),
    ...(evidence.touchpoint && { touchpoint: evidence.touchpoint }),
    ...(link && { link }),
    cues: evidence.cues,
  };
}

function touchpointOf(one: AuditedTouchpoint, findings: ReportFinding[], titles: Map<string, string>, text: string | undefined): ReportTouchpoint {
  const { touchpointId, name, channelId, channel, channelType, status, balance, benefitRange, unseen } = one;
  const { url, funding, role, owner, callToAction, reason, captureMs, capturedAt, conditions, attempt } = one;
  return {
    touchpointId,
    name,
    channelId,
    channel,
    channelType,
    status,
    balance,
    benefitRange,
    unseen,
    url,
    funding,
    role,
    owner,
    callToAction,
    reason,
    captureMs,
    asks: [...new Set(one.actions.filter(({ region, alone }) => alone !== false && region !== 'navigation').map(({ text }) => text))],
    outcomes: outcomesOf(one.outcomes, titles),
    ...(capturedAt && { readAt: capturedAt }),
    ...(conditions && { conditions }),
    ...(attempt && { attempt }),
    cells: one.landings.map((landing) => cellOf(landing, one)),
    findings: findings.filter((finding) => finding.touchpointId === touchpointId),
    notJudged: status === 'scanned' ? byReason(one.outcomes, titles) : [],
    failed: failures(one.outcomes, titles),
    ...(text !== undefined && { text }),
  };
}

function cellOf(landing: AuditedTouchpoint['landings'][number], { touchpointId, url, owed }: AuditedTouchpoint): Cell {
  const because = owed.find(({ message }) => message === landing.message)?.because;
  return {
    touchpointId,
    message: landing.message,
    state: landing.state,
    certainty: landing.certainty,
    confidence: landing.confidence,
    ...(because && { because }),
    buried: !!landing.buried,
    quotes: landing.evidence.map((each) => quoteOf(each, url)),
    cues: landing.cues,
    lost: landing.lost,
    ...(landing.contradiction && { contradiction: landing.contradiction }),
  };
}
