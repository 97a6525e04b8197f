import type { Written } from '../schema';

/** Where in a document something stands; what a format does not have is left out. */
export interface DocumentPlace {
  /** Starts at 1, as the program that saved the file counted. */
  page?: number;
  /** The heading above it. */
  heading?: string;
  /** Of text files; starts at 1. */
  line?: number;
  /** Of documents without lines: its number among the paragraphs that hold text; starts at 1. */
  paragraph?: number;
  sheet?: string;
  /** As spreadsheets name it: B4. In a table of a document, column and row of that table. */
  cell?: string;
  /** Of a page on the web. */
  address?: string;
}

export type Cell = { text: string; place: DocumentPlace };

/** What every reader makes of its document: the same few kinds of block, in reading order. */
export type Block =
  /** `level` as in outlines; 7 is a line that only looks like a heading (bold, or a label with a colon). */
  | { kind: 'heading'; level: number; text: string; place: DocumentPlace }
  /** `lead`: the bold words at its beginning, where they are not all of it. */
  | { kind: 'paragraph'; text: string; lead?: string; place: DocumentPlace }
  /** `level` 0 is the outermost list; `number` is there where the list is numbered. */
  | { kind: 'item'; text: string; lead?: string; level: number; number?: number; place: DocumentPlace }
  | { kind: 'table'; rows: Cell[][]; place: DocumentPlace };

/** A value of the plan, and how we came by it. */
export interface DraftField {
  /** Field path, e.g. `messages[0].statement`. */
  path: string;
  value: string | number | boolean | string[];
  place: DocumentPlace;
  how: 'understood' | 'guessed';
  /** For guesses: one sentence why. */
  why?: string;
}

export interface MissingPart {
  /** Field path, as `planParts` names it. */
  part: string;
  title: string;
  /** What this part would make possible, as a clause. */
  makesPossible: string;
  /** Nothing can be saved without it. */
  required: boolean;
}

/** A piece of the document that found no place in the plan. */
export interface LeftPiece {
  text: string;
  place: DocumentPlace;
  /** The part it seems to belong to, by the heading above it. */
  near?: string;
}

/** A plan as far as it can be read from a document, before anybody has confirmed anything. */
export interface Draft {
  /** Name of the reader: `docx`, `markdown`, … */
  format: string;
  /** The plan file's fields as far as they are known, ready for `planOfDraft`. */
  plan: DraftPlan;
  fields: DraftField[];
  missing: MissingPart[];
  left: LeftPiece[];
}

export type DraftPlan = Partial<Omit<Written, 'brand'>> & { brand?: Partial<Written['brand']> };
