/** What a file of figures may count. */
export type Measure = 'visits' | 'people' | 'clicks' | 'impressions' | 'sent' | 'opens' | 'conversions' | 'spend' | 'revenue';

/** What a column of it holds. */
export type Column = 'page' | 'channel' | 'date' | Measure;

/** A file of figures as it was read, before a person has said what its columns hold. */
export interface ResultsTable {
  /** As the file calls itself; its name where it does not. */
  name: string;
  /** The tool it comes from, where its columns tell. */
  source?: string;
  headers: string[];
  /** What each column holds as far as its heading tells. */
  columns: (Column | undefined)[];
  rows: string[][];
  /** First and last day it covers, ISO dates. */
  from?: string;
  until?: string;
}

/** Sums of one channel, or of one touchpoint of it. */
export interface PlacedResult {
  channelId: string;
  touchpointId?: string;
  measures: Partial<Record<Measure, number>>;
}

/** Figures of one file, brought under the plan. */
export interface Results {
  id: string;
  planId: string;
  name: string;
  /** Who counted: a tool, or a person. */
  source?: string;
  from?: string;
  until?: string;
  /** ISO 8601. */
  importedAt: string;
  by: string;
  places: PlacedResult[];
  /** Rows that belong to nothing in the plan. */
  unplaced: number;
}

/** What a person said of a file's columns and labels; kept, so that next month's file asks nothing. */
export interface Mapping {
  columns: (Column | null)[];
  /** Channel by the label its rows carry. */
  labels: Record<string, string>;
  /** The channel all rows belong to, where no column tells. */
  channelId?: string;
}
