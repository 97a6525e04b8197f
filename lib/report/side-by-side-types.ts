import type { Met, Standing } from './met';

export type { Met, Standing, Why } from './met';

export type SubjectKind = 'message' | 'name' | 'tagline' | 'description' | 'heading' | 'promise' | 'price' | 'action' | 'figure';

/** What can be held side by side. */
export interface Subject {
  /** Stands in the address: `message:calm`, `name`, `figure:money-3`. */
  key: string;
  kind: SubjectKind;
  /** A message's statement, a figure's sentence; the others are named by their kind. */
  title?: string;
  number?: number;
  /** Touchpoints that part from the plan or from the others. */
  odd: number;
}

/** A touchpoint within a row. */
export interface Place {
  touchpointId: string;
  name: string;
  owner?: string;
  url?: string;
  lang?: string;
  /** Why the message is owed there; messages only. */
  because?: string;
  /** Why nothing was read or judged. */
  reason?: string;
  met: Met;
}

/** Touchpoints that say the same in the same words. */
export interface Row {
  places: Place[];
  met: Met;
  /** The odd one out. */
  odd: boolean;
  /** Nothing planned and nothing said. */
  idle: boolean;
  /** Touchpoints of other groups with the same words. */
  elsewhere: string[];
}

export interface Group {
  key: string;
  /** The channel; by wording the name or figure itself, absent where the sentence is the wording. */
  name?: string;
  role?: string;
  rows: Row[];
}

export interface SideBySide {
  subject: Subject;
  /** The plan's own words, and what they rest on. */
  planned: { text: string; note?: string }[];
  groups: Group[];
  /** Touchpoints of no group: nothing is planned there and nothing said. */
  idle: Place[];
  /** Touchpoints by standing; `idle` ones are counted nowhere. */
  tally: Partial<Record<Standing, number>>;
  /** Touchpoints that were read, and all. */
  read: number;
  all: number;
  /** Different wordings among what is said. */
  wordings: number;
}
