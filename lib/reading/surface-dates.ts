import type { PageContext } from './context';
import type { Apart } from './surface-conflicts';
import { matterShared } from './surface-figures';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = new RegExp(
  String.raw`\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS})|(?<first>${MONTHS}) (?<second>\d{1,2})(?:st|nd|rd|th)?)\b(?!\s?[%–-]\d)`,
  'gi',
);
/** Words that make a day a last day. */
const LAST = /\b(?:until|till|by|before|ends?|ending|closes?|closing|deadline|valid|through|expires?)\b[^.;]{0,18}$/i;
/** Content words the two sentences share before they speak of the same event: one where both name a last day. */
const SAME_EVENT = { last: 1, any: 3 };

interface Day {
  text: string;
  key: string;
  last: boolean;
}

/** A day that the page tells nowhere, while it tells another one of the same event. English only. */
export function otherDay(said: string, page: PageContext): Apart | undefined {
  const there = daysIn(said);
  if (!there.length || page.language.code !== 'en') return undefined;
  const here = page.sentences
    .filter(({ role }) => role !== 'quotation')
    .flatMap(({ text }) => daysIn(text).map((day) => ({ ...day, sentence: text })));
  for (const day of there) {
    if (here.some(({ key }) => key === day.key)) continue;
    const other = here.find(
      ({ last, sentence }) =>
        last === day.last && matterShared(withoutDays(said), withoutDays(sentence)) >= (last ? SAME_EVENT.last : SAME_EVENT.any),
    );
    if (other) return { why: `${day.text} there, ${other.text} on the page`, page: other.sentence, sure: false };
  }
  return undefined;
}

function daysIn(text: string): Day[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const { day, month, first, second } = match.groups ?? {};
    const number = Number(day ?? second);
    if (!number || number > 31) return [];
    const key = `${number} ${(month ?? first ?? '').slice(0, 3).toLowerCase()}`;
    return [{ text: match[0], key, last: LAST.test(text.slice(0, match.index)) }];
  });
}

const withoutDays = (text: string): string => text.replace(DAY, ' ').replace(YEAR, ' ');
const YEAR = /\b(?:19|20)\d\d\b/g;

/** The same line with another year: one of them was forgotten. */
export function otherYear(said: string, heading: string, page: string): Apart | undefined {
  const [there, here] = [yearsIn(said), yearsIn(heading)];
  if (there.length !== 1 || here.length !== 1 || there[0] === here[0] || page.includes(there[0] ?? '')) return undefined;
  if (matterShared(withoutDays(said), withoutDays(heading)) < 1) return undefined;
  return { why: `${there[0]} there, ${here[0]} on the page`, page: heading, sure: true };
}

const yearsIn = (text: string): string[] => [...new Set(text.match(YEAR) ?? [])];
