export { calendarOf } from './calendar';
export type { Calendar, CalendarCell, CalendarDay, CalendarEntry, CalendarRow, EntryVerdict, PlaceStanding } from './types';
export { addDays } from './week';
