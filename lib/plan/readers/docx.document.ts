import { strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import { columnName } from '../cells';
import { defineDocument } from '../documents';
import { type Block, type Cell, type DocumentPlace, typedItem } from '../draft';
import { damaged, repack, tooMuch, unpack } from '../unpack';

/** What is needed to read the text; pictures, macros, comments and embedded files are left packed. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\d*\.xml\.rels|document\d*\.xml|styles\.xml|numbering\.xml))$/i;
const MOST_PARAGRAPHS = 20_000;
const MOST_DEPTH = 400;
/** A page of Word has some 500. */
const MOST_TAGS = 250_000;

/** Word. Deleted text and comments are not read, inserted text is: the document as it stands once all changes are accepted. */
export default defineDocument({
  name: 'docx',
  async read(bytes) {
    const parts = unpack(bytes, (name) => NEEDED.test(name));
    const document = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/i.test(name));
    if (!document) throw damaged();
    const xml = strFromU8(parts.get(document) as Uint8Array);
    if (/<!DOCTYPE/i.test(xml)) throw damaged();
    bounded(xml);
    const zip = repack(new Map<string, Uint8Array | string>([...parts, [document, withPages(xml)]]));
    let root: Node | undefined;
    // Word itself opens a document whose list or style table is lost, and so do we.
    await mammoth.convertToHtml(
      // The first is what mammoth takes in a browser, the second what it takes in Node.
      { arrayBuffer: zip.buffer, buffer: zip } as unknown as Parameters<typeof mammoth.convertToHtml>[0],
      {
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: true,
        transformDocument(node: Node) {
          root = node;
          return { ...node, children: [] };
        },
      } as Parameters<typeof mammoth.convertToHtml>[1],
    );
    if (!root) throw damaged();
    return new Reading().blocks(root);
  },
});

/** Word marks where its pages broke when it saved; as page breaks they come through the parser. */
const withPages = (xml: string): string => xml.replace(/<w:lastRenderedPageBreak\s*\/>/g, '<w:br w:type="page"/>');

/** The parser descends as deep as the document does, takes its time for every tag, and far longer for tags that never end. */
function bounded(xml: string): void {
  let depth = 0;
  let paragraphs = 0;
  let tags = 0;
  for (const [tag] of xml.matchAll(/<\/?[\w:]+(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g)) {
    tags += 1;
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (tag.startsWith('<w:p>') || tag.startsWith('<w:p ')) paragraphs += 1;
    if (depth > MOST_DEPTH || paragraphs > MOST_PARAGRAPHS || tags > MOST_TAGS) throw tooMuch();
  }
  let opened = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) opened += xml[at + 1] === '?' || xml[at + 1] === '!' ? 0 : 1;
  if (opened !== tags) throw damaged();
}

interface Node {
  type: string;
  children?: Node[];
  value?: string;
  breakType?: string;
  styleName?: string | null;
  styleId?: string | null;
  numbering?: { level: string | number; isOrdered: boolean } | null;
  isBold?: boolean;
  isStrikethrough?: boolean;
  colSpan?: number;
  checked?: boolean;
}

class Reading {
  private page = 1;
  private paged = false;
  private paragraph = 0;
  private counts: number[] = [];
  private readonly found: Block[] = [];

  blocks(root: Node): Block[] {
    for (const node of root.children ?? []) this.block(node);
    return this.found;
  }

  private block(node: Node): void {
    if (node.type === 'paragraph') {
      const block = this.text(node);
      if (block) this.found.push(block);
    } else if (node.type === 'table') this.table(node);
    else for (const child of node.children ?? []) this.block(child);
  }

  private text(node: Node): Block | undefined {
    const { text: whole, lead } = this.words(node);
    const text = whole.trim();
    if (!text) return undefined;
    this.paragraph += 1;
    const place = this.place();
    const level = headingLevel(node);
    if (level) {
      this.counts = [];
      return { kind: 'heading', level, text, place };
    }
    const bold = lead.trim();
    if (node.numbering) return this.item(node.numbering, text, bold, place);
    // Lists without Word's list formatting: a typed dot or dash.
    const typed = typedItem(text);
    if (typed) return { kind: 'item', level: 0, ...typed, place };
    if (bold === text && text.length < 90 && !/[.,;]$/.test(text)) return { kind: 'heading', level: 7, text, place };
    return { kind: 'paragraph', text, place, ...(bold && bold !== text && { lead: bold }) };
  }

  private item({ level: raw, isOrdered }: NonNullable<Node['numbering']>, text: string, bold: string, place: DocumentPlace): Block {
    const level = Math.min(Math.max(Number(raw) || 0, 0), 8);
    this.counts.length = level + 1;
    const number = (this.counts[level] ?? 0) + 1;
    this.counts[level] = number;
    return { kind: 'item', level, text, place, ...(isOrdered && { number }), ...(bold && bold !== text && { lead: bold }) };
  }

  private table(node: Node): void {
    const place = this.place();
    const rows = (node.children ?? [])
      .filter(({ type }) => type === 'tableRow')
      .map((row) => (row.children ?? []).filter(({ type }) => type === 'tableCell'));
    const cells: Cell[][] = rows.map((row, index) => {
      let column = 0;
      return row.flatMap((cell) => {
        const at: DocumentPlace = { ...this.place(), cell: `${columnName(column)}${index + 1}` };
        const made: Cell[] = [{ text: this.cell(cell), place: at }];
        const span = Math.min(cell.colSpan ?? 1, 60);
        column += span;
        for (let more = 1; more < span; more += 1) made.push({ text: '', place: at });
        return made;
      });
    });
    this.found.push({ kind: 'table', rows: cells, place });
  }

  private cell(node: Node): string {
    const lines: string[] = [];
    const collect = (inner: Node): void => {
      if (inner.type !== 'paragraph') return (inner.children ?? []).forEach(collect);
      const text = this.words(inner).text.trim();
      if (text) lines.push(inner.numbering ? `• ${text}` : text);
    };
    (node.children ?? []).forEach(collect);
    return lines.join('\n');
  }

  /** A paragraph's words, and those of them at its beginning that are bold. */
  private words(node: Node): { text: string; lead: string } {
    let text = '';
    let lead = '';
    let leading = true;
    const collect = (inner: Node, bold: boolean): void => {
      if (inner.type === 'run' && inner.isStrikethrough) return;
      const strong = bold || inner.isBold === true;
      const said = this.said(inner);
      if (said !== undefined) {
        text += said;
        if (said.trim() && !strong) leading = false;
        if (leading) lead += said;
      }
      for (const child of inner.children ?? []) collect(child, strong);
    };
    for (const child of node.children ?? []) collect(child, false);
    return { text, lead };
  }

  private said(node: Node): string | undefined {
    if (node.type === 'text') return node.value ?? '';
    if (node.type === 'tab') return '\t';
    if (node.type === 'checkbox') return node.checked ? '✓' : '';
    if (node.type !== 'break') return undefined;
    if (node.breakType === 'page') {
      this.page += 1;
      this.paged = true;
      return '';
    }
    return node.breakType === 'line' ? '\n' : '';
  }

  private place(): DocumentPlace {
    return { ...(this.paged && { page: this.page }), paragraph: Math.max(this.paragraph, 1) };
  }
}

/** By the style's name, which is English in every Word; "Title" is the outermost. */
function headingLevel({ styleName, styleId }: Node): number | undefined {
  const name = `${styleName ?? ''} ${styleId ?? ''}`;
  if (/^title\b/i.test(name)) return 1;
  return Number(/\bheading ?([1-6])\b/i.exec(name)?.[1]) || undefined;
}
