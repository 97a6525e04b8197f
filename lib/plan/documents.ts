import { bad, good, type Outcome, type Problem } from '../problem';
import type { Block } from './draft';

/** One document format: `readers/<format>.document.ts`, named as `formatOf` names it; fetched only when used. */
export interface DocumentReader {
  name: string;
  /** Throws `Unreadable` with a sentence for people; anything else thrown is told as a damaged file. */
  read(bytes: Uint8Array, fileName: string): Block[] | Promise<Block[]>;
}

export const defineDocument = (reader: DocumentReader): DocumentReader => reader;

/** A file that cannot be read, in words for a person. */
export class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

const found = import.meta.glob<DocumentReader>('./readers/*.document.ts', { import: 'default' });

/** The blocks of a document, or the one sentence why there are none. Never throws. */
export async function readDocument(format: string, bytes: Uint8Array, fileName: string): Promise<Outcome<Block[]>> {
  const load = found[`./readers/${format}.document.ts`];
  if (!load)
    return bad({
      code: 'format-unknown',
      what: 'Briefs of this kind cannot be read.',
      where: fileName,
      mend: 'Save it as Word, Markdown, Excel or CSV.',
    });
  try {
    const reader = await load();
    return good(await reader.read(bytes, fileName));
  } catch (error) {
    if (error instanceof Unreadable) return bad({ where: fileName, ...error.problem });
    return bad({
      code: 'file-damaged',
      where: fileName,
      what: 'This file is damaged and cannot be read.',
      mend: 'Open it in the program it was made with, save it again, and load that.',
    });
  }
}
