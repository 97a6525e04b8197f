import { browser } from 'wxt/browser';
import { bad, good, type Outcome, type Problem } from '../../problem';
import { readProblem } from '../problems';
import { mayRead } from '../sites';
import { stayAwake } from '../watchdog';
import { within } from '../within';
import { reasons } from './reasons';
import { type Arrivals, openedIn } from './visit';
import { closeScanWindows, openScanWindow } from './windows';

/** Lists that one list may lead to; those beyond are left out. */
export const MOST_LISTS = 50;
/** Addresses taken from one list, and characters altogether: beyond it no scan would go. */
const MOST_ENTRIES = 10_000;
const MOST_CHARACTERS = 1_000_000;
/** A list gets this long to arrive and be looked through, ms. */
const READ_MS = 20_000;
/** All lists together get this long, ms. */
const ALL_MS = 120_000;

export interface Listed {
  addresses: string[];
  notes: string[];
}

/** Opens a sitemap as a page in a window of its own and takes its addresses; the lists a list leads to are opened as well, one level deep. */
export async function readSitemap(url: string): Promise<Outcome<Listed>> {
  const windowId = await openScanWindow();
  try {
    const top = await openedIn(windowId, url, listIn);
    if (!top.ok) return bad(noList(top.problems[0]));
    const { pages, lists, cut } = top.value;
    const notes = cut ? [cutNote(url)] : [];
    const addresses = [...pages];
    const unread: string[] = [];
    const ends = Date.now() + ALL_MS;
    for (const list of lists.slice(0, MOST_LISTS)) {
      await stayAwake();
      // Each list adds what it has; one that fails or leads elsewhere costs that list only.
      const more = Date.now() < ends && (await mayRead(list)) ? await openedIn(windowId, list, listIn) : undefined;
      if (!more?.ok) unread.push(list);
      else {
        addresses.push(...more.value.pages);
        if (more.value.cut) notes.push(cutNote(list));
      }
    }
    unread.push(...lists.slice(MOST_LISTS));
    if (unread.length) notes.push(`${unread.length} of the ${lists.length} lists it leads to could not be read, first ${unread[0]}.`);
    return addresses.length ? good({ addresses, notes }) : bad(noList(undefined));
  } finally {
    await closeScanWindows([windowId]);
  }
}

const cutNote = (url: string) => `The list at ${url} is longer than can be read; its beginning was taken.`;

function noList(problem: Problem | undefined): Problem {
  const mend = 'Paste the addresses instead.';
  if (!problem) return { code: 'sitemap/empty', what: 'There are no addresses in this list.', mend };
  const packed = problem.code === 'page/unreadable' && problem.what === reasons.noPage;
  return { code: 'sitemap/unread', what: packed ? 'The list is a packed file that no browser shows.' : problem.what, mend };
}

interface List {
  pages: string[];
  /** Further lists: what a sitemap index names. */
  lists: string[];
  cut: boolean;
}

async function listIn(tabId: number, arrivals: Arrivals): Promise<Outcome<List>> {
  try {
    const asked = browser.scripting.executeScript({ target: { tabId }, func: entriesHere, args: [MOST_ENTRIES, MOST_CHARACTERS] });
    const answer = await Promise.race([within(READ_MS, asked), closed(tabId, arrivals)]);
    if (!answer) return bad({ code: 'page/slow', what: 'The list did not come in time, or is too large to be read.' });
    return listFrom(answer[0]?.result);
  } catch (error) {
    return bad(readProblem(error));
  }
}

const closed = (tabId: number, arrivals: Arrivals): Promise<undefined> =>
  new Promise((done) => {
    arrivals.forget(tabId);
    void arrivals.next(tabId).then((how) => how === 'closed' && done(undefined));
  });

/** What the page says is text to be judged, whatever shape it has. */
export function listFrom(raw: unknown): Outcome<List> {
  const { status, entries, cut } = (raw ?? {}) as { status?: unknown; entries?: unknown; cut?: unknown };
  if (typeof status === 'number' && status >= 400) return bad({ code: 'page/status', what: reasons.answered(status) });
  if (!Array.isArray(entries)) return bad({ code: 'page/unreadable', what: 'There is no list at this address.' });
  const texts = entries.filter((one): one is string => typeof one === 'string').slice(0, MOST_ENTRIES);
  const isList = (text: string) => URL.canParse(text) && /\.xml(\.gz)?$|sitemap[^/]*\.(txt|xml)$/i.test(new URL(text).pathname);
  return good({ pages: texts.filter((text) => !isList(text)), lists: [...new Set(texts.filter(isList))], cut: cut === true });
}

/** Runs in the page. A sitemap's `loc`, a page's links, or the lines of a text; of a sitemap made up as a page, its links. */
function entriesHere(most: number, characters: number) {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const entries: string[] = [];
  let left = characters;
  let cut = false;
  const add = (text: string | null | undefined) => {
    const plain = text?.trim();
    if (!plain) return true;
    left -= plain.length;
    cut = entries.length >= most || left < 0;
    if (!cut) entries.push(plain);
    return !cut;
  };
  const locations = document.getElementsByTagNameNS('*', 'loc');
  const links = document.links ?? [];
  if (locations.length) {
    for (let at = 0; at < locations.length; at += 1) {
      const one = locations[at] as Element;
      // An address of a picture or a video within an entry is no page.
      if (/^(url|sitemap)$/i.test(one.parentElement?.localName ?? '') && !add(one.textContent)) break;
    }
  } else if (links.length) {
    for (let at = 0; at < links.length; at += 1) if (!add((links[at] as HTMLAnchorElement).href)) break;
  } else {
    const text = (document.body?.textContent ?? '').slice(0, characters);
    for (const line of text.split('\n')) if (/^\s*https?:/i.test(line) && !add(line)) break;
  }
  return { status: navigation?.responseStatus, entries, cut };
}
