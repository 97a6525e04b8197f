/** What an audit knows of a touchpoint, as far as the calendar asks. */
export interface SeenTouchpoint {
  touchpointId: string;
  status: string;
  offPlan?: boolean | undefined;
  landings: readonly { message: string; state: string; certainty: string }[];
}

/** How a message stands on one touchpoint that should carry it; `unread` where nobody looked or nothing could be judged. */
export type PlaceStanding = 'said' | 'half' | 'absent' | 'contradicted' | 'unsure' | 'unread';

/**
 * What is to be said of an entry on the day. `late`: should be live and no touchpoint that was read carries it.
 * `stays`: the message has ended and some touchpoint still carries it. `unplaced`: no touchpoint to look at.
 */
export type EntryVerdict = 'coming' | 'live' | 'half' | 'late' | 'unsure' | 'unread' | 'unplaced' | 'over' | 'stays';

export interface CalendarEntry {
  key: string;
  /** First and last day, both included, ISO `YYYY-MM-DD`. */
  from: string;
  until: string;
  /** A line of the calendar, or the dates of the message itself. */
  source: 'calendar' | 'message';
  channel?: { id: string; name: string; owner?: string | undefined };
  /** `number` is its place in the hierarchy, from 1. */
  message?: { id: string; statement: string; number: number };
  note?: string | undefined;
  verdict: EntryVerdict;
  places: { id: string; name: string; standing: PlaceStanding }[];
}

/** A day on which something begins, ends or is due. */
export interface CalendarDay {
  key: string;
  date: string;
  kind: 'launch' | 'end' | 'milestone' | 'claim' | 'message';
  name: string;
  owner?: string | undefined;
  /** What must come first, with its own day. */
  needs: { name: string; date?: string | undefined }[];
  past: boolean;
}

/** A stretch of a row: an entry over so many weeks, or one empty week. */
export interface CalendarCell {
  weeks: number;
  entry?: CalendarEntry;
}

export interface CalendarRow {
  key: string;
  /** The channel's name; absent for what belongs to no channel. */
  name?: string;
  owner?: string | undefined;
  /** Entries that overlap lie in lanes below each other. */
  lanes: CalendarCell[][];
}

export interface Calendar {
  date: string;
  /** The Monday of each week shown. */
  weeks: string[];
  /** Place of this week among them; -1 where it is not shown. */
  now: number;
  /** Entries before the first or after the last week shown. */
  notShown: number;
  entries: CalendarEntry[];
  rows: CalendarRow[];
  days: CalendarDay[];
}
