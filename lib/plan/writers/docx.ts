import {
  BorderStyle,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { isList, type Shown, type ShownItem, type ShownPart } from '../draft';
import { cellText, columnsOf, defineWriter } from '../writers';

/** Word. */
export default defineWriter({
  name: 'docx',
  label: 'Word',
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async write({ title, parts }) {
    const document = new Document({
      title,
      creator: 'Throughline',
      styles: { default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 80 } } } } },
      numbering: {
        config: [
          {
            reference: LIST,
            levels: [0, 1, 2].map((level) => ({
              level,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
            })),
          },
        ],
      },
      sections: [{ children: [heading(1, title), ...parts.flatMap((part) => partOf(part, 2))] }],
    });
    return new Uint8Array(await Packer.toArrayBuffer(document));
  },
});

const LIST = 'brief';
/** Twentieths of a point: the width of the text on an A4 page. */
const TEXT_WIDTH = 9_000;

type Piece = Paragraph | Table;
const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

function partOf({ part, heading: words, hint, items }: ShownPart, level: number): Piece[] {
  const above: Piece[] = [
    heading(level, words),
    ...(hint ? [new Paragraph({ children: [new TextRun({ text: hint, italics: true, color: '666666' })] })] : []),
  ];
  if (!isList(part)) return [...above, ...items.flatMap(({ fields }) => fields.flatMap(field))];
  return part.shown === 'table'
    ? [...above, table(items), new Paragraph({})]
    : [...above, ...items.flatMap((item) => card(item, part.label, level + 1))];
}

function card(item: ShownItem, label: string | undefined, level: number): Piece[] {
  const own = item.fields.filter(({ name }) => name !== label);
  const within = item.within.flatMap(({ part, items }) => items.flatMap((one) => card(one, part.label, level + 1)));
  return [heading(level, item.title ?? ''), ...own.flatMap(field), ...within];
}

function field({ label, value }: Shown): Paragraph[] {
  const name = new TextRun({ text: `${label}:`, bold: true });
  if (!Array.isArray(value)) return [bullet(0, [name, new TextRun(' '), ...runs(value)])];
  return [bullet(0, [name]), ...value.map((one) => bullet(1, runs(one)))];
}

function table(items: ShownItem[]): Table {
  const columns = columnsOf(items);
  const width = { size: Math.floor(TEXT_WIDTH / columns.length), type: WidthType.DXA };
  const cell = (words: string, bold = false) =>
    new TableCell({
      width,
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      children: words.split(/\n(?=• )/).map((line) => new Paragraph({ spacing: { after: 0 }, children: runs(line, bold) })),
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(() => width.size),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ label }) => cell(label, true)) }),
      ...items.map((item) => new TableRow({ cantSplit: true, children: columns.map(({ name }) => cell(cellText(item, name))) })),
    ],
  });
}

const runs = (words: string, bold = false): TextRun[] =>
  words.split('\n').map((text, at) => new TextRun({ text, bold, ...(at > 0 && { break: 1 }) }));
const bullet = (level: number, children: IParagraphOptions['children']): Paragraph =>
  new Paragraph({ numbering: { reference: LIST, level }, spacing: { after: 40 }, children: children ?? [] });
const heading = (level: number, text: string): Paragraph =>
  new Paragraph({
    heading: LEVELS[Math.min(level, 6) - 1] ?? HeadingLevel.HEADING_6,
    keepNext: true,
    children: [new TextRun({ text: text.replaceAll('\n', ' ') })],
  });
