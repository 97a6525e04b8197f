import type { Matter, Report } from '../report';
import { channelSentences, editPlace, editsLead, headline, methodSentences, readinessWords, settlesWords } from '../sentences';
import { listed } from '../words';
import { type Block, heading, list, paragraph, quoted, said } from './blocks';
import {
  balancePart,
  claimsPart,
  coveragePart,
  decisionsPart,
  figuresPart,
  matrixPart,
  messagesPart,
  ownersPart,
  planFindings,
} from './review-tables';

/** The review document in blocks: a page of summary, then what it rests on, part by part. */
export const reviewBlocks = (report: Report): Block[] => [
  heading(1, `${report.brand}: message audit`),
  paragraph({ quiet: headline(report).join(' · ') }),
  ...summaryPart(report),
  heading(2, 'Most effect first'),
  paragraph(editsLead(report)),
  ...(report.edits.length
    ? [
        list(
          report.edits.map((edit) => [
            { bold: edit.todo },
            ' ',
            ...(edit.quote ? [...said(edit.quote), ' '] : []),
            `${editPlace(edit)} `,
            { quiet: settlesWords(edit) },
          ]),
          true,
        ),
      ]
    : []),
  ...matrixPart(report),
  ...ownersPart(report),
  ...messagesPart(report),
  heading(2, 'Each channel'),
  ...report.channels.flatMap((channel) => [
    heading(3, channel.owner ? `${channel.channel} (${channel.owner})` : channel.channel),
    paragraph(channelSentences(channel).join(' ')),
  ]),
  ...figuresPart(report),
  ...claimsPart(report),
  ...balancePart(report),
  heading(2, 'The plan itself'),
  ...(report.readiness.length ? [list(report.readiness.map((one) => [{ bold: `${capital(one.element)}.` }, ` ${readinessWords(one)}`]))] : []),
  ...planFindings(report),
  ...coveragePart(report),
  ...decisionsPart(report),
  heading(2, 'How this was made'),
  list(methodSentences(report)),
];

function summaryPart({ summary: { lead, holds, matters, decide }, drift, score }: Report): Block[] {
  return [
    heading(2, 'In short'),
    paragraph(lead),
    heading(3, matters.length ? 'What matters most' : 'Nothing waits for action'),
    ...matters.flatMap(matterPart),
    ...(drift ? [heading(3, 'What changed'), list(drift.says)] : []),
    heading(3, 'What holds'),
    list(holds),
    heading(3, 'What to decide'),
    list(decide),
    heading(3, score.value === null ? 'No score yet' : `Score: ${Math.round(score.value * 100)} of 100`),
    paragraph(score.because),
  ];
}

const matterPart = ({ says, quote, todo, touchpoints, owners, numbers }: Matter, at: number): Block[] => [
  heading(4, `${at + 1}. ${says}`),
  ...(quote ? [quoted(quote, [quote.cues[0], quote.where])] : []),
  paragraph({ bold: 'To do:' }, ` ${todo}`),
  paragraph({
    quiet: `${touchpoints.length ? `${listed(touchpoints)}. ` : ''}${owners.length ? listed(owners) : 'No owner named'}. Finding ${listed(numbers.map(String))}.`,
  }),
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
