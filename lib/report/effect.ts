import type { Edit, Report, ReportFinding } from './report';
import { isNearMiss } from './sentences';

/** How many edits are named: as many as one meeting hands out. */
const FEW = 5;
/** What a finding counts by its severity. */
const SEVERITY = { critical: 8, serious: 4, moderate: 2, minor: 1 } as const;

type Known = Pick<Report, 'findings' | 'messages'>;

/**
 * The edits that settle the most, weightiest first. Findings about one sentence are one edit, also where the sentence stands on
 * several touchpoints; a finding of several places goes with the edits of its sentences. The formula stands in `docs/score.md`.
 */
export function editsOf({ findings, messages }: Known): Edit[] {
  const priority = new Map(messages.map(({ id, priority: rank }) => [id, rank]));
  const most = Math.max(1, ...findings.map(({ met }) => met?.count ?? 0));
  const weigh: Weigh = (finding) => weightOf(finding, priority) * (1 + (finding.met?.count ?? 0) / most);
  const groups = new Map<string, ReportFinding[]>();
  const open = findings.filter((finding) => finding.open);
  for (const finding of open.filter(({ scope }) => scope === 'page')) add(groups, sentenceOf(finding) ?? finding.fingerprint, finding);
  for (const finding of open.filter(({ scope }) => scope !== 'page')) {
    const keys = finding.quotes.map(({ text }) => wording(text)).filter((key) => groups.has(key));
    for (const key of keys.length ? new Set(keys) : [finding.fingerprint]) add(groups, key, finding);
  }
  return [...groups.values()]
    .map((group) => editOf(group, weigh))
    .sort((one, other) => other.weight - one.weight || other.settles.length - one.settles.length || (one.settles[0] ?? 0) - (other.settles[0] ?? 0))
    .slice(0, FEW);
}

/** What a finding counts: its severity, and more for a message that ranks high (the first doubles it, the second adds half …). */
export const weightOf = ({ severity, message }: ReportFinding, priority: ReadonlyMap<string, number>): number =>
  SEVERITY[severity] * (1 + (message === undefined ? 0 : 1 / (priority.get(message) ?? Number.POSITIVE_INFINITY)));

function add(groups: Map<string, ReportFinding[]>, key: string, finding: ReportFinding): void {
  const group = groups.get(key);
  if (group) group.push(finding);
  else groups.set(key, [finding]);
}

const wording = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/** The sentence whose rewording settles the finding. A missing message has none, and one that comes too late is moved, not reworded. */
const sentenceOf = (finding: ReportFinding): string | undefined =>
  finding.quotes.length === 1 && finding.quotes[0] && !isNearMiss(finding) && finding.check !== 'message/buried'
    ? wording(finding.quotes[0].text)
    : undefined;

/** Severity and message, and twice as much on the page most people meet, where a file of figures tells. */
type Weigh = (finding: ReportFinding) => number;

function editOf(group: ReportFinding[], weigh: Weigh): Edit {
  const [first] = group.toSorted((one, other) => weigh(other) - weigh(one)) as [ReportFinding, ...ReportFinding[]];
  const places = group.flatMap(
    ({ scope, touchpoint, values }) => touchpoint ?? (scope === 'page' ? [] : (values?.map((one) => one.touchpoint) ?? [])),
  );
  const own = group.filter(({ scope }) => scope === 'page').flatMap(({ touchpoint }) => touchpoint ?? []);
  const sentence = sentenceOf(first);
  return {
    todo: first.todo,
    says: first.says,
    ...(sentence && first.quotes[0] && { quote: first.quotes[0] }),
    touchpoints: [...new Set(own.length ? own : places)],
    owners: [...new Set(group.flatMap(({ owner }) => owner ?? []))],
    settles: group.map(({ number }) => number).sort((one, other) => one - other),
    weight: group.reduce((sum, finding) => sum + weigh(finding), 0),
  };
}
