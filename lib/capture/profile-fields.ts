import type { Adapter } from './adapter';
import { sectionsUnder } from './sections';
import { CALLS, CALLS_PIECES, COUNT, FIGURE, HANDLE, OWN_PIECES, OWN_WORDS, RATED, WHEN } from './site-words';
import type { PageSnapshot, TextBlock } from './snapshot';
import { bare, hostOf, PRODUCT, property } from './sources';

/** Links and buttons looked at for one that leads off the platform. */
const LINKS = 1_000;

/** A block that shows, with its index and its words. */
export interface Shown {
  index: number;
  block: TextBlock;
  text: string;
}

/** Its own words: under the heading that announces them, or the fullest run of text. */
export function aboutOf(snapshot: PageSnapshot, own: readonly Shown[], name: string, known: Adapter | undefined): string | undefined {
  const announced = sectionsUnder(
    snapshot.blocks,
    (heading) => heading !== name && (known?.own ? known.own.test(heading) : OWN_WORDS.test(heading) || OWN_PIECES.test(heading)),
  );
  const lines = own.filter(({ block }) => isProse(block));
  const under = lines.filter(({ index }) => announced.has(index));
  if (under.length) return joined(under);
  const long = lines.filter(({ text }) => text.length >= 80);
  return long.length ? joined(long) : undefined;
}

const joined = (lines: readonly Shown[]): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 2_000);

interface Told {
  name: string;
  handle: string | undefined;
  about: string | undefined;
  known: Adapter | undefined;
}

/** The line that metadata repeats, else the first of its own that is neither a name, a figure nor something to press. */
export function taglineOf(snapshot: PageSnapshot, own: readonly Shown[], { name, handle, about, known }: Told): string | undefined {
  const meta = [
    property(snapshot, /^ProfilePage$/, 'description'),
    snapshot.openGraph.description,
    snapshot.description,
    property(snapshot, PRODUCT, 'description'),
  ]
    .filter((text) => text !== undefined)
    .map(bare);
  const lines = own.filter(
    ({ block, text }) => block.role !== 'heading' && !isPress(block) && isWords(text, name, handle) && !known?.furniture?.test(text),
  );
  const repeated = lines.find(
    ({ text }) => text.length >= 4 && meta.some((one) => one.includes(text) || (one.length >= 12 && text.startsWith(one.slice(0, 60)))),
  );
  if (repeated) return repeated.text;
  const at = own.findIndex(({ text }) => text === name || text.startsWith(`${name} `));
  const after = lines.find(({ index }) => index > (own[at]?.index ?? -1));
  return after && after.text !== about && after.text.length <= 300 ? after.text : undefined;
}

const isWords = (text: string, name: string, handle: string | undefined): boolean =>
  text !== name &&
  text !== handle &&
  !HANDLE.test(text) &&
  !COUNT.test(text) &&
  !FIGURE.test(text) &&
  !RATED.test(text) &&
  !WHEN.test(text) &&
  /\p{L}{2}/u.test(text);

/** The first link that leads off the platform. */
export function linkOf(snapshot: PageSnapshot, own: readonly Shown[], known: Adapter | undefined): string | undefined {
  const home = siteOf(hostOf(snapshot.url));
  return own
    .filter(({ text }) => !known?.furniture?.test(text))
    .flatMap(({ block }) => block.actions ?? [])
    .slice(0, LINKS)
    .find(({ href }) => href && /^https?:/.test(href) && siteOf(hostOf(href)) !== home)?.href;
}

/** A host's last two labels, near enough to tell whose it is. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

export const actionOf = (own: readonly Shown[]): string | undefined => own.find(({ block, text }) => isPress(block) && isCall(text))?.text;
export const isCall = (text: string): boolean => text.length <= 40 && (CALLS.test(text) || CALLS_PIECES.test(text));
export const isPress = (block: TextBlock): boolean => block.role === 'button' || block.role === 'link';
const isProse = ({ role, text }: TextBlock): boolean =>
  role !== 'heading' && role !== 'button' && role !== 'link' && role !== 'label' && role !== 'code' && text.length > 1;
