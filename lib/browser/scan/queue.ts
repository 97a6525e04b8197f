import type { JobRow } from '@/lib/store';

/** Between two visits to one host, from the end of one to the start of the next, ms: a scan is a guest. */
export const PAUSE_MS = 1500;
/** How often a host that asks to slow down (429, 503) is asked again, and the first wait; each next wait is twice as long. */
export const SLOW_TRIES = 2;
export const SLOW_MS = 60_000;

/** A host that rests: until when (ms since 1970), and how often it has asked to slow down. */
export type Rests = NonNullable<JobRow['rests']>;

/** Hosts on this very machine need no pause; nor do names that are reserved for tests (RFC 6761). */
export function isLocal(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(host) || /\.(localhost|test)$/.test(host);
}

/** All that remain rest: the one that may go first, and how long it has to wait. */
export interface Wait {
  waitMs: number;
  first: string;
}
export type Next = { visit: string } | Wait | undefined;

/** The next touchpoint to visit, or how long all that remain have to wait; undefined where nothing remains for this lane. */
export function nextOf(given: {
  queue: readonly string[];
  taken: ReadonlySet<string>;
  hostOf: (id: string) => string;
  rests: Rests;
  busy: ReadonlySet<string>;
  now: number;
}): Next {
  const { queue, taken, hostOf, rests, busy, now } = given;
  const free = queue.filter((id) => !taken.has(id));
  if (!free.length) return undefined;
  const waits = free.map((id) => waitFor(hostOf(id)));
  const at = waits.findIndex((wait) => wait <= 0);
  const first = free[at];
  if (first !== undefined) return { visit: first };
  const waitMs = Math.min(...waits);
  return { waitMs, first: free[waits.indexOf(waitMs)] as string };

  function waitFor(host: string): number {
    // One visit at a time to a foreign host; its end is not known, so it is looked at again shortly.
    if (busy.has(host) && !isLocal(host)) return PAUSE_MS;
    return (rests[host]?.until ?? 0) - now;
  }
}

/** How a host rests after a visit that ended now. */
export function restAfter(host: string, status: number | undefined, rests: Rests, now: number): { rests: Rests; again: boolean } {
  const slow = status === 429 || status === 503;
  const tries = rests[host]?.tries ?? 0;
  if (slow && tries < SLOW_TRIES && !isLocal(host)) {
    return { rests: { ...rests, [host]: { until: now + SLOW_MS * 2 ** tries, tries: tries + 1 } }, again: true };
  }
  if (isLocal(host)) return { rests, again: false };
  return { rests: { ...rests, [host]: { until: now + PAUSE_MS, tries: slow ? tries : 0 } }, again: false };
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
