import type { Recipient, Report, ReportFinding } from './report';

/** Everyone who can be handed a part of the report: those with something to do, in the plan's order. */
export function recipientsOf({ findings, channels }: Pick<Report, 'findings' | 'channels'>): Recipient[] {
  const open = findings.filter((finding) => finding.open);
  const owners = [...new Set(open.flatMap(({ owner }) => owner ?? []))];
  const busy = channels.filter(({ open: count }) => count > 0);
  return [
    ...owners.map((name): Recipient => ({ kind: 'owner', name })),
    ...busy.map(({ channel }): Recipient => ({ kind: 'channel', name: channel })),
  ];
}

/** The report with what concerns one recipient alone: their touchpoints, their findings, and of findings in several places only their own sentences. */
export function onlyFor(report: Report, only: Recipient): Report {
  const theirs = only.kind === 'channel' ? report.touchpoints.filter(({ channel }) => channel === only.name) : report.touchpoints;
  const names = new Set(theirs.map(({ name }) => name));
  const touches = (one: ReportFinding) =>
    one.touchpoint ? names.has(one.touchpoint) : one.quotes.some(({ touchpoint = '' }) => names.has(touchpoint));
  const findings = report.findings.filter((one) => (only.kind === 'owner' ? one.owner === only.name : touches(one)));
  const numbers = new Set(findings.map(({ number }) => number));
  const touchpoints = theirs.filter(
    ({ owner, findings: own }) => only.kind === 'channel' || owner === only.name || own.some(({ number }) => numbers.has(number)),
  );
  const kept = new Set(touchpoints.map(({ name }) => name));
  return {
    ...report,
    only,
    touchpoints: touchpoints.map((one) => ({ ...one, findings: one.findings.filter(({ number }) => numbers.has(number)) })),
    channels: report.channels.filter(({ channel }) => touchpoints.some((one) => one.channel === channel)),
    findings: findings.map((one) => (one.scope === 'across' ? ownWords(one, kept) : one)),
  };
}

function ownWords(finding: ReportFinding, kept: ReadonlySet<string>): ReportFinding {
  const { values, ...rest } = finding;
  const own = values?.filter(({ touchpoint }) => kept.has(touchpoint));
  return { ...rest, quotes: finding.quotes.filter(({ touchpoint = '' }) => kept.has(touchpoint)), ...(own?.length && { values: own }) };
}
