import search from 'approx-string-match';
import { dataOf, enter, isText } from './dom';
import type { TextQuoteSelector } from './snapshot';
import { walk } from './walk';
import type { WalkOptions } from './walked';

/** Share of a quote's characters that may have changed since it was read. */
const TOLERANCE = 0.2;
/** Nearly alike quotes are looked for in this much text, and of this length, so that a search stays under a moment; characters. */
const NEAR = { text: 300_000, shortest: 12, longest: 500 };
/** Equal places compared by what stands around them. */
const PLACES = 200;

interface Piece {
  node: Node;
  /** Where its text starts in the searched text. */
  start: number;
}

/** Finds where a quote stands in the document now, over element borders, in shadow roots and frames; null where it stands no more. Writes nothing. */
export function findQuote(document: Document, { exact, prefix, suffix }: TextQuoteSelector, options?: WalkOptions): Range | null {
  const wanted = bare(exact);
  if (!wanted) return null;
  enter(document);
  const { text, pieces } = shownText(document, options);
  const around = { before: bare(prefix), after: bare(suffix) };
  const place = best(equalPlaces(text, wanted), text, around) ?? best(nearPlaces(text, wanted), text, around);
  return place ? rangeOf(pieces, place) : null;
}

interface Match {
  start: number;
  end: number;
}

/** Quotes are compared without white space and case: what separates words differs between page and reading. */
const bare = (text: string): string => text.replace(UNSEEN, '').replaceAll('İ', 'I').toLowerCase().replaceAll('ς', 'σ');
const UNSEEN = /[\s\u0085\u00ad\u200b\u2060\ufeff]+/g;

/** The page's words in the order in which capture reads them, and where each node's begin. */
function shownText(document: Document, options?: WalkOptions): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (const run of walk(document, options)) {
    for (const { node } of run.parts) {
      // A node of several paragraphs comes once for each of them.
      if (!isText(node) || pieces.at(-1)?.node === node) continue;
      pieces.push({ node, start: text.length });
      text += bare(dataOf(node));
    }
  }
  return { text, pieces };
}

function equalPlaces(text: string, wanted: string): Match[] {
  const places: Match[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < PLACES; at = text.indexOf(wanted, at + 1)) {
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}

function nearPlaces(text: string, wanted: string): Match[] {
  if (wanted.length < NEAR.shortest || wanted.length > NEAR.longest || text.length > NEAR.text) return [];
  const found = search(text, wanted, Math.floor(wanted.length * TOLERANCE));
  const fewest = Math.min(...found.map(({ errors }) => errors));
  return found.filter(({ errors }) => errors === fewest).slice(0, PLACES);
}

/** Of several places the one whose surroundings agree most; the first where they agree alike. */
function best(places: Match[], text: string, around: { before: string; after: string }): Match | undefined {
  let most = -1;
  let chosen: Match | undefined;
  for (const place of places) {
    const agreement = alike(text, place.start, around.before, -1) + alike(text, place.end, around.after, 1);
    if (agreement > most) {
      most = agreement;
      chosen = place;
    }
  }
  return chosen;
}

/** Characters in a row that agree with the context, going away from the quote. */
function alike(text: string, from: number, context: string, step: 1 | -1): number {
  let same = 0;
  while (same < context.length) {
    const [at, inContext] = step === 1 ? [from + same, same] : [from - 1 - same, context.length - 1 - same];
    if (text[at] !== context[inContext]) break;
    same += 1;
  }
  return same;
}

function rangeOf(pieces: Piece[], { start, end }: Match): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start);
  if (!first) return null;
  const range = (first.node.ownerDocument as Document).createRange();
  range.setStart(first.node, offsetOf(first, start));
  // A range cannot leave its shadow root or its document: there it ends with the last node inside.
  const root = first.node.getRootNode();
  const last = pieces.findLast((piece) => piece.start < end && piece.start >= first.start && piece.node.getRootNode() === root) ?? first;
  range.setEnd(last.node, Math.min(dataOf(last.node).length, offsetOf(last, end - 1) + 1));
  return range;
}

/** The node's own offset of a character of the searched text. */
function offsetOf({ node, start }: Piece, at: number): number {
  const data = dataOf(node);
  let left = at - start;
  for (let offset = 0; offset < data.length; offset += 1) {
    const shown = !UNSEEN.test(data[offset] as string);
    UNSEEN.lastIndex = 0;
    if (shown && left === 0) return offset;
    if (shown) left -= 1;
  }
  return data.length;
}
