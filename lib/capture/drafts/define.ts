import type { Problem } from '../../problem';
import type { BlockRole, PageAction, Region, Unseen } from '../snapshot';

/** What a draft came as. */
export const draftKinds = ['text', 'html', 'eml', 'docx', 'pdf'] as const;
export type DraftKind = (typeof draftKinds)[number];
/** A file of some kind, or words that were pasted. */
export type DraftOrigin = DraftKind | 'paste';

/** A run of a draft's text, before it is given a place. */
export interface Piece {
  text: string;
  role: BlockRole;
  level?: number;
  region?: Region;
  actions?: PageAction[];
  /** Font size, px, where the draft tells it. */
  size?: number;
  /** All of it is bold. */
  strong?: boolean;
}

export interface DraftContent {
  pieces: Piece[];
  title?: string;
  description?: string;
  language?: string;
  /** Texts that nobody sees: descriptions of pictures. */
  spoken?: string[];
  unseen?: Unseen[];
}

export interface DraftFile {
  bytes: Uint8Array;
  name: string;
}

/** One format: `<kind>.draft.ts`, fetched only when used. */
export interface DraftReader {
  kind: DraftKind;
  /** Throws `Unreadable` with a sentence for people; anything else thrown is told as a damaged file. */
  read(file: DraftFile): DraftContent | Promise<DraftContent>;
}

export const defineDraft = (reader: DraftReader): DraftReader => reader;

/** A draft that cannot be read, in words for a person. */
export class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

/** More than any copy made to be judged; what goes beyond is left out and named. */
export const MOST = { pieces: 6_000, characters: 1_000_000, depth: 400, unseen: 60, words: 300 };

export const damaged = (): Unreadable =>
  new Unreadable({
    code: 'draft/damaged',
    what: 'This file is damaged and cannot be read.',
    mend: 'Open it in the program it was made with, save it again, and drop that.',
  });

export const tooMuch = (): Unreadable =>
  new Unreadable({
    code: 'draft/too-much',
    what: 'This file holds far more than a piece of copy, so it was not opened.',
    mend: 'Save the copy by itself and drop that, or paste its words.',
  });
