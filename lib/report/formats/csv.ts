import { csvText } from '../csv-text';
import { defineFormat } from '../define-format';
import type { ReportFinding } from '../report';
import { decisionWords, severityWords, whereOf } from '../words';

/** One row a finding, for people who sort and assign in a spreadsheet. */
export default defineFormat({
  name: 'Findings (CSV)',
  about: 'One row a finding, to sort and filter.',
  group: 'work',
  extension: 'csv',
  fileName: 'findings.csv',
  mediaType: 'text/csv;charset=utf-8',

  write: ({ findings }) => csvText([columns.map(([head]) => head), ...findings.map((found) => columns.map(([, cell]) => cell(found) ?? ''))]),
});

const columns: [string, (found: ReportFinding) => string | undefined][] = [
  ['Number', ({ number }) => String(number)],
  ['Severity', ({ severity }) => severityWords[severity]],
  ['Certainty', ({ certainty }) => (certainty === 'confirmed' ? 'confirmed' : 'please check')],
  ['Touchpoint', whereOf],
  ['Channel', ({ channel }) => channel],
  ['What we found', ({ says }) => says],
  [
    'What the page says',
    ({ quotes, values }) => (values?.map(({ touchpoint, quote }) => `${touchpoint}: ${quote}`) ?? quotes.map(({ text }) => text)).join(' | '),
  ],
  ['What to do', ({ todo }) => todo],
  ['Owner', ({ owner }) => owner],
  ['Why it matters', ({ why }) => why],
  ['Owed because', ({ because }) => because],
  ['Decision', ({ decision }) => (decision ? decisionWords(decision) : 'open')],
  ['Link', ({ quotes }) => quotes[0]?.link],
  ['Check', ({ check }) => check],
];
