import type { FigureKind } from './figures';

/** A number as it stands in a text, before its unit is looked at. */
export interface NumberFound {
  value: number;
  text: string;
  start: number;
  end: number;
  /** Written in digits rather than in words. */
  digits: boolean;
  /** "thousands of", "dozens": a size only. */
  vague?: true;
}

const ONES = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const POWERS: Record<string, number> = { hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 };
const SIZES: Record<string, number> = { dozens: 24, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 };

const small: Record<string, number> = {
  one: 1,
  ...Object.fromEntries(ONES.map((word, i) => [word, i + 2])),
  ...Object.fromEntries(TENS.map((word, i) => [word, (i + 2) * 10])),
};
const WORD = `(?:${TENS.join('|')})(?:[-\\s](?:one|${ONES.slice(0, 8).join('|')}))?|one|a|${ONES.join('|')}`;

const DIGITS =
  /\d{1,3}(?:([ \u00a0\u202f'’])\d{3}(?!\d))(?:\1\d{3}(?!\d))*|\d{1,3}(?:,\d{3}(?!\d))+(?:\.\d+)?|\d{1,3}(?:\.\d{3}(?!\d)){2,}|\d+(?:[.,]\d+)?/g;
const POWER_AFTER = /^(?:[\s-]?(millions?|billions?|trillions?|thousands?|hundreds?|mn|bn)\b|\s?(k|m)(?![\p{L}\d]))/iu;
const WORDED = new RegExp(
  `\\b(${WORD})[\\s-](hundred|thousand|million|billion|trillion)\\b|\\b(${WORD.replace('|a|', '|').replace('|one|', '|')})\\b|\\b(dozens|hundreds|thousands|millions|billions)\\b`,
  'gi',
);

/** Every number of a text, digits and words, in order. */
export function numbersIn(text: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const written = match[0];
    const end = match.index + written.length;
    const rest = text.slice(end);
    const power = POWER_AFTER.exec(rest);
    const size = power ? (POWERS[(power[1] ?? power[2] ?? '').toLowerCase().replace(/s$/, '')] ?? 1) : 1;
    found.push({
      value: digitsOf(written, rest) * size,
      text: written + (power?.[0] ?? ''),
      start: match.index,
      end: end + (power?.[0].length ?? 0),
      digits: true,
    });
  }
  for (const match of text.matchAll(WORDED)) {
    if (found.some(({ start, end }) => match.index < end && match.index + match[0].length > start)) continue;
    const [written, times, power, plain, size] = match;
    const value = size ? SIZES[size.toLowerCase()] : power ? wordValue(times ?? '') * (POWERS[power.toLowerCase()] ?? 1) : wordValue(plain ?? '');
    if (value)
      found.push({
        value,
        text: written,
        start: match.index,
        end: match.index + written.length,
        digits: false,
        ...(size && { vague: true as const }),
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

const wordValue = (word: string): number =>
  word
    .toLowerCase()
    .split(/[-\s]/)
    .reduce((sum, part) => sum + (part === 'a' ? 1 : (small[part] ?? 0)), 0);

/** "1,3 million" and "100.000+" are continental; "1.152 GHz" is not a thousand. */
function digitsOf(written: string, rest: string): number {
  if (/^\d{1,3}([ \u00a0\u202f'’]\d{3})+$/.test(written)) return Number(written.replace(/\D/g, ''));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written)) return Number(written.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(written)) return Number(written.replaceAll('.', ''));
  if (
    /^[1-9]\d{0,2}\.\d{3}$/.test(written) &&
    /^\s?(?:\+|€|\p{Ll}{4,})/u.test(rest) &&
    !/^\s?(?:million|billion|inch|times|grams|volts|watts|seconds)/i.test(rest)
  )
    return Number(written.replace('.', ''));
  return Number(written.replace(',', '.'));
}

const unit = (pattern: string, kind: FigureKind, name: string, factor = 1) => ({
  pattern: new RegExp(`^[\\s-]?(?:${pattern})(?![\\p{L}\\d])`, 'iu'),
  kind,
  unit: name,
  factor,
});

/** Units after a number, each normalised. Bytes are binary (IEC 80000-13 kibi), as file sizes are told in copy. */
export const measures: { pattern: RegExp; kind: FigureKind; unit: string; factor: number }[] = [
  unit('bytes?', 'size', 'bytes'),
  unit('k(?:i)?b|kilobytes?', 'size', 'bytes', 1024),
  unit('m(?:i)?b|megabytes?', 'size', 'bytes', 1024 ** 2),
  unit('g(?:i)?b|gigabytes?', 'size', 'bytes', 1024 ** 3),
  unit('t(?:i)?b|terabytes?', 'size', 'bytes', 1024 ** 4),
  unit('(?:working|business) days?', 'duration', 'working days'),
  unit('ms|milliseconds?', 'duration', 'hours', 1 / 3_600_000),
  unit('s|secs?|seconds?', 'duration', 'hours', 1 / 3_600),
  unit('mins?|minutes?', 'duration', 'hours', 1 / 60),
  unit('h|hrs?|hours?', 'duration', 'hours'),
  unit('days?', 'duration', 'hours', 24),
  unit('weeks?', 'duration', 'hours', 168),
  unit('months?', 'duration', 'months'),
  unit('years?|yrs?', 'duration', 'months', 12),
  ...['mAh', 'Wh', 'kWh', 'W', 'V', 'GHz', 'MHz', 'kg', 'km', 'mm', 'cm', 'ml'].map((name) => unit(name, 'size', name)),
  unit('miles?|mi', 'size', 'miles'),
  unit('kilomet(?:re|er)s?', 'size', 'km'),
  unit('g|grams?', 'size', 'g'),
  unit('lit(?:re|er)s?|l', 'size', 'l'),
  unit('inch(?:es)?|"|″', 'size', 'inches'),
];
