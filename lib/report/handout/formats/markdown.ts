import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Block, defineHandoutFormat, type Entry, type Section } from '../handout';

/** Markdown, for those who keep their briefings in a repository or a wiki. */
export default defineHandoutFormat({
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',

  write: ({ kind, title, lines, main, beside, foot }) =>
    toMarkdown(
      {
        type: 'root',
        children: [
          heading(1, `${kind}: ${title}`),
          ...lines.map((line) => paragraph(text(line))),
          ...[...main, ...beside].flatMap(section),
          paragraph([{ type: 'emphasis', children: text(foot) }]),
        ],
      },
      { extensions: [gfmTableToMarkdown()], bullet: '-', listItemIndent: 'one', rule: '-' },
    ),
});

const section = ({ heading: words, note, blocks }: Section): RootContent[] => [
  heading(2, words),
  ...(note ? [paragraph([{ type: 'emphasis', children: text(note) }])] : []),
  ...blocks.flatMap(block),
];

function block(one: Block): RootContent[] {
  if (one.kind === 'entries') return one.entries.flatMap(entry);
  if (one.kind === 'table') return [table([one.head, ...one.rows])];
  return one.kind === 'facts'
    ? [list(one.facts.map(({ name, text: words }) => item([named(name, words)])))]
    : [list(one.lines.map((line) => item([paragraph(text(line))])))];
}

const entry = ({ number, title, note, parts }: Entry): RootContent[] => [
  heading(3, number ? `${number}. ${title}` : title),
  ...(note ? [paragraph(text(note))] : []),
  ...(parts.length
    ? [
        list(
          parts.map(({ label, lines, quoted }) => {
            const said = lines.map((line) => (quoted ? `“${line}”` : line));
            return said.length === 1
              ? item([named(label, said[0] ?? '')])
              : item([named(label, ''), list(said.map((line) => item([paragraph(text(line))])))]);
          }),
        ),
      ]
    : []),
];

const table = (rows: string[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: text(cell.replaceAll('\n', ' ')) })),
  })),
});
const named = (name: string, words: string) =>
  paragraph([{ type: 'strong', children: text(`${name}:`) }, ...(words ? [{ type: 'text' as const, value: ' ' }, ...text(words)] : [])]);
const text = (words: string): PhrasingContent[] => [{ type: 'text', value: words.replace(/\s*\n\s*/g, ' ') }];
const heading = (depth: 1 | 2 | 3, words: string): RootContent => ({ type: 'heading', depth, children: text(words) });
const paragraph = (children: PhrasingContent[]) => ({ type: 'paragraph' as const, children });
const item = (children: ListItem['children']): ListItem => ({ type: 'listItem', spread: false, children });
const list = (children: List['children']): List => ({ type: 'list', ordered: false, spread: false, children });
