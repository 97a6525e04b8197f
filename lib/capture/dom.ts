/**
 * Reads of the document that a page cannot falsify: a form's own fields may be called `firstChild` or `title`
 * and then stand in the way (`form.firstChild` is the field). The prototypes' accessors go past them.
 */

/** Whose prototypes count: the browser's own, or jsdom's. */
let realm: unknown;

/** To be called before anything is read. */
export function enter(document: Document): void {
  realm = Object.getPrototypeOf(document);
}

function accessor(from: object, name: string): (...given: unknown[]) => unknown {
  for (let proto: unknown = Object.getPrototypeOf(from); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found.get ?? (found.value as () => unknown);
  }
  return () => undefined;
}

/** Reader of an attribute or method that one interface has for all nodes it is asked of; looked up once. */
function reader<On extends Node, Value, Given extends unknown[] = []>(name: string): (node: On, ...given: Given) => Value {
  let read: ((...given: unknown[]) => unknown) | undefined;
  let of: unknown;
  return (node, ...given) => {
    if (!read || of !== realm) {
      read = accessor(node, name);
      of = realm;
    }
    return given.length ? (read.call(node, ...given) as Value) : (read.call(node) as Value);
  };
}

/** An attribute that only some interfaces have (`href`, `type`), or that is seldom asked for. */
export const own = <Value>(node: Node, name: string): Value => accessor(node, name).call(node) as Value;

export const firstChild = reader<Node, Node | null>('firstChild');
export const nextSibling = reader<Node, Node | null>('nextSibling');
export const nodeType = reader<Node, number>('nodeType');
export const textOf = reader<Node, string>('textContent');
export const dataOf = reader<Node, string>('data');
export const tagOf = reader<Element, string>('localName');
export const shadowOf = reader<Element, ShadowRoot | null>('shadowRoot');
export const attribute = reader<Element, string | null, [name: string]>('getAttribute');
export const boxOf = reader<Element, DOMRect>('getBoundingClientRect');
export const visible = reader<Element, boolean, [options: object]>('checkVisibility');
export const all = reader<Document, ArrayLike<Element>, [selectors: string]>('querySelectorAll');
export const within = reader<Element, ArrayLike<Element>, [selectors: string]>('querySelectorAll');
export const viewOf = (document: Document): Window => own(document, 'defaultView');
export const isText = (node: Node): boolean => nodeType(node) === 3;
export const isElement = (node: Node): node is Element => nodeType(node) === 1;

/** White space as a reader sees it: runs become one space; marks that only steer line breaks (soft hyphen, word joiner) go. */
export const plain = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(/[\s\u0085]+/g, ' ');
