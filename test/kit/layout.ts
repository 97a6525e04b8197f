/** Stand-in for what jsdom lacks: one column, 40 px a block, 8 px a character, `margin-top` in px respected. */
const SCREEN = { width: 1280, height: 800 };
const ROW = 40;
const LINE = 20;
const CHARACTER = 8;
const SIZES: Record<string, number> = { H1: 32, H2: 24, H3: 19, H4: 16, H5: 13, H6: 11, SMALL: 13 };

type Realm = Window & typeof globalThis;

export function giveLayout(window: Realm): void {
  const { document } = window;
  const styleOf = styles(window);
  const flow = flowOf(document, styleOf);
  set(window, 'getComputedStyle', (element: Element) => styleOf(element));
  set(window, 'innerWidth', SCREEN.width);
  set(window, 'innerHeight', SCREEN.height);
  set(window.Range.prototype, 'getBoundingClientRect', function (this: Range) {
    return flow.ofText(this.startContainer, this.startOffset, this.endContainer, this.endOffset);
  });
  set(window.Element.prototype, 'getBoundingClientRect', function (this: Element) {
    return flow.ofElement(this);
  });
  const seen = (element: Element, clear: boolean): boolean => {
    const { display, opacity } = styleOf(element);
    if (display === 'none' || (clear && Number.parseFloat(opacity) === 0)) return false;
    return !element.parentElement || seen(element.parentElement, clear);
  };
  set(window.Element.prototype, 'checkVisibility', function (this: Element, options?: { opacityProperty?: boolean }) {
    return seen(this, options?.opacityProperty === true);
  });
}

const set = (on: object, name: string, value: unknown) => Object.defineProperty(on, name, { value, configurable: true, writable: true });

interface Flow {
  ofText(from: Node, start: number, to: Node, end: number): DOMRect;
  ofElement(element: Element): DOMRect;
}

/** Where text stands: rows by block, columns by characters. Worked out at the first question. */
function flowOf(document: Document, styleOf: (element: Element) => CSSStyleDeclaration): Flow {
  let places: Map<Node, { row: Element; left: number; top: number }> | undefined;
  const layOut = () => {
    places = new Map();
    const tops = new Map<Element, number>();
    const ends = new Map<Element, number>();
    let y = 0;
    const walker = document.createTreeWalker(document.documentElement, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      let row = node.parentElement as Element;
      while (row.parentElement && /^(inline|contents)/.test(styleOf(row).display)) row = row.parentElement;
      if (!tops.has(row)) {
        if (!text.trim()) continue;
        for (let element: Element | null = row; element; element = element.parentElement) y += margin(element, tops);
        tops.set(row, y);
        y += ROW;
      }
      const left = ends.get(row) ?? 0;
      places.set(node, { row, left, top: tops.get(row) ?? 0 });
      ends.set(row, left + text.length * CHARACTER);
    }
    return places;
  };
  const at = (node: Node) => (places ?? layOut()).get(node);
  return {
    ofText(from, start, to, end) {
      const a = at(from);
      const b = at(to);
      if (!a || !b) return rect(0, 0, 0, 0);
      return rect(
        a.left + start * CHARACTER,
        a.top,
        Math.max(CHARACTER, b.left + end * CHARACTER - a.left - start * CHARACTER),
        b.top - a.top + LINE,
      );
    },
    ofElement(element) {
      const style = styleOf(element);
      const [width, height] = [style.width, style.height].map((size) => (size?.endsWith('px') ? Number.parseFloat(size) : Number.NaN)) as [
        number,
        number,
      ];
      const walker = document.createTreeWalker(element, 4);
      let place: ReturnType<typeof at>;
      while (!place && walker.nextNode()) place = at(walker.currentNode);
      const top = place?.top ?? 0;
      return rect(place?.left ?? 0, top, Number.isNaN(width) ? SCREEN.width : width, Number.isNaN(height) ? ROW : height);
    },
  };
}

function margin(element: Element, laid: Map<Element, number>): number {
  if (laid.has(element)) return 0;
  const px = /margin-top:\s*(\d+)px/.exec(element.getAttribute('style') ?? '')?.[1];
  if (px) laid.set(element, 0);
  return px ? Number(px) : 0;
}

const rect = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, x: left, y: top, right: left + width, bottom: top + height }) as DOMRect;

/** jsdom's own cascade for what it knows, and inheritance of type by hand. */
function styles(window: Realm): (element: Element) => CSSStyleDeclaration {
  const native = window.getComputedStyle.bind(window);
  const known = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const before = known.get(element);
    if (before) return before;
    const own = native(element);
    const above = element.parentElement ? styleOf(element.parentElement) : undefined;
    const inline = (element as HTMLElement).style;
    const size = Number.parseFloat(inline?.fontSize ?? '') || SIZES[element.tagName];
    const heavy = /^(H[1-6]|B|STRONG|TH)$/.test(element.tagName) ? '700' : undefined;
    const style = {
      display: own.display || 'inline',
      visibility: own.visibility || 'visible',
      position: own.position || 'static',
      overflowY: own.overflowY || own.overflow || 'visible',
      opacity: own.opacity || '1',
      width: own.width,
      height: own.height,
      direction: element.getAttribute('dir') ?? above?.direction ?? 'ltr',
      whiteSpace: inline?.whiteSpace || (element.tagName === 'PRE' ? 'pre' : (above?.whiteSpace ?? 'normal')),
      fontSize: size ? `${size}px` : (above?.fontSize ?? '16px'),
      fontWeight: inline?.fontWeight || heavy || above?.fontWeight || '400',
    } as CSSStyleDeclaration;
    known.set(element, style);
    return style;
  };
  return styleOf;
}
