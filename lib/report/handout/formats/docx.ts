import { BorderStyle, Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { type Block, defineHandoutFormat, type Entry, type Section } from '../handout';

/** Word. */
export default defineHandoutFormat({
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',

  async write({ kind, title, lines, main, beside, foot }) {
    const document = new Document({
      title: plain(`${kind}: ${title}`),
      creator: 'Throughline',
      styles: { default: { document: { run: { font: 'Calibri', size: 20 }, paragraph: { spacing: { after: 60 } } } } },
      numbering: {
        config: [
          {
            reference: LIST,
            levels: [0, 1].map((level) => ({
              level,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 320 * (level + 1), hanging: 220 } } },
            })),
          },
        ],
      },
      sections: [
        {
          properties: { page: { margin: { top: 900, bottom: 900, left: 1000, right: 1000 } } },
          children: [
            new Paragraph({ children: [run(kind, { color: PENCIL, bold: true })] }),
            heading(HeadingLevel.HEADING_1, title),
            ...lines.map(quiet),
            ...[...main, ...beside].flatMap(section),
            quiet(foot),
          ],
        },
      ],
    });
    return new Uint8Array(await Packer.toArrayBuffer(document));
  },
});

const LIST = 'card';
const PENCIL = '1F4FA3';
/** Twentieths of a point: the width of the text on an A4 page. */
const TEXT_WIDTH = 9_900;

const section = ({ heading: words, note, blocks }: Section): (Paragraph | Table)[] => [
  heading(HeadingLevel.HEADING_2, words),
  ...(note ? [quiet(note)] : []),
  ...blocks.flatMap(block),
];

function block(one: Block): (Paragraph | Table)[] {
  if (one.kind === 'entries') return one.entries.flatMap(entry);
  if (one.kind === 'table') return [table(one.head, one.rows), new Paragraph({})];
  if (one.kind === 'lines') return one.lines.map((line) => bullet(0, [run(line)]));
  return one.facts.map(({ name, text }) => bullet(0, [run(`${name}: `, { bold: true }), run(text)]));
}

const entry = ({ number, title, note, parts }: Entry): Paragraph[] => [
  heading(HeadingLevel.HEADING_3, number ? `${number}. ${title}` : title),
  ...(note ? [quiet(note)] : []),
  ...parts.flatMap(({ label, lines, quoted }) => {
    const said = lines.map((line) => (quoted ? `“${line}”` : line));
    if (said.length === 1) return [bullet(0, [run(`${label}: `, { bold: true }), run(said[0] ?? '')])];
    return [bullet(0, [run(`${label}:`, { bold: true })]), ...said.map((line) => bullet(1, [run(line)]))];
  }),
];

function table(head: string[], rows: string[][]): Table {
  const width = { size: Math.floor(TEXT_WIDTH / head.length), type: WidthType.DXA };
  const cell = (words: string, bold = false) =>
    new TableCell({
      width,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [new Paragraph({ spacing: { after: 0 }, children: [run(words, { bold })] })],
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: head.map(() => width.size),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((words) => cell(words, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((words) => cell(words)) })),
    ],
  });
}

/** Control characters have no place in a Word file: one of them, and Word refuses to open it. */
const plain = (words: string): string => words.replace(/\s*\n\s*/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
const run = (words: string, more: { bold?: boolean; color?: string; italics?: boolean } = {}) => new TextRun({ text: plain(words), ...more });
const quiet = (words: string) => new Paragraph({ children: [run(words, { color: '666666' })] });
const bullet = (level: number, children: TextRun[]) => new Paragraph({ numbering: { reference: LIST, level }, spacing: { after: 30 }, children });
const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], words: string) =>
  new Paragraph({ heading: level, keepNext: true, children: [run(words)] });
