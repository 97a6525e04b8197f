import type { Evidence } from '@/lib/reading';

/** Longest quote put into an address whole, characters; of longer ones the first and last words say enough. */
const WHOLE = 120;
const ENDS = 5;

/** The page's address with a text fragment, so that the browser lands on the sentence. Nothing where there is no web address. */
export function deepLink(url: string | undefined, evidence?: Pick<Evidence, 'quote' | 'surface' | 'selector'>): string | undefined {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const bare = new URL(url);
  bare.hash = '';
  if (evidence?.surface !== 'body') return bare.href;
  const whole = (evidence.selector?.exact ?? evidence.quote).trim();
  const words = whole.split(/\s+/u);
  if (whole.length <= WHOLE || words.length < 2 * ENDS) return `${bare.href}#:~:text=${encode(whole)}`;
  return `${bare.href}#:~:text=${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
}

/** Dash and comma have a meaning of their own in a text fragment. */
const encode = (words: string): string => encodeURIComponent(words.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
