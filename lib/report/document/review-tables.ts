import { proofWords, standingWords } from '../html/standing';
import { ledgerParts } from '../ledger-rows';
import type { Cell, Report, ReportFinding } from '../report';
import { coverageCounts, isNearMiss } from '../sentences';
import { day, decisionWords, percent, severityWords, stateWords, whereOf } from '../words';
import { type Block, heading, type Line, list, paragraph, said, table } from './blocks';

/** Touchpoints down, messages across by their number: so many touchpoints fit a page that stands upright. */
export const matrixPart = ({ messages, touchpoints }: Report): Block[] => [
  heading(2, 'Where each message stands'),
  list(
    messages.map(({ statement }) => statement),
    true,
  ),
  ...(messages.length && touchpoints.length
    ? [
        table(
          ['Touchpoint', 'Channel', ...messages.map(({ number }) => String(number))],
          [3, 2, ...messages.map(() => Math.max(1, 5 / messages.length))],
          touchpoints.map(({ name, channel, status, cells }) => [
            name,
            channel,
            ...messages.map(({ id }) =>
              status === 'scanned' ? cellWords(cells.find(({ message }) => message === id)) : status === 'notScanned' ? 'not read' : 'not judged',
            ),
          ]),
        ),
      ]
    : []),
];

/** A state in words, with its marks. */
export function cellWords(cell: Cell | undefined): string {
  if (!cell) return 'not judged';
  const marks = [
    stateWords[cell.state],
    cell.buried && 'buried',
    cell.certainty === 'pleaseCheck' && 'please check',
    !cell.because && 'not owed here',
  ];
  return marks.filter(Boolean).join(', ');
}

export function ownersPart({ findings }: Report): Block[] {
  const open = findings.filter((finding) => finding.open);
  const owners = [...new Set(open.map(({ owner }) => owner))].sort((one, other) => Number(!one) - Number(!other));
  return [
    heading(2, 'Who does what'),
    ...(open.length ? [] : [paragraph('Nothing waits for someone to act.')]),
    ...owners.flatMap((owner) => [heading(3, owner ?? 'Nobody named yet'), findingTable(open.filter((one) => one.owner === owner))]),
  ];
}

const findingTable = (findings: ReportFinding[]): Block =>
  table(
    ['No.', 'Where', 'What is wrong', 'What to do'],
    [0.7, 1.8, 4, 3],
    findings.map((one) => [`${one.number} ${severityWords[one.severity]}`, whereOf(one), [one.says, ...quoted(one)], one.todo]),
  );

function quoted(finding: ReportFinding): Line {
  const [quote] = finding.quotes;
  if (!quote || finding.scope !== 'page') return [];
  return [isNearMiss(finding) ? ' Closest: ' : ' ', ...said(quote)];
}

export const messagesPart = ({ messages, touchpoints }: Report): Block[] => [
  heading(2, 'Each message, side by side'),
  ...messages.flatMap(({ id, number, statement }) => {
    const rows = touchpoints.flatMap(({ name, status, cells }) => {
      const cell = cells.find(({ message }) => message === id);
      if (status !== 'scanned' || !cell || (!cell.because && cell.state === 'missing')) return [];
      const [best] = cell.quotes;
      const closest: Line = best ? ['Nothing here says it. Closest: ', ...said(best)] : ['Nothing here says it.'];
      return [[name, cell.state === 'missing' ? closest : best ? said(best) : '', cellWords(cell)]];
    });
    return [
      heading(3, `${number}. ${statement}`),
      rows.length
        ? table(['Touchpoint', 'What the page says', 'Verdict'], [2, 5, 2], rows)
        : paragraph('No touchpoint that was read owes it or says it.'),
    ];
  }),
];

export function figuresPart({ figures }: Report): Block[] {
  if (!figures) return [];
  const parts = (Object.keys(ledgerParts) as (keyof typeof ledgerParts)[]).filter((part) => figures[part].length > 0);
  return [
    heading(2, 'Figures, prices and dates'),
    ...(parts.length ? [] : [paragraph('No figure was read.')]),
    ...parts.flatMap((part) => [
      heading(3, ledgerParts[part]),
      table(
        ['What it tells', 'Figure', 'Where', 'Against the plan'],
        [4, 1.5, 3, 1.5],
        figures[part].flatMap(({ what, values }) =>
          values.map(({ text, standing, told }, at) => [
            at === 0 ? what : '',
            text,
            told.map(({ name }) => name).join(', '),
            standingWords(standing, 'figure'),
          ]),
        ),
      ),
    ]),
  ];
}

export const claimsPart = ({ claims }: Report): Block[] =>
  claims.length
    ? [
        heading(2, 'Claims and their proof'),
        table(
          ['Claim', 'Proof', 'Used on'],
          [4, 3, 3],
          claims.map(({ text, standing, source, until, replacement, uses }) => [
            text,
            [
              `${proofWords[standing]}. `,
              source ?? 'No source named',
              until ? `. Holds until ${day(until)}` : '',
              ...(replacement ? ['. Say instead: ', { quote: replacement }] : []),
            ],
            uses.map(({ name, unsure }) => (unsure ? `${name} (please check)` : name)).join(', ') || 'Nowhere that was read',
          ]),
        ),
      ]
    : [];

export const balancePart = ({ touchpoints, findings }: Report): Block[] => [
  heading(2, 'Features and benefits'),
  table(
    ['Touchpoint', 'Benefits', 'Range', 'Sentences: benefit, both, feature'],
    [3, 1.5, 3, 2.5],
    touchpoints
      .filter(({ status }) => status === 'scanned')
      .map(({ name, balance: { benefitShare, counts }, benefitRange: range }) => [
        name,
        benefitShare === null ? 'too few to tell' : percent(benefitShare),
        range ? `${percent(range.min)} to ${percent(range.max)}${range.planned ? '' : ', usual'}` : '',
        `${counts.benefit}, ${counts.mixed}, ${counts.feature}`,
      ]),
  ),
  ...bare(findings),
];

/** Feature sentences without the benefit that the plan pairs with them. */
function bare(findings: ReportFinding[]): Block[] {
  const own = findings.filter(({ check, open }) => open && check === 'balance/orphan-feature');
  if (!own.length) return [];
  return [
    heading(3, 'Features that stand without their benefit'),
    list(own.map((one): Line => [`${whereOf(one)}: `, ...(one.quotes[0] ? [...said(one.quotes[0]), ' '] : []), one.todo])),
  ];
}

export function planFindings({ findings }: Report): Block[] {
  const own = findings.filter(({ scope, open }) => scope === 'plan' && open);
  return own.length ? [findingTable(own)] : [paragraph('Nothing in the plan waits for action.')];
}

export function coveragePart(report: Report): Block[] {
  const gaps = report.touchpoints.filter(({ status }) => status !== 'scanned');
  return [
    heading(2, 'What was not looked at'),
    list(coverageCounts(report).map(([count, what]) => `${count} ${what}`)),
    ...(gaps.length
      ? [
          table(
            ['Touchpoint', 'What happened', 'Why'],
            [3, 2, 5],
            gaps.map(({ name, status, reason = '' }) => [name, status === 'notScanned' ? 'not read' : 'not judged', reason]),
          ),
        ]
      : []),
  ];
}

export function decisionsPart({ findings }: Report): Block[] {
  const decided = findings.filter(({ decision }) => decision);
  if (!decided.length) return [heading(2, 'What people decided'), paragraph('Nobody has decided anything yet.')];
  return [
    heading(2, 'What people decided'),
    table(
      ['Finding', 'Where', 'Decision'],
      [4, 2, 4],
      decided.map((one) => [`${one.number}. ${one.says}`, whereOf(one), one.decision ? decisionWords(one.decision) : '']),
    ),
  ];
}
