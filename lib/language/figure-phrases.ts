import { plainNumber, scales } from './figure-units';
import type { Figure } from './figures';

/** "twice a year", "every six months", "24/7", "twice as fast", "4.7 out of 5", "7 in 10". */
export function special(text: string, list: Figure[]): Figure[] {
  const found = [...list];
  const put = (match: RegExpMatchArray, figure: Pick<Figure, 'value' | 'kind' | 'unit'>) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    for (let index = found.length - 1; index >= 0; index -= 1) {
      const one = found[index] as Figure;
      if (one.start < end && one.end > start) found.splice(index, 1);
    }
    found.push({ ...figure, text: match[0], start, end });
  };
  const many: Record<string, number> = { once: 1, twice: 2, thrice: 3 };
  const perYear: Record<string, number> = { hour: 8766, day: 365.25, week: 52.18, month: 12, quarter: 4, year: 1 };
  const number = (word: string, fallback = 1): number => many[word.toLowerCase()] ?? scales[word.toLowerCase()] ?? plainNumber(word) ?? fallback;
  for (const match of text.matchAll(/\b(once|twice|(\w+) times) (?:a|an|per|each|every) (day|week|month|quarter|year|hour)\b/gi))
    put(match, { value: number(match[2] ?? match[1] ?? '') * (perYear[match[3]?.toLowerCase() ?? ''] ?? 1), kind: 'rate', unit: 'a year' });
  for (const match of text.matchAll(/\bevery (?:(other|second|\w+) )?(day|week|month|quarter|year|hour)s?\b/gi)) {
    const gap = /other|second/i.test(match[1] ?? '') ? 2 : match[1] ? (scales[match[1].toLowerCase()] ?? plainNumber(match[1])) : 1;
    if (gap) put(match, { value: (perYear[match[2]?.toLowerCase() ?? ''] ?? 1) / gap, kind: 'rate', unit: 'a year' });
  }
  for (const match of text.matchAll(/\b(\w+) (hour|day|minute)s? (?:a|per|each|every) (day|week|month|year)\b/gi)) {
    const value = number(match[1] ?? '', 0);
    if (value) put(match, { value, kind: 'rate', unit: `${match[2]?.toLowerCase()}s a ${match[3]?.toLowerCase()}` });
  }
  for (const match of text.matchAll(/\b24\s?\/\s?7\b/g)) put(match, { value: 24, kind: 'rate', unit: 'hours a day' });
  for (const match of text.matchAll(FRACTION)) {
    const [, many, part, scale] = match;
    const value = number(many ?? '') / (PARTS[(part ?? 'half').toLowerCase()] ?? 2);
    put(match, scale ? { value: value * (scales[scale.toLowerCase()] ?? 1), kind: 'count', unit: '' } : { value, kind: 'share', unit: '' });
  }
  for (const match of text.matchAll(/\btwice as \w+|\b(?:half|double|triple) the \w+/gi))
    put(match, { value: /half/i.test(match[0]) ? 0.5 : /triple/i.test(match[0]) ? 3 : 2, kind: 'multiple', unit: '' });
  for (const match of text.matchAll(/(\d(?:[.,]\d+)?)\s?(?:out of|\/|of)\s?(5|10)(?: stars)?(?!\d|[.,]\d|[%\p{L}/])/giu)) {
    const value = plainNumber(match[1] ?? '');
    if (value !== undefined && value <= Number(match[2])) put(match, { value, kind: 'share', unit: `of ${match[2]}` });
  }
  for (const match of text.matchAll(
    /\b(\w+) (?:in|out of) (ten|10|100|five|four|three|5|4|3)\b(?! (?:minutes|seconds|days|weeks|hours|months|years|countries|cities|languages))/gi,
  )) {
    const [part, whole] = [number(match[1] ?? ''), number(match[2] ?? '')];
    if ((scales[match[1]?.toLowerCase() ?? ''] || /^\d+$/.test(match[1] ?? '')) && part < whole)
      put(match, { value: part / whole, kind: 'share', unit: '' });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** "a quarter of our income", "two thirds of", "half a million"; "a quarter of an hour" is no share. */
const FRACTION =
  /\b(?:(?:(a|one|two|three)[ -])?(half|third|quarter|fifth|tenth)s? of(?! (?:an?\b|the (?:price|cost|size|time)\b))|half a (million|billion|thousand)\b)/gi;
const PARTS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
