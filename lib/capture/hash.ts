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
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
