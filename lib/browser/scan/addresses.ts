import { addressOf, plainUrl } from '@/lib/plan';

/** More pages than this are no longer a scan one waits for. */
export const MOST_ADDRESSES = 2_000;
/** Longest address that is looked at, characters. */
const LONGEST = 2_048;

export interface Addresses {
  addresses: string[];
  /** What was left out and why, one sentence each. */
  notes: string[];
}

/**
 * Web addresses as a scan takes them: without what says how someone came and without places within the page, each page once,
 * of allowed hosts only, and no more than a scan can carry.
 */
export function cleanAddresses(given: Iterable<string>, allowed: (url: string) => boolean, most = MOST_ADDRESSES): Addresses {
  const kept = new Map<string, string>();
  const elsewhere = new Set<string>();
  let unreadable = 0;
  let beyond = 0;
  for (const text of given) {
    const address = text.length > LONGEST ? undefined : addressOf(text);
    if (!address) {
      unreadable += 1;
      continue;
    }
    const url = plainUrl(text);
    const key = JSON.stringify(address);
    if (kept.has(key)) continue;
    if (!allowed(url)) elsewhere.add(new URL(url).hostname);
    else if (kept.size >= most) beyond += 1;
    else kept.set(key, url);
  }
  return { addresses: [...kept.values()], notes: notesOn({ elsewhere: [...elsewhere], unreadable, beyond, most }) };
}

function notesOn(left: { elsewhere: string[]; unreadable: number; beyond: number; most: number }): string[] {
  const { elsewhere, unreadable, beyond, most } = left;
  const named = elsewhere.slice(0, 3).join(', ') + (elsewhere.length > 3 ? ` and ${elsewhere.length - 3} more` : '');
  return [
    ...(elsewhere.length ? [`Left out: addresses of sites that are neither in the plan nor allowed (${named}).`] : []),
    ...(unreadable ? [`Left out: ${unreadable} that ${unreadable === 1 ? 'is' : 'are'} no web address.`] : []),
    ...(beyond ? [`Only the first ${most.toLocaleString('en')} are read in one scan; ${beyond.toLocaleString('en')} were left out.`] : []),
  ];
}
