import { dataOf, isText } from './dom';
import type { Part } from './walked';

/** Share of the letters' height from which a reader sees a space. */
const GAP = 0.12;
/** What stands close to the next word, and to the one before; all else may have a gap. */
const OPENS = /[\s([{‹«„¡¿/\\@#$€£_–-]$/;
const CLOSES = /^[\s)\]}›.,;:!?%…’”/\\_–-]/;

/** Whether a reader sees a space between two parts that no white space parts: letters set one by one, or words with a margin. */
export function spaced(before: Part, after: Part, range: Range): boolean {
  if (OPENS.test(before.text) || CLOSES.test(after.text)) return false;
  if (!isText(before.node) || !isText(after.node)) return true;
  const end = dataOf(before.node).trimEnd().length;
  const from = boxOfCharacter(before.node, Math.max(0, end - 1), range);
  const data = dataOf(after.node);
  const to = boxOfCharacter(after.node, data.length - data.trimStart().length, range);
  if (!from.height || !to.height) return before.text.length > 1 || after.text.length > 1;
  const overlap = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top);
  if (overlap < Math.min(from.height, to.height) / 2) return true;
  return Math.max(to.left - from.right, from.left - to.right) > GAP * Math.min(from.height, to.height);
}

function boxOfCharacter(node: Node, at: number, range: Range): DOMRect {
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
}
