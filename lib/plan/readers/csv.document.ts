import Papa from 'papaparse';
import { blocksOfRows, columnName } from '../cells';
import { defineDocument } from '../documents';
import type { Block, Cell } from '../draft';
import { decode } from '../formats';
import { tooMuch } from '../unpack';

const MOST_ROWS = 3_000;
const MOST_CELLS = 100_000;

/** CSV, with whatever sign parts the columns. The file's name stands where a sheet's name would. */
export default defineDocument({
  name: 'csv',
  read(bytes, fileName) {
    const { data } = Papa.parse<string[]>(decode(bytes).replace(/^\uFEFF/, ''), { preview: MOST_ROWS + 1, skipEmptyLines: false });
    if (data.length > MOST_ROWS || data.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS) throw tooMuch();
    const rows = data.map((row, line): Cell[] =>
      row.map((text, column) => ({ text: text.trim(), place: { line: line + 1, cell: `${columnName(column)}${line + 1}` } })),
    );
    const name = fileName
      .replace(/\.[a-z]+$/i, '')
      .replace(/[-_]+/g, ' ')
      .trim();
    const named: Block[] = name ? [{ kind: 'heading', level: 1, text: name, place: {} }] : [];
    const blocks = blocksOfRows(rows);
    return blocks.length > 0 ? [...named, ...blocks] : [];
  },
});
