// Longer than 200 lines because what a block means depends on all that stands above it, and that state is one thing.
import { hints } from './hints';
import type { Line } from './line';
import { detail, freeLine } from './lines';
import { headingMeaning, labelMeaning, type Meaning, partByLabel, splitLabel } from './meaning';
import type { Guess, Item, Sketch } from './sketch';
import { type Field, fieldOf, isList, isSeveral, type Part, partNamed } from './structure';
import { readTable } from './tables';
import type { Block, DocumentPlace } from './types';
import { isBlank } from './values';
import { allWords, phraseKey } from './words';

/** Deeper than any real heading: a bold line, a label with a colon, the first cell of a row. */
const LINE_HEADING = 7;
/** A paragraph is deeper than any heading, an item of a list deeper than a paragraph. */
const PARAGRAPH = 7.5;
const ITEM = 8;

/** How a letter ends: a name follows, and nothing of the brief. */
const closings = allWords('closings');

type Text = Extract<Block, { kind: 'paragraph' | 'item' }>;

/** Goes through the document once, from the top, and knows at each block under what it stands. */
export class Walk {
  /** The part the nearest heading names. */
  private part?: Part;
  private above = '';
  private level = 0;
  private guess: Guess = {};
  private priority?: number;
  private retired = false;
  private item?: Item;
  /** The heading's level that named the item; for paragraphs and items of a list, theirs. */
  private itemLevel = 0;
  private field?: { item: Item; field: Field; level: number };

  constructor(private readonly sketch: Sketch) {}

  go(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'heading') this.heading(block.text, block.level, block.place);
      else if (block.kind === 'table')
        readTable(this.sketch, { ...block, rows: block.rows.map((row) => row.map((cell) => this.placed(cell))) }, this);
      else this.text(block);
    }
  }

  /** Every place names the heading that it stands under. */
  private placed<Here extends { place: DocumentPlace }>(here: Here): Here {
    return this.above ? { ...here, place: { ...here.place, heading: this.above } } : here;
  }

  /** For tables: the part under whose heading they stand. */
  get current(): Part | undefined {
    return this.part;
  }

  get under(): { guess: Guess; retired: boolean; item: Item | undefined } {
    return { guess: this.guess, retired: this.retired, item: this.item };
  }

  heading(written: string, level: number, place: DocumentPlace): void {
    const text = written.trim();
    this.field = undefined;
    if (isBlank(text)) return;
    this.above = text.slice(0, 120);
    const two = splitLabel(text);
    if (two?.rest && this.named(two.label, two.rest, level, place, 'whole')) return;
    if (this.item && level > this.itemLevel && this.openField(this.item, text, level)) return;
    const meaning = headingMeaning(text);
    if (meaning && !(meaning.how === 'within' && this.part && isList(this.part) && level > this.level && level < LINE_HEADING))
      return this.open(meaning, level);
    const global = two?.rest ? headingMeaning(two.label) : undefined;
    if (two && global?.how === 'exact') {
      this.open(global, level);
      return this.text({ kind: 'paragraph', text: two.rest, place });
    }
    if (this.part && level > this.level) return this.subheading(text, level, place);
    this.close();
  }

  /** A heading beneath a part that means nothing by itself: the name of one item. */
  private subheading(text: string, level: number, place: DocumentPlace): void {
    const part = this.part as Part;
    if (!isList(part)) {
      if (!this.openField(this.sketch.single(part), text, level)) this.sketch.leave(text, place, part.name);
      return;
    }
    const name = text.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+/i, '');
    this.take(this.line(name, place, /^\s*(\d{1,2})[.)]\s/.exec(text)?.[1]), level);
  }

  /** `Message: …` beneath messages, `Touchpoint: …` beneath a channel: an item, word for word. */
  private named(label: string, rest: string, level: number, place: DocumentPlace, whole?: 'whole'): boolean {
    const part = this.part && partByLabel(label, this.part);
    if (!part?.label) return false;
    const parent = part.within ? this.parentFor(part) : undefined;
    if (part.within && !parent) return false;
    const item = whole || parent ? this.sketch.add(part, rest, place, this.guess, parent) : freeLine(this.sketch, part, this.line(rest, place));
    if (!item) return true;
    // A line that names a key result or an escalation leaves us where we are; a heading does not.
    if (!whole && part !== this.part) return true;
    this.part = part;
    this.item = item;
    this.itemLevel = level;
    return true;
  }

  private parentFor(part: Part): Item | undefined {
    let item = this.item;
    while (item && item.part.name !== part.within) item = item.parent;
    return item;
  }

  private open(meaning: Meaning, level: number): void {
    this.close();
    this.part = meaning.part;
    this.level = level;
    this.guess = meaning.how === 'within' ? { how: 'guessed', why: 'The heading holds words for this part among others.' } : {};
    this.retired = meaning.retired ?? false;
    this.priority = meaning.priority;
    if (meaning.field) this.field = { item: this.sketch.single(meaning.part), field: meaning.field, level };
  }

  private close(): void {
    this.part = undefined;
    this.item = undefined;
    this.field = undefined;
    this.priority = undefined;
    this.retired = false;
    this.guess = {};
  }

  private openField(item: Item, label: string, level: number): boolean {
    const name = labelMeaning(label, item.part.name);
    const field = name ? fieldOf(item.part, name) : undefined;
    if (!field || field.name === item.part.label) return false;
    this.field = { item, field, level };
    return true;
  }

  text(given: Text): void {
    const block = this.placed(given);
    const text = block.text.trim();
    if (block.kind === 'paragraph' && text.includes('\n'))
      return text.split('\n').forEach((line) => this.text({ kind: 'paragraph', text: line, place: given.place }));
    if (hints.has(text)) this.sketch.ours = true;
    if (!text || hints.has(text) || isBlank(text)) return;
    if (block.kind === 'paragraph' && closings.has(phraseKey(text.replace(/[,.]\s*$/, '')))) {
      this.close();
      return this.sketch.leave(text, block.place);
    }
    const depth = block.kind === 'item' ? ITEM + block.level : PARAGRAPH;
    if (this.field && this.field.level >= ITEM && depth <= this.field.level) this.field = undefined;
    // What stands beneath a label for several belongs to it word for word.
    if (this.field && depth > this.field.level && block.kind === 'item') {
      const { item, field } = this.field;
      if (isSeveral(field) || !this.label(block, text, depth)) this.sketch.push(item, field, text, block.place, this.guess);
      return;
    }
    if (this.label(block, text, depth)) return;
    if (this.field) return void this.sketch.push(this.field.item, this.field.field, text, block.place, this.guess);
    const meaning = block.kind === 'paragraph' && text.length < 60 && !/[.,;]$/.test(text) ? headingMeaning(text) : undefined;
    if (meaning?.how === 'exact') return this.heading(text, LINE_HEADING, block.place);
    if (!this.part) return this.sketch.leave(text, block.place);
    if (this.item && (depth > this.itemLevel || (block.kind === 'paragraph' && this.itemLevel <= LINE_HEADING)) && isList(this.part))
      return void detail(this.sketch, this.item, this.line(text, block.place));
    if (block.kind === 'paragraph' && /:$/.test(text)) return this.sketch.leave(text, block.place, this.part.name);
    this.take(this.line(text, block.place, block.kind === 'item' ? block.number : undefined), depth);
  }

  /** `Label: value`, or a label alone with its values beneath it. */
  private label(block: Text, text: string, depth: number): boolean {
    const two = splitLabel(text, block.lead);
    if (!two) return false;
    const { label, rest } = two;
    const global = headingMeaning(label);
    const stronger = global?.how === 'exact' && this.level === LINE_HEADING && depth === PARAGRAPH;
    if (!stronger && this.ownLabel(label, rest, depth, block.place)) return true;
    if (global?.how !== 'exact' || depth > ITEM) return false;
    // Within a part, a line of a list that begins with a word of another part is that line, not another part.
    if (this.part && block.kind === 'item' && !global.field && global.part.name !== this.part.name && rest) return false;
    const before = this.part;
    this.open(global, LINE_HEADING);
    if (rest) this.text({ kind: 'paragraph', text: rest, place: block.place });
    if (block.kind === 'item' && before && rest && global.part !== before) this.part = before;
    return true;
  }

  private ownLabel(label: string, rest: string, depth: number, place: DocumentPlace): boolean {
    const { part } = this;
    if (!part) return false;
    if (
      isList(part) &&
      part.label &&
      rest &&
      labelMeaning(label, part.name) === part.label &&
      !(this.item && depth > this.itemLevel && depth >= ITEM)
    )
      return this.named(label, rest, depth, place);
    const owner = isList(part) ? this.item : this.sketch.single(part);
    if (!owner || (depth <= this.itemLevel && depth >= ITEM && isList(part))) return false;
    const name = labelMeaning(label, owner.part.name);
    const field = name ? fieldOf(owner.part, name) : undefined;
    if (!field) return Boolean(rest) && partByLabel(label, part) !== undefined && this.named(label, rest, depth, place);
    this.field = undefined;
    if (rest) this.sketch.set(owner, field, rest, place);
    else this.field = { item: owner, field, level: depth };
    return true;
  }

  /** For tables of a part's own fields: a value word for word. */
  value(label: string, value: string, place: DocumentPlace): boolean {
    return this.ownLabel(label, value, PARAGRAPH, this.placed({ place }).place);
  }

  private take(line: Line, level: number): void {
    const item = freeLine(this.sketch, this.part ?? partNamed('brand'), line);
    if (!item) return;
    this.item = item;
    this.itemLevel = level;
  }

  private line(text: string, place: DocumentPlace, number?: string | number): Line {
    return {
      text,
      place,
      guess: this.guess,
      retired: this.retired,
      ...(number !== undefined && { number: Number(number) }),
      ...(this.priority !== undefined && { priority: this.priority }),
    };
  }
}
