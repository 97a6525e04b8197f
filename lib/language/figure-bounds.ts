const AT_LEAST =
  /(?:\b(?:over|more than|at least|above|exceeding|upwards of|as many as|no fewer than|no less than|minimum of|beyond|greater than|starting at|starts at|start at|well over|in excess of)|[>≥])\s?$/i;
const AT_MOST =
  /(?:\b(?:up to|less than|under|below|fewer than|at most|no more than|maximum of|within|smaller than|not more than|as little as|as few as)|[<≤])\s?$/i;
const ABOUT = /(?:\b(?:about|around|nearly|almost|roughly|approximately|approx\.?|some|circa|close to|an estimated|just over|just under)|[~≈])\s?$/i;

/** "over", "up to", "about", "+", "or more": how a figure is hedged. `before` and `after` are the text around it. */
export function boundOf(
  before: string,
  after: string,
  lead: string | undefined,
  plus: boolean,
  price = false,
): 'atLeast' | 'atMost' | 'about' | undefined {
  if (plus || /^\s?\+|^\s(?:\p{L}+\s)?(?:or|and) (?:more|above|over)\b|^\s?plus\b/iu.test(after)) return 'atLeast';
  const near = `${before}${lead ?? ''}`.slice(-30).replace(/\b(?:a|the|just|only)\s$/i, '');
  // "Products from 150 countries" counts them; only prices start from somewhere.
  if (AT_LEAST.test(near) || (price && /\bfrom\s?$/i.test(near))) return 'atLeast';
  if (AT_MOST.test(near)) return 'atMost';
  return ABOUT.test(near) ? 'about' : undefined;
}
