import { attribute, boxOf, firstChild, isElement, nextSibling, own, tagOf, textOf, viewOf } from './dom';
import type { Kind } from './kinds';
import { frameBy } from './names';
import { marksIn } from './scope';
import type { Level, Place, Walker } from './walked';

/** Area from which a picture may carry words that matter, px². */
const BIG = 24_000;
/** Area from which a frame counts as seen, px². */
const SEEN = 2500;
/** Entries read of one list to choose from. */
const ENTRIES = 300;
/** Frames of other sites kept to be joined, and how deep they may lie in each other. */
const GAPS = 20;
const DEEP = 4;
const HUMAN = /recaptcha|hcaptcha|turnstile|challenges\.cloudflare|captcha|arkoselabs|datadome/i;
/** Reads what shows something other than its children, or says where to read on instead. True where its children are not to be read. */
export function replaced(walker: Walker, node: Element, tag: string, kind: Kind, first: Node | null, level: Level): boolean {
  const { place } = level;
  if (!kind.replaced) return kind.host === true && (kind.custom || !first) && closedRoot(walker, node, tag, first, level);
  switch (tag) {
    case 'img':
      return picture(walker, node, place);
    case 'svg':
      return vector(walker, node, place);
    case 'input':
      return field(walker, node, place);
    case 'textarea':
      return named(walker, node);
    case 'select':
      return choice(walker, node, place);
    case 'iframe':
    case 'frame':
      return frame(walker, node, level);
    default:
      return moving(walker, node, tag);
  }
}

function picture({ speak, miss }: Walker, node: Element, { scope }: Place): boolean {
  const alt = speak(attribute(node, 'alt') ?? attribute(node, 'aria-label'));
  if (scope.act) scope.act.name ||= alt;
  if (!scope.off && areaOf(node) > BIG) miss('picture', alt || fileOf(own<string>(node, 'src')) || 'a picture without a description');
  return true;
}

/** A file's name, where the address has one that a person may know. */
const fileOf = (address: string): string => (/^https?:/.test(address) ? (address.split(/[?#]/, 1)[0]?.split('/').pop() ?? '') : '');

/** Its title names it; its text, where it has some, is read on. Most are icons without any. */
function vector({ speak }: Walker, node: Element, { scope }: Place): boolean {
  let name = attribute(node, 'aria-label') ?? '';
  for (let child = firstChild(node); child && !name; child = nextSibling(child))
    if (isElement(child) && tagOf(child) === 'title') name = textOf(child);
  const said = speak(name);
  if (scope.act) scope.act.name ||= said;
  return textOf(node).trim() === '';
}

function moving({ speak, miss }: Walker, node: Element, kind: string): boolean {
  const { width, height } = boxOf(node);
  const name = speak(attribute(node, 'aria-label') ?? attribute(node, 'title'));
  if (width * height > BIG) miss(kind as 'canvas' | 'video', name || `${Math.round(width)} × ${Math.round(height)} px`);
  return true;
}

/** What a person typed is never read: only what the page itself wrote into a field. */
function field(walker: Walker, node: Element, place: Place): boolean {
  const type = (attribute(node, 'type') ?? '').toLowerCase();
  if (type === 'hidden') return true;
  if (type === 'submit' || type === 'button' || type === 'reset') {
    walker.flush();
    walker.add(node, attribute(node, 'value') ?? '', place);
    walker.flush();
    return true;
  }
  if (type === 'image' && place.scope.act) place.scope.act.name ||= walker.speak(attribute(node, 'alt'));
  if (type === 'password' && !place.scope.off && place.style.visibility === 'visible' && boxOf(node).width > 1) walker.walked.password = true;
  return named(walker, node);
}

function named({ speak }: Walker, node: Element): boolean {
  speak(attribute(node, 'placeholder'));
  speak(attribute(node, 'aria-label'));
  return true;
}

/** The chosen entry shows; the others come with a click. */
function choice(walker: Walker, node: Element, place: Place): boolean {
  const { flush, add } = walker;
  const options = own<ArrayLike<Element>>(node, 'options');
  let chosen = 0;
  for (let i = 0; i < options.length; i += 1) if (attribute(options[i] as Element, 'selected') !== null) chosen = i;
  for (let i = 0; i < options.length && i < ENTRIES; i += 1) {
    flush();
    const option = options[i] as Element;
    // Only the field itself has a box while the list is closed.
    const shown = i === chosen && !place.scope.off;
    add(shown ? node : option, textOf(option), { ...place, scope: { ...place.scope, role: 'label', ...(!shown && { off: 'folded' }) } });
  }
  flush();
  return named(walker, node);
}

/** A frame of the same site is read in its place; another's is named. */
function frame(walker: Walker, node: Element, level: Level): boolean {
  const { place } = level;
  const source = attribute(node, 'src') ?? '';
  const box = boxOf(node);
  if (HUMAN.test(source) && box.height > 20) walker.walked.humanFrame = true;
  const body = bodyOf(node);
  if (!body) {
    if (!place.scope.off && place.style.visibility === 'visible' && box.width * box.height > SEEN) {
      gapOf(walker, node, level, box);
    }
    return true;
  }
  walker.flush();
  level.block = true;
  const style = walker.view.getComputedStyle(body);
  if (style.display === 'none') return true;
  const frame = { ...cornerOf(node, place, box), path: [...place.frame.path, indexOf(node)] };
  marksIn(own<Document>(body, 'ownerDocument'), walker.marked);
  level.place = { ...place, scope: { ...place.scope, clip: undefined, whole: false }, style, visible: undefined, box: body, frame };
  level.next = firstChild(body);
  return true;
}

/** Named, with where it stands: who has access to it reads it and joins it here. */
function gapOf({ walked, view, flush, miss }: Walker, node: Element, level: Level, box: DOMRect): void {
  const { scope, frame } = level.place;
  const what = (own<string>(node, 'src').split(/[?#]/, 1)[0] || attribute(node, 'title') || 'a frame').slice(0, 300);
  miss('frame', what);
  const index = indexOf(node);
  if (index < 0 || walked.frames.length >= GAPS || frame.path.length > DEEP) return;
  flush();
  level.block = true;
  const { consent, others } = frameBy(node);
  const { x, y } = cornerOf(node, level.place, box);
  walked.frames.push({
    path: [...frame.path, index],
    before: walked.blocks,
    what,
    place: {
      top: Math.round(y + view.scrollY),
      left: Math.round(x + view.scrollX),
      width: Math.round(box.width),
      height: Math.round(box.height),
    },
    region: consent ? 'cookie-layer' : scope.region,
    ...((others || scope.byOthers) && { byOthers: true }),
  });
}

const cornerOf = (node: Element, { frame }: Place, { left, top }: DOMRect): { x: number; y: number } => ({
  x: frame.x + left + own<number>(node, 'clientLeft'),
  y: frame.y + top + own<number>(node, 'clientTop'),
});

/** Its place among the frames of its window, as it will find it itself; those in shadow roots have none. */
function indexOf(node: Element): number {
  const inside = own<Window | null>(node, 'contentWindow');
  if (!inside) return -1;
  const view = viewOf(own<Document>(node, 'ownerDocument')) as Window & Record<number, Window>;
  for (let at = 0; at < view.length && at < 1000; at += 1) if (view[at] === inside) return at;
  return -1;
}

function bodyOf(frame: Element): Element | null {
  try {
    const inside = own<Document | null>(frame, 'contentDocument');
    return inside && own<Element | null>(inside, 'body');
  } catch {
    return null;
  }
}

function closedRoot({ openRoot, miss, marked }: Walker, node: Element, tag: string, first: Node | null, level: Level): boolean {
  const root = openRoot?.(node);
  if (root) {
    marksIn(root, marked);
    level.next = firstChild(root);
  } else if (!openRoot && !first && tag.includes('-') && areaOf(node) > SEEN) miss('closed-shadow', tag);
  return Boolean(root);
}

const areaOf = (element: Element): number => {
  const { width, height } = boxOf(element);
  return width * height;
};
