import type { PageContext } from './context';
import { conflicts } from './surface-conflicts';
import type { Fact, Surfaces } from './types';

/** Sentences of the first screen kept. */
const FIRST = 6;

/** What searchers, sharers and machines see, and where that parts from the page itself. */
export function surfaces(page: PageContext, facts: readonly Fact[]): Surfaces {
  const { snapshot } = page;
  const data = structured(snapshot.structuredData);
  const heading = page.blocks.find(({ block }) => block.level === 1 && block.region !== 'cookie-layer')?.block.text;
  const copy = page.sentences.filter(({ region }) => region === 'main' || region === 'banner');
  const told = {
    ...(snapshot.title && { title: snapshot.title }),
    ...(snapshot.description && { description: snapshot.description }),
    ...(snapshot.openGraph.title && { ogTitle: snapshot.openGraph.title }),
    ...(snapshot.openGraph.description && { ogDescription: snapshot.openGraph.description }),
    ...(snapshot.twitter.title && { twitterTitle: snapshot.twitter.title }),
    ...(snapshot.twitter.description && { twitterDescription: snapshot.twitter.description }),
    ...(data.name && { structuredName: data.name }),
    ...(data.description && { structuredDescription: data.description }),
    ...(heading && { heading }),
  };
  return {
    ...told,
    firstScreen: copy
      .filter(({ firstScreen }) => firstScreen)
      .slice(0, FIRST)
      .map(({ text }) => text),
    conflicts: conflicts(page, told, facts),
  };
}

/** Name and description of the first organisation, product, site or app in the structured data. */
function structured(scripts: readonly string[]): { name?: string; description?: string } {
  for (const script of scripts) {
    const thing = things(parsed(script)).find((one) =>
      /^(?:Organization|Corporation|LocalBusiness|Product|WebSite|WebPage|SoftwareApplication|MobileApplication|Service|Store)$/.test(
        String(one['@type']),
      ),
    );
    if (!thing) continue;
    const [name, description] = [thing.name, thing.description];
    return {
      ...(typeof name === 'string' && name && { name: name.slice(0, 300) }),
      ...(typeof description === 'string' && description && { description: description.slice(0, 1_000) }),
    };
  }
  return {};
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function things(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.slice(0, 50).flatMap(things);
  if (!data || typeof data !== 'object') return [];
  const graph = (data as Record<string, unknown>)['@graph'];
  return [data as Record<string, unknown>, ...(Array.isArray(graph) ? things(graph) : [])];
}
