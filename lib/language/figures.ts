import { boundOf } from './figure-bounds';
import { special } from './figure-phrases';
import { joinRanges } from './figure-ranges';
import { durationDays, money, numberWords, plainNumber, scales, sizeUnits } from './figure-units';

/** A figure as a sentence gives it, in plain units. `start` and `end` count within the sentence. */
export interface Figure {
  /** Shares 0 to 1 for percentages; bytes, days, base units for measures; times a year for rates. */
  value: number;
  /** Upper end, for ranges. */
  to?: number;
  kind: 'count' | 'money' | 'share' | 'multiple' | 'size' | 'duration' | 'date' | 'rate' | 'version';
  /** Currency, `bytes`, `days`, `a year`, a measure; empty for bare counts. */
  unit: string;
  bound?: 'atLeast' | 'atMost' | 'about';
  /** "thousands", "millions": true of any larger number as well. */
  vague?: boolean;
  text: string;
  start: number;
  end: number;
}

const DIGITS = String.raw`\d{1,3}(?:[,.'’  ]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d+(?:[.,]\d+)*`;
const SCALE = String.raw`(?:\s?(?:thousands?|millions?|billions?|mio|mn|bn)\b|[kK](?![\p{L}])|M(?![\p{L}])|[bB]n\b)`;
const NUMBER = `(?:${DIGITS})${SCALE}?`;
const WORDS = `(?:${numberWords.join('|')})(?:[ -](?:${numberWords.join('|')}))*`;
const MONEY_BEFORE = String.raw`(?:US|AU|CA|NZ|A|C)?[$€£¥₹]|(?:EUR|USD|GBP|CHF|AUD|CAD)\s?`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,_/#@-])(?<lead>[<>≤≥~≈]\s?)?(?<before>${MONEY_BEFORE})?(?<number>${NUMBER})(?<plus>\s?\+)?|(?<![\p{L}\p{N}-])(?<words>${WORDS})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])(?<vague>hundreds|thousands|millions|billions)(?= of\b| (?:more|who|that)\b)`,
  'giu',
);

/** Where none of these stands there is no figure. */
const TOLD = new RegExp(
  String.raw`\d|\b(?:${numberWords.join('|')}|hundreds|thousands|millions|billions|once|twice|thrice|every|half|double|triple|thirds?|quarters?|fifths?|tenths?)\b`,
  'i',
);

const LIMIT = 4000;
let remembered = new Map<string, Figure[]>();

/** Figures of a sentence with units and bounds, ranges joined; ordinals, list numbers and codes are left out. Remembered by text. */
export function figures(sentence: string): Figure[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const made = TOLD.test(sentence) ? joinRanges(sentence, special(sentence, plain(withoutNumbersOfCalls(sentence)))) : [];
  if (remembered.size >= LIMIT) remembered = new Map();
  remembered.set(sentence, made);
  return made;
}

/** Times of day and telephone numbers count nothing; they are blanked so that places stay. */
const withoutNumbersOfCalls = (text: string): string => text.replace(CALLS, (part) => ' '.repeat(part.length));
const CALLS =
  /(?<=\bopen (?:from )?)\d{1,2}\s?(?:[–-]|to|until)\s?\d{1,2}(?![\d:])|(?<![\p{L}\p{N}.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])(?:\s?[ap]\.?m\b\.?)?|(?<![\p{L}\p{N}.])\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b\.?|(?<![\p{L}\p{N}.])(?:\+\d{1,3}[\s-]?|\(0)[\d\s()/-]{6,}\d|(?<![\p{L}\p{N}.,]|\d\s)0\d{1,5}(?:[\s/-]\d{2,})+(?!\d|[.,]\d|\s?%)/giu;

function plain(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (groups.vague) {
      const value = { hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 }[groups.vague.toLowerCase()] ?? 0;
      found.push({ value, kind: 'count', unit: '', bound: 'atLeast', vague: true, text: match[0], start, end });
      continue;
    }
    const value = groups.words ? valueOfWords(groups.words) : plainNumber(groups.number ?? '');
    if (value === undefined) continue;
    const read = measured(text, {
      value,
      start,
      end,
      before: groups.before?.trim(),
      written: groups.number ?? groups.words ?? '',
      spelt: !!groups.words,
    });
    if (!read) continue;
    const bound = boundOf(text.slice(0, start), text.slice(read.end), groups.lead?.trim(), !!groups.plus, read.kind === 'money');
    found.push({ ...read, ...(bound ? { bound } : {}), text: text.slice(start, read.end) });
  }
  return found;
}

/** The spelt number's value; "one" alone is an article more often than a figure. */
function valueOfWords(words: string): number | undefined {
  const parts = words.toLowerCase().split(/[ -]/);
  if (parts.length === 1 && (parts[0] === 'one' || parts[0] === 'a' || parts[0] === 'half')) return undefined;
  let total = 0;
  let current = 0;
  for (const part of parts) {
    const value = scales[part];
    if (value === undefined) return undefined;
    if (value === 100 && current > 0) current *= 100;
    else if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else current += value;
  }
  return total + current;
}

interface Found {
  value: number;
  start: number;
  end: number;
  before: string | undefined;
  written: string;
  spelt: boolean;
}

const MONTH = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

function measured(text: string, { value, start, end, before, written, spelt }: Found): Omit<Figure, 'bound' | 'text'> | undefined {
  const after = text.slice(end);
  const head = text.slice(0, start);
  const at = (kind: Figure['kind'], unit: string, factor = 1, length = 0) => ({ value: value * factor, kind, unit, start, end: end + length });
  if (/^(?:st|nd|rd|th)\b/i.test(after)) return undefined;
  if (before) return at('money', money[before.toUpperCase().replace(/\s/g, '')] ?? before, 1, /^\s?(?:bn|m|k)\b/.exec(after)?.[0].length);
  const currency = /^\s?([€£$]|(?:euros?|pounds?|dollars?|EUR|USD|GBP|CHF|AUD|CAD)\b)/i.exec(after);
  if (currency?.[1]) return at('money', money[currency[1].toUpperCase()] ?? currency[1], 1, currency[0].length);
  if (/^p (?:of|in|off|per|from|a)\b/.test(after)) return at('money', 'GBP', 0.01, 1);
  const share = /^\s?(?:%|per ?cent\b|percent\b)/i.exec(after);
  if (share) return at('share', '', 0.01, share[0].length);
  const times = /^\s?(?:[x×]\b|[x×](?=\s|[.,;:)]|$))|^[ -](?:times|fold)\b(?! (?:a|per|each|every|in)\b)/i.exec(after);
  if (times) return at('multiple', '', 1, times[0].length);
  if (/(?:\b(?:version|release|v|ver\.?)\s?)$/i.test(head) || /^\d+\.\d+\.\d+/.test(written)) return at('version', '');
  if (isDate(head, after, written)) return at('date', /^(?:19|20)\d\d$/.test(written) ? 'year' : 'day');
  const measure = new RegExp(String.raw`^[\s -]?(${Object.keys(sizeUnits).join('|')})(?![\p{L}\p{N}])`, 'u').exec(after);
  if (measure?.[1] && !spelt) {
    const [unit, factor] = sizeUnits[measure[1]] as [string, number];
    return at('size', unit, factor, measure[0].length);
  }
  const span =
    /^[\s -]?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?![\p{L}])/iu.exec(after) ??
    /^[\s -](?:working|business|full|calendar|whole|short|free) (days?|months?|hours?|weeks?|years?)\b/i.exec(after);
  if (span?.[1]) return at('duration', 'days', durationDays(span[1]), span[0].length);
  if (isCode(head, after, written, spelt)) return at('version', '');
  if (/^\s*[.)]\s/.test(after) && head.trim() === '') return undefined;
  return at('count', '');
}

function isDate(head: string, after: string, written: string): boolean {
  if (/^(?:19|20)\d\d$/.test(written) && !/^\s?\+|^\s(?:customers|users|people|members|downloads|products|items|companies)\b/i.test(after))
    return true;
  if (!/^\d{1,2}$/.test(written)) return false;
  return (
    new RegExp(String.raw`^(?:st|nd|rd|th)?\s(?:of )?(?:${MONTH})\b`, 'i').test(after) || new RegExp(String.raw`\b(?:${MONTH})\s$`, 'i').test(head)
  );
}

// Words with a capital that begin a sentence rather than name a thing.
const OPENERS =
  /^(?:Over|More|About|Get|Join|Up|From|Only|Just|Our|The|Nearly|Almost|Around|At|In|With|For|And|All|Than|Under|Some|To|By|Of|Take|Save|Earn|Try|Use|Choose|Free|Plus|Least|Within|After|Every|Every|Trusted|Available|Need|Now|Spend|Win|Scan|See|Find|Read|Add|Have|Has|Serving|Helping|Total|Reduce|Compare|Store|Share|Pay|Order|Between)$/;

/** "Android 6+", "ISO 27001", "18.04 LTS", "AES-256": a name's own number counts nothing. */
function isCode(head: string, after: string, written: string, spelt: boolean): boolean {
  if (spelt) return false;
  // "240×240", "1080p", "4K": dimensions and marks.
  if (/^(?:\p{L}|\s?[×x]\s?\d)/u.test(after) || /\d\s?[×x]\s?$/.test(head)) return true;
  if (/^-[\p{L}\d]/u.test(after) && !/^-(?:day|hour|minute|second|week|month|year|inch|page|person|part|step|star|point|bit|core)/i.test(after))
    return true;
  if (
    /^\s?LTS\b/.test(after) ||
    /\b(?:Year|Grade|Group|Room|Gate|Platform|Floor|Unit|Lesson|Class|Day|Week)\s$/.test(head) ||
    /\b(?:section|chapter|page|step|figure|table|method|level|no|number|nr|item|part|article|phase|tier|question)\.?\s$/i.test(head)
  )
    return true;
  const previous = /(\p{Lu}[\p{L}\d]*)[\s-]$/u.exec(head)?.[1];
  if (!previous || OPENERS.test(previous)) return false;
  return (
    plainNumber(written) !== undefined && (plainNumber(written) as number) < 100000 && !/[,\s]\d{3}/.test(written) && !/^\s\p{Ll}{3,}/u.test(after)
  );
}
