import { attribute, dataOf, firstChild, isElement, isText, nextSibling, own, plain, shadowOf, tagOf, textOf, viewOf } from './dom';
import { replaced } from './replaced';
import { type Act, scopeOf } from './scope';
import { clipped, openedByButtons, opensByClick } from './shown';
import type { Unseen } from './snapshot';
import { type Place, type Run, TOO_MANY, TOO_SLOW, type Walked, type Walker, type WalkOptions } from './walked';

/** More than any page made for people; a page that goes beyond is read up to here. */
const MOST = { runs: 20_000, characters: 2_000_000, depth: 700, spoken: 500, unseen: 60, name: 300 };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = words(
  'script style noscript template head meta link base title noframes object embed audio map datalist defs symbol metadata desc wbr',
);
const SECTIONS = words('article section aside nav main footer li td th dd dialog details figure blockquote');
/** Inside a heading, paragraph or button these read on, whatever their display: lines and letters set for show. */
const READS_ON = words('span b i em strong small font mark u s sub sup abbr bdi bdo time code a label div ins del q cite');
const PARAGRAPHS = /\n[^\S\n]*\n/;
const BULLET = /^\s*(?:[•▪●◦‣✓✔✅➤►–—*-]|\d{1,2}[.)])\s/;
/** One walk over the composed tree, in reading order. Reads only. */
export function walk(document: Document, { openRoot, limitMs = 4000 }: WalkOptions = {}): Walked {
  const view = viewOf(document);
  const until = view.performance.now() + limitMs;
  const walked: Walked = { until, runs: [], spoken: new Set(), unseen: [], password: false, humanFrame: false };
  const walker: Walker = { walked, view, flush, add, children, speak, miss, openRoot };
  let run: Run | undefined;
  let wordless: Act[] = [];
  let seam = false;
  let lineBreaks = 0;
  let characters = 0;
  let visited = 0;
  let full = false;
  let tooDeep = false;
  let opened: ReadonlySet<string> | undefined;

  const root = own<Element | null>(document, 'body') ?? own<Element | null>(document, 'documentElement');
  if (root) {
    element(root, {
      scope: { region: 'main', role: 'text' },
      style: view.getComputedStyle(root),
      box: root,
      frame: { x: 0, y: 0 },
      sections: [],
      depth: 0,
    });
    flush();
  }
  return walked;

  function flush(): void {
    seam = false;
    lineBreaks = 0;
    if (wordless.length) beside(run ?? walked.runs.at(-1));
    if (!run) return;
    let last: Act | undefined;
    for (const { act } of run.parts) if (act && act !== last) (last = act).runs += 1;
    if (walked.runs.push(run) >= MOST.runs) stop(TOO_MANY);
    run = undefined;
  }

  function stop(why: string): void {
    if (!full) walked.unseen.push({ kind: 'too-much', what: why });
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

  function children(of: Node, place: Place): void {
    let node = firstChild(of);
    while (node) {
      visit(node, place);
      node = full ? null : nextSibling(node);
    }
  }

  function visit(node: Node, place: Place): void {
    if (isText(node)) text(node, place);
    else if (isElement(node)) element(node, place);
  }

  function text(node: Node, place: Place): void {
    const data = dataOf(node);
    // White space that is kept makes paragraphs: biographies and posts are often one node of many lines.
    if (PARAGRAPHS.test(data) && /^(?:pre|break)/.test(place.style.whiteSpace)) {
      for (const lines of data.split(PARAGRAPHS)) {
        add(node, lines, place);
        flush();
      }
    } else add(node, data, place);
  }

  function space(): void {
    const last = run?.parts.at(-1);
    if (last && !last.text.endsWith(' ')) last.text += ' ';
  }

  function add(node: Node, data: string, { scope, style, box, frame, sections }: Place): void {
    if (!/\S/.test(data)) return space();
    if (style.visibility !== 'visible' && scope.off !== 'folded') return;
    const shown = plain(data);
    if (lineBreaks > 1 || (lineBreaks && BULLET.test(shown))) flush();
    lineBreaks = 0;
    run ??= { parts: [], scope, frame, sections };
    const { act } = scope;
    run.parts.push({ node, text: shown, box, style, act, seam });
    seam = false;
    if (act && act.text.length < MOST.name) act.text += `${act.runs ? ' ' : ''}${shown}`;
    characters += shown.length;
    if (characters > MOST.characters) stop('more text than can be read');
  }

  function element(node: Element, outer: Place): void {
    const tag = tagOf(node);
    if (SKIPPED.has(tag)) return;
    if (tag === 'br') {
      lineBreaks += 1;
      return space();
    }
    visited += 1;
    if (visited % 512 === 0 && view.performance.now() > until) return stop(TOO_SLOW);
    if (outer.depth > MOST.depth) {
      tooDeep ||= walked.unseen.push({ kind: 'too-much', what: 'parts that are nested too deeply' }) > 0;
      return;
    }

    const style = view.getComputedStyle(node);
    const display = style.display;
    let { scope } = outer;
    if (display === 'none') {
      if (scope.off || !opensByClick(node, (opened ??= openedByButtons(document)))) return;
      scope = { ...scope, off: 'folded' };
    }
    const inline = display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
    if (!inline) scope = clipped(node, style, scope);
    if (scope.off === 'spoken') {
      speak(textOf(node));
      return;
    }
    scope = scopeOf(node, tag, scope, style, inline, outer.depth);
    const act = scope.act === outer.scope.act ? undefined : scope.act;

    const readsOn = !inline && outer.scope.whole === true && READS_ON.has(tag);
    const block = !inline && !readsOn;
    // `inline-block` and its like stand apart from the line's words.
    const apart = act !== undefined || readsOn || display.length > 8;
    if (block) flush();
    else seam ||= apart;

    const sections = SECTIONS.has(tag) ? [...outer.sections, node] : outer.sections;
    const place: Place = { scope, style, box: display === 'contents' ? outer.box : node, frame: outer.frame, sections, depth: outer.depth + 1 };
    if (!replaced(walker, node, tag, place)) inside(node, tag, place);

    if (block) flush();
    else seam ||= apart;
    if (act && !scope.off) endOf(act);
  }

  /** A link or button without words (a badge, an icon) is kept with its name: beside the words of its block, else those before it. */
  function endOf(act: Act): void {
    if (act.name) speak(act.name);
    if (act.name && !act.text.trim()) wordless.push(act);
  }

  function beside(to: Run | undefined): void {
    if (!to) return;
    to.wordless = [...(to.wordless ?? []), ...wordless];
    wordless = [];
  }

  function inside(node: Element, tag: string, place: Place): void {
    const shadow = shadowOf(node);
    if (shadow) return children(shadow, place);
    if (tag === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      for (const each of assigned) visit(each, place);
      if (assigned.length) return;
    }
    if (tag === 'details' && attribute(node, 'open') === null) closedDetails(node, place);
    else children(node, place);
  }

  /** All but the summary comes with a click. */
  function closedDetails(node: Element, place: Place): void {
    const folded: Place = { ...place, scope: { ...place.scope, off: place.scope.off ?? 'folded' } };
    let summary = false;
    for (let child = firstChild(node); child; child = nextSibling(child)) {
      const shown: boolean = !summary && isElement(child) && tagOf(child) === 'summary';
      summary ||= shown;
      visit(child, shown ? place : folded);
    }
  }
}
