import { CALLS, COUNT, FIGURE, HANDLE, PASSED_ON, PINNED, WHEN } from './site-words';
import type { TextBlock } from './snapshot';
import { bare } from './sources';

/** A profile's posts: from which block to which, and the one kept on top. */
export interface Feed {
  from: number;
  /** First block after it. */
  to: number;
  pinned?: { from: number; to: number; text: string };
}

/** Lines above the time of a post that may still belong to it. */
const LEAD = 6;
/** Longest name of a person; characters. */
const NAME = 60;
/** From so many times on it is a feed. */
const POSTS = 2;

/** Finds the posts by their times alone: every platform writes when a post was made, and whose it is just before. */
export function feedOf(blocks: readonly TextBlock[], name: string, handle: string | undefined): Feed | undefined {
  const times = blocks.flatMap((block, index) => (block.region === 'main' && !block.folded && isTime(block) ? [index] : []));
  const starts = times.map((time) => startOf(blocks, time, name, handle));
  const first = starts[0];
  const from = first?.from;
  if (first === undefined || from === undefined) return undefined;
  if (times.length < POSTS && !first.pinned) return undefined;
  const to = endOf(blocks, from, times.at(-1) ?? from);
  if (!first.pinned) return { from, to };
  const next = starts[1]?.from ?? to;
  const text = wordsOf(blocks.slice((times[0] ?? from) + 1, next));
  return { from, to, ...(text && { pinned: { from, to: next, text } }) };
}

const isTime = ({ text, role }: TextBlock): boolean => text.length <= 40 && role !== 'heading' && WHEN.test(bare(text));

function startOf(blocks: readonly TextBlock[], time: number, name: string, handle: string | undefined): { from: number; pinned: boolean } {
  let from = time;
  let pinned = false;
  let named = false;
  for (let at = time - 1; at >= 0 && at >= time - LEAD; at -= 1) {
    const block = blocks[at];
    const text = bare(block?.text ?? '');
    if (!block || block.region !== 'main' || isTime(block) || (block.role === 'heading' && text !== name)) break;
    const kept = PINNED.test(text) && text.length <= NAME;
    const author = text === name || text === handle || HANDLE.test(text);
    const about = kept || (PASSED_ON.test(text) && text.length <= NAME * 2);
    // The line before a handle is the name of whoever it is.
    const stranger =
      named && text.length <= NAME && !COUNT.test(text) && !FIGURE.test(text) && !CALLS.test(text) && HANDLE.test(bare(blocks[at + 1]?.text ?? ''));
    if (!author && !about && !stranger && !/^[\W_]*$/u.test(text)) break;
    named ||= author;
    pinned ||= kept;
    from = at;
  }
  return { from, pinned };
}

/** To the end of the main part, or to a heading of the page's own after the last post. */
function endOf(blocks: readonly TextBlock[], from: number, last: number): number {
  const above = blocks[from]?.under;
  const level = Math.max(2, above === undefined ? 2 : (blocks[above]?.level ?? 2));
  for (let at = last; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.role === 'heading' && (block.level ?? 6) <= level && !block.folded) return at;
  }
  return blocks.length;
}

/** What the post says, without what is to press below it. */
const wordsOf = (blocks: readonly TextBlock[]): string =>
  blocks
    .filter(
      ({ text, role, region }) =>
        region === 'main' && !(role === 'button' && text.length < 25) && !FIGURE.test(bare(text)) && !COUNT.test(bare(text)),
    )
    .map(({ text }) => bare(text))
    .join(' ')
    .slice(0, 2_000);
