import { boxOf, dataOf, isText, own, viewOf } from './dom';
import { spaced } from './gap';
import { partsOf } from './pieces';
import type { Act } from './scope';
import { fadedOrSkipped } from './shown';
import type { BlockRole, PageAction, TextBlock } from './snapshot';
import { type Part, type Run, TOO_MANY, TOO_SLOW, type Walked } from './walked';

/** Longest text of a block, characters; longer runs go on in the next block. */
const LONGEST = 4000;
/** Farther left of the page than this, words are for screen readers; a column that only slipped off is not. px. */
const AWAY = 500;
/** Most blocks, most links and buttons kept of one, and the longest of their names in characters. */
const MOST = { blocks: 20_000, actions: 100, name: 200 };

/** Runs as blocks, with what only the layout knows. Words that turn out to stand off the page join `spoken`. */
export function blocksOf(document: Document, { runs, spoken, unseen, until }: Walked): TextBlock[] {
  const view = viewOf(document);
  const range = document.createRange();
  const screen = { width: view.innerWidth, height: view.innerHeight };
  const scroll = { x: view.scrollX, y: view.scrollY };
  const rtl = view.getComputedStyle(own<Element>(document, 'documentElement')).direction === 'rtl';
  const blocks: TextBlock[] = [];
  const governing = headings();
  const told = new Set<Act>();

  for (const [index, run] of runs.entries()) {
    const full = blocks.length >= MOST.blocks;
    if (full || (index % 256 === 255 && view.performance.now() > until)) {
      const what = full ? TOO_MANY : TOO_SLOW;
      if (!unseen.some((said) => said.what === what)) unseen.push({ kind: 'too-much', what });
      break;
    }
    for (const parts of partsOf(run)) {
      const text = textOf(parts, range);
      if (!text) continue;
      const heaviest = parts.reduce((most, part) => (part.text.length > most.text.length ? part : most));
      const box = placeOf(parts, range);
      const x = box.left + run.frame.x + scroll.x;
      const y = box.top + run.frame.y + scroll.y;
      const away = run.scope.off ?? whereabouts(run, box, { right: x + box.width, bottom: y + box.height, rtl, screen }) ?? fadedOrSkipped(heaviest);
      if (away === 'spoken') {
        if (spoken.size < 500) spoken.add(text.slice(0, 300));
        continue;
      }
      const role = roleOf(run, parts, text);
      const block: TextBlock = {
        text,
        role,
        ...(role === 'heading' && { level: run.scope.level ?? 2 }),
        region: run.scope.region,
        prominence: {
          size: Math.round((Number.parseFloat(heaviest.style.fontSize) || 0) * 10) / 10,
          weight: Number(heaviest.style.fontWeight) || 400,
          firstScreen: away !== 'folded' && y < screen.height && y + box.height > 0 && x < screen.width && box.height > 0,
        },
        place: { top: Math.round(y), left: Math.round(x), width: Math.round(box.width), height: Math.round(box.height) },
      };
      const actions = actionsOf(parts, run, told);
      if (actions.length) block.actions = actions;
      if (away === 'folded') block.folded = true;
      if (away === 'faded') block.faded = true;
      if (run.scope.byOthers) block.byOthers = true;
      const under = governing(run, block, blocks.length);
      if (under !== undefined) block.under = under;
      for (const piece of pieces(text)) blocks.push(piece === text ? block : { ...block, text: piece });
    }
  }
  return blocks;
}

function textOf(parts: readonly Part[], range: Range): string {
  let text = '';
  let last: Part | undefined;
  for (const part of parts) {
    const glued = last && part.seam && !text.endsWith(' ') && !part.text.startsWith(' ') && spaced(last, part, range);
    text += glued ? ` ${part.text}` : text.endsWith(' ') ? part.text.trimStart() : part.text;
    last = part;
  }
  return text.trim();
}

function placeOf(parts: readonly Part[], range: Range): DOMRect {
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
  return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

function placeOfPart({ node }: Part, range: Range): DOMRect {
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
function whereabouts({ scope: { clip }, frame }: Run, box: DOMRect, { right, bottom, rtl, screen }: Seen): 'folded' | 'spoken' | undefined {
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

function roleOf({ scope }: Run, parts: readonly Part[], text: string): BlockRole {
  const act = parts[0]?.act;
  if (scope.role === 'heading' || scope.role === 'button' || !act) return scope.role;
  // A card wrapped in one link is text that can be pressed, no label of a link.
  if (parts.some((part) => part.act !== act) || act.runs > 1 || text.length > 120 || scope.role === 'quotation' || scope.role === 'cell')
    return scope.role;
  return act.kind === 'link' ? 'link' : 'button';
}

/** Each link or button stands once, with the first of its words. */
function actionsOf(parts: readonly Part[], { wordless = [] }: Run, told: Set<Act>): PageAction[] {
  const actions: PageAction[] = [];
  for (const act of [...parts.map((part) => part.act), ...wordless]) {
    if (!act || told.has(act)) continue;
    told.add(act);
    const text = (act.text.trim().replace(/ +/g, ' ') || act.name).slice(0, MOST.name);
    if (text && actions.length < MOST.actions) actions.push({ kind: act.kind, text, ...(act.href && { href: act.href }) });
  }
  return actions;
}

/** The nearest heading before a block, of a higher rank where it is one itself, within the heading's own section. */
function headings(): (run: Run, block: TextBlock, index: number) => number | undefined {
  let open: { index: number; level: number; run: Run }[] = [];
  return (run, { level }, index) => {
    open = open.filter((heading) => within(run, heading.run) && (!level || heading.level < level));
    const under = open.findLast((heading) => sameReading(run, heading.run))?.index;
    if (level) open.push({ index, level, run });
    return under;
  };
}

const within = ({ sections }: Run, heading: Run): boolean => {
  const depth = heading.sections.length;
  return depth === 0 || sections[depth - 1] === heading.sections[depth - 1];
};

const APART = new Set(['navigation', 'footer', 'cookie-layer', 'dialog']);
const sameReading = (run: Run, heading: Run): boolean =>
  run.scope.region === heading.scope.region || !(APART.has(run.scope.region) || APART.has(heading.scope.region));

/** A text that is too long, cut after sentences where it has some. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const cut: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const ends = [...rest.slice(0, LONGEST).matchAll(/[.!?。！？…]["”’)]*\s?/g)].at(-1);
    const end = ends && ends.index > LONGEST / 2 ? ends.index + ends[0].length : Math.max(rest.lastIndexOf(' ', LONGEST), LONGEST / 2);
    cut.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...cut, rest.trim()].filter(Boolean);
}
