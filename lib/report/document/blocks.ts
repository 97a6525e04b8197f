/** A piece of a line. Everything is text; each writer escapes it in its own way. */
export type Run = string | { bold: string } | { quiet: string } | { quote: string } | { link: string; words: string };
export type Line = Run[];

/** What a document is made of, whatever program it is for. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; line: Line }
  /** A sentence from a page, with its place. */
  | { kind: 'quote'; text: string; after?: Line }
  | { kind: 'list'; ordered?: boolean; items: Line[] }
  /** Things to tick off, each with what one needs to know. */
  | { kind: 'tasks'; items: { line: Line; within: Block[] }[] }
  /** `widths` in shares of the page, one a column. */
  | { kind: 'table'; head: string[]; rows: Line[][]; widths: number[] };

export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
export const list = (items: (Line | string)[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items: items.map((one) => (typeof one === 'string' ? [one] : one)),
});
export const table = (head: string[], widths: number[], rows: (Line | string)[][]): Block => ({
  kind: 'table',
  head,
  widths,
  rows: rows.map((cells) => cells.map((one) => (typeof one === 'string' ? [one] : one))),
});

/** A sentence in the page's words, and the way there. */
export const said = ({ text, link }: { text: string; link?: string }): Line => [{ quote: text }, ...toSentence(link)];
export const toSentence = (link: string | undefined): Line => (link ? [' ', { link, words: 'Go to the sentence' }] : []);

/** A sentence by itself, with what there is to say of its place. */
export function quoted({ text, link }: { text: string; link?: string }, about: (string | undefined | false)[]): Block {
  const words = about.filter(Boolean).join(' · ');
  const after: Line = [...(words ? [{ quiet: words }] : []), ...(words ? toSentence(link) : toSentence(link).slice(1))];
  return { kind: 'quote', text, ...(after.length && { after }) };
}
