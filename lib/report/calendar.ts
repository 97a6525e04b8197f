import type { Calendar, CalendarDay, CalendarEntry, EntryVerdict } from '@/lib/plan';
import { csvText } from './csv-text';

/** The calendar as a spreadsheet: one row an entry, then one a day. */
export const calendarCsv = ({ entries, days }: Calendar): string =>
  csvText([
    ['What', 'From', 'Until', 'Channel', 'Owner', 'Message', 'Note', 'Stands', 'Touchpoints'],
    ...entries.map(({ from, until, channel, message, note, verdict, places }) => [
      message ? 'Message' : 'Entry',
      from,
      until,
      channel?.name ?? '',
      channel?.owner ?? '',
      message?.statement ?? '',
      note ?? '',
      verdictWords[verdict],
      places.map(({ name, standing }) => `${name}: ${standingWords[standing]}`).join(' | '),
    ]),
    ...days.map((day) => [dayKinds[day.kind], day.date, day.date, '', day.owner ?? '', day.name, needsNote(day), '', '']),
  ]);

/** The calendar for calendar programs (RFC 5545): every entry and every day as an all-day event, none of them blocking anyone's time. */
export function calendarIcs({ entries, days, date }: Calendar, brand: string): string {
  const stamp = `${date.replaceAll('-', '')}T000000Z`;
  const event = (key: string, from: string, until: string, summary: string, more: string) => [
    'BEGIN:VEVENT',
    `UID:${escaped(`${key} ${brand}`).replace(/[^\w]+/g, '-')}@throughline`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
    // The end of an all-day event is the first day after it.
    `DTEND;VALUE=DATE:${dayAfter(until).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(more ? [`DESCRIPTION:${escaped(more)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Content calendar//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(brand)}`,
    ...entries.flatMap((entry) =>
      event(entry.key, entry.from, entry.until, summaryOf(entry), [entry.note, entry.channel?.owner].filter(Boolean).join('\n')),
    ),
    ...days.flatMap((day) =>
      event(
        day.key,
        day.date,
        day.date,
        `${dayKinds[day.kind]}${day.name ? `: ${day.name}` : ''}`,
        [day.owner, needsNote(day)].filter(Boolean).join('\n'),
      ),
    ),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const summaryOf = ({ channel, message, note }: CalendarEntry): string =>
  [channel?.name, message?.statement ?? note].filter(Boolean).join(': ') || 'Entry';

const needsNote = ({ needs }: CalendarDay): string =>
  needs.length ? `Needs first: ${needs.map(({ name, date }) => (date ? `${name} (${date})` : name)).join(', ')}` : '';

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Octets a line may have, without its break; the lines that go on begin with a blank. Never cuts a character. */
const LINE = 75;
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, octets] = ['', 0];
  for (const mark of line) {
    const own = encoder.encode(mark).length;
    if (octets + own > LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += mark;
    octets += own;
  }
  return text;
}

const dayKinds: Record<CalendarDay['kind'], string> = {
  launch: 'The plan starts',
  end: 'The plan ends',
  milestone: 'Milestone',
  claim: 'Last day of a claim',
  message: 'Last day of a message',
};

const verdictWords: Record<EntryVerdict, string> = {
  coming: 'coming',
  live: 'live',
  half: 'half said',
  late: 'late',
  unsure: 'please check',
  unread: 'not read',
  unplaced: 'no touchpoint to look at',
  over: 'over',
  stays: 'ended and still said',
};

const standingWords: Record<CalendarEntry['places'][number]['standing'], string> = {
  said: 'says it',
  half: 'half says it',
  absent: 'does not say it',
  contradicted: 'contradicts it',
  unsure: 'please check',
  unread: 'not read',
};
