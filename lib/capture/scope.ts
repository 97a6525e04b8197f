import { attribute, own } from './dom';
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

const HEADINGS: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
const ACTS = new Set(['a', 'area', 'button', 'input']);
/** Elements without a meaning of their own: here a name may tell. */
const NAMED = new Set(['div', 'section', 'ul', 'ol']);
const SECTIONS = new Set(['article', 'section', 'aside', 'nav', 'main']);

const LANDMARKS: Record<string, Region> = {
  banner: 'banner',
  navigation: 'navigation',
  main: 'main',
  complementary: 'complementary',
  contentinfo: 'footer',
  dialog: 'dialog',
  alertdialog: 'dialog',
  nav: 'navigation',
  aside: 'complementary',
};

const ROLES: Record<string, BlockRole> = {
  p: 'paragraph',
  paragraph: 'paragraph',
  li: 'item',
  dt: 'item',
  dd: 'item',
  listitem: 'item',
  blockquote: 'quotation',
  td: 'cell',
  th: 'cell',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
  button: 'button',
  tab: 'button',
  summary: 'label',
  label: 'label',
  legend: 'label',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};

/** Layers lie near the top of the tree: deeper than this none is looked for that no name betrays. */
const SHALLOW = 8;

/** Scope inside `element`; the same object where the element changes nothing. `inline`: it stands in a line of text. */
export function scopeOf(element: Element, tag: string, outer: Scope, style: CSSStyleDeclaration, inline: boolean, depth: number): Scope {
  const given = attribute(element, 'role')?.trim().split(' ', 1)[0]?.toLowerCase() || undefined;
  const kind = given ?? tag;
  const inner: Partial<Scope> = {};

  if (!inline) {
    const named = namedBy(element);
    const region = regionOf(element, tag, kind, outer, style, named, depth);
    if (region && region !== outer.region) inner.region = region;
    if (!outer.byOthers && isOthers(element, tag, kind, named)) inner.byOthers = true;
    if (SECTIONS.has(tag)) inner.sectioned = true;
    if (kind === 'main') inner.inMain = true;
  }

  const level = given === 'heading' ? Number(attribute(element, 'aria-level')) || 2 : given ? 0 : (HEADINGS[tag] ?? 0);
  const role = ROLES[kind];
  if (level) Object.assign(inner, { role: 'heading', level: Math.min(6, level), whole: true, ...(level < 3 && { byOthers: false }) });
  else if (role && outer.role !== 'heading' && (role !== 'paragraph' || !keepsItem(element, outer))) {
    inner.role = role;
    inner.level = undefined;
    if (role === 'paragraph' || role === 'button' || role === 'label') inner.whole = true;
  } else if (kind === 'table' && (outer.role === 'item' || outer.role === 'cell')) inner.role = 'text';

  const act = given || ACTS.has(tag) ? actOf(element, tag, kind) : undefined;
  if (act) inner.act = act;
  for (const _ in inner) return { ...outer, ...inner };
  return outer;
}

/** A list item's only paragraph is the item; one of several is a paragraph of its own. */
const keepsItem = (element: Element, outer: Scope): boolean =>
  (outer.role === 'item' && !own(element, 'nextElementSibling') && !own(element, 'previousElementSibling')) ||
  outer.role === 'quotation' ||
  outer.role === 'cell';

function regionOf(
  element: Element,
  tag: string,
  kind: string,
  outer: Scope,
  style: CSSStyleDeclaration,
  named: Named,
  depth: number,
): Region | undefined {
  if (outer.region === 'cookie-layer') return undefined;
  if (isCookieLayer(element, named, () => style.position)) return 'cookie-layer';
  const dialog = tag === 'dialog' || kind === 'dialog' || kind === 'alertdialog' || attribute(element, 'aria-modal') === 'true';
  if ((dialog || (depth < SHALLOW && !LANDMARKS[tag] && /^(?:fixed|sticky)$/.test(style.position))) && asksAboutCookies(element))
    return 'cookie-layer';
  if (dialog) return 'dialog';
  const landmark = LANDMARKS[kind];
  if (landmark) return landmark;
  // `header` and `footer` speak for the page only where no article or the like is around them.
  if (kind === 'header') return outer.sectioned || outer.inMain ? undefined : 'banner';
  if (kind === 'footer') return outer.sectioned || outer.inMain ? undefined : 'footer';
  if (outer.region === 'main' && !outer.inMain && !outer.sectioned) return NAMED.has(tag) ? named.region : undefined;
  return undefined;
}

function actOf(element: Element, tag: string, kind: string): Act | undefined {
  const link = tag === 'a' || tag === 'area' || kind === 'link';
  const button = tag === 'button' || tag === 'input' || kind === 'button' || kind === 'tab';
  if (!link && !button) return undefined;
  const href = tag === 'a' ? addressOf(element) : undefined;
  if (!button && !href && tag === 'a' && !attribute(element, 'href')) return undefined;
  const base = { element, text: '', name: (attribute(element, 'aria-label') ?? attribute(element, 'title') ?? '').trim(), runs: 0 };
  if (href && kind !== 'button') return { ...base, kind: 'link', href };
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
