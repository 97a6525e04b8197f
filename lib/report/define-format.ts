import type { Report } from './report';

/** One way to hand on a report. Pages offer every format, so a writer keeps to plain strings and no browser or Node API. */
export interface Format {
  /** As the menu shows it. */
  name: string;
  extension: string;
  /** What the written file is called. */
  fileName: string;
  mediaType: string;
  write(report: Report): string;
}

export const defineFormat = (format: Format): Format => format;
