import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Path, Place, Tree } from './define';

/** Real plans hold some hundreds of values. A file that repeats itself by reference can hold billions. */
const MOST_VALUES = 20_000;
const DEEPEST = 40;

export class TooMuch extends Error {}

/** `*name` without a `&name` before it: nearly always a text that begins with a star. */
export class UnknownAnchor extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

/** The document as plain values with their places. Written by hand because references must be counted as they unfold. */
export function treeOf(doc: Document, lines: LineCounter): Tree {
  let values = 0;
  // Looking an anchor up in the document costs a walk each time; in reading order the newest one is the one meant.
  const anchors = new Map<string, unknown>();
  const repeated: Tree['repeated'] = [];

  const plain = (node: unknown, depth: number): unknown => {
    values += 1;
    if (values > MOST_VALUES || depth > DEEPEST) throw new TooMuch();
    if (isAlias(node)) {
      if (!anchors.has(node.source)) throw new UnknownAnchor(node.range?.[0] ?? 0);
      return plain(anchors.get(node.source), depth + 1);
    }
    if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
    if (isMap(node)) return fields(node.items, depth);
    if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1));
    return isScalar(node) ? simple(node) : null;
  };

  // The parser would compare each field with every other one before it; a file of a hundred thousand fields has no end then.
  const fields = (pairs: Pair[], depth: number): unknown => {
    const named = new Map<string, unknown>();
    for (const pair of pairs) {
      const name = nameOf(pair);
      const place = named.has(name) ? placeOf(pair.key) : undefined;
      if (place) repeated.push({ name, ...place });
      named.set(name, plain(pair.value, depth + 1));
    }
    return Object.fromEntries(named);
  };

  const byName = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, name: string): Pair | undefined => {
    const known = byName.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
    byName.set(map, known);
    return known.get(name);
  };

  const find = (path: Path): { node?: unknown; pair?: Pair } => {
    let node: unknown = doc.contents;
    let pair: Pair | undefined;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(doc);
      pair = isMap(node) ? pairOf(node, String(step)) : undefined;
      node = isSeq(node) ? node.items[Number(step)] : pair?.value;
      if (node === undefined) return {};
    }
    return { node, ...(pair && { pair }) };
  };

  const placeOf = (node: unknown): Place | undefined => {
    const start = (node as Node | undefined)?.range?.[0];
    if (start === undefined) return undefined;
    const { line, col } = lines.linePos(start);
    return { line, column: col };
  };

  return {
    value: plain(doc.contents, 0),
    repeated,
    place(path, key) {
      const { node, pair } = find(path);
      return placeOf(key ? (pair?.key ?? node) : node) ?? placeOf(pair?.key);
    },
    written(path) {
      const { node } = find(path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

const nameOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key));

/** Dates, big numbers and the like stay as they are written. */
const simple = ({ value, source }: Scalar): unknown =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) ? value : (source ?? String(value));
