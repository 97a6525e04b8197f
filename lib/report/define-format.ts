import type { Report } from './report';

/** What a format is for, as the Report page groups them. */
export type FormatGroup = 'read' | 'work' | 'agencies' | 'machines';

/**
 * One way to hand on a report. A file in `formats/` is one that the background can write as well: plain text at once, no browser or
 * Node API. A format that needs a library is called `NAME.document.ts`; pages alone offer it, and it loads its library when it writes.
 */
export interface Format<Written = string | Uint8Array | Promise<string | Uint8Array>> {
  /** As the menu shows it. */
  name: string;
  /** For whom it is, in one short sentence. */
  about: string;
  group: FormatGroup;
  extension: string;
  /** What the written file is called. */
  fileName: string;
  mediaType: string;
  write(report: Report): Written;
}

export const defineFormat = <Written extends string | Uint8Array | Promise<string | Uint8Array>>(format: Format<Written>): Format<Written> => format;
