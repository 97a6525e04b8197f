import type { Adapter, Field } from './adapter';
import { feedOf } from './feed';
import { aboutOf, actionOf, isCall, isPress, linkOf, type Shown, taglineOf } from './profile-fields';
import { sectionsUnder } from './sections';
import { BY_VISITORS, COUNT, FOLLOWED, HANDLE, OF_OTHERS, OF_OTHERS_PIECES, OWN_PIECES, OWN_WORDS, POSTS, RATED } from './site-words';
import type { PageSnapshot } from './snapshot';
import { bare, hasThing, hostOf, PRODUCT, property } from './sources';

export interface Profile {
  kind: 'profile' | 'listing';
  fields: Partial<Record<Field, string>>;
  /** Blocks that are others', or of other days. */
  others: ReadonlySet<number>;
}

/** Blocks of the main part in which a page says whose it is. */
const HEAD = 30;
const PERSON = /^(?:Person|Organization|Corporation|LocalBusiness|Brand)$/;
/** From so many signs on it is a profile or a listing. */
const ENOUGH = 3;

/**
 * Whose profile or listing a page is, told by metadata, roles, labels and order alone, on any platform.
 * `known` says that an adapter vouches for the kind. A brand's own site is neither: there nobody else's name stands over the page.
 */
export function profileOf(snapshot: PageSnapshot, known?: Adapter): Profile | undefined {
  const { blocks } = snapshot;
  const shown = blocks
    .map((block, index) => ({ index, block, text: bare(block.text) }))
    .filter(({ block }) => !block.folded && block.region !== 'cookie-layer');
  const head = shown.filter(({ block }) => block.region === 'main' || block.region === 'banner').slice(0, HEAD);
  const name = nameOf(snapshot, head);
  if (!name) return undefined;
  const kind = known?.kind ?? kindOf(snapshot, name, head);
  if (!kind) return undefined;

  const handle = handleOf(snapshot, head);
  const feed = kind === 'profile' ? feedOf(blocks, name, handle) : undefined;
  const others = sectionsUnder(blocks, (heading) => isOthers(heading, name, known) || (kind === 'profile' && POSTS.test(heading)));
  for (let at = feed?.from ?? 0; at < (feed?.to ?? 0); at += 1) if (blocks[at]?.region === 'main') others.add(at);
  for (let at = feed?.pinned?.from ?? 0; at < (feed?.pinned?.to ?? 0); at += 1) others.delete(at);
  // Beside a profile a platform shows its own suggestions.
  if (kind === 'profile') for (const { index, block } of shown) if (block.region === 'complementary') others.add(index);

  const own = shown.filter(({ index, block }) => !others.has(index) && !block.byOthers && block.region !== 'navigation' && block.region !== 'footer');
  const about = aboutOf(snapshot, own, name, known);
  const fields: Profile['fields'] = {
    name,
    ...(handle && { handle }),
    ...filled('tagline', taglineOf(snapshot, own, { name, handle, about, known })),
    ...filled('about', about),
    ...filled('link', linkOf(snapshot, own, known)),
    ...filled('pinned', feed?.pinned?.text),
    ...filled('action', actionOf(own)),
  };
  return { kind, fields, others };
}

const filled = (field: Field, value: string | undefined) => (value ? { [field]: value } : {});
const isOthers = (heading: string, name: string, known: Adapter | undefined): boolean =>
  heading !== name &&
  (BY_VISITORS.test(heading) || OF_OTHERS.test(heading) || OF_OTHERS_PIECES.test(heading) || known?.others?.test(heading) === true);

/** The name in metadata that the page shows; else its first heading. */
function nameOf(snapshot: PageSnapshot, head: readonly Shown[]): string | undefined {
  const data = property(snapshot, /^ProfilePage$/, 'name') ?? property(snapshot, PRODUCT, 'name') ?? property(snapshot, PERSON, 'name');
  const titles = [snapshot.openGraph.title, snapshot.title, snapshot.twitter.title].flatMap((title) => (title ? namesIn(bare(title)) : []));
  const candidates = [...(data ? [bare(data)] : []), ...titles].filter((one) => one.length > 1 && one.length <= 100);
  const shows = (name: string) =>
    head.some(({ text }) => text === name) || head.some(({ text }) => text.length <= name.length + 30 && text.includes(name));
  return candidates.find(shows) ?? head.find(({ block }) => block.level === 1)?.text ?? titles[0];
}

/** A title without the platform, from the longest reading to the shortest: "Name (@handle) — Platform", "Name on the Store". */
function namesIn(title: string): string[] {
  const pieces = title.split(/\s+[|–—·•/-]\s+/);
  const whole = pieces.map((_, at) => pieces.slice(0, pieces.length - at).join(' - '));
  return whole.flatMap((piece) => [
    piece,
    piece.replace(/\s*\(?@\S+\)?\s*$/u, ''),
    piece.replace(/\s+(?:on|in|im|auf|sur|dans|en|su|no|na|op) (?:the )?[\p{L} ]{2,24}$/iu, ''),
  ]);
}

function handleOf(snapshot: PageSnapshot, head: readonly Shown[]): string | undefined {
  const inTitle = /(@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?)/u.exec(bare(`${snapshot.openGraph.title ?? ''} ${snapshot.title}`))?.[1];
  return head.find(({ text }) => HANDLE.test(text) && (!inTitle || text.startsWith(inTitle) || inTitle.startsWith(text)))?.text ?? inTitle;
}

/** Signs are counted; one alone decides nothing, and without a platform's name over the page none do. */
function kindOf(snapshot: PageSnapshot, name: string, head: readonly Shown[]): Profile['kind'] | undefined {
  if (!onPlatform(snapshot, name)) return undefined;
  const calls = head.some(({ block, text }) => isPress(block) && isCall(text));
  const counts = head.filter(({ text }) => (COUNT.test(text) && text.length <= 32) || (FOLLOWED.test(text) && text.length <= 60)).length;
  const profile =
    (snapshot.openGraph.type === 'profile' || hasThing(snapshot, /^ProfilePage$/) ? 2 : 0) +
    (head.some(({ text }) => HANDLE.test(text)) ? 1 : 0) +
    (counts >= 2 ? 2 : counts) +
    (calls ? 1 : 0);
  const listing =
    (hasThing(snapshot, PRODUCT) ? 2 : 0) +
    (calls ? 1 : 0) +
    (head.some(({ text }) => RATED.test(text)) ? 1 : 0) +
    (snapshot.blocks.some(({ role, text }) => role === 'heading' && (OWN_WORDS.test(text) || OWN_PIECES.test(text) || BY_VISITORS.test(text)))
      ? 1
      : 0);
  if (Math.max(profile, listing) < ENOUGH) return undefined;
  return profile >= listing ? 'profile' : 'listing';
}

/** Another name than the brand's stands over the page: the site's, or the last piece of its title. */
function onPlatform(snapshot: PageSnapshot, name: string): boolean {
  const site = snapshot.openGraph.site_name ? bare(snapshot.openGraph.site_name) : undefined;
  const last = /\s(?:[|–—·•/-]|on|in|im|auf|sur|en)\s+([^|–—·•/]{2,30})$/iu.exec(bare(snapshot.title))?.[1];
  const host = hostOf(snapshot.url).split('.');
  const platform =
    site ?? (last && host.some((label) => label.length > 2 && last.toLowerCase().replace(/\W/g, '').includes(label)) ? last : undefined);
  if (!platform) return false;
  const [one, other] = [platform.toLowerCase(), name.toLowerCase()];
  return !one.includes(other) && !other.includes(one);
}
