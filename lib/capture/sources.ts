import type { Source } from './adapter';
import type { PageSnapshot, TextBlock } from './snapshot';

/** Longest value kept of a field; characters. */
const LONGEST = 2_000;
/** Things looked at in one page's structured data. */
const THINGS = 200;

/** Types of what is sold or installed. */
export const PRODUCT = /^(?:\w*Application|Product|VideoGame|MobileApp|SoftwareSourceCode)$/;

/** Without the marks that only steer the direction of writing. */
export const bare = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The first of the sources that gives something. */
export function found(snapshot: PageSnapshot, sources: readonly Source[]): string | undefined {
  for (const source of sources) {
    const value = valueOf(snapshot, source);
    if (value) return value.slice(0, LONGEST);
  }
  return undefined;
}

function valueOf(snapshot: PageSnapshot, source: Source): string | undefined {
  switch (source.in) {
    case 'title':
      return taken(snapshot.title, source.match);
    case 'description':
      return taken(snapshot.description, source.match);
    case 'ogTitle':
      return taken(snapshot.openGraph.title, source.match);
    case 'ogDescription':
      return taken(snapshot.openGraph.description, source.match);
    case 'path':
      return taken(pathOf(snapshot.url), source.match);
    case 'data':
      return taken(property(snapshot, source.type, source.key), source.match);
    case 'block':
      return blockOf(snapshot.blocks, source);
  }
}

function taken(text: string | undefined, match: RegExp | undefined): string | undefined {
  const clean = text && bare(text);
  if (!clean || !match) return clean;
  const hit = match.exec(clean);
  return hit ? (hit[1] ?? hit[0]).trim() : undefined;
}

function blockOf(blocks: readonly TextBlock[], { match, role, level, region, under, after }: Extract<Source, { in: 'block' }>): string | undefined {
  let passed = after === undefined;
  for (const block of blocks) {
    if (block.folded || block.byOthers || block.region === 'cookie-layer') continue;
    const fits =
      passed &&
      (!role || block.role === role) &&
      (!level || block.level === level) &&
      (!region || block.region === region) &&
      (!under || (block.under !== undefined && under.test(bare(blocks[block.under]?.text ?? ''))));
    const value = fits ? taken(block.text, match) : undefined;
    if (value) return value;
    passed ||= after?.test(bare(block.text)) ?? false;
  }
  return undefined;
}

/** The address's path, or nothing. */
export const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '');

/** Text of a property of the first thing of this type in the structured data; its main entity's, where it has one. */
export function property(snapshot: PageSnapshot, type: RegExp, key: string): string | undefined {
  for (const thing of thingsOf(snapshot)) {
    if (!isA(thing, type)) continue;
    const value = thing[key] ?? (thing.mainEntity as Record<string, unknown> | undefined)?.[key];
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string' && first.trim()) return first;
  }
  return undefined;
}

/** Whether the structured data names a thing of this type. */
export const hasThing = (snapshot: PageSnapshot, type: RegExp): boolean => thingsOf(snapshot).some((thing) => isA(thing, type));

type Thing = Record<string, unknown>;

const isA = (thing: Thing, type: RegExp): boolean => [thing['@type']].flat().some((one) => typeof one === 'string' && type.test(one));

/** Several questions are asked of one page: its scripts are parsed once. */
const known = new WeakMap<readonly string[], Thing[]>();

function thingsOf({ structuredData }: PageSnapshot): Thing[] {
  let found = known.get(structuredData);
  if (!found) {
    found = structuredData.flatMap((script) => things(parsed(script))).slice(0, THINGS);
    known.set(structuredData, found);
  }
  return found;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function things(data: unknown, depth = 0): Thing[] {
  if (depth > 3) return [];
  if (Array.isArray(data)) return data.slice(0, 50).flatMap((one) => things(one, depth + 1));
  if (!data || typeof data !== 'object') return [];
  const thing = data as Thing;
  return [thing, ...things(thing['@graph'], depth + 1), ...things(thing.mainEntity, depth + 1)];
}
