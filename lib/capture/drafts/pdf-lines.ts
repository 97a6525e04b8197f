import type { PageAction } from '../snapshot';
import type { Piece } from './define';

/** A run of text as the PDF library gives it; `transform` is the text matrix, points from the lower left corner. */
interface Item {
  str: string;
  transform: number[];
  width: number;
  height: number;
  /** Set in a bold cut. */
  strong?: boolean;
}

export interface LinkBox {
  href: string;
  /** Left, bottom, right, top; points. */
  box: [number, number, number, number];
}

export interface Line {
  text: string;
  /** Points. */
  size: number;
  left: number;
  right: number;
  y: number;
  /** In the strip where running heads and page numbers stand. */
  edge: boolean;
  /** All of it is bold. */
  strong: boolean;
  actions: PageAction[];
}

/** Share of a page's height at its top and bottom that running heads stand in. */
const EDGE = 0.08;
/** Gap between letters, in type sizes, from which a reader sees a space. */
const GAP = 0.16;
/** Distance of two lines, in type sizes, up to which they are one paragraph. */
const LEADING = 1.75;

/** Runs of text as lines, in the order the file tells them. */
export function linesOf(items: readonly Item[], { links, bottom, top }: { links: readonly LinkBox[]; bottom: number; top: number }): Line[] {
  const lines: Line[] = [];
  const strip = (top - bottom) * EDGE;
  for (const { str, transform, width, height, strong = false } of items) {
    const text = str.replace(/[\u00ad\u200b]/g, '');
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d) || height;
    if (!text.trim()) {
      const last = lines.at(-1);
      if (text && last && Math.abs(last.y - y) < 1 && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const last = lines.at(-1);
    const goesOn = last && Math.abs(last.y - y) < Math.max(size, last.size) * 0.4 && x > last.left && x - last.right < size * 3;
    if (goesOn) {
      const gap = x - last.right > size * GAP && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += gap ? ` ${text}` : text;
      last.right = Math.max(last.right, x + width);
      last.size = Math.max(last.size, size);
      last.strong &&= strong;
    } else lines.push({ text, size, left: x, right: x + width, y, edge: y < bottom + strip || y > top - strip, strong, actions: [] });
  }
  for (const { href, box } of links) {
    const [left, low, right, high] = box;
    const line = lines.find((one) => one.y >= low - 2 && one.y <= high && one.left < right && one.right > left);
    if (line && /^(?:https?|mailto|tel):/i.test(href) && URL.canParse(href))
      line.actions.push({ kind: 'link', text: line.text.trim().slice(0, 300), href: href.slice(0, 4_000) });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text);
}

/** Lines as paragraphs. Running heads and page numbers are told by coming again on page after page. */
export function piecesOfLines(pages: readonly (readonly Line[])[]): Piece[] {
  const times = new Map<string, number>();
  for (const page of pages) for (const line of page) if (line.edge) times.set(bare(line), (times.get(bare(line)) ?? 0) + 1);
  const pieces: Piece[] = [];
  for (const page of pages) {
    let lines: Line[] = [];
    const close = () => {
      if (lines.length) pieces.push(pieceOf(lines));
      lines = [];
    };
    for (const line of page) {
      if (line.edge && (/^[\p{P}\s]*\d{1,4}[\p{P}\s]*$/u.test(line.text) || (times.get(bare(line)) ?? 0) > 2)) continue;
      if (!joins(lines, line)) close();
      lines.push(line);
    }
    close();
  }
  return pieces;
}

const bare = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();
const BULLET = /^(?:[•·▪◦‣●○■✓✔–—-]|\d{1,2}[.)])\s+(?=\S)/;

function joins(lines: readonly Line[], line: Line): boolean {
  const last = lines.at(-1);
  if (!last) return true;
  const away = last.y - line.y;
  if (BULLET.test(line.text) || away <= 0 || away > Math.max(line.size, last.size) * LEADING) return false;
  if (Math.abs(line.size - last.size) > Math.max(line.size, last.size) * 0.1) return false;
  if (line.left > last.right || line.right < last.left || line.strong !== last.strong) return false;
  const widest = Math.max(...lines.map(({ right }) => right), line.right);
  const short = last.right < widest - (widest - last.left) * 0.25;
  return !(short && /[.!?:]["”’)]?$/.test(last.text));
}

function pieceOf(lines: readonly Line[]): Piece {
  let text = '';
  for (const line of lines) {
    const hyphen = /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text);
    text = hyphen ? text.slice(0, -1) + line.text : text ? `${text} ${line.text}` : line.text;
  }
  const bullet = BULLET.exec(text);
  const actions = lines.flatMap((line) => line.actions);
  const size = Math.max(...lines.map((line) => line.size));
  return {
    text: bullet ? text.slice(bullet[0].length) : text,
    role: bullet ? 'item' : 'paragraph',
    // Points are a third larger than px.
    size: Math.round((size * 40) / 3) / 10,
    ...(lines.every((line) => line.strong) && { strong: true }),
    ...(actions.length > 0 && { actions: actions.slice(0, 50) }),
  };
}
