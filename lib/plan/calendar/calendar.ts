import type { Plan } from '../schema';
import { daysOf } from './days';
import { entriesOf } from './entries';
import type { Calendar, CalendarCell, CalendarEntry, CalendarRow, SeenTouchpoint } from './types';
import { addDays, mondayOf } from './week';

/** Weeks before and after this one that a table can hold; what lies beyond is counted. */
const BACK = 12;
const AHEAD = 40;

/** The plan by channel and week on a day (ISO `YYYY-MM-DD`), held against what was last read of its touchpoints. */
export function calendarOf(plan: Plan, date: string, seen: readonly SeenTouchpoint[] = []): Calendar {
  const entries = entriesOf(plan, date, seen);
  const days = daysOf(plan, date);
  const all = [...entries.flatMap(({ from, until }) => [from, until]), ...days.map((day) => day.date)].sort();
  const weeks = weeksBetween(all[0], all.at(-1), mondayOf(date));
  const [first, last] = [weeks[0] ?? '', addDays(weeks.at(-1) ?? '1970-01-01', 6)];
  const shown = entries.filter(({ from, until }) => weeks.length > 0 && from <= last && until >= first);
  return {
    date,
    weeks,
    now: weeks.indexOf(mondayOf(date)),
    notShown: entries.length - shown.length,
    entries,
    rows: rowsOf(plan, shown, weeks),
    days,
  };
}

/** This week is always among them, unless there is nothing to show. */
function weeksBetween(first: string | undefined, last: string | undefined, now: string): string[] {
  if (!first || !last) return [];
  const begin = later(earlier(mondayOf(first), now), addDays(now, -7 * BACK));
  const end = earlier(later(mondayOf(last), now), addDays(now, 7 * AHEAD));
  const weeks: string[] = [];
  for (let week = begin; week <= end; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

/** Channels in the plan's order, those with nothing to show left out; what belongs to none comes last. */
function rowsOf({ channels }: Plan, entries: readonly CalendarEntry[], weeks: readonly string[]): CalendarRow[] {
  const row = (key: string, own: CalendarEntry[], more: { name?: string; owner?: string | undefined }): CalendarRow[] =>
    own.length ? [{ key, ...more, lanes: lanesOf(own, weeks) }] : [];
  return [
    ...channels.flatMap(({ id, name, owner }) =>
      row(
        id,
        entries.filter(({ channel }) => channel?.id === id),
        { name, owner },
      ),
    ),
    ...row(
      '',
      entries.filter(({ channel }) => !channel),
      {},
    ),
  ];
}

function lanesOf(entries: readonly CalendarEntry[], weeks: readonly string[]): CalendarCell[][] {
  const lanes: { end: number; cells: CalendarCell[] }[] = [];
  const at = (date: string) =>
    Math.min(
      weeks.length - 1,
      Math.max(
        0,
        weeks.findLastIndex((week) => week <= date),
      ),
    );
  for (const entry of entries.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const [begin, end] = [at(entry.from), at(entry.until)];
    let lane = lanes.find((each) => each.end < begin);
    if (!lane) lanes.push((lane = { end: -1, cells: [] }));
    lane.cells.push(...empty(begin - lane.end - 1), { weeks: end - begin + 1, entry });
    lane.end = end;
  }
  return lanes.map(({ end, cells }) => [...cells, ...empty(weeks.length - 1 - end)]);
}

const empty = (count: number): CalendarCell[] => Array.from({ length: count }, () => ({ weeks: 1 }));
