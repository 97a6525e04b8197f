import type { Evidence } from '@/lib/audit';

/** Longest quote put into an address whole, characters; of longer ones the first and last words say enough. */
const WHOLE = 120;
const ENDS = 5;

/** The page's address with a text fragment, so that any browser lands on the sentence. Nothing where there is no web address. */
export function deepLink(url: string | undefined, evidence?: Pick<Evidence, 'quote' | 'surface' | 'selector'>): string | undefined {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const bare = new URL(url);
  bare.hash = '';
  if (!evidence || evidence.surface !== 'body') return bare.href;
  const quote = (evidence.selector?.exact ?? evidence.quote).trim();
  const words = quote.split(/\s+/u);
  const text =
    quote.length <= WHOLE || words.length < 2 * ENDS
      ? encode(quote)
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${bare.href}#:~:text=${text}`;
}

/** Dash, comma and ampersand have a meaning of their own in a text fragment. */
const encode = (words: string): string => encodeURIComponent(words.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
