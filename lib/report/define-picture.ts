import type { Report } from './report';

/** A picture of the report to paste into slides: an SVG that stands alone, dark on light, with its title, date and legend. */
export interface Picture {
  name: string;
  /** Without ending. */
  fileName: string;
  /** Undefined where the audit has nothing to draw. */
  draw(report: Report): string | undefined;
}

export const definePicture = (picture: Picture): Picture => picture;
