import type { CopySentence } from './context';

/** Where each sentence (row) stands, and which others may be read together with it. */
export interface Layout {
  /** How much a row counts towards "not missing". */
  there: Float32Array;
  /** How much a row counts towards "present". */
  full: Float32Array;
  /** Row of the next sentence that goes on with the same thought; -1 where none. */
  next: Int32Array;
  /** Row of the heading it stands under; -1 where none. */
  heading: Int32Array;
  /** First and last row of its block. */
  first: Int32Array;
  last: Int32Array;
}

/** Which rows belong together, and how much each counts by its place. */
export function layoutOf(list: readonly CopySentence[]): Layout {
  const size = list.length;
  const empty = () => new Int32Array(size).fill(-1);
  const layout: Layout = {
    there: new Float32Array(size),
    full: new Float32Array(size),
    next: empty(),
    heading: empty(),
    first: empty(),
    last: empty(),
  };
  const headings = new Map<string, number>();
  list.forEach((sentence, row) => {
    const carrier = carriers(sentence);
    layout.there[row] = carrier.there;
    layout.full[row] = carrier.full;
    layout.first[row] = list[row - 1]?.block === sentence.block ? (layout.first[row - 1] ?? row) : row;
    if (sentence.heading !== undefined) layout.heading[row] = headings.get(sentence.heading) ?? -1;
    if (sentence.role === 'heading') headings.set(sentence.text, row);
    if (goesOn(sentence, list[row + 1])) layout.next[row] = row + 1;
  });
  for (let row = size - 1; row >= 0; row -= 1) layout.last[row] = list[row + 1]?.block === list[row]?.block ? (layout.last[row + 1] ?? row) : row;
  return layout;
}

function goesOn(sentence: CopySentence, next: CopySentence | undefined): boolean {
  if (!next) return false;
  if (sentence.role === 'heading' && next.heading === sentence.text) return true;
  if (next.region !== sentence.region || next.role === 'button') return false;
  return next.block === sentence.block || (next.role !== 'heading' && next.heading === sentence.heading);
}

/** Footers, menus, buttons and cookie layers say less than the body: measured, see docs/verdicts.md. */
function carriers(sentence: CopySentence): { there: number; full: number } {
  if (sentence.region === 'cookie-layer') return { there: 0.2, full: 0.1 };
  if (sentence.region === 'navigation') return { there: 0.6, full: 0.3 };
  if (sentence.region === 'footer') return { there: 0.9, full: 0.5 };
  if (sentence.role === 'button') return { there: 0.95, full: 0.5 };
  if (sentence.role === 'link') return { there: 0.8, full: 0.5 };
  if (sentence.role === 'code') return { there: 0.5, full: 0.3 };
  if (sentence.role === 'quotation') return { there: 0.85, full: 0.7 };
  return { there: 1, full: 1 };
}
