import type { PageSnapshot, TextQuoteSelector } from '@/lib/capture';
import type { CopySentence } from './context';
import type { Evidence } from './types';

// W3C text-quote selectors carry this much around the quote; characters.
const AROUND = 32;

/** A sentence as evidence: quote, place, heading and selector. */
export function evidenceOf(snapshot: PageSnapshot, sentence: CopySentence, cues: string[] = []): Evidence {
  return {
    quote: sentence.text,
    surface: 'body',
    block: sentence.block,
    region: sentence.region,
    ...(sentence.heading === undefined ? {} : { heading: sentence.heading }),
    selector: selectorOf(snapshot, sentence.block, sentence.start, sentence.end),
    cues,
  };
}

/** The selector of a stretch of a block's text; what stands around it is taken from the neighbouring blocks where the block ends. */
export function selectorOf(snapshot: PageSnapshot, block: number, start: number, end: number): TextQuoteSelector {
  const text = snapshot.blocks[block]?.text ?? '';
  let prefix = text.slice(Math.max(0, start - AROUND), start);
  let suffix = text.slice(end, end + AROUND);
  if (prefix.length < AROUND) prefix = `${neighbour(snapshot, block, -1)}\n${prefix}`.slice(-AROUND);
  if (suffix.length < AROUND) suffix = `${suffix}\n${neighbour(snapshot, block, 1)}`.slice(0, AROUND);
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: prefix.replace(/^\n+/, ''), suffix: suffix.replace(/\n+$/, '') };
}

/** Text of the nearest block before or after that is shown. */
function neighbour(snapshot: PageSnapshot, from: number, step: 1 | -1): string {
  for (let index = from + step; index >= 0 && index < snapshot.blocks.length; index += step) {
    const block = snapshot.blocks[index];
    if (block && !block.folded) return block.text;
  }
  return '';
}
