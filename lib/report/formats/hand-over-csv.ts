import { csvText } from '../csv-text';
import { defineFormat } from '../define-format';
import { deepLink } from '../link';
import type { Report, ReportFinding } from '../report';
import { severityWords, whereOf } from '../words';

/** What to change as a table, with a column to tick off. */
export default defineFormat({
  name: 'Spreadsheet (CSV)',
  about: 'The same as a table, with a column to tick off.',
  group: 'agencies',
  extension: 'csv',
  fileName: 'hand-over.csv',
  mediaType: 'text/csv;charset=utf-8',

  write: (report) =>
    csvText([
      [
        'Done',
        'Number',
        'Severity',
        'Touchpoint',
        'Address',
        'What is wrong',
        'What the page says',
        'What to do',
        'Why it matters',
        'Who',
        'Due',
        'Link',
      ],
      ...report.findings.filter(({ open }) => open).map((one) => row(one, report)),
    ]),
});

const row = (one: ReportFinding, { touchpoints }: Report): string[] => [
  '',
  String(one.number),
  severityWords[one.severity],
  whereOf(one),
  deepLink(touchpoints.find(({ touchpointId }) => touchpointId === one.touchpointId)?.url) ?? '',
  one.says,
  one.quotes.map(({ text }) => text).join(' | '),
  one.todo,
  one.why,
  one.owner ?? '',
  one.decision?.due ?? '',
  one.quotes.find(({ link }) => link)?.link ?? '',
];
