import writeExcel, { type Sheet } from 'write-excel-file/universal';
import { isList, type Part, type ShownItem } from '../draft';
import { cellText, columnsOf, defineWriter, rowsWithin } from '../writers';

/** Excel: one sheet for each part; lists as tables, the rest as two columns. */
export default defineWriter({
  name: 'xlsx',
  label: 'Excel',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write({ parts }) {
    const sheets = parts.flatMap(({ part, heading, items }) => [sheet(part, heading, items), ...nested(items)]);
    const blob = await writeExcel(sheets).toBlob();
    return new Uint8Array(await blob.arrayBuffer());
  },
});

/** Key results and touchpoints: a sheet of their own, each row naming what it belongs to. */
function nested(items: ShownItem[]): Sheet<Blob>[] {
  const parts = new Map(items.flatMap(({ within }) => within.map(({ part }) => [part.name, part] as const)));
  return [...parts.values()].map((part) => sheet(part, part.name === 'keyResults' ? 'Key results' : 'Touchpoints', rowsWithin(items, part)));
}

function sheet(part: Part, name: string, items: ShownItem[]): Sheet<Blob> {
  const rows = isList(part) ? tableRows(items) : fieldRows(items);
  const widths = rows[0]?.map((_, at) => Math.min(60, Math.max(12, ...rows.map((row) => longest(row[at] ?? '')))) + 2) ?? [];
  return {
    sheet: name.slice(0, 31),
    data: rows.map((row, at) =>
      row.map((value) =>
        value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' as const, ...(at === 0 && { fontWeight: 'bold' as const }) },
      ),
    ),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

function tableRows(items: ShownItem[]): string[][] {
  const columns = columnsOf(items);
  return [columns.map(({ label }) => label), ...items.map((item) => columns.map(({ name }) => cellText(item, name)))];
}

const fieldRows = (items: ShownItem[]): string[][] => [
  ['Field', 'Value'],
  ...items.flatMap((item) => item.fields.map(({ name, label }) => [label, cellText(item, name)])),
];
