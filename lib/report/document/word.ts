import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { clean } from '../clean';
import type { Block, Line, Run } from './blocks';

/** Blocks as a Word document, A4, with running heads and page numbers. */
export async function word(title: string, blocks: Block[]): Promise<Uint8Array> {
  const quiet = (children: (string | TextRun)[]) =>
    new Paragraph({ children: children.map((one) => (typeof one === 'string' ? new TextRun({ text: one, size: 17, color: QUIET }) : one)) });
  const document = new Document({
    title: clean(title),
    creator: 'Throughline',
    styles: { default: { document: { run: { font: 'Calibri', size: 21 }, paragraph: { spacing: { after: 100 } } } } },
    numbering: {
      config: [
        {
          reference: 'dot',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 360, hanging: 260 } } } }],
        },
        // One instance a list, so that each begins at 1.
        {
          reference: 'number',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 400, hanging: 400 } } } }],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [quiet([clean(title)])] }) },
        footers: {
          default: new Footer({
            children: [quiet([new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 17, color: QUIET })])],
          }),
        },
        children: blocks.flatMap((block, at) => pieces(block, at, 0)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Piece = Paragraph | Table;
const QUIET = '5B5D62';
const PENCIL = '1F4FA3';
/** Twentieths of a point: the width of the text on an A4 page. */
const TEXT_WIDTH = 9_000;
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

function pieces(block: Block, instance: number, left: number): Piece[] {
  const indent = left ? { indent: { left } } : {};
  const own = (line: Line, change: IParagraphOptions = {}) => new Paragraph({ ...indent, ...change, children: line.flatMap(runs) });
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_4, keepNext: true, children: [new TextRun(clean(block.text))] }),
      ];
    case 'paragraph':
      return [own(block.line)];
    case 'quote':
      return [
        own([{ quote: block.text }], {
          indent: { left: left + 300 },
          keepNext: block.after !== undefined,
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: PENCIL } },
        }),
        ...(block.after ? [own(block.after, { indent: { left: left + 300 } })] : []),
      ];
    case 'list':
      return block.items.map((line) =>
        own(line, { numbering: { reference: block.ordered ? 'number' : 'dot', level: 0, instance }, spacing: { after: 50 } }),
      );
    case 'tasks':
      return block.items.flatMap(({ line, within }) => [
        own(['☐ ', ...line], { keepNext: true, spacing: { before: 160, after: 60 } }),
        ...within.flatMap((one) => pieces(one, instance, left + 360)),
      ]);
    case 'table':
      return [tableOf(block), new Paragraph({ spacing: { after: 60 }, children: [] })];
  }
}

function tableOf({ head, rows, widths }: Extract<Block, { kind: 'table' }>): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const sizes = widths.map((width) => Math.floor((TEXT_WIDTH * width) / all));
  const cell = (line: Line, at: number) =>
    new TableCell({
      width: { size: sizes[at] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      children: [new Paragraph({ spacing: { after: 0 }, children: line.flatMap(runs) })],
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: sizes,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((words, at) => cell([{ bold: words }], at)) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
    ],
  });
}

function runs(run: Run): ParagraphChild[] {
  if (typeof run === 'string') return lines(run);
  if ('bold' in run) return lines(run.bold, { bold: true });
  if ('quiet' in run) return lines(run.quiet, { color: QUIET });
  if ('quote' in run) return lines(`“${run.quote}”`, { font: 'Georgia' });
  return [new ExternalHyperlink({ link: run.link, children: [new TextRun({ text: clean(run.words), style: 'Hyperlink' })] })];
}

const lines = (words: string, look: { bold?: boolean; color?: string; font?: string } = {}): TextRun[] =>
  clean(words)
    .split('\n')
    .map((text, at) => new TextRun({ text, ...look, ...(at > 0 && { break: 1 }) }));
