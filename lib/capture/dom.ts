/**
 * Reads of the document that a page cannot falsify: a form's own fields may be called `firstChild` or `title`
 * and then stand in the way (`form.firstChild` is the field). The prototypes' accessors go past them.
 */

type Getter = (this: unknown) => unknown;

/** The document's realm decides the prototypes: the browser's own, or jsdom's. */
let getters = new Map<string, Getter>();
let realm: unknown;

function getter(from: object, name: string): Getter {
  for (let proto: unknown = Object.getPrototypeOf(from); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found?.get) return found.get;
    if (typeof found?.value === 'function') return found.value as Getter;
  }
  return () => undefined;
}

/** To be called before a walk. */
export function enter(document: Document): void {
  const proto: unknown = Object.getPrototypeOf(document);
  if (realm !== proto) getters = new Map();
  realm = proto;
}

/** An attribute of the node's interface, whatever the page named its fields. */
export function own<Value>(node: Node, name: string): Value {
  // Interfaces differ in what they add, so a getter belongs to a kind of node, not to a name alone.
  const key = name + node.nodeType;
  let get = getters.get(key);
  if (!get) getters.set(key, (get = getter(node, name)));
  return get.call(node) as Value;
}

/** As `own`, for what only some elements have (`href`, `type`). */
export const ownOf = <Value>(element: Element, name: string): Value => getter(element, name).call(element) as Value;

const call = <Value>(node: Node, name: string, argument: unknown): Value => {
  const key = name + node.nodeType;
  let method = getters.get(key) as ((this: unknown, argument: unknown) => Value) | undefined;
  if (!method) getters.set(key, (method = getter(node, name) as never));
  return (method as (this: unknown, argument: unknown) => Value).call(node, argument);
};

export const firstChild = (node: Node): Node | null => own(node, 'firstChild');
export const nextSibling = (node: Node): Node | null => own(node, 'nextSibling');
export const parentOf = (node: Node): Node | null => own(node, 'parentNode');
export const tagOf = (element: Element): string => own(element, 'localName');
export const attribute = (element: Element, name: string): string | null => call(element, 'getAttribute', name);
export const boxOf = (element: Element): DOMRect => call(element, 'getBoundingClientRect', undefined);
export const visible = (element: Element, options: object): boolean => call(element, 'checkVisibility', options);
export const all = (root: Document | Element, selectors: string): ArrayLike<Element> => call(root, 'querySelectorAll', selectors);
export const first = (root: Document | Element, selectors: string): Element | null => call(root, 'querySelector', selectors);
export const viewOf = (document: Document): Window => own(document, 'defaultView');

/** White space as a reader sees it: runs become one space; marks that only steer line breaks (soft hyphen, word joiner) go. */
export const plain = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u0085]+/g, ' ');
