import writeExcel, { type Cell, type Sheet } from 'write-excel-file/universal';
import { clean } from './clean';
import { cellWords } from './document/review-tables';
import { ledgerRows } from './ledger-rows';
import type { Report } from './report';
import { headline } from './sentences';
import { day, decisionWords, severityWords, whereOf } from './words';

/** What a cell may hold: words, a number, a share that shows as per cent, a day; null is empty. */
type Value = string | number | { share: number } | { day: string } | null;

interface Page {
  name: string;
  /** Heads with the width of their column, characters. */
  columns: [head: string, width: number][];
  rows: Value[][];
}

/** The audit as an Excel workbook. Words are text and stay text: nothing in it is a formula, whatever a page said. */
export async function workbook(report: Report): Promise<Uint8Array> {
  const pages = [about(report), matrix(report), findings(report), facts(report), balance(report), decisions(report)];
  const blob = await writeExcel(pages.map(sheet)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function about(report: Report): Page {
  const { summary, score, brand } = report;
  return {
    name: 'Summary',
    columns: [
      [`${brand}: message audit`, 22],
      ['', 110],
    ],
    rows: [
      ['Audit', headline(report).join(' · ')],
      ['In short', summary.lead],
      ['Score', score.value === null ? 'No score' : { share: score.value }],
      ['How it is made', score.because],
      ...(report.drift?.says ?? []).map((line, at): Value[] => [at === 0 ? 'What changed' : null, line]),
      ...summary.holds.map((line, at): Value[] => [at === 0 ? 'What holds' : null, line]),
      ...summary.decide.map((line, at): Value[] => [at === 0 ? 'What to decide' : null, line]),
    ],
  };
}

const matrix = ({ messages, touchpoints }: Report): Page => ({
  name: 'Matrix',
  columns: [
    ['Channel', 18],
    ['Owner', 20],
    ['Touchpoint', 26],
    ['Read on', 12],
    ...messages.map(({ number, statement }): [string, number] => [`${number}. ${statement}`, 24]),
  ],
  rows: touchpoints.map(({ channel, owner = null, name, status, readAt, cells }) => [
    channel,
    owner,
    name,
    readAt ? { day: readAt } : null,
    ...messages.map(({ id }) =>
      status === 'scanned' ? cellWords(cells.find(({ message }) => message === id)) : status === 'notScanned' ? 'not read' : 'not judged',
    ),
  ]),
});

const findings = (report: Report): Page => ({
  name: 'Findings',
  columns: [
    ['No.', 6],
    ['Severity', 11],
    ['Certainty', 13],
    ['Channel', 18],
    ['Touchpoint', 24],
    ['What we found', 50],
    ['What the page says', 50],
    ['What to do', 46],
    ['Owner', 20],
    ['Due', 12],
    ['Decision', 34],
    ['Why it matters', 40],
    ['Link', 40],
    ['Check', 22],
  ],
  rows: report.findings.map((one) => [
    one.number,
    severityWords[one.severity],
    one.certainty === 'confirmed' ? 'confirmed' : 'please check',
    one.channel ?? null,
    whereOf(one),
    one.says,
    (one.values?.map(({ touchpoint, quote }) => `${touchpoint}: ${quote}`) ?? one.quotes.map(({ text }) => text)).join('\n') || null,
    one.todo,
    one.owner ?? null,
    one.decision?.due ? { day: one.decision.due } : null,
    one.decision ? decisionWords(one.decision) : one.open ? 'open' : null,
    one.why,
    one.quotes.find(({ link }) => link)?.link ?? null,
    one.check,
  ]),
});

function facts(report: Report): Page {
  const [heads = [], ...rows] = ledgerRows(report);
  const widths = [22, 46, 14, 18, 46, 26, 50, 40];
  return { name: 'Facts', columns: heads.map((head, at) => [head, widths[at] ?? 20]), rows: rows.map((row) => row.map((one) => one || null)) };
}

const balance = ({ touchpoints }: Report): Page => ({
  name: 'Balance',
  columns: [
    ['Channel', 18],
    ['Touchpoint', 26],
    ['Benefits', 11],
    ['From', 9],
    ['To', 9],
    ['Range', 12],
    ['Sentences with a benefit', 14],
    ['With both', 11],
    ['With features only', 13],
    ['Undecided', 11],
  ],
  rows: touchpoints
    .filter(({ status }) => status === 'scanned')
    .map(({ channel, name, balance: { benefitShare, counts, undecided }, benefitRange: range }) => [
      channel,
      name,
      benefitShare === null ? 'too few' : { share: benefitShare },
      range ? { share: range.min } : null,
      range ? { share: range.max } : null,
      range ? (range.planned ? 'planned' : 'usual') : null,
      counts.benefit,
      counts.mixed,
      counts.feature,
      undecided,
    ]),
});

const decisions = (report: Report): Page => ({
  name: 'Decisions',
  columns: [
    ['Finding', 9],
    ['Where', 24],
    ['What we found', 50],
    ['Decision', 14],
    ['By', 20],
    ['On', 12],
    ['Due', 12],
    ['Until', 12],
    ['Assigned to', 20],
    ['Reason', 46],
  ],
  rows: report.findings.flatMap((one) => {
    const { decision } = one;
    if (!decision) return [];
    const on = (date: string | undefined): Value => (date ? { day: date } : null);
    return [
      [
        one.number,
        whereOf(one),
        one.says,
        decision.kind,
        decision.by,
        on(decision.at),
        on(decision.due),
        on(decision.until),
        decision.to ?? null,
        decision.reason ?? null,
      ],
    ];
  }),
});

const sheet = ({ name, columns, rows }: Page): Sheet<Blob> => ({
  sheet: name,
  data: [
    columns.map(([head]): Cell => (head ? { value: clean(head), type: String, wrap: true, alignVertical: 'top', fontWeight: 'bold' } : null)),
    ...rows.map((row) => row.map(cell)),
  ],
  columns: columns.map(([, width]) => ({ width })),
  stickyRowsCount: 1,
});

/** Longest text a cell of Excel holds, characters. */
const LONGEST = 32_767;

function cell(value: Value): Cell {
  const look = { alignVertical: 'top' as const };
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, ...look };
  // The format for text keeps it text also when somebody edits the cell.
  if (typeof value === 'string') return { value: clean(value).slice(0, LONGEST), type: String, format: '@', wrap: true, ...look };
  if ('share' in value) return { value: value.share, type: Number, format: '0%', ...look };
  const date = new Date(value.day.slice(0, 10));
  return Number.isNaN(date.getTime()) ? cell(day(value.day)) : { value: date, type: Date, format: 'yyyy-mm-dd', ...look };
}
