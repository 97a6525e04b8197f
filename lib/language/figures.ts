import { measures, type NumberFound, numbersIn } from './number-words';

export type FigureKind = 'count' | 'money' | 'share' | 'multiple' | 'size' | 'duration' | 'date' | 'rate' | 'version';

/** A figure in a text, normalised: 20k = 20000, 2.5 KB = 2560 bytes, "every six months" = 2 a year. */
export interface Figure {
  value: number;
  /** Upper end of a range. */
  to?: number;
  kind: FigureKind;
  /** `bytes`, `GBP`, `GBP/month`, `hours`, `months`, `per year`, `mAh` …; empty for bare counts. */
  unit: string;
  bound?: 'atLeast' | 'atMost' | 'about';
  /** "thousands", "dozens": a size, not a number. */
  vague?: true;
  /** As written, with its unit and bound. */
  text: string;
  start: number;
  end: number;
}

const CURRENCIES: Record<string, string> = { '£': 'GBP', $: 'USD', '€': 'EUR', '¥': 'JPY' };
const CURRENCY_WORDS: Record<string, string> = {
  gbp: 'GBP',
  usd: 'USD',
  eur: 'EUR',
  chf: 'CHF',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
};
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const YEARLY: Record<string, number> = { hour: 8_760, day: 365, week: 52, month: 12, quarter: 4, year: 1 };

const AT_LEAST = /(?:\b(?:over|more than|at least|from|above|exceeding|minimum(?: of)?|beyond|upwards of)|>)\s*$/i;
const AT_MOST = /(?:\b(?:up to|under|less than|fewer than|below|at most|no more than|maximum(?: of)?|within|as little as)|[<≤])\s*$/i;
const ABOUT = /(?:\b(?:about|around|approximately|approx\.?|nearly|almost|close to|roughly|some|circa|ca\.)|[~≈])\s*$/i;

/** Every figure of a sentence, in order. Times of day, telephone numbers, ordinals and parts of names are none. */
export function figures(text: string): Figure[] {
  const numbers = numbersIn(text);
  const found: Figure[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] as NumberFound;
    if (number.start < (found.at(-1)?.end ?? 0)) continue;
    const range = rangeFrom(text, number, numbers[index + 1]);
    const read = figure(text, number, range);
    if (read) found.push(read);
    if (range) index += 1;
  }
  const rates = wordRates(text, found);
  return [...found, ...rates].sort((a, b) => a.start - b.start);
}

/** "10–20", "1% to 3%", "between 10 and 20": the second number belongs to the first. */
function rangeFrom(text: string, first: NumberFound, second: NumberFound | undefined): NumberFound | undefined {
  if (!second || second.value <= first.value) return undefined;
  const between = text.slice(first.end, second.start);
  if (/^\s*[£$€%]?\s*(?:–|—|-|to)\s*[£$€]?\s*$/.test(between)) return second;
  return /^\s*%?\s*and\s*[£$€]?$/.test(between) && /\bbetween\s*[£$€]?\s*$/i.test(text.slice(0, first.start)) ? second : undefined;
}

function figure(text: string, number: NumberFound, range: NumberFound | undefined): Figure | undefined {
  const before = text.slice(0, number.start);
  const end = (range ?? number).end;
  const after = text.slice(end);
  if (isDate(before, after, number)) return { ...number, kind: 'date', unit: '', text: number.text, start: number.start, end };
  if (isNoFigure(before, after, number) || (!range && number.digits && /^-\d/.test(after))) return undefined;
  const measured = measure(before, after, number);
  const stop = end + measured.length;
  const plus = /^\s?\+/.exec(after)?.[0] ?? /^\s?\+/.exec(text.slice(stop))?.[0];
  const bound = boundOf(before.replace(/[£$€¥]\s*$/, ''), plus, text.slice(stop));
  const factor = measured.factor ?? 1;
  return {
    value: round(number.value * factor),
    ...(range && { to: round(range.value * factor) }),
    kind: measured.kind,
    unit: measured.unit,
    ...(bound && { bound }),
    ...(number.vague && { vague: true as const, bound: 'atLeast' as const }),
    text: text.slice(number.start - (measured.sign ? 1 : 0), stop).trim(),
    start: number.start,
    end: stop,
  };
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

function boundOf(before: string, plus: string | undefined, after: string): Figure['bound'] {
  if (plus || AT_LEAST.test(before) || /^\s*(?:or more|or above|plus\b)/i.test(after)) return 'atLeast';
  if (AT_MOST.test(before) || /^\s*or (?:less|fewer|under)/i.test(after)) return 'atMost';
  return ABOUT.test(before) ? 'about' : undefined;
}

interface Measured {
  kind: FigureKind;
  unit: string;
  factor?: number;
  /** Characters of the unit after the number. */
  length: number;
  /** A currency sign stands before. */
  sign?: boolean;
}

function measure(before: string, after: string, { vague }: NumberFound): Measured {
  const sign = CURRENCIES[/([£$€¥])\s*$/.exec(before)?.[1] ?? ''];
  const paid = sign ? { unit: sign, length: 0 } : currencyAfter(after);
  if (paid) {
    const rate = /^\s*(?:\/|per|a|an|each|every)\s*(month|year|week|day|hour|quarter)\b/i.exec(after.slice(paid.length));
    return {
      kind: 'money',
      unit: rate ? `${paid.unit}/${rate[1]?.toLowerCase()}` : paid.unit,
      length: paid.length + (rate?.[0].length ?? 0),
      sign: !!sign,
    };
  }
  const share = /^\s?(?:%|per ?cent\b)/i.exec(after);
  if (share) return { kind: 'share', unit: '%', length: share[0].length };
  const times = /^(?:\s?[xX×](?!\s?[\p{Lu}\d]|\p{Ll})|[\s-]times\b(?!\s+(?:a|per|each|every)\b))/u.exec(after);
  if (times) return { kind: 'multiple', unit: 'times', length: times[0].length };
  const rate = /^\s*times (?:a|per|each|every) (hour|day|week|month|quarter|year)\b/i.exec(after);
  if (rate) return { kind: 'rate', unit: 'per year', factor: YEARLY[rate[1]?.toLowerCase() ?? ''] ?? 1, length: rate[0].length };
  for (const { pattern, kind, unit, factor } of measures) {
    const match = pattern.exec(after);
    if (match) return { kind, unit, factor, length: match[0].length };
  }
  return { kind: vague ? 'count' : namedBefore(before) && !/^\s*\+?\s+\p{Ll}/u.test(after) ? 'version' : 'count', unit: '', length: 0 };
}

function currencyAfter(after: string): { unit: string; length: number } | undefined {
  const sign = /^\s?([£$€¥])/.exec(after);
  if (sign) return { unit: CURRENCIES[sign[1] ?? ''] ?? '', length: sign[0].length };
  const word = /^\s?(GBP|USD|EUR|CHF|euros?|dollars?|pounds?)\b/i.exec(after);
  return word ? { unit: CURRENCY_WORDS[word[1]?.toLowerCase() ?? ''] ?? '', length: word[0].length } : undefined;
}

/** "Android 6", "version 7.6": the number is part of a name. */
const namedBefore = (before: string): boolean =>
  /\b(?:version|release|v|no\.|step|chapter|section|figure|page)\s*$/i.test(before) || /[\p{L}\d,;] \p{Lu}[\p{L}\d]+\s$/u.test(before);

function isDate(before: string, after: string, { value, text, digits }: NumberFound): boolean {
  if (!digits) return false;
  if (new RegExp(`^(?:st|nd|rd|th)?,?\\s+(?:of\\s+)?${MONTH}`, 'i').test(after) && value <= 31) return true;
  if (new RegExp(`\\b${MONTH}\\s*(?:\\d{1,2},?\\s*)?$`, 'i').test(before) && (value <= 31 || /^(?:19|20)\d\d$/.test(text))) return true;
  if (!/^(?:19|20)\d\d$/.test(text)) return false;
  return (
    /(?:\b(?:in|since|by|until|from|of|before|after|during|year|est\.?|founded|established|copyright|©|spring|summer|autumn|fall|winter|early|late|mid)[\s-]*|[(©/-]\s*)$/i.test(
      before,
    ) || /^\s*(?:$|[).,;:/–-])/.test(after)
  );
}

/** Ordinals, times of day, telephone numbers, footnotes, parts of words and addresses. */
function isNoFigure(before: string, after: string, { text, digits }: NumberFound): boolean {
  if (!digits) return false;
  if (/(?:[\p{L}_#@]|\p{Lu}-|\d-)$/u.test(before) || /^(?:st|nd|rd|th)\b/i.test(after)) return true;
  if (/[:/.]$/.test(before) && /\d[:/.]$/.test(before)) return true;
  if (/^[:/.]\d/.test(after) || /\d\.$/.test(before) || /\b0\d{2,} $/.test(before) || /^0\d{2,}$/.test(text)) return true;
  return text.replace(/\D/g, '').length > 12;
}

const ONCE: Record<string, number> = { once: 1, twice: 2 };

/** "twice a year", "every six months", "monthly": rates written without figures. */
function wordRates(text: string, taken: Figure[]): Figure[] {
  const free = (start: number) => !taken.some((one) => start >= one.start && start < one.end);
  const made: Figure[] = [];
  for (const match of text.matchAll(/\b(once|twice) (?:a|per|each|every) (hour|day|week|month|quarter|year)\b/gi))
    made.push(rate(match, (ONCE[match[1]?.toLowerCase() ?? ''] ?? 1) * (YEARLY[match[2]?.toLowerCase() ?? ''] ?? 1)));
  for (const match of text.matchAll(/\bevery ((?:\p{L}+|\d+) )?(hour|day|week|month|quarter|year)s?\b/giu)) {
    const each = match[1] ? (numbersIn(match[1])[0]?.value ?? 0) : 1;
    if (each) made.push(rate(match, (YEARLY[match[2]?.toLowerCase() ?? ''] ?? 1) / each));
  }
  for (const match of text.matchAll(/\b(twice)\b(?! (?:a|per|each|every)\b)(?= (?:as|the)\b)/gi))
    made.push({ value: 2, kind: 'multiple', unit: 'times', text: match[0], start: match.index, end: match.index + match[0].length });
  for (const one of made) {
    const inside = taken.findIndex((other) => other.start >= one.start && other.end <= one.end);
    if (inside >= 0) taken.splice(inside, 1);
  }
  return made.filter(({ start }) => free(start));
}

const rate = (match: RegExpMatchArray, value: number): Figure => ({
  value: round(value),
  kind: 'rate',
  unit: 'per year',
  text: match[0],
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});
