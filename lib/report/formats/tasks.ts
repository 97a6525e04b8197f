import { csvText } from '../csv-text';
import { defineFormat } from '../define-format';
import type { ReportFinding } from '../report';
import { severityWords, whereOf } from '../words';

/** One row an open finding, in the columns that task trackers ask for when a CSV is imported. */
export default defineFormat({
  name: 'Tasks (CSV)',
  about: 'One task an open finding, to import into a task tracker.',
  group: 'work',
  extension: 'csv',
  fileName: 'tasks.csv',
  mediaType: 'text/csv;charset=utf-8',

  write: ({ findings }) =>
    csvText([
      ['Title', 'Description', 'Assignee', 'Due date', 'Labels'],
      ...findings
        .filter(({ open }) => open)
        .map((one) => [titleOf(one), descriptionOf(one), one.owner ?? '', one.decision?.due ?? '', labelsOf(one)]),
    ]),
});

const titleOf = (one: ReportFinding): string => `${whereOf(one)}: ${one.says}`;

function descriptionOf({ todo, quotes, values, why, number, severity }: ReportFinding): string {
  const said = values?.map(({ touchpoint, quote }) => `${touchpoint}: “${quote}”`) ?? quotes.map(({ text }) => `“${text}”`);
  const link = quotes.find((quote) => quote.link)?.link;
  return [
    todo,
    said.length > 0 && `What stands there:\n${said.join('\n')}`,
    link,
    why,
    `Finding ${number} of the message audit, ${severityWords[severity].toLowerCase()}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** One word each, for trackers part labels by blanks as well as by commas. */
const labelsOf = ({ severity, channel, scope, check }: ReportFinding): string =>
  ['message-audit', severity, channel ?? (scope === 'plan' ? 'plan' : 'several-channels'), check.split('/')[0] ?? '']
    .map((label) =>
      label
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter((label, at, all) => label && all.indexOf(label) === at)
    .join(', ');
