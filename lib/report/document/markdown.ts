import type { BlockContent, List, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { clean } from '../clean';
import type { Block, Line, Run } from './blocks';

/** Blocks as Markdown with tables and boxes to tick, as GitHub and most editors read it. */
export const markdown = (blocks: Block[]): string =>
  toMarkdown(
    { type: 'root', children: blocks.flatMap(nodes) as RootContent[] },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-', listItemIndent: 'one', rule: '-' },
  );

function nodes(block: Block): BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: [text(block.text)] }];
    case 'paragraph':
      return [paragraph(block.line)];
    case 'quote':
      return [{ type: 'blockquote', children: [paragraph([block.text]), ...(block.after ? [paragraph(block.after)] : [])] }];
    case 'list':
      return [
        listOf(
          block.items.map((line) => item([paragraph(line)])),
          block.ordered,
        ),
      ];
    case 'tasks':
      return [listOf(block.items.map(({ line, within }) => item([ticked(line), ...within.flatMap(nodes)])))];
    case 'table':
      return [
        {
          type: 'table',
          children: [block.head.map((head): Line => [{ bold: head }]), ...block.rows].map((cells) => ({
            type: 'tableRow',
            children: cells.map(cell),
          })),
        },
      ];
  }
}

const text = (words: string) => ({ type: 'text' as const, value: clean(words).replace(/\s*\n\s*/gu, ' ') });
const paragraph = (line: Line): BlockContent => ({ type: 'paragraph', children: line.map(phrase) });
/** The box is markup that the writer has no word for. */
const ticked = (line: Line): BlockContent => ({ type: 'paragraph', children: [{ type: 'html', value: '[ ] ' }, ...line.map(phrase)] });
const cell = (line: Line): TableCell => ({ type: 'tableCell', children: line.map(phrase) });
const item = (children: BlockContent[]): ListItem => ({ type: 'listItem', spread: children.length > 1, children });
const listOf = (children: ListItem[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: children.some(({ spread }) => spread === true),
  children,
});

function phrase(run: Run): PhrasingContent {
  if (typeof run === 'string') return text(run);
  if ('bold' in run) return { type: 'strong', children: [text(run.bold.trim())] };
  if ('quiet' in run) return text(run.quiet);
  if ('quote' in run) return text(`“${run.quote}”`);
  return { type: 'link', url: run.link, children: [text(run.words)] };
}
