import { all, attribute, boxOf, visible } from './dom';
import type { Scope } from './scope';
import type { Part } from './walked';

/** Smaller than this, in both directions, is for screen readers only; px. */
const SPECK = 1.5;

/** What a box does to what is inside it: nothing (the scope itself), folds it away, leaves it to screen readers, or clips it. */
export function clipped(element: Element, style: CSSStyleDeclaration, scope: Scope): Scope {
  const overflow = style.overflowY;
  if (overflow === 'visible' || scope.off) return scope;
  if (overflow !== 'hidden' && overflow !== 'clip') return scope.clip ? { ...scope, clip: undefined } : scope;
  const box = boxOf(element);
  if (box.width <= SPECK && box.height <= SPECK) return { ...scope, off: 'spoken' };
  // A collapsed answer in a list of questions has no height, and full width.
  if (box.width <= SPECK || box.height <= SPECK) return { ...scope, off: 'folded' };
  return { ...scope, clip: box };
}

/** Words that a style sheet writes into an empty element; icons are none. They stand apart from the page's text. */
export function drawnBy(view: Window, element: Element): string {
  const { content } = view.getComputedStyle(element, '::before');
  return /^"[^"]*\p{L}{2}/u.test(content) ? content.slice(1, -1) : '';
}

/** Whether what is not displayed comes with one click: a tab's panel, or something a button says it opens. */
export function opensByClick(element: Element, opened: ReadonlySet<string>): boolean {
  const id = attribute(element, 'id');
  return attribute(element, 'role') === 'tabpanel' || attribute(element, 'hidden') === 'until-found' || (id !== null && opened.has(id));
}

/** Ids of what tabs and collapsed buttons open. */
export function openedByButtons(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  const openers = all(
    document,
    '[role=tab][aria-controls],[aria-expanded=false][aria-controls],[data-bs-toggle][data-bs-target^="#"],[data-toggle][data-target^="#"]',
  );
  for (let i = 0; i < openers.length; i += 1) {
    const opener = openers[i] as Element;
    const target = attribute(opener, 'aria-controls') ?? attribute(opener, 'data-bs-target') ?? attribute(opener, 'data-target') ?? '';
    for (const id of target.split(/\s+/)) if (id) ids.add(id.replace(/^#/, ''));
  }
  return ids;
}

/** Opacity and skipped content, told by the browser for the element and all around it. Both spellings: the older one is Chromium's until 125. */
export function fadedOrSkipped({ box: element, style }: Part): 'faded' | 'folded' | undefined {
  // The browser answers for what is around the element, not for its own skipped text.
  if (style.contentVisibility === 'hidden') return 'folded';
  if (visible(element, OPAQUE)) return undefined;
  return visible(element, AT_ALL) ? 'faded' : 'folded';
}

const OPAQUE = { opacityProperty: true, checkOpacity: true };
const AT_ALL = {};
