import search from 'approx-string-match';
import { enter, firstChild, nextSibling, own, tagOf } from './dom';
import type { TextQuoteSelector } from './snapshot';

/** Share of a quote's characters that may have changed since it was read. */
const TOLERANCE = 0.15;
/** Characters; beyond this the page is searched for exact quotes only, to stay quick. */
const FUZZY_MOST = 200_000;
/** Nesting beyond this is not followed. */
const DEEP = 1_000;
/** Elements whose text nobody sees. */
const SILENT = /^(?:script|style|noscript|template|title)$/;

interface Piece {
  node: Text;
  /** Where its text starts in the searched text. */
  start: number;
  /** For each character of its searched text, the offset in the node. */
  offsets: number[];
}

/** Finds where a quote stands in the document now, over element borders; null where it no longer stands. Writes nothing. */
export function findQuote(document: Document, { exact, prefix, suffix }: TextQuoteSelector): Range | null {
  enter(document);
  const { text, pieces } = textWithPlaces(document);
  const wanted = squeeze(exact);
  if (!wanted) return null;
  const [start, end] = bestExact(text, wanted, squeeze(prefix), squeeze(suffix)) ?? bestNear(text, wanted) ?? [-1, -1];
  return start < 0 ? null : rangeOf(pieces, start, end);
}

/** Quotes are compared without white space and case: what separates words differs between page and reading. */
const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '').toLowerCase();

function textWithPlaces(document: Document): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const take = (node: Text) => {
    const offsets: number[] = [];
    let kept = '';
    for (let i = 0; i < node.data.length; i += 1) {
      const character = node.data[i] as string;
      if (/[\s\u00ad\u200b\u2060\ufeff]/.test(character)) continue;
      const lower = character.toLowerCase();
      kept += lower.length === 1 ? lower : character;
      offsets.push(i);
    }
    if (!kept) return;
    pieces.push({ node, start: length, offsets });
    parts.push(kept);
    length += kept.length;
  };
  const visit = (parent: Node, depth: number) => {
    if (depth > DEEP) return;
    for (let child = firstChild(parent); child; child = nextSibling(child)) {
      if (own<number>(child, 'nodeType') === 3) take(child as Text);
      if (own<number>(child, 'nodeType') !== 1 || SILENT.test(tagOf(child as Element))) continue;
      const shadow = own<ShadowRoot | null>(child, 'shadowRoot');
      if (shadow) visit(shadow, depth + 1);
      if (tagOf(child as Element) === 'iframe') visitFrame(child as HTMLIFrameElement, depth);
      else visit(child, depth + 1);
    }
  };
  const visitFrame = (frame: HTMLIFrameElement, depth: number) => {
    try {
      if (frame.contentDocument?.body) visit(frame.contentDocument.body, depth + 1);
    } catch {
      // Another site's frame stays closed.
    }
  };
  if (document.body) visit(document.body, 0);
  return { text: parts.join(''), pieces };
}

/** Of several exact places, the one whose surroundings agree most. */
function bestExact(text: string, wanted: string, prefix: string, suffix: string): [number, number] | undefined {
  let best: [number, number] | undefined;
  let most = -1;
  for (let at = text.indexOf(wanted), seen = 0; at >= 0 && seen < 200; at = text.indexOf(wanted, at + 1), seen += 1) {
    const agreement = agreeing(text.slice(0, at), prefix, 'end') + agreeing(text.slice(at + wanted.length, at + wanted.length + 64), suffix, 'start');
    if (agreement > most) {
      most = agreement;
      best = [at, at + wanted.length];
    }
  }
  return best;
}

function agreeing(around: string, context: string, side: 'start' | 'end'): number {
  let same = 0;
  while (same < context.length && same < around.length) {
    const [a, b] = side === 'end' ? [around.at(-1 - same), context.at(-1 - same)] : [around[same], context[same]];
    if (a !== b) break;
    same += 1;
  }
  return same;
}

function bestNear(text: string, wanted: string): [number, number] | undefined {
  if (text.length > FUZZY_MOST || wanted.length < 12 || wanted.length > 600) return undefined;
  const [match] = search(text, wanted, Math.floor(wanted.length * TOLERANCE)).sort((a, b) => a.errors - b.errors);
  return match && [match.start, match.end];
}

function rangeOf(pieces: Piece[], start: number, end: number): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start <= end - 1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offsets[start - first.start] ?? 0);
  const target = last.node.getRootNode() === first.node.getRootNode() ? last : first;
  const offset = target === last ? (last.offsets[end - 1 - last.start] ?? 0) : (first.offsets.at(-1) ?? 0);
  range.setEnd(target.node, offset + 1);
  return range;
}
