import { Parser } from 'htmlparser2';
import { columnName } from '../cells';
import { defineDocument } from '../documents';
import { type Block, type Cell, type DocumentPlace, typedItem } from '../draft';
import { decode } from '../formats';
import { tooMuch } from '../unpack';

const LONGEST = 3_000_000;
const MOST_BLOCKS = 20_000;
const DEEPEST = 500;

/** HTML: what Google Docs, Notion and mail programs put on the clipboard, and saved pages. Read by its tags; scripts and styles are passed over. */
export default defineDocument({
  name: 'html',
  read(bytes) {
    const text = decode(bytes);
    if (text.length > LONGEST) throw tooMuch();
    const reading = new Reading();
    const parser = new Parser(
      {
        onopentag: (name, attributes) => reading.open(name, attributes),
        onclosetag: (name) => reading.close(name),
        ontext: (words) => reading.words(words),
      },
      { decodeEntities: true },
    );
    parser.end(text);
    return reading.end();
  },
});

const SKIPPED = new Set(['script', 'style', 'head', 'title', 'noscript', 'template', 'svg', 'select', 'textarea', 'button', 'nav', 'del', 's']);
const BREAKS = new Set('p div section article blockquote dt dd main header footer figure pre hr aside body tbody thead'.split(' '));

class Reading {
  private readonly found: Block[] = [];
  private text = '';
  private lead = '';
  private leading = true;
  private bold = 0;
  private skipped = 0;
  private depth = 0;
  private heading = 0;
  private paragraph = 0;
  private readonly lists: { ordered: boolean; count: number }[] = [];
  private item?: { level: number; number?: number };
  private table?: { rows: Cell[][]; depth: number };
  /** Tags that made the text bold, so that the same ones end it. */
  private readonly strong: boolean[] = [];

  open(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw tooMuch();
    const style = attributes.style ?? '';
    // Google Docs wraps the whole clipboard in a <b> that is not bold.
    const strong = (/^(?:b|strong)$/.test(name) && !/font-weight:\s*(?:normal|[34]00)/.test(style)) || /font-weight:\s*(?:bold|[6-9]00)/.test(style);
    this.strong.push(strong);
    if (strong) this.bold += 1;
    if (SKIPPED.has(name) || /display:\s*none/.test(style)) this.skipped += 1;
    if (name === 'br') this.say('\n');
    else if (name === 'table' && !this.table) {
      this.flush();
      this.table = { rows: [], depth: this.depth };
    } else if (name === 'tr' && this.table) this.table.rows.push([]);
    else if ((name === 'td' || name === 'th') && this.table) this.cellEnd();
    else if (this.table) {
      if (name === 'li') this.say('\n• ');
      else if (BREAKS.has(name)) this.say('\n');
    } else if (/^h[1-6]$/.test(name)) {
      this.flush();
      this.heading = Number(name[1]);
    } else if (name === 'ul' || name === 'ol') {
      this.flush();
      this.lists.push({ ordered: name === 'ol', count: Number(attributes.start ?? 1) - 1 || 0 });
    } else if (name === 'li') this.listItem(attributes);
    else if (BREAKS.has(name) && !(this.item && this.text.trim() === '')) this.flush();
  }

  private listItem(attributes: Record<string, string>): void {
    this.flush();
    const list = this.lists.at(-1);
    if (list) list.count += 1;
    // Google Docs writes nested lists side by side and says their depth here.
    const level = Number(attributes['aria-level']) - 1 || Math.max(this.lists.length - 1, 0);
    this.item = { level: Math.min(Math.max(level, 0), 8), ...(list?.ordered && { number: list.count }) };
  }

  close(name: string): void {
    if (SKIPPED.has(name) && this.skipped > 0) this.skipped -= 1;
    if (this.strong.pop()) this.bold -= 1;
    this.depth -= 1;
    if (name === 'table' && this.table && this.depth < this.table.depth) {
      const { rows } = this.table;
      this.table = undefined;
      if (rows.some((row) => row.length > 0)) this.push({ kind: 'table', rows: rows.filter((row) => row.length > 0), place: this.place() });
    } else if ((name === 'td' || name === 'th') && this.table) this.cell();
    else if (this.table) return;
    else if (/^h[1-6]$/.test(name)) this.flush();
    else if (name === 'li') {
      this.flush();
      this.item = undefined;
    } else if (name === 'ul' || name === 'ol') {
      this.flush();
      this.lists.pop();
    } else if (BREAKS.has(name)) this.flush();
  }

  words(text: string): void {
    if (this.skipped === 0) this.say(text.replace(/[\s\u200b]+/g, ' '));
  }

  end(): Block[] {
    this.flush();
    return this.found;
  }

  private say(text: string): void {
    if (this.text.length > 20_000) return;
    this.text += text;
    if (text.trim() && this.bold === 0) this.leading = false;
    if (this.leading) this.lead += text;
  }

  private cellEnd(): void {
    this.text = '';
    this.reset();
  }

  private cell(): void {
    const rows = this.table?.rows;
    const row = rows?.at(-1);
    const text = tidy(this.text);
    if (rows && row) row.push({ text, place: { ...this.place(), cell: `${columnName(row.length)}${rows.length}` } });
    this.cellEnd();
  }

  private reset(): void {
    this.text = '';
    this.lead = '';
    this.leading = true;
  }

  private flush(): void {
    if (this.table) return;
    const text = tidy(this.text);
    const lead = this.lead.trim();
    const { heading, item } = this;
    this.reset();
    this.heading = 0;
    if (!text) return;
    this.paragraph += 1;
    if (heading) this.push({ kind: 'heading', level: heading, text, place: this.place() });
    else if (item) this.push({ kind: 'item', text, ...item, place: this.place(), ...(lead && lead !== text && { lead }) });
    else if (lead === text && text.length < 90 && !/[.,;]$/.test(text)) this.push({ kind: 'heading', level: 7, text, place: this.place() });
    else this.lines(text, lead);
  }

  /** Typed lists within a paragraph, as mail programs make them. */
  private lines(text: string, lead: string): void {
    for (const line of text.split('\n')) {
      const typed = typedItem(line);
      if (typed) this.push({ kind: 'item', level: 0, ...typed, place: this.place() });
      else if (line.trim())
        this.push({
          kind: 'paragraph',
          text: line.trim(),
          place: this.place(),
          ...(lead && line.startsWith(lead) && lead !== line.trim() && { lead }),
        });
    }
  }

  private push(block: Block): void {
    if (this.found.length >= MOST_BLOCKS) throw tooMuch();
    this.found.push(block);
  }

  private place(): DocumentPlace {
    return { paragraph: Math.max(this.paragraph, 1) };
  }
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
