import { type Field, fieldOf, isSeveral, type Part, partNamed } from './structure';
import type { DocumentPlace, LeftPiece } from './types';
import { isBlank, valueOf } from './values';

export interface Known {
  value: string | number | boolean | string[];
  place: DocumentPlace;
  how: 'understood' | 'guessed';
  why?: string;
}

/** One goal, message, channel …, or the one brand; field by field as it is found. */
export interface Item {
  part: Part;
  values: Map<string, Known>;
  place: DocumentPlace;
  parent?: Item;
  /** What a table's row calls its parent by. */
  parentNamed?: string;
}

export interface Guess {
  how?: 'understood' | 'guessed';
  why?: string;
}

/** More than any brief holds; a document beyond that is data. */
const MOST_ITEMS = 2_000;
const MOST_LEFT = 500;
/** Characters; a longer value is a chapter, not a field. */
const LONGEST_VALUE = 4_000;
const LONGEST_QUOTE = 600;

/** The plan while it is being read: items and fields in the order in which they were met, and what found no place. */
export class Sketch {
  readonly items: Item[] = [];
  readonly left: LeftPiece[] = [];
  /** The document was written by us: what it does not say is not there, and nothing is made of its other parts. */
  ours = false;
  private readonly singles = new Map<string, Item>();
  private seen = new Set<string>();

  /** A new item of a list, named by its label. `undefined` where there is nothing to name it by or the document has no end. */
  add(part: Part, label: string | undefined, place: DocumentPlace, guess: Guess = {}, parent?: Item): Item | undefined {
    if (this.items.length >= MOST_ITEMS) return undefined;
    const item: Item = { part, values: new Map(), place, ...(parent && { parent }) };
    if (label !== undefined && part.label) {
      const field = fieldOf(part, part.label);
      if (!field || !this.set(item, field, label, place, guess)) return undefined;
    }
    this.items.push(item);
    return item;
  }

  /** The brand, the budget …: there is one of each. */
  single(part: Part): Item {
    const known = this.singles.get(part.name);
    if (known) return known;
    const item: Item = { part, values: new Map(), place: {} };
    this.singles.set(part.name, item);
    this.items.push(item);
    return item;
  }

  /** Puts a field's words into an item; what cannot be meant for it is kept as not understood. Answers whether it went in. */
  set(item: Item, field: Field, raw: string, place: DocumentPlace, guess: Guess = {}): boolean {
    const text = raw.trim().slice(0, LONGEST_VALUE);
    const empty = isBlank(text) && !(field.name === 'messages' && text === 'none');
    if (empty) return false;
    const read = valueOf(field, text);
    if (!read || read.value === '') {
      this.leave(text, place, item.part.name);
      return false;
    }
    return this.put(item, field.name, read.value, place, { how: read.why ? 'guessed' : guess.how, why: read.why ?? guess.why });
  }

  /** The same for a value that is read already. A list grows; a text that is there already grows by a line where it is told to. */
  put(item: Item, name: string, value: Known['value'], place: DocumentPlace, { how = 'understood', why }: Guess = {}): boolean {
    const before = item.values.get(name);
    if (before && !Array.isArray(before.value)) {
      if (String(before.value) !== String(value)) this.leave(String(value), place, item.part.name);
      return false;
    }
    const joined = before && Array.isArray(before.value) && Array.isArray(value) ? [...before.value, ...value] : value;
    const guessed = how === 'guessed' || before?.how === 'guessed';
    const reason = why ?? before?.why;
    item.values.set(name, {
      value: joined,
      place: before?.place ?? place,
      how: guessed ? 'guessed' : 'understood',
      ...(guessed && reason && { why: reason }),
    });
    return true;
  }

  /** One more entry of a list field, word for word. */
  push(item: Item, field: Field, raw: string, place: DocumentPlace, guess: Guess = {}): boolean {
    const text = raw.trim().slice(0, LONGEST_VALUE);
    if (isBlank(text)) return false;
    if (isSeveral(field)) return this.put(item, field.name, [text], place, guess);
    const before = item.values.get(field.name);
    if (before && field.kind === 'text') {
      before.value = `${before.value}\n${text}`;
      return true;
    }
    return this.set(item, field, text, place, guess);
  }

  leave(text: string, place: DocumentPlace, near?: string): void {
    const quote = text.trim().slice(0, LONGEST_QUOTE);
    const key = `${quote}|${JSON.stringify(place)}`;
    if (!quote || isBlank(quote) || this.left.length >= MOST_LEFT || this.seen.has(key)) return;
    this.seen.add(key);
    this.left.push({ text: quote, place, ...(near && { near }) });
  }

  /** What was left and has found its place after all. */
  take(text: string): void {
    const at = this.left.findIndex((piece) => piece.text === text.trim());
    if (at >= 0) this.left.splice(at, 1);
  }

  of(part: string): Item[] {
    return this.items.filter((item) => item.part.name === part);
  }

  last(part: string): Item | undefined {
    return this.items.findLast((item) => item.part.name === part);
  }

  /** The item of this name, or a new one. */
  named(part: string, label: string, place: DocumentPlace, guess: Guess = {}): Item | undefined {
    const { label: field = '' } = partNamed(part);
    const same = this.of(part).find((item) => sameWords(String(item.values.get(field)?.value ?? ''), label));
    return same ?? this.add(partNamed(part), label, place, guess);
  }

  /** Anything that came from the document itself. */
  get empty(): boolean {
    return !this.items.some(({ values }) => values.size > 0);
  }
}

export const sameWords = (one: string, other: string): boolean => plainWords(one) === plainWords(other);
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£$€]+/gu, ' ')
    .trim();

export const labelOf = (item: Item): string => String(item.values.get(item.part.label ?? '')?.value ?? '');
