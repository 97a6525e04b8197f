import type { List, Nodes, Parents, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { columnName } from '../cells';
import { defineDocument } from '../documents';
import type { Block, Cell, DocumentPlace } from '../draft';
import { decode } from '../formats';
import { tooMuch } from '../unpack';

/** Characters. */
const LONGEST = 500_000;
const DEEPEST = 60;
/** The parser compares each of these signs in a paragraph with every other one, and each item of a list with the list. */
const MOST_SIGNS = 400;
const MOST_LINES = 1_500;
const MOST_SECTIONS = 2_000;

/** Markdown, with tables. */
export default defineDocument({
  name: 'markdown',
  read(bytes) {
    const text = decode(bytes)
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .replace(/^---\n[^]*?\n---\n/, (front) => '\n'.repeat(front.split('\n').length - 1));
    if (text.length > LONGEST) throw tooMuch();
    const parts = sections(text.split('\n'));
    if (parts.length > MOST_SECTIONS) throw tooMuch();
    return parts.flatMap(({ lines, start }) => {
      if (tangled(lines)) throw tooMuch();
      const tree = fromMarkdown(lines.join('\n'), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
      return new Reading(start).blocks(tree.children);
    });
  },
});

/** From heading to heading; each is read by itself, so that a long document takes no longer than its parts. */
function sections(all: string[]): { lines: string[]; start: number }[] {
  const found: { lines: string[]; start: number }[] = [];
  let fence = '';
  all.forEach((line, at) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? '';
    if (mark && (!fence || fence === mark)) fence = fence ? '' : mark;
    if (at === 0 || (!fence && /^#{1,6}\s/.test(line))) found.push({ lines: [], start: at });
    found.at(-1)?.lines.push(line);
  });
  return found;
}

/** Quotes and lists within one another, or emphasis opened a thousand times, are no brief. */
function tangled(lines: string[]): boolean {
  let signs = 0;
  return (
    lines.filter((line) => line.trim()).length > MOST_LINES ||
    lines.some((line) => {
      if (/^\s*(?:$|[-*+|]|\d+[.)]\s)/.test(line)) signs = 0;
      signs += line.match(/[*_[\]`<\\&!]/g)?.length ?? 0;
      return signs > MOST_SIGNS || /^(?:\s*(?:>|[-*+]|\d+[.)])\s?){40}/.test(line);
    })
  );
}

/** Stands for the end of a line in the file while a paragraph is looked at; no text holds it. */
const SOFT = '\u0000';

class Reading {
  private readonly found: Block[] = [];

  /** `start`: lines of the document above this section. */
  constructor(private readonly start: number) {}

  blocks(nodes: RootContent[], depth = 0): Block[] {
    if (depth > DEEPEST) throw tooMuch();
    for (const node of nodes) this.block(node, depth);
    return this.found;
  }

  private block(node: RootContent, depth: number): void {
    const place = this.place(node);
    if (node.type === 'heading') {
      const text = plain(node).trim();
      if (text) this.found.push({ kind: 'heading', level: node.depth, text, place });
    } else if (node.type === 'paragraph') this.paragraph(node, place);
    else if (node.type === 'list') this.list(node, 0, depth);
    else if (node.type === 'table') this.table(node);
    else if (node.type === 'blockquote') this.blocks(node.children, depth + 1);
    else if (node.type === 'code') this.found.push({ kind: 'paragraph', text: node.value, place });
  }

  private paragraph(node: Parents, place: DocumentPlace): void {
    const text = plain(node).trim();
    if (!text) return;
    const lead = leadOf(node);
    if (lead === text && text.length < 90 && !/[.,;]$/.test(text)) this.found.push({ kind: 'heading', level: 7, text, place });
    else this.lines(node, lead, place);
  }

  /** Lines that begin with a label stay lines; others are only where the writer's window ended. */
  private lines(node: Parents, lead: string, place: DocumentPlace): void {
    const lines = plain(node, 0, SOFT).split(SOFT);
    let at = 0;
    for (let line = 1; line <= lines.length; line += 1) {
      if (line < lines.length && !/^[^:]{2,60}:(?!\/\/)/.test(lines[line] ?? '')) continue;
      const text = lines.slice(at, line).join(' ').trim();
      const bold = at === 0 && lead && lead !== text ? { lead } : {};
      if (text)
        this.found.push({ kind: 'paragraph', text, place: { ...place, ...(place.line !== undefined && { line: place.line + at }) }, ...bold });
      at = line;
    }
  }

  private list(list: List, level: number, depth: number): void {
    if (depth > DEEPEST) throw tooMuch();
    let number = list.start ?? 1;
    for (const item of list.children) {
      for (const [at, child] of item.children.entries()) {
        if (child.type === 'list') this.list(child, level + 1, depth + 1);
        else if (child.type === 'paragraph') {
          const text = plain(child).trim();
          const lead = leadOf(child);
          if (text)
            this.found.push({
              kind: 'item',
              level: at === 0 ? level : level + 1,
              text,
              place: this.place(child),
              ...(list.ordered && at === 0 && { number }),
              ...(lead && lead !== text && { lead }),
            });
        } else this.block(child, depth + 1);
      }
      number += 1;
    }
  }

  private table(table: Table): void {
    const rows = table.children.map((row, index): Cell[] =>
      row.children.map((cell, column) => ({ text: plain(cell).trim(), place: { ...this.place(row), cell: `${columnName(column)}${index + 1}` } })),
    );
    this.found.push({ kind: 'table', rows, place: this.place(table) });
  }

  private place(node: Nodes): DocumentPlace {
    const line = node.position?.start.line;
    return line === undefined ? {} : { line: line + this.start };
  }
}

/** The words of a node; a break within a paragraph stays one, the end of a line in the file is a blank. */
function plain(node: Nodes, depth = 0, soft = ' '): string {
  if (depth > DEEPEST) return '';
  if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, soft);
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => plain(child, depth + 1, soft)).join('') : '';
}

/** The bold words at a paragraph's beginning. */
function leadOf(node: Parents): string {
  const [first] = node.children;
  return first?.type === 'strong' ? plain(first).trim() : '';
}
