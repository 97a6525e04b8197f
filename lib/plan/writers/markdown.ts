import type { List, ListItem, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isList, type Shown, type ShownItem, type ShownPart } from '../draft';
import { cellText, columnsOf, defineWriter } from '../writers';

/** Markdown. */
export default defineWriter({
  name: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  write({ title, parts }) {
    const children = [heading(1, title), ...parts.flatMap((part) => partOf(part, 2))];
    return new TextEncoder().encode(
      toMarkdown({ type: 'root', children }, { extensions: [gfmTableToMarkdown()], bullet: '-', listItemIndent: 'one', rule: '-' }),
    );
  },
});

function partOf({ part, heading: words, hint, items }: ShownPart, level: Level): RootContent[] {
  const above: RootContent[] = [heading(level, words), ...(hint ? [paragraph([{ type: 'emphasis', children: text(hint) }])] : [])];
  if (!isList(part)) return [...above, ...items.flatMap(({ fields }) => fieldsOf(fields))];
  return part.shown === 'table' ? [...above, tableOf(items)] : [...above, ...items.flatMap((item) => card(item, part.label, deeper(level)))];
}

function card(item: ShownItem, label: string | undefined, level: Level): RootContent[] {
  const own = item.fields.filter(({ name }) => name !== label);
  const within = item.within.flatMap(({ part, items }) => items.flatMap((one) => card(one, part.label, deeper(level))));
  return [heading(level, item.title ?? ''), ...fieldsOf(own), ...within];
}

const fieldsOf = (fields: Shown[]): RootContent[] => (fields.length > 0 ? [list(fields.map(fieldItem))] : []);

function fieldItem({ label, value }: Shown): ListItem {
  const name: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: `${label}:` }] };
  if (!Array.isArray(value)) return item([paragraph([name, { type: 'text', value: ' ' }, ...text(value)])]);
  return item([paragraph([name]), list(value.map((one) => item([paragraph(text(one))])))]);
}

function tableOf(items: ShownItem[]): Table {
  const columns = columnsOf(items);
  const row = (cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((one): TableCell => ({ type: 'tableCell', children: inCell(one) })),
  });
  return {
    type: 'table',
    children: [row(columns.map(({ label }) => label)), ...items.map((one) => row(columns.map(({ name }) => cellText(one, name))))],
  };
}

/** A line break within a paragraph. */
const text = (words: string): PhrasingContent[] =>
  words.split('\n').flatMap((line, at) => [...(at > 0 ? [{ type: 'break' as const }] : []), { type: 'text' as const, value: line }]);
/** A table's cell has one line in the file; breaks are tags there. */
const inCell = (words: string): PhrasingContent[] =>
  words.split('\n').flatMap((line, at) => [...(at > 0 ? [{ type: 'html' as const, value: '<br>' }] : []), { type: 'text' as const, value: line }]);

type Level = 1 | 2 | 3 | 4 | 5 | 6;
const deeper = (level: Level): Level => Math.min(level + 1, 6) as Level;
const heading = (depth: Level, words: string): RootContent => ({ type: 'heading', depth, children: text(words.replaceAll('\n', ' ')) });
const paragraph = (children: PhrasingContent[]) => ({ type: 'paragraph' as const, children });
const item = (children: ListItem['children']): ListItem => ({ type: 'listItem', spread: false, children });
const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });
