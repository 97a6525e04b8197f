import { Document, HeadingLevel, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** What a long brief holds, so that a reader can be asked whether all of it came in. */
export const LONG_BRIEF = { pages: 60, goals: 24, audiences: 20, messages: 40, features: 80, channels: 30, milestones: 60 };

const many = <Thing>(count: number, make: (number: number) => Thing): Thing[] => Array.from({ length: count }, (_, at) => make(at + 1));
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1) =>
  new Paragraph({ text, heading: level });
const item = (text: string, level = 0) => new Paragraph({ text, bullet: { level } });
const labelled = (label: string, text: string) => new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)] });
const table = (rows: string[][]) =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) });
/** Words a page is filled with: what strategy papers say between their lists. */
const filling = (page: number) =>
  `On page ${page} the team describes how the market has moved since last year, which rivals have cut their prices, and what that asks of whoever writes for the harbour, the hill and the high street in the months to come. `.repeat(
    9,
  );

/** A brief of sixty pages, as Word saves it: lists, tables, subheadings, and pages of running text between them. */
export async function longBrief(): Promise<Uint8Array> {
  const { goals, audiences, messages, features, channels, milestones, pages } = LONG_BRIEF;
  const parts = [
    [heading('Objectives'), ...many(goals, (at) => item(`Grow repairs in town ${at} from ${at + 10}% to ${at + 20}% by 31 March 2028`))],
    [
      heading('Audience'),
      ...many(audiences, (at) => [
        heading(`Winter swimmers of bay ${at}`, HeadingLevel.HEADING_2),
        labelled('Needs', `A suit that lasts ${at} winters`),
        labelled('Evidence', `${at + 4} interviews in autumn`),
      ]).flat(),
    ],
    [
      heading('Key messages'),
      ...many(messages, (at) => [
        heading(`Mended, not binned, in bay ${at}`, HeadingLevel.HEADING_2),
        labelled('Approved wordings', `We mend it in bay ${at} before you swim again`),
        labelled('Proof', `${at + 50} of 100 suits mended within a week in bay ${at}`),
      ]).flat(),
    ],
    [
      heading('Features and benefits'),
      table([['Feature', 'Benefit'], ...many(features, (at) => [`Seam of kind ${at}`, `You swim ${at} weeks longer`])]),
    ],
    [
      heading('Channels'),
      table([['Channel', 'Role', 'Owner'], ...many(channels, (at) => [`Shop in town ${at}`, `Sell repairs in town ${at}`, `Team ${at}`])]),
    ],
    [
      heading('Timeline'),
      table([
        ['Milestone', 'Date', 'Owner'],
        ...many(milestones, (at) => [`Step ${at} agreed`, `${(at % 28) + 1} May 2027`, `Team ${(at % 9) + 1}`]),
      ]),
    ],
    [heading('Governance'), labelled('Who decides', 'Noor'), labelled('Review', 'every month')],
  ];
  const perPart = Math.floor(pages / parts.length);
  const children = [
    new Paragraph({ text: 'Tarn & Otter – shared brief', heading: HeadingLevel.TITLE }),
    ...parts.flatMap((part, index) => [
      heading('Background and market', HeadingLevel.HEADING_1),
      ...many(perPart, (at) => [new Paragraph(filling(index * perPart + at)), new Paragraph({ children: [new PageBreak()] })]).flat(),
      ...part,
    ]),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
