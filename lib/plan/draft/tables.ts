import { readFramework } from './framework';
import { readHouse } from './house';
import { headingMeaning, labelMeaning } from './meaning';
import { readRaci } from './raci';
import { namesColumns, readRows } from './rows';
import type { Guess, Item, Sketch } from './sketch';
import { isList, type Part } from './structure';
import { typedItem } from './typed';
import type { Block, Cell, DocumentPlace } from './types';

type Table = Extract<Block, { kind: 'table' }>;

/** What a table needs to know of the text around it, and may hand back to it. */
export interface Around {
  current: Part | undefined;
  under: { guess: Guess; retired: boolean; item: Item | undefined };
  heading(text: string, level: number, place: DocumentPlace): void;
  value(label: string, value: string, place: DocumentPlace): boolean;
  text(block: Extract<Block, { kind: 'paragraph' | 'item' }>): void;
}

/** Bounds; a table beyond them is data. */
const MOST_ROWS = 1_500;
const MOST_COLUMNS = 60;

/** A table by what its first row and first column mean. What cannot be meant for a plan is quoted row by row. */
export function readTable(sketch: Sketch, table: Table, around: Around): void {
  const rows = table.rows
    .slice(0, MOST_ROWS)
    .map((row) => row.slice(0, MOST_COLUMNS))
    .filter((row) => row.some(({ text }) => text.trim()));
  if (rows.length === 0) return;
  const wide = Math.max(...rows.map((row) => row.length));
  const square = rows.map((row) => [
    ...row,
    ...Array.from({ length: wide - row.length }, (): Cell => ({ text: '', place: row[0]?.place ?? table.place })),
  ]);
  const columns = Array.from({ length: wide }, (_, at) => at).filter((at) => square.some((row) => row[at]?.text.trim()));
  const full = square.map((row) => columns.map((at) => row[at] as Cell));
  const { current } = around;
  const column = columns.length === 1 && current?.label !== undefined && labelMeaning(full[0]?.[0]?.text ?? '', current.name) === current.label;
  if (column && readRows(sketch, full, around)) return;
  if (columns.length === 1) return full.forEach(([cell]) => cell && lines(cell, around));
  if (readHouse(sketch, full, around)) return;
  if (readRaci(sketch, full)) return;
  if (around.current && !isList(around.current) && !namesColumns(full, around.current) && readLabels(sketch, full, around)) return;
  if (readFramework(sketch, full, around)) return;
  if (readRows(sketch, full, around)) return;
  if (readLabels(sketch, full, around)) return;
  for (const row of full) {
    const [first] = row.filter(({ text }) => text.trim());
    if (first)
      sketch.leave(
        row
          .map(({ text }) => text.trim())
          .filter(Boolean)
          .join(' | '),
        first.place,
        around.current?.name,
      );
  }
}

/** Questions on the left, answers on the right: each row is a heading with its text. */
function readLabels(sketch: Sketch, rows: Cell[][], around: Around): boolean {
  const { current } = around;
  const own = current && !isList(current) ? current.name : undefined;
  const means = ([first]: Cell[]): boolean =>
    Boolean(first && (headingMeaning(first.text)?.how === 'exact' || (own && labelMeaning(first.text, own))));
  const meant = rows.filter(means).length;
  if (meant === 0 || meant < (rows.length - 1) / 2) return false;
  for (const row of rows) {
    const [label, ...answers] = row;
    if (!label?.text.trim()) {
      for (const answer of answers) lines(answer, around);
      continue;
    }
    if (label.text.trim() === 'Field' && answers[0]?.text.trim() === 'Value') sketch.ours = true;
    if (/^(field|part|section|question|item)$/i.test(label.text.trim())) continue;
    const inPart = own && labelMeaning(label.text, own);
    const written = answers.filter(({ text }) => text.trim());
    if (inPart && written[0]) {
      around.value(label.text.trim(), written.map(({ text }) => text.trim()).join('\n'), written[0].place);
      continue;
    }
    around.heading(label.text, 7, label.place);
    for (const answer of written) lines(answer, around);
  }
  return true;
}

/** A cell's lines, as paragraphs and items of a list. */
export function lines(cell: Cell, around: Pick<Around, 'text'>): void {
  for (const line of cell.text.split('\n')) {
    const item = typedItem(line);
    if (item) around.text({ kind: 'item', level: 0, ...item, place: cell.place });
    else around.text({ kind: 'paragraph', text: line, place: cell.place });
  }
}
