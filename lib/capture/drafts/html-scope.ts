import type { BlockRole, PageAction, Region } from '../snapshot';
import { HEADINGS, holdsData, LANDMARKS, type Look, ROLES } from './elements';
import type { Tag } from './tree';

/** What an element of a draft hands down to everything inside it. */
export interface Scope {
  region: Region;
  role: BlockRole;
  level?: number;
  action?: PageAction;
  strong: boolean;
  size?: number;
  sectioned: boolean;
  keeps: boolean;
  /** The table around it holds data: its cells are cells. */
  data: boolean;
}

/** Scope inside an element; `look` is what its own style says. */
export function scopeOf(node: Tag, tag: string, outer: Scope, look: Look): Scope {
  const { attributes } = node;
  const given = attributes.role?.trim().split(/\s/, 1)[0]?.toLowerCase() ?? '';
  const level = given === 'heading' ? Math.min(Math.max(Number(attributes['aria-level']) || 2, 1), 6) : HEADINGS[tag];
  const word = /^(?:MsoTitle)$/.test(attributes.class ?? '') ? 1 : undefined;
  const landmark =
    LANDMARKS[given] ?? LANDMARKS[tag] ?? (outer.sectioned ? undefined : tag === 'header' ? 'banner' : tag === 'footer' ? 'footer' : undefined);
  const cell = (tag === 'td' || tag === 'th') && outer.data ? ('cell' as const) : undefined;
  const role = level || word ? ('heading' as const) : (ROLES[given] ?? ROLES[tag] ?? cell);
  const href = tag === 'a' ? addressOf(attributes.href) : undefined;
  const acts = (tag === 'a' && attributes.href !== undefined) || tag === 'button' || given === 'button';
  const strong = look.strong ?? (/^(?:b|strong|th)$/.test(tag) || outer.strong);
  const size = look.size ?? outer.size;
  // A paragraph in a list item or a quotation reads as that.
  const keepsRole = role === 'paragraph' && /^(?:item|quotation|cell|caption|heading)$/.test(outer.role);
  return {
    ...outer,
    region: landmark ?? outer.region,
    role: keepsRole ? outer.role : (role ?? (tag === 'td' || tag === 'div' ? (outer.role === 'paragraph' ? 'text' : outer.role) : outer.role)),
    ...((level || word) && { level: level ?? word }),
    ...(acts && { action: { kind: tag === 'a' ? ('link' as const) : ('button' as const), text: '', ...(href && { href }) } }),
    strong,
    ...(size && { size }),
    sectioned: outer.sectioned || /^(?:main|article|section|aside|nav)$/.test(tag),
    keeps: look.keeps ?? (tag === 'pre' || outer.keeps),
    data: tag === 'table' ? holdsData(node) : outer.data,
  };
}

/** Only whole addresses: a draft stands nowhere, so that others lead nowhere. */
function addressOf(href: string | undefined): string | undefined {
  const given = href?.trim() ?? '';
  if (!/^(?:https?|mailto|tel):/i.test(given) || given.length > 3_000 || !URL.canParse(given)) return undefined;
  return new URL(given).href.slice(0, 4_000);
}
