import { all, attribute, nextElement, nodeType, own, previousElement, withinRoot } from './dom';
import { type Kind, LANDMARKS, ROLES } from './kinds';
import { asksAboutCookies, isCookieLayer, isOthers, type Named, namedBy } from './names';
import type { BlockRole, PageAction, Region } from './snapshot';

/** A link or button under way: its text comes together while its inside is walked. */
export interface Act extends PageAction {
  element: Element;
  /** Accessible name, for one without text. */
  name: string;
  /** Runs it has words in: a card wrapped in a link has several. */
  runs: number;
}

/** What an element hands down to everything inside it. */
export interface Scope {
  region: Region;
  role: BlockRole;
  level?: number;
  act?: Act;
  byOthers?: boolean;
  /** Inside an article or the like, where header and footer are not the page's. */
  sectioned?: boolean;
  /** Inside `main`, where names of classes decide no region. */
  inMain?: boolean;
  /** Element whose inside reads as one block whatever its parts' display: heading, paragraph, button. */
  whole?: boolean;
  /** Not on screen: folded away until a click, or there for screen readers only. */
  off?: 'folded' | 'spoken';
  /** Box outside which nothing shows. */
  clip?: DOMRect;
}

/** Layers lie near the top of the tree: deeper than this none is looked for that no name betrays. */
const SHALLOW = 8;

/** Attributes that few elements have: asked for once a page, not of every element. */
const MARKS = '[role],[aria-modal],[itemprop],[itemtype]';

/** Adds the elements of a document or shadow root that bear them. */
export function marksIn(root: Document | ShadowRoot, marked: Set<Node>): void {
  const bearers = nodeType(root) === 9 ? all(root as Document, MARKS) : withinRoot(root as ShadowRoot, MARKS);
  for (let i = 0; i < bearers.length; i += 1) marked.add(bearers[i] as Element);
}

interface Look {
  /** It stands in a line of text. */
  inline: boolean;
  /** It bears one of the marks. */
  told: boolean;
  depth: number;
}

/** Scope inside `element`; the same object where the element changes nothing. */
export function scopeOf(element: Element, tag: string, kind: Kind, outer: Scope, style: CSSStyleDeclaration, { inline, told, depth }: Look): Scope {
  const given = (told && attribute(element, 'role')?.trim().split(' ', 1)[0]?.toLowerCase()) || undefined;
  const means = given ?? tag;
  let inner: Partial<Scope> | undefined;

  if (!inline) {
    const named = namedBy(element, kind.custom ? tag : undefined);
    const modal = told && attribute(element, 'aria-modal') === 'true';
    const region = regionOf(element, kind, means, outer, style, named, modal, depth);
    if (region && region !== outer.region) inner = { region };
    if (!outer.byOthers && isOthers(element, tag, means, told, named)) inner = { ...inner, byOthers: true };
    if (kind.sectioned) inner = { ...inner, sectioned: true };
    if (means === 'main') inner = { ...inner, inMain: true };
  }

  const level = given === 'heading' ? Number(attribute(element, 'aria-level')) || 2 : given ? 0 : (kind.level ?? 0);
  const role = given ? ROLES.get(given) : kind.role;
  if (level) inner = { ...inner, role: 'heading', level: Math.min(6, level), whole: true, ...(level < 3 && { byOthers: false }) };
  else if (role && outer.role !== 'heading' && (role !== 'paragraph' || !keepsItem(element, outer))) {
    inner = { ...inner, role, level: undefined };
    if (role === 'paragraph' || role === 'button' || role === 'label') inner.whole = true;
  } else if (means === 'table' && (outer.role === 'item' || outer.role === 'cell')) inner = { ...inner, role: 'text' };

  const act = given || kind.act ? actOf(element, tag, means) : undefined;
  if (act) inner = { ...inner, act };
  return inner ? { ...outer, ...inner } : outer;
}

/** A list item's only paragraph is the item; one of several is a paragraph of its own. */
const keepsItem = (element: Element, outer: Scope): boolean =>
  (outer.role === 'item' && !nextElement(element) && !previousElement(element)) || outer.role === 'quotation' || outer.role === 'cell';

function regionOf(
  element: Element,
  kind: Kind,
  means: string,
  outer: Scope,
  style: CSSStyleDeclaration,
  named: Named,
  modal: boolean,
  depth: number,
): Region | undefined {
  if (outer.region === 'cookie-layer') return undefined;
  if (named.consent && isCookieLayer(element, named, () => style.position)) return 'cookie-layer';
  const dialog = kind.landmark === 'dialog' || means === 'dialog' || means === 'alertdialog' || modal;
  if ((dialog || (depth < SHALLOW && !kind.landmark && isOver(style.position))) && asksAboutCookies(element)) return 'cookie-layer';
  if (dialog) return 'dialog';
  const landmark = LANDMARKS.get(means);
  if (landmark) return landmark;
  // `header` and `footer` speak for the page only where no article or the like is around them.
  if (means === 'header') return outer.sectioned || outer.inMain ? undefined : 'banner';
  if (means === 'footer') return outer.sectioned || outer.inMain ? undefined : 'footer';
  if (outer.region === 'main' && !outer.inMain && !outer.sectioned) return kind.named ? named.region : undefined;
  return undefined;
}

const isOver = (position: string): boolean => position === 'fixed' || position === 'sticky';

function actOf(element: Element, tag: string, means: string): Act | undefined {
  const link = tag === 'a' || tag === 'area' || means === 'link';
  const button = tag === 'button' || tag === 'input' || means === 'button' || means === 'tab';
  if (!link && !button) return undefined;
  const href = tag === 'a' ? addressOf(element) : undefined;
  if (!button && !href && tag === 'a' && !attribute(element, 'href')) return undefined;
  const base = { element, text: '', name: (attribute(element, 'aria-label') ?? attribute(element, 'title') ?? '').trim(), runs: 0 };
  if (href && means !== 'button') return { ...base, kind: 'link', href };
  const type = tag === 'button' || tag === 'input' ? own<string>(element, 'type') : '';
  const submits = (type === 'submit' || type === 'image') && own(element, 'form') !== null;
  return { ...base, kind: submits ? 'submit' : 'button' };
}

/** Only addresses a person can follow; scripts and data are none. Longest kept: 2,000 characters. */
function addressOf(element: Element): string | undefined {
  const href = own<unknown>(element, 'href');
  const address = typeof href === 'string' ? href : '';
  return /^(https?|mailto|tel):/i.test(address) && address.length <= 2000 ? address : undefined;
}
