import type { PageSnapshot, TextQuoteSelector } from './snapshot';

/** Characters of context on either side, as W3C Web Annotation suggests enough to tell repeats apart. */
const CONTEXT = 32;

/** Selector of a quote inside a block; context reaches into the neighbouring blocks. */
export function quoteSelector({ blocks }: Pick<PageSnapshot, 'blocks'>, block: number, exact: string): TextQuoteSelector {
  const text = blocks[block]?.text ?? '';
  const start = Math.max(0, text.indexOf(exact));
  const before = [blocks[block - 1]?.text ?? '', text.slice(0, start)].filter(Boolean).join(' ');
  const after = [text.slice(start + exact.length), blocks[block + 1]?.text ?? ''].filter(Boolean).join(' ');
  return { type: 'TextQuoteSelector', exact, prefix: before.slice(-CONTEXT), suffix: after.slice(0, CONTEXT) };
}
