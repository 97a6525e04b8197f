import { adapters } from './site';
import type { FrameGap, PageSnapshot, TextBlock } from './snapshot';
import { hostOf } from './sources';

/** Most blocks taken from one frame, and most that a page may have with all of its frames. */
const MOST = { frame: 2_000, page: 21_000, spoken: 500, unseen: 200 };

/** A frame read on its own. */
export interface Framed {
  gap: FrameGap;
  snapshot: PageSnapshot;
  /** Not the brand's copy: an advert, a post of a platform, another's page. */
  byOthers: boolean;
}

/** The page with the frames that could be read in their places; the others stay named as what could not be seen. Pure. */
export function joinFrames({ frames: _, ...host }: PageSnapshot, framed: readonly Framed[]): PageSnapshot {
  let page: PageSnapshot = host;
  // From the last to the first, so that the places of those before stay as they are.
  for (const one of [...framed].sort((a, b) => b.gap.before - a.gap.before || compare(b.gap.path, a.gap.path))) page = joined(page, one);
  return page;
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((index, place) => index !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? -1) - (other[at] ?? -1);
};

function joined(page: PageSnapshot, { gap, snapshot, byOthers }: Framed): PageSnapshot {
  const room = Math.min(MOST.frame, MOST.page - page.blocks.length);
  const before = Math.min(gap.before, page.blocks.length);
  const inside = snapshot.blocks.slice(0, Math.max(0, room)).map((block) => moved(block, before, gap, byOthers, page.viewport));
  const after = page.blocks
    .slice(before)
    .map((block) => (block.under === undefined || block.under < before ? block : { ...block, under: block.under + inside.length }));
  const named = page.unseen.findIndex(({ kind, what }) => kind === 'frame' && what === gap.what);
  return {
    ...page,
    blocks: [...page.blocks.slice(0, before), ...inside, ...after],
    spoken: [...new Set([...page.spoken, ...snapshot.spoken])].slice(0, MOST.spoken),
    unseen: [...page.unseen.filter((_, at) => at !== named), ...snapshot.unseen].slice(0, MOST.unseen),
    asks: {
      ...page.asks,
      password: page.asks.password || (snapshot.asks.password && !byOthers),
      cookieChoice: page.asks.cookieChoice || snapshot.asks.cookieChoice || (gap.region === 'cookie-layer' && inside.length > 0),
    },
  };
}

function moved(block: TextBlock, before: number, gap: FrameGap, byOthers: boolean, screen: PageSnapshot['viewport']): TextBlock {
  const top = block.place.top + gap.place.top;
  const left = block.place.left + gap.place.left;
  return {
    ...block,
    // What stands around the frame weighs more than what its own page calls its parts.
    region: gap.region === 'main' ? block.region : gap.region,
    place: { ...block.place, top, left },
    prominence: { ...block.prominence, firstScreen: block.prominence.firstScreen && top < screen.height && left < screen.width },
    ...(block.under !== undefined && { under: block.under + before }),
    ...((byOthers || gap.byOthers) && { byOthers: true }),
  };
}

/** Whether a frame's words may be the page's own: of the same site, or of one the person named, and no platform's embedded post. */
export function isOwnFrame(page: string, frame: string, named: boolean): boolean {
  if (sameSite(hostOf(page), hostOf(frame))) return true;
  const host = hostOf(frame);
  return named && !adapters.some(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
}

/** Short last labels in pairs ("co.uk") are the registry's: there one label more tells whose the site is. */
function sameSite(one: string, other: string): boolean {
  const site = (host: string) => /[^.]+\.(?:[a-z]{2,3}\.[a-z]{2}|[^.]+)$/.exec(host)?.[0];
  return one !== '' && (one === other || (site(one) !== undefined && site(one) === site(other)));
}
