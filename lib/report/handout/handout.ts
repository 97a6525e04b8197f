/** A short document for somebody's hands: what every format of it is written from. */
export interface Handout {
  /** What kind of document it is, above its title. */
  kind: string;
  title: string;
  /** Quiet lines under the title. */
  lines: string[];
  /** What it is about, in order. */
  main: Section[];
  /** Stands beside it where there is room, else after it. */
  beside: Section[];
  foot: string;
}

export interface Section {
  heading: string;
  /** One sentence under the heading. */
  note?: string | undefined;
  blocks: Block[];
}

export type Block =
  | { kind: 'entries'; entries: Entry[] }
  | { kind: 'facts'; facts: { name: string; text: string }[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'lines'; lines: string[] };

/** One message, with what belongs to it. */
export interface Entry {
  number?: number | undefined;
  title: string;
  note?: string | undefined;
  parts: { label: string; lines: string[]; quoted?: boolean }[];
}

/** One way to hand it on. `formats/` holds one file for each, fetched only when used. */
export interface HandoutFormat {
  /** Without dot. */
  extension: string;
  mediaType: string;
  write(handout: Handout): string | Uint8Array | Promise<string | Uint8Array>;
}

export const defineHandoutFormat = (format: HandoutFormat): HandoutFormat => format;
