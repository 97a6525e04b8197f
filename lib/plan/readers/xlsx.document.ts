import { strFromU8 } from 'fflate';
import readExcel from 'read-excel-file/universal';
import { blocksOfRows, columnName } from '../cells';
import { defineDocument } from '../documents';
import type { Block, Cell } from '../draft';
import { damaged, repack, tooMuch, unpack } from '../unpack';

const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml))$/i;
const MOST_SHEETS = 40;
/** The library makes a full grid: rows times columns, filled or not. */
const MOST_ROWS = 3_000;
const MOST_COLUMNS = 200;
/** Names that programs give sheets and people leave. */
const NAMELESS = /^(?:sheet|tabelle|feuil|hoja|foglio|blad|table)\s?\d*$/i;

/** Excel. Formulas are read as the values they had when the file was saved. */
export default defineDocument({
  name: 'xlsx',
  async read(bytes) {
    const parts = unpack(bytes, (name) => NEEDED.test(name));
    if (![...parts.keys()].some((name) => /^xl\/workbook\.xml$/i.test(name))) throw damaged();
    const lean = new Map<string, Uint8Array | string>();
    for (const [name, part] of parts) lean.set(name, /worksheets\//i.test(name) ? sheet(strFromU8(part)) : part);
    const zip = repack(lean);
    const sheets = await readExcel(zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength) as ArrayBuffer);
    return sheets.slice(0, MOST_SHEETS).flatMap(({ sheet: name, data }): Block[] => {
      const rows = data.map((row, line): Cell[] =>
        row.map((value, column) => ({ text: written(value), place: { sheet: name, cell: `${columnName(column)}${line + 1}` } })),
      );
      const blocks = blocksOfRows(rows);
      const named: Block[] = NAMELESS.test(name.trim()) ? [] : [{ kind: 'heading', level: 1, text: name.trim(), place: { sheet: name } }];
      return blocks.length > 0 ? [...named, ...blocks] : [];
    });
  },
});

/** Without cells that hold only a colour or a border: those may reach down to the millionth row. */
function sheet(xml: string): string {
  // The library leaves a rejection unheard where a sheet without its data stands beside another fault.
  if (/<!DOCTYPE/i.test(xml) || !/<(?:\w+:)?sheetData\b/.test(xml)) throw damaged();
  const lean = xml.replace(/<(?:\w+:)?c(?:\s[^<>]*)?\/>/g, '').replace(/<((?:\w+:)?)row(?:\s[^<>]*)?(?:\/>|>\s*<\/\1row>)/g, '');
  let cells = 0;
  for (const [, letters = '', row] of lean.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,4})(\d{1,9})"/g)) {
    cells += 1;
    if (Number(row) > MOST_ROWS || columnIndex(letters) >= MOST_COLUMNS || cells > 100_000) throw tooMuch();
  }
  // The stated size of the sheet counts the empty cells too.
  return lean.replace(/<(?:\w+:)?dimension[^<>]*\/>/g, '');
}

const columnIndex = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
