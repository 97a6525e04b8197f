import type { BlockRole, Region } from './snapshot';

/** What is known of an element by its tag alone: asked once a tag, not once an element. */
export interface Kind {
  /** Nothing of it is shown as words. */
  skipped?: true;
  /** Shows something other than its children (`replaced.ts`). */
  replaced?: true;
  /** Headings govern within it. */
  section?: true;
  /** Inside a heading, paragraph or button it reads on, whatever its display: lines and letters set for show. */
  readsOn?: true;
  /** Can bear a shadow root. */
  host?: true;
  custom?: true;
  /** A link or button, or what may be one. */
  act?: true;
  /** Heading level. */
  level?: number;
  role?: BlockRole;
  landmark?: Region;
  /** Header and footer in it are not the page's. */
  sectioned?: true;
  /** Without a meaning of its own: here a name may tell the region. */
  named?: true;
}

/** By ARIA role; tags of the same meaning stand beside them. */
export const LANDMARKS = new Map<string, Region>(
  Object.entries({
    banner: 'banner',
    navigation: 'navigation',
    main: 'main',
    complementary: 'complementary',
    contentinfo: 'footer',
    dialog: 'dialog',
    alertdialog: 'dialog',
    nav: 'navigation',
    aside: 'complementary',
  }),
);

export const ROLES = new Map<string, BlockRole>(
  Object.entries({
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
  }),
);

const KINDS = new Map<string, Kind>();
const PLAIN: Kind = {};
const CUSTOM: Kind = { host: true, custom: true };

const mark = (mark: Kind, tags: string): void => {
  for (const tag of tags.split(' ')) KINDS.set(tag, { ...KINDS.get(tag), ...mark });
};
mark(
  { skipped: true },
  'script style noscript template head meta link base title noframes object embed audio map datalist defs symbol metadata desc wbr',
);
mark({ replaced: true }, 'img svg input textarea select iframe frame canvas video');
mark({ section: true }, 'article section aside nav main footer li td th dd dialog details figure blockquote');
mark({ readsOn: true }, 'span b i em strong small font mark u s sub sup abbr bdi bdo time code a label div ins del q cite');
mark({ host: true }, 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');
mark({ act: true }, 'a area button input');
mark({ sectioned: true }, 'article section aside nav main');
mark({ named: true }, 'div section ul ol');
for (const level of [1, 2, 3, 4, 5, 6]) mark({ level }, `h${level}`);
for (const [tag, role] of ROLES) mark({ role }, tag);
for (const [tag, landmark] of LANDMARKS) mark({ landmark }, tag);

export const kindOf = (tag: string): Kind => KINDS.get(tag) ?? (tag.includes('-') ? CUSTOM : PLAIN);
