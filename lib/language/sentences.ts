/** A sentence with its place in the text it came from: `text === source.slice(start, end)`. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

const LIMIT = 2000;
let remembered = new Map<string, Sentence[]>();

/** Cuts text into sentences; line breaks and bullets always end one. Remembered by text, within bounds. */
export function sentences(text: string): Sentence[] {
  const known = remembered.get(text);
  if (known) return known;
  const list = cut(text);
  if (remembered.size >= LIMIT) remembered = new Map();
  remembered.set(text, list);
  return list;
}

// Places where a sentence may end: line break, bullet between spaces, full stop of any script, emoji between words.
const PLACES =
  /[\r\n\u2028\u2029]+|\s[•·●▪‣|]\s|[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？｡]+[」』”’）]*|[؟۔।]+(?=\s|$)|\p{Extended_Pictographic}\uFE0F?\s+(?=\p{Lu})/gu;

// Short forms that a full stop follows within a sentence.
const SHORT = new Set(
  'e.g i.e eg ie etc vs v mr mrs ms dr prof st no nos nr inc ltd co corp llc plc approx ca cf fig figs vol pp p ed est dept min max incl excl tel ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m am pm u.s u.k e.u ph.d m.sc b.sc jr sr'.split(
    ' ',
  ),
);
// Short forms that often end a sentence too: they only join when a small letter follows.
const EITHER = new Set('etc inc ltd co corp llc plc a.m p.m am pm u.s u.k e.u jr sr no min max sun sat fri thu wed tue mon'.split(' '));

function cut(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const place of text.matchAll(PLACES)) {
    const mark = place[0];
    const end = place.index + mark.length;
    if (mark.startsWith('.') && mark.length === 1 && joins(text, place.index, end)) continue;
    push(found, text, from, end);
    from = end;
  }
  push(found, text, from, text.length);
  return found;
}

function joins(text: string, dot: number, end: number): boolean {
  const before = /([\p{L}.]+)$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[1];
  if (!before) return isListNumber(text, dot);
  const next = /\S/u.exec(text.slice(end, end + 3))?.[0] ?? '';
  const small = /[\p{Ll}\d(]/u.test(next);
  const short = before.toLowerCase();
  if (EITHER.has(short)) return short === 'no' ? /\d/.test(next) : small;
  // An initial: "J. Smith"; but "vitamin C. It" is rarer in copy than initials are.
  return SHORT.has(short) || (/^\p{Lu}$/u.test(before) && next !== '');
}

/** "1. Install" at the start of a line: the number belongs to what follows. */
const isListNumber = (text: string, dot: number): boolean => /(^|\n)\s*\d{1,2}$/.test(text.slice(Math.max(0, dot - 6), dot));

function push(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && TRIM.test(text[start] ?? '')) start += 1;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end -= 1;
  while (end > start && BULLET.test(text[end - 1] ?? '') && SPACE.test(text[end - 2] ?? ' ')) {
    end -= 1;
    while (end > start && SPACE.test(text[end - 1] ?? '')) end -= 1;
  }
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) {
    // A lone emoji or mark belongs to the sentence before it.
    return;
  }
  found.push({ text: text.slice(start, end), start, end });
}

const SPACE = /\s/u;
const BULLET = /[•·●▪‣|]/u;
const TRIM = /[\s•·●▪‣|]/u;
