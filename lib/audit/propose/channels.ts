import { movesOn } from '@/lib/reading';
import type { ReadPage } from '.';
import { seenAt } from './alike';
import type { ProposedChannel } from './types';

/** Platforms that are shops for software or goods; a profile anywhere else is social. */
const STORES = /store|play|listing/;
const DOCS = /^(?:docs?|help|support|kb|manual|wiki|developers?|learn)$/;
const LANDING = /^(?:lp|go|try|get|offer|offers|promo|campaign|start|landing)$/;

/** The pages as touchpoints, in the channels that their addresses tell, and what each channel asks for most. */
export function proposedChannels(pages: readonly ReadPage[]): ProposedChannel[] {
  const channels = new Map<string, { type: ProposedChannel['type']; pages: ReadPage[] }>();
  const own = mostly(pages.map(domainOf));
  for (const page of pages) {
    const { name, type } = channelOf(page, own);
    const known = channels.get(name);
    if (known) known.pages.push(page);
    else channels.set(name, { type, pages: [page] });
  }
  return [...channels].map(([name, { type, pages: held }]) => {
    const callToAction = askedFor(held);
    return {
      name,
      type,
      touchpoints: held.map(({ touchpointId, name: page, snapshot: { url } }) => ({ touchpointId, name: page, url })),
      ...(callToAction && { callToAction }),
    };
  });
}

function channelOf(page: ReadPage, own: string | undefined): { name: string; type: ProposedChannel['type'] } {
  const { url, site } = page.snapshot;
  const { hostname, pathname } = new URL(url);
  if (site) return STORES.test(site.name) ? { name: 'App stores', type: 'store' } : { name: 'Profiles', type: 'social' };
  if (domainOf(page) !== own) return { name: 'Pages on other sites', type: 'other' };
  const labels = hostname
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -2);
  const folders = pathname.split('/').filter(Boolean).slice(0, -1);
  const first = pathname.split('/').filter(Boolean)[0] ?? '';
  if (labels.some((label) => DOCS.test(label)) || DOCS.test(first)) return { name: 'Help and documentation', type: 'docs' };
  if (labels.some((label) => LANDING.test(label)) || folders.some((folder) => LANDING.test(folder)))
    return { name: 'Landing pages', type: 'landing' };
  return { name: 'Website', type: 'site' };
}

/** `brand.example` of `www.brand.example`, `brand.co.uk` of `shop.brand.co.uk`. */
function domainOf({ snapshot: { url } }: ReadPage): string {
  const labels = new URL(url).hostname.split('.');
  const second = labels.at(-2) ?? '';
  return labels.slice(second.length <= 3 && (labels.at(-1)?.length ?? 0) === 2 && labels.length > 2 ? -3 : -2).join('.');
}

function mostly(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function askedFor(pages: readonly ReadPage[]): ProposedChannel['callToAction'] {
  const asked = new Map<string, { text: string; pages: ReadPage[] }>();
  for (const page of pages) {
    const own = page.reading.actions.filter((action) => movesOn(action) && action.region !== 'navigation');
    for (const text of new Set(own.map((action) => action.text.trim()))) {
      const known = asked.get(text.toLowerCase());
      if (known) known.pages.push(page);
      else asked.set(text.toLowerCase(), { text, pages: [page] });
    }
  }
  const [most] = [...asked.values()].toSorted((one, other) => other.pages.length - one.pages.length);
  if (!most) return undefined;
  return {
    text: most.text,
    why: `Asked for on ${most.pages.length} of ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`,
    seen: most.pages.map((page) => seenAt(page, most.text)),
  };
}
