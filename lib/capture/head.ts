import { all, attribute, own, textOf } from './dom';
import type { PageSnapshot } from './snapshot';

type Surfaces = Pick<PageSnapshot, 'title' | 'description' | 'canonical' | 'language' | 'openGraph' | 'twitter' | 'structuredData'>;

/** Most properties kept of one kind, their length, JSON-LD scripts and their length; characters. */
const MOST = { properties: 40, value: 2000, scripts: 20, script: 50_000 };

/** What search engines and link previews show of the page. */
export function surfacesOf(document: Document): Surfaces {
  const openGraph: Record<string, string> = {};
  const twitter: Record<string, string> = {};
  let description: string | undefined;
  const metas = all(document, 'meta[content]');
  for (let i = 0; i < metas.length && i < 500; i += 1) {
    const meta = metas[i] as Element;
    const key = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? '').trim().toLowerCase();
    const value = clean(attribute(meta, 'content'));
    if (!value) continue;
    if (key === 'description') description ??= value;
    if (key.startsWith('og:')) keep(openGraph, key.slice(3), value);
    if (key.startsWith('twitter:')) keep(twitter, key.slice(8), value);
  }
  const canonical = linkOf(all(document, 'link[rel~="canonical"][href]')[0], document);
  const root = own<Element | null>(document, 'documentElement');
  const language = root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))?.trim().toLowerCase().slice(0, 35);
  return {
    title: clean(own<string>(document, 'title')),
    ...(description && { description }),
    ...(canonical && { canonical }),
    ...(language && { language }),
    openGraph,
    twitter,
    structuredData: structuredData(document),
  };
}

function structuredData(document: Document): string[] {
  const texts: string[] = [];
  const scripts = all(document, 'script[type="application/ld+json" i]');
  for (let i = 0; i < scripts.length && texts.length < MOST.scripts; i += 1) {
    const text = textOf(scripts[i] as Element).trim();
    // Cut short it could not be parsed any more.
    if (text && text.length <= MOST.script) texts.push(text);
  }
  return texts;
}

function keep(into: Record<string, string>, key: string, value: string): void {
  if (key && !Object.hasOwn(into, key) && Object.keys(into).length < MOST.properties) into[key.slice(0, 60)] = value;
}

function linkOf(link: Element | undefined, document: Document): string | undefined {
  const href = link && attribute(link, 'href')?.trim();
  const base = own<string>(document, 'baseURI');
  if (!href || !URL.canParse(href, base)) return undefined;
  const address = new URL(href, base).href;
  return /^https?:/.test(address) && address.length <= MOST.value ? address : undefined;
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST.value);
