import { defineFormat } from '../define-format';
import type { Cell, Report, ReportFinding, ReportTouchpoint } from '../report';

/** The audit for other programs. Field names are a contract: more may come, none changes its name. */
export default defineFormat({
  name: 'Data (JSON)',
  about: 'Everything, for other programs; its fields keep their names.',
  group: 'machines',
  extension: 'json',
  fileName: 'audit.json',
  mediaType: 'application/json',

  write: (report) => `${JSON.stringify(auditFile(report), null, 2)}\n`,
});

const auditFile = (report: Report) => ({
  throughlineAudit: 1,
  brand: report.brand,
  date: report.date,
  judgedAt: report.judgedAt,
  planRevision: report.revision,
  engine: report.engine,
  score: report.score,
  agreement: report.agreement,
  coverage: report.coverage,
  summary: {
    ...report.summary,
    matters: report.summary.matters.map(({ quote, ...matter }) => ({ ...matter, quote: quote?.text, link: quote?.link })),
  },
  plannedMessages: report.messages,
  touchpoints: report.touchpoints.map((one) => touchpoint(one, report.messages)),
  findings: report.findings.map(finding),
  notJudged: report.notJudged,
  failed: report.failed,
  thresholds: report.thresholds,
});

const touchpoint = (one: ReportTouchpoint, messages: Report['messages']) => ({
  name: one.name,
  id: one.touchpointId,
  url: one.url,
  channel: one.channel,
  owner: one.owner,
  status: one.status,
  reason: one.reason,
  readAt: one.readAt,
  conditions: one.conditions,
  attempt: one.attempt,
  conditions: one.conditions,
  attempt: one.attempt,
  captureMs: one.captureMs,
  text: one.text,
  messages:
    one.status === 'notScanned'
      ? []
      : messages.map(({ id }) =>
          landing(
            id,
            one.cells.find(({ message }) => message === id),
          ),
        ),
  balance: {
    benefitShare: one.balance.benefitShare,
    counts: one.balance.counts,
    undecided: one.balance.undecided,
    planned: one.benefitRange,
  },
  notJudged: one.notJudged,
  failed: one.failed,
  unseen: one.unseen,
});

/** Every message has a row on every page that was read, owed or not. */
const landing = (message: string, cell: Cell | undefined) => ({
  message,
  state: cell?.state ?? 'notJudged',
  certainty: cell?.certainty ?? 'confirmed',
  confidence: cell?.confidence ?? 0,
  owed: !!cell?.because,
  because: cell?.because,
  buried: cell?.buried ?? false,
  lost: cell?.lost ?? [],
  contradiction: cell?.contradiction,
  cues: cell?.cues ?? [],
  evidence: (cell?.quotes ?? []).map(({ text, where, link, cues }) => ({ quote: text, where, link, cues })),
});

const finding = (one: ReportFinding) => ({
  number: one.number,
  check: one.check,
  scope: one.scope,
  touchpoint: one.touchpoint,
  statement: one.says,
  claim: one.claim,
  values: one.values,
  message: one.message,
  severity: one.severity,
  certainty: one.certainty,
  open: one.open,
  element: one.element,
  owner: one.owner,
  evidence: one.quotes.map(({ text, where, touchpoint: place, link, cues }) => ({ quote: text, where, touchpoint: place, link, cues })),
  why: one.why,
  todo: one.todo,
  because: one.because,
  decision: one.decision,
  link: one.quotes[0]?.link,
  fingerprint: one.fingerprint,
});
