import { defineFormat } from '../define-format';
import { type Html, html } from '../html/html';
import type { Report, ReportFinding, ReportOutcome, ReportTouchpoint } from '../report';
import { decisionWords, severityWords } from '../words';

/** The audit as a test run that any build server shows: one suite a touchpoint, one test a check. */
export default defineFormat({
  name: 'Test results (JUnit XML)',
  about: 'For a build of the site, which can fail on what was found.',
  group: 'machines',
  extension: 'xml',
  fileName: 'junit.xml',
  mediaType: 'application/xml',

  write(report) {
    const suites = [
      ...report.touchpoints.map((one) => suiteOf(one.name, readTests(one))),
      suiteOf('From touchpoint to touchpoint', tests(ofScope(report, 'across'), report.outcomes.filter(across))),
      suiteOf(
        'The plan',
        tests(
          ofScope(report, 'plan'),
          report.outcomes.filter((one) => !across(one)),
        ),
      ),
    ].filter(({ counts }) => counts.tests > 0);
    const all = (of: keyof Suite['counts']) => suites.reduce((sum, { counts }) => sum + counts[of], 0);
    return html`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${report.brand}: message audit" tests="${all('tests')}" failures="${all('failures')}" errors="${all('errors')}" skipped="${all('skipped')}">
${suites.map(({ markup }) => markup)}</testsuites>
`.markup;
  },
});

interface Test {
  check: string;
  title: string;
  kind: 'failures' | 'errors' | 'skipped' | 'passed';
  /** One line, and all there is to say. */
  says?: string;
  text?: string;
  severity?: string;
}

interface Suite {
  counts: Record<'tests' | 'failures' | 'errors' | 'skipped', number>;
  markup: Html;
}

const across = ({ check }: ReportOutcome): boolean => check.startsWith('across/');
const ofScope = ({ findings }: Report, scope: ReportFinding['scope']) => findings.filter((one) => one.scope === scope);

/** A page that was not read or not judged is one skipped test, so that it is not taken for a clean one. */
function readTests({ status, reason = '', findings, outcomes }: ReportTouchpoint): Test[] {
  if (status !== 'scanned') return [{ check: 'read', title: 'The page was read and judged', kind: 'skipped', says: reason }];
  return tests(findings, outcomes);
}

function tests(findings: ReportFinding[], outcomes: ReportOutcome[]): Test[] {
  const checks = new Map<string, ReportOutcome>(findings.map(({ check, title }) => [check, { check, title, outcome: 'found' }]));
  for (const one of outcomes) if (one.outcome !== 'notApplicable') checks.set(one.check, one);
  return [...checks.values()].map((one) =>
    testOf(
      one,
      findings.filter(({ check }) => check === one.check),
    ),
  );
}

function testOf({ check, title, outcome, sentence = '' }: ReportOutcome, findings: ReportFinding[]): Test {
  const own = { check, title };
  const open = findings.filter((finding) => finding.open);
  const [first] = open;
  if (first) {
    const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
    return { ...own, kind: 'failures', says: `${first.says}${more}`, severity: first.severity, text: open.map(told).join('\n\n') };
  }
  if (outcome === 'failed') return { ...own, kind: 'errors', says: sentence };
  if (outcome === 'notJudged') return { ...own, kind: 'skipped', says: sentence };
  const [unsure] = findings.filter(({ certainty, decision }) => certainty === 'pleaseCheck' && !decision);
  if (unsure) return { ...own, kind: 'skipped', says: `Please check: ${unsure.says}` };
  const settled = findings.flatMap(({ says, decision }) => (decision ? [`${says} ${decisionWords(decision)}`] : []));
  return { ...own, kind: 'passed', ...(settled.length && { text: settled.join('\n') }) };
}

const told = ({ number, severity, says, quotes, todo, owner }: ReportFinding): string =>
  [
    `${number}. ${severityWords[severity]}: ${says}`,
    ...quotes.map(({ text, link }) => `“${text}”${link ? ` ${link}` : ''}`),
    `To do: ${todo}`,
    owner && `Who: ${owner}`,
  ]
    .filter(Boolean)
    .join('\n');

function suiteOf(name: string, all: Test[]): Suite {
  const count = (kind: Test['kind']) => all.filter((one) => one.kind === kind).length;
  const counts = { tests: all.length, failures: count('failures'), errors: count('errors'), skipped: count('skipped') };
  return {
    counts,
    markup: html`  <testsuite name="${name}" tests="${counts.tests}" failures="${counts.failures}" errors="${counts.errors}" skipped="${counts.skipped}">
${all.map((one) => html`    <testcase classname="${name}" name="${one.title} (${one.check})"${outcomeOf(one)}\n`)}  </testsuite>\n`,
  };
}

function outcomeOf({ kind, says = '', text, severity = '' }: Test): Html {
  if (kind === 'failures') return html`><failure message="${says}" type="${severity}">${text}</failure></testcase>`;
  if (kind === 'errors') return html`><error message="${says}" type="failed"/></testcase>`;
  if (kind === 'skipped') return html`><skipped message="${says}"/></testcase>`;
  return text ? html`><system-out>${text}</system-out></testcase>` : html`/>`;
}
