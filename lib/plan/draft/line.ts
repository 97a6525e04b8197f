import type { Guess, Item, Sketch } from './sketch';
import { type Field, fieldOf, partNamed } from './structure';
import type { DocumentPlace } from './types';

export interface Line {
  text: string;
  place: DocumentPlace;
  /** There where the list is numbered. */
  number?: number;
  /** What the heading above says of the priority. */
  priority?: number;
  retired?: boolean;
  guess: Guess;
}

/** Makes what a free line of one part means; answers the item it made. */
export type LineReader = (sketch: Sketch, line: Line) => Item | undefined;

export const guessed = (why: string): Guess => ({ how: 'guessed', why });

/** `Name – the rest`, `Name: the rest`, `Name → the rest` */
export const halves = (text: string): [string, string] | undefined => {
  const match = /^(.{2,70}?)(?::\s+|\s+[–—-]\s+|\s*(?:→|=>|->)\s*)(\S[^]*)$/.exec(text);
  return match ? [match[1]?.trim() ?? '', match[2]?.trim().replace(/[,;]$/, '') ?? ''] : undefined;
};

/** A value that was taken from a sentence. */
export function put(sketch: Sketch, item: Item, name: string, found: string | undefined, place: DocumentPlace, why: string): void {
  const wanted = fieldOf(item.part, name);
  if (found && wanted) sketch.set(item, wanted, found, place, guessed(why));
}

/** A field that is surely there. */
export function fieldIn(part: string, name: string): Field {
  const found = fieldOf(partNamed(part), name);
  if (!found) throw new Error(`No field ${part}.${name}.`);
  return found;
}
