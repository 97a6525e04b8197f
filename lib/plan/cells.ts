import { type Block, type Cell, type DocumentPlace, typedItem } from './draft';

/** 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** A sheet's rows as blocks: what stands alone in its row and over a table is text, the rest are tables, parted by blank rows. */
export function blocksOfRows(rows: Cell[][]): Block[] {
  const blocks: Block[] = [];
  let table: Cell[][] = [];
  const close = () => {
    if (table.length > 0) blocks.push(...blocksOfTable(table));
    table = [];
  };
  for (const row of rows) {
    if (row.some(({ text }) => text.trim())) table.push(row);
    else close();
  }
  close();
  return blocks;
}

function blocksOfTable(rows: Cell[][]): Block[] {
  const filled = (row: Cell[]): Cell[] => row.filter(({ text }) => text.trim());
  const [first] = rows;
  const place: DocumentPlace = first?.[0]?.place ?? {};
  if (rows.every((row) => filled(row).length === 1)) {
    const column = rows.length > 1 && new Set(rows.map((row) => row.indexOf(filled(row)[0] as Cell))).size === 1;
    return column ? [{ kind: 'table', rows, place }] : rows.map((row) => alone(filled(row)[0] as Cell));
  }
  const above = rows.findIndex((row) => filled(row).length > 1);
  // A roof over a house stands alone in its row too; one line alone is a title, and is read as one where it is short.
  const titles = rows.slice(0, above).filter((row) => (filled(row)[0]?.text.length ?? 0) < 60 && above > 0);
  return [...titles.map((row) => heading(filled(row)[0] as Cell)), { kind: 'table', rows: rows.slice(titles.length), place }];
}

const heading = ({ text, place }: Cell): Block => ({ kind: 'heading', level: 2, text: text.trim(), place });

function alone({ text, place }: Cell): Block {
  const item = typedItem(text);
  if (item) return { kind: 'item', level: 0, ...item, place };
  return { kind: 'paragraph', text: text.trim(), place };
}
