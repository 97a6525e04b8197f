import Papa from 'papaparse';
import { isList, type Part, type ShownItem } from '../draft';
import { cellText, columnsOf, defineWriter, rowsWithin } from '../writers';

/** CSV: the parts one beneath the other, each a title and its table, parted by a blank line. */
export default defineWriter({
  name: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv',
  write({ parts }) {
    const tables = parts.flatMap(({ part, heading, items }) => [table(part, heading, items), ...nested(items)]);
    // Spreadsheet programs take a file for UTF-8 by the mark at its beginning.
    return new TextEncoder().encode(`\uFEFF${tables.map((rows) => Papa.unparse(rows)).join('\r\n\r\n')}\r\n`);
  },
});

/** Key results and touchpoints: a table of their own, each row naming what it belongs to. */
function nested(items: ShownItem[]): string[][][] {
  const parts = new Map(items.flatMap(({ within }) => within.map(({ part }) => [part.name, part] as const)));
  return [...parts.values()].map((part) => table(part, part.name === 'keyResults' ? 'Key results' : 'Touchpoints', rowsWithin(items, part)));
}

function table(part: Part, title: string, items: ShownItem[]): string[][] {
  if (!isList(part))
    return [[title], ['Field', 'Value'], ...items.flatMap((item) => item.fields.map(({ name, label }) => [label, cellText(item, name)]))];
  const columns = columnsOf(items);
  // One column alone would read as a list of lines, its title among them.
  const beside = columns.length === 1 ? ['Short name'] : [];
  return [
    [title],
    [...columns.map(({ label }) => label), ...beside],
    ...items.map((item) => [...columns.map(({ name }) => cellText(item, name)), ...beside.map(() => '')]),
  ];
}
