import { figures, type Term, terms } from '@/lib/language';
import type { PageContext } from './context';
import type { Fact, Surfaces } from './types';

/** Content words a surface needs before it can be said to tell another story. */
const STORY_WORDS = 3;
/** Sentences of the first screen kept. */
const FIRST = 6;
/** Figures of everyday size differ for too many reasons. */
const EVERYDAY = 12;

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

type Told = Omit<Surfaces, 'firstScreen' | 'conflicts'>;

const called: Record<keyof Told, string> = {
  title: 'the page title',
  description: 'the description',
  ogTitle: 'the share preview’s title',
  ogDescription: 'the share preview',
  twitterTitle: 'the Twitter card’s title',
  twitterDescription: 'the Twitter card',
  structuredName: 'the structured data’s name',
  structuredDescription: 'the structured data',
  heading: 'the main heading',
};

function conflicts(page: PageContext, told: Told, facts: readonly Fact[]): Surfaces['conflicts'] {
  const seen = terms(
    page.blocks
      .map(({ block }) => block.text)
      .join('\n')
      .slice(0, 40_000),
  );
  const found: Surfaces['conflicts'] = [];
  const quoted = new Set<string>();
  for (const [key, text] of Object.entries(told) as [keyof Told, string][]) {
    if (key === 'heading' || key === 'structuredName' || quoted.has(text)) continue;
    quoted.add(text);
    const figure = otherFigure(text, facts);
    if (figure)
      found.push({
        between: [called[key], 'the page'],
        quotes: [text, figure.page.evidence.quote],
        why: `${figure.said} there, ${figure.page.text} on the page`,
      });
    else if (otherStory(text, seen, page.brandWords))
      found.push({ between: [called[key], 'the page'], quotes: [text, told.heading ?? ''], why: 'no word of it is on the page' });
  }
  return found;
}

/** A price or large figure that the page tells nowhere, while it tells another of the same kind. */
function otherFigure(text: string, facts: readonly Fact[]): { said: string; page: Fact } | undefined {
  for (const figure of figures(text)) {
    if (figure.vague || figure.kind === 'date' || figure.kind === 'version' || (figure.kind !== 'money' && figure.value <= EVERYDAY)) continue;
    const alike = facts.filter(
      ({ kind, unit, about }) =>
        kind === figure.kind && currency(unit) === currency(figure.unit) && (figure.kind === 'money' || sameThing(text, figure.end, about)),
    );
    if (!alike.length || facts.some(({ value, to }) => value === figure.value || to === figure.value)) continue;
    const [page] = [...alike].sort((a, b) => Math.abs(a.value - figure.value) - Math.abs(b.value - figure.value));
    if (page) return { said: figure.text, page };
  }
  return undefined;
}

const currency = (unit: string): string => unit.split('/')[0] ?? '';

/** The word after the figure is what the page's figure counts. */
const sameThing = (text: string, end: number, about: readonly string[]): boolean => {
  const [next] = terms(text.slice(end)).filter(({ stem }) => !stem.startsWith('#'));
  return !!next && next.stem === about[0];
};

function otherStory(text: string, seen: readonly Term[], brandWords: ReadonlySet<string>): boolean {
  const own = terms(text).filter(({ word, weight }) => !brandWords.has(word) && weight >= 0.5);
  if (own.length < STORY_WORDS || seen.length < 30) return false;
  if (own.some((term) => seen.some((one) => one.stem === term.stem))) return false;
  const near = own.filter((term) => seen.some((one) => one.concepts.some(({ group }) => term.concepts.some((concept) => concept.group === group))));
  // One near-equivalent among many words is chance.
  return near.length < own.length / 4;
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
