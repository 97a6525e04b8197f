import { own, viewOf } from './dom';
import { spaced } from './gap';
import { partsOf } from './pieces';
import { NOWHERE, placeOf, whereabouts } from './place';
import type { Act } from './scope';
import { fadedOrSkipped } from './shown';
import type { BlockRole, PageAction, TextBlock } from './snapshot';
import { type Part, type Run, TOO_MANY, type Walked } from './walked';

/** Longest text of a block, characters; longer runs go on in the next block. */
const LONGEST = 4000;
/** Most blocks, most links and buttons kept of one, and the longest of their names in characters. */
const MOST = { blocks: 20_000, actions: 100, name: 200 };

/** A block whose role and actions wait for the end: a link may go on in the next one. */
interface Pending {
  run: Run;
  parts: Part[];
  block: TextBlock;
}

export interface Blocks {
  /** Asks the layout where a run stands, as soon as it ends. */
  take(run: Run): void;
  /** Finishes so many of the blocks; the list, once all are. */
  finish(most: number): TextBlock[] | undefined;
}

/** Runs as blocks, with what only the layout knows. Words that turn out to stand off the page join `spoken`. */
export function blocksOf(document: Document, walked: Walked): Blocks {
  const { spoken, unseen, frames } = walked;
  const view = viewOf(document);
  const range = document.createRange();
  const screen = { width: view.innerWidth, height: view.innerHeight };
  const scroll = { x: view.scrollX, y: view.scrollY };
  const rtl = view.getComputedStyle(own<Element>(document, 'documentElement')).direction === 'rtl';
  const pending: Pending[] = [];
  const blocks: TextBlock[] = [];
  const governing = headings();
  const told = new Set<Act>();
  let finished = 0;
  let framed = 0;
  return { take, finish };

  function take(run: Run): void {
    if (pending.length >= MOST.blocks) {
      if (!unseen.some((said) => said.what === TOO_MANY)) unseen.push({ kind: 'too-much', what: TOO_MANY });
      return;
    }
    for (const parts of partsOf(run)) {
      const text = textOf(parts, range);
      if (text) place(run, parts, text);
    }
  }

  function place(run: Run, parts: Part[], text: string): void {
    const heaviest = parts.length === 1 ? (parts[0] as Part) : parts.reduce((most, part) => (part.text.length > most.text.length ? part : most));
    // What comes with a click has no place yet.
    const box = run.scope.off ? NOWHERE : placeOf(parts, range);
    const x = box.left + run.frame.x + scroll.x;
    const y = box.top + run.frame.y + scroll.y;
    const away = run.scope.off ?? whereabouts(run, box, { right: x + box.width, bottom: y + box.height, rtl, screen }) ?? fadedOrSkipped(heaviest);
    if (away === 'spoken') {
      if (spoken.size < 500) spoken.add(text.slice(0, 300));
      return;
    }
    const { style } = heaviest;
    const block: TextBlock = {
      text,
      role: 'text',
      region: run.scope.region,
      prominence: {
        size: Math.round((Number.parseFloat(style.fontSize) || 0) * 10) / 10,
        weight: Number(style.fontWeight) || 400,
        firstScreen: away !== 'folded' && y < screen.height && y + box.height > 0 && x < screen.width && box.height > 0,
      },
      place: { top: Math.round(y), left: Math.round(x), width: Math.round(box.width), height: Math.round(box.height) },
    };
    if (away === 'folded') block.folded = true;
    if (away === 'faded') block.faded = true;
    if (run.scope.byOthers) block.byOthers = true;
    walked.blocks = pending.push({ run, parts, block });
  }

  function finish(most: number): TextBlock[] | undefined {
    const end = Math.min(pending.length, finished + most);
    for (; finished < end; finished += 1) {
      settleFrames();
      const { run, parts, block } = pending[finished] as Pending;
      block.role = roleOf(run, parts, block.text);
      if (block.role === 'heading') block.level = run.scope.level ?? 2;
      const actions = actionsOf(parts, run, told);
      if (actions.length) block.actions = actions;
      const under = governing(run, block, blocks.length);
      if (under !== undefined) block.under = under;
      if (block.text.length <= LONGEST) blocks.push(block);
      else for (const text of pieces(block.text)) blocks.push({ ...block, text });
    }
    settleFrames();
    return finished === pending.length ? blocks : undefined;
  }

  /** Long blocks become several: frames count in what becomes of them. */
  function settleFrames(): void {
    for (let frame = frames[framed]; frame?.before === finished; frame = frames[framed]) {
      frame.before = blocks.length;
      framed += 1;
    }
  }
}

function textOf(parts: readonly Part[], range: Range): string {
  if (parts.length === 1) return (parts[0] as Part).text.trim();
  let text = '';
  let last: Part | undefined;
  for (const part of parts) {
    const glued = last && part.seam && !text.endsWith(' ') && !part.text.startsWith(' ') && spaced(last, part, range);
    text += glued ? ` ${part.text}` : text.endsWith(' ') ? part.text.trimStart() : part.text;
    last = part;
  }
  return text.trim();
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
  if (parts.length === 1 && !parts[0]?.act && !wordless.length) return actions;
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
