import type { BlockRole, Region } from '../snapshot';
import { type Tag, tagsIn } from './tree';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nothing in these is copy; what was struck out is no longer said. */
export const SKIPPED = words(
  'script style noscript template head meta link base title object embed applet audio map datalist svg math canvas select textarea del s strike progress meter',
);
/** These read on within a line; everything else begins a new piece. */
export const INLINE = words(
  'a abbr acronym b bdi bdo big br cite code data em font i img input ins kbd label mark nobr q rp rt ruby samp small span strong sub sup time tt u var wbr o:p st1:place',
);

export const HEADINGS: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

export const ROLES: Record<string, BlockRole> = {
  p: 'paragraph',
  li: 'item',
  dt: 'item',
  dd: 'item',
  listitem: 'item',
  blockquote: 'quotation',
  button: 'button',
  label: 'label',
  legend: 'label',
  summary: 'label',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};

export const LANDMARKS: Record<string, Region> = {
  main: 'main',
  nav: 'navigation',
  navigation: 'navigation',
  aside: 'complementary',
  complementary: 'complementary',
  banner: 'banner',
  contentinfo: 'footer',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

/** What an element's own style attribute says; a draft brings no other style that could be trusted. */
export interface Look {
  hidden: boolean;
  /** px. */
  size?: number;
  strong?: boolean;
  shown?: 'block' | 'inline';
  keeps?: boolean;
}

const PX: Record<string, number> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };

export function lookOf(style: string): Look {
  if (!style) return { hidden: false };
  const read = (name: string) => new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]{1,60})`, 'i').exec(style)?.[1]?.trim().toLowerCase() ?? '';
  const display = read('display');
  const size = /^([\d.]{1,8})(px|pt|r?em|%)/.exec(read('font-size'));
  const px = size ? Number(size[1]) * (PX[size[2] ?? 'px'] ?? 1) : undefined;
  const weight = read('font-weight');
  const nothing = (name: string) => /^0(?:\.0+)?(?:px|pt|em|%)?(?:\s*!important)?$/.test(read(name));
  return {
    hidden:
      /^none/.test(display) ||
      /^(?:hidden|collapse)/.test(read('visibility')) ||
      nothing('opacity') ||
      nothing('max-height') ||
      /^all/.test(read('mso-hide')) ||
      (px !== undefined && px < 2),
    ...(px !== undefined && px >= 2 && px < 400 && { size: Math.round(px * 10) / 10 }),
    ...(/^(?:bold|[6-9]00)/.test(weight) ? { strong: true } : /^(?:normal|[1-5]00)/.test(weight) ? { strong: false } : {}),
    ...(/^(?:block|flex|grid|table|list-item)/.test(display) ? { shown: 'block' as const } : {}),
    ...(/^pre/.test(read('white-space')) && { keeps: true }),
  };
}

/** Whether a table holds data rather than the layout of an e-mail. */
export function holdsData(table: Tag): boolean {
  if (/^(?:presentation|none)$/i.test(table.attributes.role ?? '')) return false;
  const inside = tagsIn(table);
  if (inside.some(({ name }) => name === 'table')) return false;
  if (inside.some(({ name }) => /^(?:th|thead|caption)$/.test(name))) return true;
  const rows = inside
    .filter(({ name }) => name === 'tr')
    .slice(0, 50)
    .map((row) => row.children.filter((cell) => typeof cell !== 'string').length)
    .filter((cells) => cells > 0);
  return rows.length > 1 && rows.every((cells) => cells === rows[0] && cells > 1);
}
