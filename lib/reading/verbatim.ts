import { sentences, type Term, terms } from '@/lib/language';
import { forceOf } from './force';
import type { Heard, HeardPage } from './hear';

/** Row where a wording stands word for word in the body and is asserted there; undefined where it does not. */
export function verbatim(page: HeardPage, { wordings }: Heard): number | undefined {
  const rows = flatRows(page);
  for (const wording of wordings) {
    const pieces = sentences(wording.text).map((piece) => ({ flat: flat(piece.text), terms: terms(piece.text) }));
    const found = pieces.map((piece) =>
      page.matches.sentences.findIndex(
        (sentence, row) =>
          (page.layout.full[row] ?? 0) >= 0.7 &&
          (rows[row] ?? '').includes(` ${piece.flat} `) &&
          sameSide(piece.terms, terms(sentence.text)) &&
          forceOf(page, wording, row) === 'asserted',
      ),
    );
    if (found.length > 0 && pieces.every((piece) => piece.flat.includes(' ')) && found.every((row) => row >= 0)) return found[0];
  }
  return undefined;
}

const remembered = new WeakMap<HeardPage, string[]>();

/** Each row's words alone, with a space at both ends. */
function flatRows(page: HeardPage): string[] {
  const known = remembered.get(page);
  if (known) return known;
  const made = page.matches.sentences.map((sentence) => ` ${flat(sentence.text)} `);
  remembered.set(page, made);
  return made;
}

const sameSide = (planned: readonly Term[], said: readonly Term[]): boolean =>
  planned.every((term) => said.some((each) => each.stem === term.stem && each.denied === term.denied));

const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
