import { attribute, connected, firstChild, nextSibling, nodeType, own, plain, shadowOf, tagOf, textOf, viewOf } from './dom';
import { kindOf } from './kinds';
import { lineOf } from './line';
import { replaced } from './replaced';
import { marksIn, scopeOf } from './scope';
import { clipped, drawnBy, openedByButtons, opensByClick } from './shown';
import type { Unseen } from './snapshot';
import { type Level, type Place, type Run, TOO_MANY, TOO_SLOW, type Walked, type Walker, type WalkOptions } from './walked';

/** More than any page made for people; a page that goes beyond is read up to here. */
const MOST = { runs: 20_000, characters: 2_000_000, depth: 700, spoken: 500, unseen: 60, name: 300, drawn: 100 };
/** Nodes between two looks at the clock. */
const LOOK = 32;

export interface Walk {
  walked: Walked;
  /** Reads on for so many nodes, or until `enough` says so; true once the page is read. */
  step(nodes: number, enough?: () => boolean): boolean;
  /** Whether the places where it stopped are still part of the page. */
  stands(): boolean;
}

/** One walk over the composed tree, in reading order, in steps. Reads only. Each run is handed over as soon as it ends. */
export function walkOf(document: Document, { openRoot }: WalkOptions, take: (run: Run) => void): Walk {
  const view = viewOf(document);
  const walked: Walked = { until: Infinity, spoken: new Set(), unseen: [], password: false, humanFrame: false, frames: [], blocks: 0 };
  const marked = new Set<Node>();
  const levels: Level[] = [];
  let level: Level | undefined;
  let runs = 0;
  let characters = 0;
  let visited = 0;
  let drawn = 0;
  let tooDeep = false;
  let full = false;
  let opened: ReadonlySet<string> | undefined;
  const line = lineOf(
    (run) => {
      take(run);
      runs += 1;
      if (runs >= MOST.runs) stop(TOO_MANY);
    },
    (more) => {
      characters += more;
      if (characters > MOST.characters) stop('more text than can be read');
    },
  );
  const walker: Walker = { walked, view, marked, flush: line.flush, add: line.add, speak, miss, openRoot };

  marksIn(document, marked);
  const root = own<Element | null>(document, 'body') ?? own<Element | null>(document, 'documentElement');
  if (root) {
    const style = view.getComputedStyle(root);
    element(root, {
      scope: { region: 'main', role: 'text' },
      style,
      visible: undefined,
      box: root,
      frame: { x: 0, y: 0, path: [] },
      sections: [],
      depth: 0,
    });
  }
  return { walked, step, stands: () => levels.every(({ next }) => !next || connected(next)) };

  function step(nodes: number, enough?: () => boolean): boolean {
    for (let left = nodes; level; left -= 1) {
      if (full) break;
      if (left <= 0 || (left % LOOK === 0 && enough?.())) return false;
      const node: Node | null | undefined = level.list ? level.list[level.at++] : level.next;
      if (!node) {
        leave(level);
        levels.pop();
        level = levels.at(-1);
        continue;
      }
      if (!level.list) level.next = nextSibling(node);
      const type = nodeType(node);
      if (type === 3) line.text(node, level.folded ?? level.place);
      else if (type === 1) element(node as Element, placeFor(node as Element, level));
    }
    line.flush();
    return true;
  }

  function stop(why: string): void {
    if (!full && !walked.unseen.some(({ what }) => what === why)) walked.unseen.push({ kind: 'too-much', what: why });
    full = true;
  }

  function speak(said: string | null | undefined): string {
    const kept = said ? plain(said).trim().slice(0, MOST.name) : '';
    if (kept && walked.spoken.size < MOST.spoken) walked.spoken.add(kept);
    return kept;
  }

  function miss(kind: Unseen['kind'], what: string): void {
    if (walked.unseen.length < MOST.unseen) walked.unseen.push({ kind, what: what.slice(0, MOST.name) });
  }

  function element(node: Element, outer: Place): void {
    const tag = tagOf(node);
    const kind = kindOf(tag);
    if (kind.skipped) return;
    if (tag === 'br') return line.wrap();
    visited += 1;
    if (visited % 256 === 0 && view.performance.now() > walked.until) return stop(TOO_SLOW);
    if (outer.depth > MOST.depth) {
      tooDeep ||= walked.unseen.push({ kind: 'too-much', what: 'parts that are nested too deeply' }) > 0;
      return;
    }
    const first = firstChild(node);
    const told = marked.has(node);
    // Many elements are empty; where no words are under way they end none.
    if (!first && !kind.host && !kind.replaced && !kind.act && !told && tag !== 'slot' && !line.open()) return;

    const style = view.getComputedStyle(node);
    const display = style.display;
    let { scope } = outer;
    if (display === 'none') {
      if (scope.off || !opensByClick(node, (opened ??= openedByButtons(document)))) return;
      scope = { ...scope, off: 'folded' };
    }
    const inline = display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
    if (!inline && !kind.replaced) scope = clipped(node, style, scope);
    if (scope.off === 'spoken') {
      speak(textOf(node));
      return;
    }
    scope = scopeOf(node, tag, kind, scope, style, { inline, told, depth: outer.depth });
    const act = scope.act === outer.scope.act ? undefined : scope.act;
    const readsOn = !inline && kind.readsOn === true && outer.scope.whole === true;
    const block = !inline && !readsOn;
    // `inline-block` and its like stand apart from the line's words.
    const apart = act !== undefined || readsOn || display.length > 8;
    if (block) line.flush();
    else if (apart) line.apart();

    const place: Place = {
      scope,
      style,
      visible: undefined,
      box: display === 'contents' ? outer.box : node,
      frame: outer.frame,
      sections: kind.section ? [...outer.sections, node] : outer.sections,
      depth: outer.depth + 1,
    };
    level = { next: null, list: undefined, at: 0, place, folded: undefined, summed: false, block, apart, act };
    levels.push(level);
    if (replaced(walker, node, tag, kind, first, level)) return;
    const shadow = kind.host ? shadowOf(node) : null;
    if (shadow) marksIn(shadow, marked);
    else if (!first && kind.host && drawn < MOST.drawn) {
      drawn += 1;
      speak(drawnBy(view, node));
    }
    level.next = shadow ? firstChild(shadow) : first;
    if (tag === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length) level.list = assigned;
    }
    if (tag === 'details' && attribute(node, 'open') === null) level.folded = { ...place, scope: { ...scope, off: scope.off ?? 'folded' } };
  }

  function leave({ block, apart, act, place }: Level): void {
    if (block) line.flush();
    else if (apart) line.apart();
    if (!act || place.scope.off) return;
    if (act.name) speak(act.name);
    if (act.name && !act.text.trim()) line.beside(act);
  }
}

/** All of closed details but the first summary comes with a click. */
function placeFor(node: Element, level: Level): Place {
  if (!level.folded) return level.place;
  if (level.summed || tagOf(node) !== 'summary') return level.folded;
  level.summed = true;
  return level.place;
}

/** Where a text stands, for whoever looks for one: all runs at once. */
export function walk(document: Document, options: WalkOptions = {}): Run[] {
  const runs: Run[] = [];
  const { step } = walkOf(document, options, (run) => runs.push(run));
  while (!step(Infinity));
  return runs;
}
