import { type Html, html, type Part } from './html/html';
import type { Report } from './report';
import { headline } from './sentences';

/** The print's colours: a picture stands on slides, whatever the browser's theme. */
export const ink = {
  paper: '#ffffff',
  ink: '#1d1f22',
  quiet: '#5b5d62',
  line: '#e4e0d8',
  firm: '#8d897f',
  pencil: '#1f4fa3',
  present: '#1d6b4a',
  weak: '#855600',
  missing: '#a3261f',
  contradicted: '#7a1f6e',
} as const;

/** Around every picture, px. */
export const MARGIN = 40;
/** Room for title and date above what is drawn, px. */
export const TOP = 116;

interface Frame {
  title: string;
  width: number;
  /** Of what is drawn below the title, px. */
  height: number;
  legend: Part;
}

/** The sheet around what is drawn: title, brand and date above, legend below. */
export const framed = (report: Report, { title, width, height, legend }: Frame, ...drawn: Part[]): string => {
  const tall = TOP + height + 76;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" role="img" aria-label="${title}, ${report.brand}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" font-size="15" fill="${ink.ink}"><title>${title}, ${report.brand}</title>
<rect width="${width}" height="${tall}" fill="${ink.paper}"/>
<text x="${MARGIN}" y="58" font-size="27" font-weight="600">${title}</text>
<text x="${MARGIN}" y="86" font-size="15" fill="${ink.quiet}">${report.brand} · ${headline(report).join(' · ')}</text>
${drawn}
<g transform="translate(${MARGIN} ${tall - 34})" font-size="13.5" fill="${ink.quiet}">${legend}</g>
</svg>
`.markup;
};

/** The signs of the states, drawn so that they need no font: full, half, empty, cross, dash. */
export function glyph(state: string, x: number, y: number, size = 8): Html {
  if (state === 'present') return html`<circle cx="${x}" cy="${y}" r="${size}" fill="${ink.present}"/>`;
  if (state === 'weak')
    return html`<circle cx="${x}" cy="${y}" r="${size - 1}" fill="none" stroke="${ink.weak}" stroke-width="2"/><path d="M${x} ${y - size + 1}a${size - 1} ${size - 1} 0 0 0 0 ${2 * size - 2}z" fill="${ink.weak}"/>`;
  if (state === 'missing') return html`<circle cx="${x}" cy="${y}" r="${size - 1}" fill="none" stroke="${ink.missing}" stroke-width="2"/>`;
  if (state === 'contradicted')
    return html`<path d="M${x - size + 1} ${y - size + 1}l${2 * size - 2} ${2 * size - 2}m0 ${2 - 2 * size}l${2 - 2 * size} ${2 * size - 2}" stroke="${ink.contradicted}" stroke-width="2.6" fill="none"/>`;
  return html`<path d="M${x - size + 2} ${y}h${2 * size - 4}" stroke="${ink.quiet}" stroke-width="2"/>`;
}

/** About as wide as a letter, share of the font's size. */
const LETTER = 0.54;

/** Words cut to a width, px, as SVG breaks no lines. */
export function fitted(words: string, width: number, size = 15): string {
  const most = Math.max(3, Math.floor(width / (size * LETTER)));
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

/** Words in at most two lines of a width, px. */
export function twoLines(words: string, width: number, size = 15): string[] {
  const most = Math.max(3, Math.floor(width / (size * LETTER)));
  if (words.length <= most) return [words];
  const at = words.lastIndexOf(' ', most);
  const cut = at > most / 3 ? at : most;
  return [words.slice(0, cut), fitted(words.slice(cut).trim(), width, size)];
}
