import type { Matter, Report, ReportFinding } from './report';
import { counted, listed, percent, severities } from './words';

const MATTERS = 3;
const NAMED = 3;

/** The page in sentences: what holds, the three things that matter most, what a person has to decide. */
export function summaryOf(report: Omit<Report, 'summary'>): Report['summary'] {
  return { lead: leadOf(report), holds: holdsOf(report), matters: mattersOf(report), decide: decideOf(report) };
}

function leadOf({ coverage, score, brand }: Omit<Report, 'summary'>): string {
  const read = `${coverage.scanned} of ${counted(coverage.planned, 'planned touchpoint')} could be judged`;
  if (coverage.scanned === 0)
    return `None of ${brand}’s ${counted(coverage.planned, 'planned touchpoint')} could be judged, so nothing can be said of them yet.`;
  const open = coverage.open
    ? `${counted(coverage.open, 'finding')} ${coverage.open === 1 ? 'waits' : 'wait'} for someone to act`
    : 'nothing waits for someone to act';
  return `${read}; ${open}.${score.value === null ? '' : ` The pages carry ${percent(score.value)} of what they owe.`}`;
}

function holdsOf({ messages, touchpoints }: Omit<Report, 'summary'>): string[] {
  const standing = messages
    .map((message) => {
      const owed = touchpoints.flatMap(({ cells }) => cells.filter((cell) => cell.message === message.id && cell.because));
      return { message, owed: owed.length, present: owed.filter(({ state }) => state === 'present').length };
    })
    .filter(({ owed, present }) => owed > 0 && present / owed >= 0.5)
    .sort((one, other) => other.present / other.owed - one.present / one.owed || one.message.number - other.message.number)
    .slice(0, NAMED)
    .map(({ message, owed, present }) =>
      present === owed
        ? `“${message.statement}” is present on ${owed === 1 ? 'the one touchpoint that owes it' : `all ${owed} touchpoints that owe it`}.`
        : `“${message.statement}” is present on ${present} of the ${owed} touchpoints that owe it.`,
    );
  const clean = touchpoints.filter(({ status, findings }) => status === 'scanned' && !findings.some(({ open }) => open)).map(({ name }) => name);
  const quiet = clean.length ? [`Nothing waits for action on ${listed(clean)}.`] : [];
  return standing.length || quiet.length ? [...standing, ...quiet] : ['No planned message is present on half of the touchpoints that owe it.'];
}

/** Open findings of one kind about one thing are one matter; more places weigh more among equals. */
function mattersOf({ findings, messages }: Omit<Report, 'summary'>): Matter[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    if (!finding.open) continue;
    const key = `${finding.check} ${finding.message ?? finding.fingerprint}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const number = (finding: ReportFinding | undefined) => messages.find(({ id }) => id === finding?.message)?.number ?? Number.MAX_SAFE_INTEGER;
  const severity = ([first]: ReportFinding[]) => severities.indexOf(first?.severity ?? 'minor');
  return [...groups.values()]
    .sort((one, other) => severity(one) - severity(other) || other.length - one.length || number(one[0]) - number(other[0]))
    .slice(0, MATTERS)
    .map((group) => matterOf(group, messages));
}

function matterOf(group: ReportFinding[], messages: Report['messages']): Matter {
  const [first] = group as [ReportFinding, ...ReportFinding[]];
  const quote = first.quotes[0];
  const message = messages.find(({ id }) => id === first.message);
  return {
    says: group.length > 1 && message ? `${first.title}: “${message.statement}”` : first.says,
    touchpoints: [...new Set(group.flatMap((one) => one.touchpoint ?? one.values?.map(({ touchpoint }) => touchpoint) ?? []))],
    owners: [...new Set(group.flatMap(({ owner }) => owner ?? []))],
    todo: first.todo,
    ...(quote && { quote }),
    numbers: group.map((one) => one.number),
  };
}

function decideOf({ coverage, touchpoints, findings }: Omit<Report, 'summary'>): string[] {
  const named = (status: string) => touchpoints.filter((one) => one.status === status).map(({ name }) => name);
  const ownerless = findings.filter(({ open, owner }) => open && !owner).length;
  const brief = findings.filter(({ open, scope }) => open && scope === 'plan').length;
  const above = findings.filter(({ open, escalated, decision }) => open && escalated && !decision);
  const people = [...new Set(above.flatMap(({ owner }) => owner ?? []))];
  const lines = [
    above.length > 0 &&
      `${counted(above.length, 'finding')} ${above.length === 1 ? 'touches' : 'touch'} several channels${people.length ? `, so ${listed(people)} decides` : ', and the plan names nobody to decide'}: ${listed(above.slice(0, NAMED).map(({ says }) => says.replace(/\.$/, '')))}${above.length > NAMED ? ' and more' : ''}.`,
    coverage.pleaseCheck &&
      `${counted(coverage.pleaseCheck, 'finding')} ${coverage.pleaseCheck === 1 ? 'is' : 'are'} unsure and counted nowhere until someone who knows the brand decides.`,
    ownerless && `${counted(ownerless, 'finding')} ${ownerless === 1 ? 'has' : 'have'} no owner yet: name one.`,
    brief && `The plan itself has ${counted(brief, 'weak spot')}: mend it first, because every page is held against it.`,
    coverage.notScanned > 0 && `Nobody has read ${listed(named('notScanned'))}: scan, open or paste.`,
    coverage.notJudged > 0 && `${listed(named('notJudged'))} could not be judged: see why under “What was not looked at”.`,
  ].filter((line): line is string => typeof line === 'string');
  return lines.length ? lines : ['Nothing is left to decide.'];
}
