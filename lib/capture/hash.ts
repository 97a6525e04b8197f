import type { PageSnapshot } from './snapshot';

/** SHA-256, hex, of what a reader would call the page's content: neither times nor boxes. */
export async function contentHash(snapshot: PageSnapshot): Promise<string> {
  const { url, title, description, canonical, language, openGraph, twitter, structuredData, blocks, asks, visibility, responseStatus, draft } =
    snapshot;
  const content = [
    url,
    title,
    description,
    canonical,
    language,
    openGraph,
    twitter,
    structuredData,
    asks,
    visibility,
    responseStatus,
    blocks.map(({ text, role, region, level, folded, faded, byOthers, actions, prominence }) => [
      text,
      role,
      region,
      level,
      folded,
      faded,
      byOthers,
      actions,
      prominence.firstScreen,
    ]),
    // The same copy held against another channel is judged anew.
    ...(draft ? [draft.channel] : []),
  ];
  return sha256(JSON.stringify(content));
}

/**
 * SHA-256, hex, of the brand's own words and links alone: the same in any window and at any time of day. What others wrote
 * (reviews, comments) and what stands above or below the fold make no difference.
 */
export async function copyHash({ title, description, blocks }: PageSnapshot): Promise<string> {
  const own = blocks.filter(({ byOthers }) => !byOthers).map(({ text, actions }) => [text, actions?.map(({ text: says, href }) => [says, href])]);
  return sha256(JSON.stringify([title, description, own]));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
