import { boxOf, dataOf, isText } from './dom';
import type { Part, Run } from './walked';

/** Farther left of the page than this, words are for screen readers; a column that only slipped off is not. px. */
const AWAY = 500;

/** The box of what has none yet. */
export const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };

type Box = Pick<DOMRect, keyof typeof NOWHERE>;

/** Box of all parts together. */
export function placeOf(parts: readonly Part[], range: Range): Box {
  const from = parts[0] as Part;
  const to = parts.at(-1) as Part;
  if (from === to) return placeOfPart(from, range);
  if (isText(from.node) && isText(to.node)) {
    range.setStart(from.node, 0);
    range.setEnd(to.node, dataOf(to.node).length);
    // A range over the border of a shadow root, or against the document's order, falls together.
    if (range.startContainer === from.node) return range.getBoundingClientRect();
  }
  const boxes = parts.map((part) => placeOfPart(part, range));
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { left, top, right, bottom, width: right - left, height: bottom - top };
}

function placeOfPart({ node }: Part, range: Range): Box {
  if (!isText(node)) return boxOf(node as Element);
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

interface Seen {
  right: number;
  bottom: number;
  rtl: boolean;
  screen: { width: number; height: number };
}

/** Words moved off the page, shrunk to nothing, or outside the box that shows them. */
export function whereabouts({ scope: { clip }, frame }: Run, box: Box, { right, bottom, rtl, screen }: Seen): 'folded' | 'spoken' | undefined {
  if (clip && box.width > 0) {
    // A box as large as the screen only keeps the page from scrolling, for as long as a layer asks something.
    const narrow = clip.width < screen.width * 0.98 || clip.height < screen.height * 0.9;
    const outside =
      box.left >= clip.right - 1 ||
      box.right <= clip.left + 1 ||
      (clip.height < screen.height * 0.9 && (box.top >= clip.bottom - 1 || box.bottom <= clip.top + 1));
    if (narrow && outside) return Math.abs(box.left) > 5000 ? 'spoken' : 'folded';
  }
  if (box.width < 1 || box.height < 1) return 'spoken';
  if (frame.x || frame.y) return undefined;
  return bottom <= 0 || right < (rtl ? -5000 : -AWAY) ? 'spoken' : undefined;
}
