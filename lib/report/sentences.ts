import type { Edit, Report, ReportChannel, ReportFinding } from './report';
import { counted, day, listed, percent } from './words';

/** What the report says in whole sentences, the same in every format. */

/** Day, revision and how much was judged: the line under the title. */
export const headline = ({ date, revision, coverage, signed }: Report): string[] => [
  day(date),
  `plan revision ${revision}`,
  `${coverage.scanned} of ${counted(coverage.planned, 'touchpoint')} judged`,
  ...(signed ? [`signed by ${signed.by} on ${day(signed.at)}`] : []),
];

/** How much the few edits would settle. */
export function editsLead({ edits, coverage }: Pick<Report, 'edits' | 'coverage'>): string {
  if (!edits.length) return 'No finding waits for an edit.';
  const settled = new Set(edits.flatMap(({ settles }) => settles)).size;
  const which = edits.length === 1 ? 'This one edit' : `These ${edits.length} edits`;
  return settled === coverage.open
    ? `${which} would settle all that waits: ${counted(settled, 'finding')}.`
    : `${which} would settle ${settled} of the ${counted(coverage.open, 'finding')} that ${coverage.open === 1 ? 'waits' : 'wait'}, the weightiest first.`;
}

/** Where an edit is made, and by whom. */
export const editPlace = ({ touchpoints, owners }: Pick<Edit, 'touchpoints' | 'owners'>): string =>
  `${touchpoints.length ? listed(touchpoints) : 'In the plan'}. ${owners.length ? listed(owners) : 'No owner named'}.`;

export const settlesWords = ({ settles }: Edit): string =>
  settles.length === 1 ? `Settles finding ${settles[0]}.` : `Settles ${settles.length} findings: ${listed(settles.map(String))}.`;

/** A channel as a whole: its part, its step, its messages, its balance, what waits. */
export function channelSentences(channel: ReportChannel): string[] {
  const { role, owed, present, weak, read, all, open, balance, range } = channel;
  return [
    role ? `Its part in the plan: ${sentence(role)}` : 'The plan gives it no part of its own.',
    actionSentence(channel),
    read === 0
      ? `None of its ${counted(all, 'touchpoint')} could be judged.`
      : owed === 0
        ? `${read} of ${counted(all, 'touchpoint')} judged; no message owed there could be judged with certainty.`
        : present === owed
          ? `${owed === 1 ? 'The one message' : `All ${owed} messages`} owed on ${read} of ${counted(all, 'touchpoint')} ${owed === 1 ? 'is' : 'are'} present.`
          : `Of ${counted(owed, 'message')} owed on ${read} of ${counted(all, 'touchpoint')}, ${present} ${present === 1 ? 'is' : 'are'} present, ${weak} half there and ${owed - present - weak} missing or contradicted.`,
    balance.benefitShare === null
      ? ''
      : `${percent(balance.benefitShare)} of what its sentences tell are benefits${range ? `; ${percent(range.min)} to ${percent(range.max)} ${range.planned ? 'are planned' : 'are usual, as the plan names no range'}` : ''}.`,
    open ? `${counted(open, 'finding')} ${open === 1 ? 'waits' : 'wait'} for someone to act.` : 'Nothing waits for someone to act.',
  ].filter(Boolean);
}

const NAMED = 4;

function actionSentence({ callToAction, asks, read }: ReportChannel): string {
  if (read === 0) return callToAction ? `The step it is to ask for: “${callToAction}”.` : '';
  const named = asks.slice(0, NAMED).map(({ text, touchpoints }) => `“${text}”${touchpoints > 1 ? ` (${touchpoints} touchpoints)` : ''}`);
  const asked = asks.length
    ? `its pages ask for ${listed(named)}${asks.length > NAMED ? ` and ${asks.length - NAMED} more` : ''}`
    : 'its pages ask for nothing that could be read';
  return callToAction ? `The step it is to ask for: “${callToAction}”; ${asked}.` : `The plan gives it no step of its own; ${asked}.`;
}

const sentence = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`);

/** One element of the plan: how many checks spoke, and what they found. */
export function readinessWords({ checks, weak, silent }: Report['readiness'][number]): string {
  const clear = checks - weak.length - silent.length;
  return [
    weak.length
      ? `${clear} of ${counted(checks, 'check')} clear.`
      : clear === checks
        ? `All ${counted(checks, 'check')} clear.`
        : `${clear} of ${counted(checks, 'check')} clear, none found a weak spot.`,
    weak.length > 0 && `Weak: ${listed(weak.map(lower))}.`,
    silent.length > 0 && `Not judged: ${listed(silent.map(lower))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** How the audit was made, for whoever doubts it. */
export const methodSentences = (report: Report): string[] => [
  `Each page was read as it stood in a browser, and held against revision ${report.revision} of the plan on ${day(report.date)}. Nothing left the machine.`,
  'Present: one sentence, list item or quotation says all that is needed. Weak: only a part, something vaguer, or only a button or footer. Missing: less than that. Contradicted: what the page says cannot be true together with the message.',
  'A finding is made only where the plan owes the message. Verdicts that are unsure are marked “please check” and count nowhere until a person has decided.',
  report.score.because,
  `Judged by Throughline, engine ${report.engine}${report.thresholds.scoreNeedsCoverage === undefined ? '' : `; a score needs ${percent(report.thresholds.scoreNeedsCoverage)} of the touchpoints`}. ${counted(report.findings.length, 'finding')} in all.`,
];

/** What a report does not speak of, in counts. */
export const coverageCounts = ({ coverage }: Pick<Report, 'coverage'>): [count: number, what: string][] => [
  [coverage.planned, 'planned touchpoints'],
  [coverage.scanned, 'read and judged'],
  [coverage.notScanned, 'not read'],
  [coverage.notJudged, 'read, but not judged'],
  [coverage.open, 'findings to act on'],
  [coverage.pleaseCheck, 'unsure, to be checked'],
  [coverage.dismissed, 'dismissed by people'],
  [coverage.approved, 'approved as they are'],
  [coverage.checksNotJudged, 'single checks without a verdict'],
];

/** Checks whose sentence is only the closest one there, and not what is wrong. */
const NEAR_MISS: ReadonlySet<string> = new Set(['message/missing', 'message/core-idea-absent', 'cta/missing']);
export const isNearMiss = ({ check }: Pick<ReportFinding, 'check'>): boolean => NEAR_MISS.has(check);
