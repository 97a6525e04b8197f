import { onlyFor, recipientsOf } from '../hand-over';
import { deepLink } from '../link';
import type { Report, ReportFinding, ReportTouchpoint } from '../report';
import { isNearMiss } from '../sentences';
import { counted, day, severityWords } from '../words';
import { type Block, heading, type Line, list, paragraph, quoted } from './blocks';
import { cellWords } from './review-tables';

/** What to change, as a list to tick off: for one recipient, or one part for each owner where nobody was chosen. */
export function handOverBlocks(report: Report): Block[] {
  const { brand, date, revision, only, findings } = report;
  const open = findings.filter((finding) => finding.open);
  const unsure = findings.filter(({ open: acts, certainty, decision }) => !acts && certainty === 'pleaseCheck' && !decision).length;
  const ownerless = only ? [] : open.filter(({ owner }) => !owner);
  return [
    heading(1, only ? `${brand}: what to change, for ${only.name}` : `${brand}: what to change`),
    paragraph({ quiet: `${day(date)} · plan revision ${revision} · ${counted(open.length, 'thing')} to do` }),
    paragraph(
      open.length ? 'Tick off what is done. Each link opens the page at the sentence, in any browser.' : 'Nothing waits to be changed.',
      unsure > 0 && only
        ? ` ${counted(unsure, 'more finding')} ${unsure === 1 ? 'is' : 'are'} unsure, and not in this list until the brand has decided.`
        : '',
    ),
    ...(only
      ? parts(report, 2)
      : recipientsOf(report)
          .filter(({ kind }) => kind === 'owner')
          .flatMap((one) => [heading(2, one.name), ...parts(onlyFor(report, one), 3)])),
    ...(ownerless.length ? [heading(2, 'Nobody named yet'), tasks(ownerless)] : []),
  ];
}

function parts({ touchpoints, findings, messages }: Report, level: 2 | 3): Block[] {
  const open = findings.filter((finding) => finding.open);
  const across = open.filter(({ scope }) => scope === 'across');
  const plan = open.filter(({ scope }) => scope === 'plan');
  return [
    ...touchpoints.flatMap((one) => touchpointPart(one, messages, level)),
    ...(across.length ? [heading(level, 'Across touchpoints'), tasks(across)] : []),
    ...(plan.length ? [heading(level, 'In the plan'), tasks(plan)] : []),
  ];
}

function touchpointPart(
  { name, channel, url, cells, findings, status, reason = '' }: ReportTouchpoint,
  messages: Report['messages'],
  level: 2 | 3,
): Block[] {
  const open = findings.filter((finding) => finding.open);
  const address = deepLink(url);
  const owes = messages.flatMap(({ id, statement }) => {
    const cell = cells.find(({ message }) => message === id);
    return cell?.because ? [{ statement, cell }] : [];
  });
  if (!open.length && status === 'scanned') return [];
  return [
    heading(level, name),
    paragraph({ quiet: channel }, ...(address ? [{ quiet: ' · ' }, { link: address, words: address }] : [])),
    ...(status === 'scanned' ? [] : [paragraph(`${status === 'notScanned' ? 'Not read.' : 'Not judged.'} ${reason}`)]),
    ...(owes.length && status === 'scanned'
      ? [
          paragraph('What the plan asks this page to say:'),
          list(owes.map(({ statement, cell }): Line => [statement, { quiet: ` (${cellWords(cell)})` }])),
        ]
      : []),
    ...(open.length ? [tasks(open)] : []),
  ];
}

const tasks = (findings: ReportFinding[]): Block => ({
  kind: 'tasks',
  items: findings.map((one) => ({
    line: [{ bold: one.says }, { quiet: ` Finding ${one.number}, ${severityWords[one.severity].toLowerCase()}` }],
    within: detail(one),
  })),
});

function detail(finding: ReportFinding): Block[] {
  const { todo, why, because, decision, quotes, touchpoint } = finding;
  return [
    ...quotes.map((quote) => quoted(quote, [isNearMiss(finding) && 'the closest sentence', !touchpoint && quote.touchpoint, quote.where])),
    paragraph({ bold: 'To do:' }, ` ${todo}`),
    paragraph({ quiet: [because && `Owed because ${because}.`, why, decision?.due && `Due ${day(decision.due)}.`].filter(Boolean).join(' ') }),
  ];
}
