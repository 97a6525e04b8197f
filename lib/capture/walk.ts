import { attribute, boxOf, firstChild, nextSibling, own, ownOf, plain, tagOf, viewOf } from './dom';
import { type Act, type Scope, scopeOf } from './scope';
import { clipped, openedByButtons, opensByClick } from './shown';
import type { Unseen } from './snapshot';

/** A piece of a text node (or of a field without one), as it stands in its run. */
export interface Part {
  /** Where the words come from; a field, where only its value is shown. */
  node: Node;
  /** White space collapsed, kept as one space at either end. */
  text: string;
  /** Nearest element with a box, and the style of the text. */
  box: Element;
  style: CSSStyleDeclaration;
  act?: Act | undefined;
  /** Where no white space stands before it and only the picture tells whether there is a gap. */
  seam?: 'act' | 'box' | undefined;
}

/** Text that reads as one: everything between two block boundaries. */
export interface Run {
  parts: Part[];
  scope: Scope;
  /** Offset of its document in the top one, px. */
  frame: Offset;
  /** Sections around it, outermost first; headings govern within theirs. */
  sections: readonly Element[];
  /** Links and buttons beside it that show no words. */
  wordless?: Act[];
}

export interface Offset {
  x: number;
  y: number;
}

export interface Walked {
  runs: Run[];
  spoken: Set<string>;
  unseen: Unseen[];
  password: boolean;
  humanFrame: boolean;
}

export interface WalkOptions {
  /** Opens closed shadow roots where the browser offers it. */
  openRoot?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Main-thread time after which the walk stops, ms. */
  limitMs?: number | undefined;
}

/** Where the walk is: what one element hands to its children. */
interface Place {
  scope: Scope;
  style: CSSStyleDeclaration;
  box: Element;
  frame: Offset;
  sections: readonly Element[];
  depth: number;
}

/** More than any page made for people; a page that goes beyond is read up to here. */
const MOST = { runs: 20_000, characters: 2_000_000, depth: 1500, spoken: 500, unseen: 60 };
const SPOKEN_LENGTH = 300;

const SKIPPED = new Set(
  'script style noscript template head meta link base title noframes object embed audio map datalist defs symbol metadata desc wbr rp param source track'.split(
    ' ',
  ),
);
const SECTIONS = new Set('article section aside nav main footer li td th dd dialog details figure blockquote'.split(' '));
/** Inside a heading, paragraph or button these read on, whatever their display: lines and letters set for show. */
const READS_ON = new Set('span b i em strong small font mark u s sub sup abbr bdi bdo time code a label div ins del q cite'.split(' '));
const BULLET = /^\s*(?:[•▪●◦‣✓✔✅➤►–—*-]|\d{1,2}[.)])\s/;

/** One walk over the composed tree, in reading order. Reads only. */
export function walk(document: Document, { openRoot, limitMs = 3000 }: WalkOptions = {}): Walked {
  const view = viewOf(document);
  const started = view.performance.now();
  const walked: Walked = { runs: [], spoken: new Set(), unseen: [], password: false, humanFrame: false };
  let run: Run | undefined;
  let seam: Part['seam'];
  let lineBreaks = 0;
  let characters = 0;
  let visited = 0;
  let full = false;
  let opened: ReadonlySet<string> | undefined;

  const root = own<Element | null>(document, 'body') ?? own<Element | null>(document, 'documentElement');
  if (root) {
    const style = view.getComputedStyle(root);
    children(root, { scope: { region: 'main', role: 'text' }, style, box: root, frame: { x: 0, y: 0 }, sections: [], depth: 0 });
    flush();
  }
  return walked;

  function flush(): void {
    seam = undefined;
    lineBreaks = 0;
    if (!run) return;
    if (walked.runs.push(run) >= MOST.runs) stop('more blocks than can be read');
    for (const act of new Set(run.parts.map((part) => part.act))) if (act) act.runs += 1;
    run = undefined;
  }

  function stop(why: string): void {
    if (!full) walked.unseen.push({ kind: 'too-much', what: why });
    full = true;
  }

  function speak(words: string | null | undefined): string {
    const said = plain(words ?? '')
      .trim()
      .slice(0, SPOKEN_LENGTH);
    if (said && walked.spoken.size < MOST.spoken) walked.spoken.add(said);
    return said;
  }

  function miss(kind: Unseen['kind'], what: string): void {
    if (walked.unseen.length < MOST.unseen) walked.unseen.push({ kind, what: what.slice(0, SPOKEN_LENGTH) });
  }

  function children(of: Node, place: Place): void {
    for (let node = firstChild(of); node && !full; node = nextSibling(node)) visit(node, place);
  }

  function visit(node: Node, place: Place): void {
    const type = own<number>(node, 'nodeType');
    if (type === 3) textNode(node, place);
    else if (type === 1) element(node as Element, place);
  }

  function textNode(node: Node, place: Place): void {
    const data = own<string>(node, 'data');
    if (!/\S/.test(data)) return space();
    // White space that is kept makes paragraphs: biographies and posts are often one node of many lines.
    if (data.includes('\n') && /^(?:pre|break)/.test(place.style.whiteSpace)) {
      for (const [index, lines] of data.split(/\n\s*\n/).entries()) {
        if (index) flush();
        if (/\S/.test(lines)) add(node, lines, place);
      }
    } else add(node, data, place);
  }

  function space(): void {
    const last = run?.parts.at(-1);
    if (last && !last.text.endsWith(' ')) last.text += ' ';
  }

  function add(node: Node, words: string, { scope, style, box, frame, sections }: Place): void {
    if (style.visibility !== 'visible' && scope.off !== 'folded') return;
    const text = plain(words);
    if (!text.trim()) return space();
    if (lineBreaks > 1 || (lineBreaks && BULLET.test(text))) flush();
    lineBreaks = 0;
    run ??= { parts: [], scope, frame, sections };
    run.parts.push({ node, text, box, style, act: scope.act, seam });
    seam = undefined;
    if (scope.act && scope.act.text.length < SPOKEN_LENGTH) scope.act.text += scope.act.text && !scope.act.text.endsWith(' ') ? ` ${text}` : text;
    characters += text.length;
    if (characters > MOST.characters) stop('more text than can be read');
  }

  function element(node: Element, outer: Place): void {
    const tag = tagOf(node);
    if (SKIPPED.has(tag)) {
      if (tag === 'desc') speak(own(node, 'textContent'));
      return;
    }
    if (tag === 'br') {
      lineBreaks += 1;
      return space();
    }
    visited += 1;
    if (visited % 512 === 0 && view.performance.now() - started > limitMs) return stop('the page takes too long to read');
    if (outer.depth > MOST.depth) return stop('the page is nested too deeply');

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
      speak(own(node, 'textContent'));
      return;
    }
    const before = scope;
    scope = scopeOf(node, tag, scope, style, inline);

    const readsOn = !inline && outer.scope.whole === true && READS_ON.has(tag);
    const block = !inline && !readsOn;
    if (block) flush();
    else if (readsOn || display.length > 8) seam = 'box';
    else if (scope.act !== before.act) seam ??= 'act';

    const sections = SECTIONS.has(tag) ? [...outer.sections, node] : outer.sections;
    const place: Place = { scope, style, box: display === 'contents' ? outer.box : node, frame: outer.frame, sections, depth: outer.depth + 1 };
    if (!replaced(node, tag, place)) inside(node, tag, place);

    if (block) flush();
    else if (readsOn || display.length > 8) seam = 'box';
    else if (scope.act !== before.act) seam ??= 'act';
    if (scope.act && scope.act !== before.act && !scope.off) endAct(scope.act);
  }

  /** A link or button without words (a badge, an icon) is kept with its name beside the words next to it. */
  function endAct(act: Act): void {
    if (act.name) speak(act.name);
    if (act.text.trim() || !act.name) return;
    const beside = run ?? walked.runs.at(-1);
    if (beside) (beside.wordless ??= []).push(act);
  }

  function inside(node: Element, tag: string, place: Place): void {
    const shadow = own<ShadowRoot | null>(node, 'shadowRoot') ?? closedRoot(node, tag);
    if (shadow) return children(shadow, place);
    if (tag === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length) {
        for (const each of assigned) visit(each, place);
        return;
      }
    }
    if (tag === 'details' && attribute(node, 'open') === null) return closedDetails(node, place);
    children(node, place);
  }

  function closedRoot(node: Element, tag: string): ShadowRoot | null {
    const custom = tag.includes('-');
    if (!custom && firstChild(node)) return null;
    if (openRoot) return custom || HOSTS.has(tag) ? openRoot(node) : null;
    if (custom && !own(node, 'textContent') && boxOf(node).height > 20) miss('closed-shadow', tag);
    return null;
  }

  function closedDetails(node: Element, place: Place): void {
    const folded: Place = { ...place, scope: { ...place.scope, off: 'folded' } };
    let summary = false;
    for (let child = firstChild(node); child && !full; child = nextSibling(child)) {
      const isSummary: boolean = !summary && own<number>(child, 'nodeType') === 1 && tagOf(child as Element) === 'summary';
      summary ||= isSummary;
      visit(child, isSummary ? place : folded);
    }
  }

  /** What shows something other than its children. True where it was dealt with. */
  function replaced(node: Element, tag: string, place: Place): boolean {
    switch (tag) {
      case 'img':
        return picture(node, place);
      case 'svg':
        return vector(node, place);
      case 'input':
        return field(node, place);
      case 'textarea':
        speak(attribute(node, 'placeholder') ?? attribute(node, 'aria-label'));
        return true;
      case 'select':
        return choice(node, place);
      case 'iframe':
      case 'frame':
        return frame(node, place);
      case 'canvas':
      case 'video': {
        const { width, height } = boxOf(node);
        const name = speak(attribute(node, 'aria-label') ?? attribute(node, 'title'));
        if (width * height > BIG) miss(tag, name || `${Math.round(width)} × ${Math.round(height)} px`);
        return true;
      }
      default:
        return false;
    }
  }

  function picture(node: Element, { scope }: Place): boolean {
    const alt = speak(attribute(node, 'alt') ?? attribute(node, 'aria-label'));
    if (scope.act && alt) scope.act.name ||= alt;
    if (scope.off || walked.unseen.length >= MOST.unseen) return true;
    const { width, height } = boxOf(node);
    if (width * height > BIG)
      miss('picture', alt || (ownOf<string>(node, 'src') ?? '').split(/[?#]/, 1)[0]?.split('/').pop() || 'a picture without a description');
    return true;
  }

  function vector(node: Element, { scope }: Place): boolean {
    let name = attribute(node, 'aria-label') ?? '';
    for (let child = firstChild(node); child && !name; child = nextSibling(child)) {
      if (own<number>(child, 'nodeType') === 1 && tagOf(child as Element) === 'title') name = own<string>(child, 'textContent') ?? '';
    }
    const said = speak(name);
    if (scope.act && said) scope.act.name ||= said;
    return false;
  }

  /** What a person typed is never read: only what the page itself wrote into a field. */
  function field(node: Element, place: Place): boolean {
    const type = (attribute(node, 'type') ?? 'text').toLowerCase();
    if (type === 'hidden') return true;
    const value = attribute(node, 'value') ?? '';
    if (type === 'submit' || type === 'button' || type === 'reset') {
      flush();
      if (/\S/.test(value)) add(node, value, place);
      flush();
    } else if (type === 'image' && place.scope.act) place.scope.act.name ||= speak(attribute(node, 'alt'));
    else speak(attribute(node, 'placeholder') ?? attribute(node, 'aria-label'));
    if (type === 'password' && !place.scope.off && place.style.visibility === 'visible' && boxOf(node).width > 1) walked.password = true;
    return true;
  }

  /** The chosen entry shows; the others come with a click. */
  function choice(node: Element, place: Place): boolean {
    const options = ownOf<ArrayLike<Element>>(node, 'options');
    let chosen = 0;
    for (let i = 0; i < options.length; i += 1) if (attribute(options[i] as Element, 'selected') !== null) chosen = i;
    for (let i = 0; i < options.length && i < 300; i += 1) {
      flush();
      const text = firstChild(options[i] as Node);
      const scope: Scope = { ...place.scope, role: 'label', off: i === chosen ? place.scope.off : 'folded' };
      if (text && own(text, 'nodeType') === 3) add(text, own(text, 'data'), { ...place, scope });
    }
    flush();
    return true;
  }

  function frame(node: Element, place: Place): boolean {
    let inner: Document | null = null;
    try {
      inner = ownOf<Document | null>(node, 'contentDocument');
    } catch {
      // Another origin: named below.
    }
    const box = boxOf(node);
    const source = attribute(node, 'src') ?? '';
    if (/(?:recaptcha|hcaptcha|turnstile|challenges\.cloudflare|captcha|arkoselabs|datadome)/i.test(source) && box.height > 20)
      walked.humanFrame = true;
    const body = inner && own<Element | null>(inner, 'body');
    if (!body) {
      const seen = !place.scope.off && place.style.visibility === 'visible' && box.width * box.height > 2500;
      if (seen) miss('frame', ownOf<string>(node, 'src') || attribute(node, 'title') || 'a frame');
      return true;
    }
    flush();
    const at = { x: place.frame.x + box.left + own<number>(node, 'clientLeft'), y: place.frame.y + box.top + own<number>(node, 'clientTop') };
    const style = view.getComputedStyle(body);
    if (style.display !== 'none') children(body, { ...place, scope: { ...place.scope, clip: undefined, whole: false }, style, box: body, frame: at });
    flush();
    return true;
  }
}

/** Area from which a picture may carry words that matter, px². */
const BIG = 24_000;
/** Elements besides custom ones that can bear a shadow root; looked into only where they show no children of their own. */
const HOSTS = new Set('article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));
