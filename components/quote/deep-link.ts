import type { Evidence } from '@/lib/reading';

/** Longest quote put into an address whole; longer ones name their first and last words. Characters. */
const WHOLE = 120;

/** The page's address with a text fragment, so that a browser without Throughline lands on the sentence too. */
export function deepLink(url: string, { quote, surface, selector }: Pick<Evidence, 'quote' | 'surface' | 'selector'>): string {
  const bare = url.split('#')[0] ?? url;
  if (surface !== 'body') return bare;
  const words = (selector?.exact ?? quote).trim();
  if (words.length <= WHOLE) return `${bare}#:~:text=${encode(words)}`;
  const parts = words.split(/\s+/u);
  return `${bare}#:~:text=${encode(parts.slice(0, 5).join(' '))},${encode(parts.slice(-5).join(' '))}`;
}

/** Dash and comma have a meaning of their own in a text fragment. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
