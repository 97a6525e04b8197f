import { attribute, boxOf, firstChild, isElement, nextSibling, own, tagOf, textOf } from './dom';
import type { Scope } from './scope';
import type { Place, Walker } from './walked';

/** Area from which a picture may carry words that matter, px². */
const BIG = 24_000;
/** Area from which a frame counts as seen, px². */
const SEEN = 2500;
/** Entries read of one list to choose from. */
const ENTRIES = 300;
const HUMAN = /recaptcha|hcaptcha|turnstile|challenges\.cloudflare|captcha|arkoselabs|datadome/i;
/** Elements besides custom ones that can bear a shadow root; looked into only where they show no children of their own. */
const HOSTS = /^(?:article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Reads what shows something other than its children. True where nothing is left to do inside. */
export function replaced(walker: Walker, node: Element, tag: string, place: Place): boolean {
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
      return frame(walker, node, place);
    case 'canvas':
    case 'video':
      return moving(walker, node, tag);
    default:
      return closedRoot(walker, node, tag, place);
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

/** Its title names it; its text, where it has some, is read on. */
function vector({ speak }: Walker, node: Element, { scope }: Place): boolean {
  let name = attribute(node, 'aria-label') ?? '';
  for (let child = firstChild(node); child && !name; child = nextSibling(child))
    if (isElement(child) && tagOf(child) === 'title') name = textOf(child);
  const said = speak(name);
  if (scope.act) scope.act.name ||= said;
  return false;
}

function moving({ speak, miss }: Walker, node: Element, kind: 'canvas' | 'video'): boolean {
  const { width, height } = boxOf(node);
  const name = speak(attribute(node, 'aria-label') ?? attribute(node, 'title'));
  if (width * height > BIG) miss(kind, name || `${Math.round(width)} × ${Math.round(height)} px`);
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
function frame(walker: Walker, node: Element, place: Place): boolean {
  const source = attribute(node, 'src') ?? '';
  const box = boxOf(node);
  if (HUMAN.test(source) && box.height > 20) walker.walked.humanFrame = true;
  const body = bodyOf(node);
  if (!body) {
    if (!place.scope.off && place.style.visibility === 'visible' && box.width * box.height > SEEN) {
      walker.miss('frame', own<string>(node, 'src').split(/[?#]/, 1)[0] || attribute(node, 'title') || 'a frame');
    }
    return true;
  }
  walker.flush();
  const style = walker.view.getComputedStyle(body);
  const at = { x: place.frame.x + box.left + own<number>(node, 'clientLeft'), y: place.frame.y + box.top + own<number>(node, 'clientTop') };
  const scope: Scope = { ...place.scope, clip: undefined, whole: false };
  if (style.display !== 'none') walker.children(body, { ...place, scope, style, box: body, frame: at });
  walker.flush();
  return true;
}

function bodyOf(frame: Element): Element | null {
  try {
    const inside = own<Document | null>(frame, 'contentDocument');
    return inside && own<Element | null>(inside, 'body');
  } catch {
    return null;
  }
}

function closedRoot({ openRoot, children, miss }: Walker, node: Element, tag: string, place: Place): boolean {
  const custom = tag.includes('-');
  if (!custom && (firstChild(node) || !HOSTS.test(tag))) return false;
  const root = openRoot?.(node);
  if (root) children(root, place);
  else if (custom && !openRoot && !firstChild(node) && areaOf(node) > SEEN) miss('closed-shadow', tag);
  return Boolean(root);
}

const areaOf = (element: Element): number => {
  const { width, height } = boxOf(element);
  return width * height;
};
