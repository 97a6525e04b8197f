import type { AuditFile } from './audit-schema';
import type { Cell, Report, ReportChannel, ReportFinding, ReportTouchpoint } from './report';

/** What `audit.json` holds. More may come; a field that is there keeps its name and meaning within a version. */
export const auditFile = (report: Report): AuditFile => ({
  throughlineAudit: 1,
  brand: report.brand,
  date: report.date,
  judgedAt: report.judgedAt,
  planRevision: report.revision,
  engine: report.engine,
  signed: report.signed && signature(report.signed),
  score: report.score,
  agreement: report.agreement,
  coverage: report.coverage,
  summary: {
    ...report.summary,
    matters: report.summary.matters.map(({ quote, ...matter }) => ({ ...matter, quote: quote?.text, link: quote?.link })),
    changed: report.drift?.says,
  },
  plannedMessages: report.messages,
  touchpoints: report.touchpoints.map((one) => touchpoint(one, report.messages)),
  channels: report.channels.map(channel),
  findings: report.findings.map(finding),
  edits: report.edits.map(({ quote, ...edit }) => ({ ...edit, quote: quote?.text, link: quote?.link })),
  ledger: ledger(report),
  claims: report.claims.map(({ act, uses, ...claim }) => ({
    ...claim,
    needsAct: act,
    uses: uses.map(({ name, unsure, link }) => ({ touchpoint: name, certainty: unsure ? 'pleaseCheck' : 'confirmed', link })),
  })),
  readiness: report.readiness,
  notJudged: report.notJudged,
  failed: report.failed,
  thresholds: report.thresholds,
});

const signature = ({ name, by, at, note }: NonNullable<Report['signed']>) => ({ name, by, at, note });

/** Figures in one list, each with what is to be done about it. */
function ledger({ figures }: Report): AuditFile['ledger'] {
  if (!figures) return undefined;
  return (Object.keys(figures) as (keyof typeof figures)[]).flatMap((part) =>
    figures[part].map(({ what, plan, unsure, values }) => ({
      part,
      what,
      plan,
      certainty: unsure ? 'pleaseCheck' : 'confirmed',
      values: values.map(({ text, standing, told }) => ({
        text,
        standing,
        told: told.map(({ name, quote }) => ({ touchpoint: name, quote: quote.text, where: quote.where, link: quote.link })),
      })),
    })),
  );
}

const channel = ({ channelId, channel: name, balance, range, ...one }: ReportChannel): AuditFile['channels'][number] => ({
  id: channelId,
  name,
  ...one,
  balance: { ...balance, planned: range },
});

const touchpoint = (one: ReportTouchpoint, messages: Report['messages']): AuditFile['touchpoints'][number] => ({
  name: one.name,
  id: one.touchpointId,
  url: one.url,
  channel: one.channel,
  owner: one.owner,
  role: one.role,
  callToAction: one.callToAction,
  status: one.status,
  reason: one.reason,
  readAt: one.readAt,
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
const landing = (message: string, cell: Cell | undefined): AuditFile['touchpoints'][number]['messages'][number] => ({
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

const finding = (one: ReportFinding): AuditFile['findings'][number] => ({
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
