import { languages } from './words';

export interface ReadDate {
  /** ISO `YYYY-MM-DD`. */
  date: string;
  /** Set where it is a guess: one sentence why. */
  why?: string;
}

type Edge = 'first' | 'last';

const months = languages.flatMap((language) => language.months.map((name, index) => [name.toLowerCase(), index + 1] as const));
const monthNames = months.map(([name]) => name).join('|');
const shortNames = months.map(([name]) => name.slice(0, 3)).join('|');
const MONTH = `(${monthNames}|sept|${shortNames})\\.?`;
const YEAR = "((?:19|20)\\d{2}|'\\d{2})";

/** Tried in order; the first that fits gives the date. */
const shapes: [RegExp, (parts: string[], edge: Edge) => ReadDate | undefined][] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([year, month, day]) => exact(year, month, day)],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ${YEAR}`, 'i'),
    ([day, month, year]) => exact(fullYear(year), monthOf(month), day),
  ],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'i'), ([month, day, year]) => exact(fullYear(year), monthOf(month), day)],
  [/(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/, ([first, second, year]) => slashed(first, second, year)],
  [new RegExp(`(?<!\\d(?:st|nd|rd|th)? )\\b${MONTH} ${YEAR}`, 'i'), ([month, year], edge) => monthEdge(fullYear(year), monthOf(month), edge)],
  [/\b(?:end of|by|in|during) (20\d{2})\b/i, ([year = ''], edge) => yearEdge(year, edge)],
  [/\bQ([1-4])[ /]*(\d{4})\b/i, ([quarter, year], edge) => quarterEdge(Number(year), Number(quarter), edge)],
  [/\b(\d{4})[ /]*Q([1-4])\b/i, ([year, quarter], edge) => quarterEdge(Number(year), Number(quarter), edge)],
];

/** The first date in a text. `edge`: which day is meant where only a month or a quarter is given. */
export function dateIn(text: string, edge: Edge = 'last'): (ReadDate & { quote: string; at: number }) | undefined {
  const clean = text.slice(0, 500);
  for (const [shape, read] of shapes) {
    const match = shape.exec(clean);
    if (!match) continue;
    const found = read(match.slice(1), edge);
    if (found) return { ...found, quote: match[0], at: match.index };
  }
  return undefined;
}

/** A text that is a date and nothing else. */
export function onlyDate(text: string, edge: Edge = 'last'): ReadDate | undefined {
  const found = dateIn(text, edge);
  const rest = found
    ? text
        .replace(found.quote, '')
        .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:by|end of|before|from|until|the)\b|[\s,.()]/gi, '')
    : 'x';
  return found && rest === '' ? { date: found.date, ...(found.why && { why: found.why }) } : undefined;
}

/** `1 September 2026 – 31 March 2027` */
export function dateRange(text: string): { from: ReadDate; until: ReadDate } | undefined {
  const parts = text.split(/\s+(?:–|—|-|to|until|till)\s+|(?<=\d)\s?[–—]\s?(?=[\d\p{L}])/u);
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second) return undefined;
  const until = dateIn(second, 'last');
  const from = until && (dateIn(first, 'first') ?? dateIn(`${first.trim()} ${until.date.slice(0, 4)}`, 'first'));
  return from && until && from.date <= until.date ? { from, until } : undefined;
}

function exact(year = '', month: string | number = '', day = ''): ReadDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const real = new Date(Date.UTC(y, m - 1, d));
  if (y < 1990 || y > 2200 || real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) return undefined;
  return { date: real.toISOString().slice(0, 10) };
}

/** Day first, as everywhere but in the United States; told as a guess where both readings are dates. */
function slashed(first = '', second = '', year = ''): ReadDate | undefined {
  const read = exact(year, second, first) ?? exact(year, first, second);
  if (!read) return undefined;
  return Number(first) <= 12 && Number(second) <= 12 && first !== second
    ? { ...read, why: `“${first}/${second}” was read with the day first.` }
    : read;
}

function monthEdge(year: string, month: number, edge: Edge): ReadDate | undefined {
  const day = edge === 'first' ? 1 : new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const read = exact(year, month, String(day));
  return read && { ...read, why: `Only the month is given; its ${edge} day was taken.` };
}

function yearEdge(year: string, edge: Edge): ReadDate | undefined {
  const read = exact(year, edge === 'first' ? 1 : 12, edge === 'first' ? '1' : '31');
  return read && { ...read, why: `Only the year is given; its ${edge} day was taken.` };
}

function quarterEdge(year: number, quarter: number, edge: Edge): ReadDate | undefined {
  const read = monthEdge(String(year), edge === 'first' ? quarter * 3 - 2 : quarter * 3, edge);
  return read && { ...read, why: `Only the quarter is given; its ${edge} day was taken.` };
}

function monthOf(name = ''): number {
  const key = name.toLowerCase().replace('.', '');
  return months.find(([full]) => full === key)?.[1] ?? months.find(([full]) => full.startsWith(key.slice(0, 3)))?.[1] ?? 0;
}

const fullYear = (year = ''): string => (year.startsWith("'") ? `20${year.slice(1)}` : year);
