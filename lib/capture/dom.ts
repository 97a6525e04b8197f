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

type Accessor = (given?: unknown) => unknown;

function accessor(from: object, name: string): Accessor {
  for (let proto: unknown = Object.getPrototypeOf(from); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found.get ?? (found.value as Accessor);
  }
  return () => undefined;
}

/** Reader of an attribute that one interface has for all nodes it is asked of; looked up once. */
function getter<On extends Node, Value>(name: string): (node: On) => Value {
  let read: Accessor | undefined;
  let of: unknown;
  return (node) => {
    if (of !== realm) {
      read = accessor(node, name);
      of = realm;
    }
    return (read as Accessor).call(node) as Value;
  };
}

/** As `getter`, for a method with one argument. */
function method<On extends Node, Value, Given>(name: string): (node: On, given: Given) => Value {
  let run: Accessor | undefined;
  let of: unknown;
  return (node, given) => {
    if (of !== realm) {
      run = accessor(node, name);
      of = realm;
    }
    return (run as Accessor).call(node, given) as Value;
  };
}

/** Accessors found, by the interface that has them. */
const found = new WeakMap<object, Map<string, Accessor>>();

/** An attribute that only some interfaces have (`href`, `type`), or that is seldom asked for. */
export function own<Value>(node: Node, name: string): Value {
  const kind = Object.getPrototypeOf(node) as object;
  let known = found.get(kind);
  if (!known) found.set(kind, (known = new Map()));
  let read = known.get(name);
  if (!read) known.set(name, (read = accessor(node, name)));
  return read.call(node) as Value;
}

export const firstChild = getter<Node, Node | null>('firstChild');
export const nextSibling = getter<Node, Node | null>('nextSibling');
export const nextElement = getter<Element, Element | null>('nextElementSibling');
export const previousElement = getter<Element, Element | null>('previousElementSibling');
export const nodeType = getter<Node, number>('nodeType');
export const textOf = getter<Node, string>('textContent');
export const dataOf = getter<Node, string>('data');
export const tagOf = getter<Element, string>('localName');
export const connected = getter<Node, boolean>('isConnected');
export const shadowOf = getter<Element, ShadowRoot | null>('shadowRoot');
export const attribute = method<Element, string | null, string>('getAttribute');
export const boxOf = getter<Element, DOMRect>('getBoundingClientRect');
export const visible = method<Element, boolean, object>('checkVisibility');
export const all = method<Document, ArrayLike<Element>, string>('querySelectorAll');
export const within = method<Element, ArrayLike<Element>, string>('querySelectorAll');
/** A shadow root has the method from another interface than elements. */
export const withinRoot = method<ShadowRoot, ArrayLike<Element>, string>('querySelectorAll');
export const viewOf = (document: Document): Window => own(document, 'defaultView');
export const isText = (node: Node): boolean => nodeType(node) === 3;
export const isElement = (node: Node): node is Element => nodeType(node) === 1;

/** Most words of a page need no mending: then the text itself is given back. */
const UNEVEN = /[^\S ]| {2}|[\u0085\u00ad\u200b\u2060]/;

/** White space as a reader sees it: runs become one space; marks that only steer line breaks (soft hyphen, word joiner) go. */
export const plain = (text: string): string =>
  UNEVEN.test(text) ? text.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(/[\s\u0085]+/g, ' ') : text;
