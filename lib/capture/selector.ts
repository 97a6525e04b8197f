import type { PageSnapshot, TextQuoteSelector } from './snapshot';

/** Characters of context on either side, as W3C Web Annotation finds enough to tell repeats apart. */
const CONTEXT = 32;

/** Selector of a quote inside a block; its context reaches into the neighbouring blocks. */
export function quoteSelector({ blocks }: Pick<PageSnapshot, 'blocks'>, block: number, exact: string): TextQuoteSelector {
  const text = blocks[block]?.text ?? '';
  const start = Math.max(0, text.indexOf(exact));
  let before = text.slice(0, start);
  let after = text.slice(start + exact.length);
  for (let at = block - 1; at >= 0 && before.length < CONTEXT; at -= 1) before = `${blocks[at]?.text} ${before}`;
  for (let at = block + 1; at < blocks.length && after.length < CONTEXT; at += 1) after = `${after} ${blocks[at]?.text}`;
  return { type: 'TextQuoteSelector', exact, prefix: before.slice(-CONTEXT), suffix: after.slice(0, CONTEXT) };
}
