import { html } from './html/html';
import type { TrendPoint } from './report';
import { day, percent } from './words';

/** What a trend line can show; each a share 0 to 1. */
export type Measure = 'score' | 'coverage' | 'present' | 'benefits';

export const measures: readonly Measure[] = ['score', 'coverage', 'present', 'benefits'];

export const measureWords: Record<Measure, string> = {
  score: 'Score',
  coverage: 'Touchpoints judged',
  present: 'Owed messages present',
  benefits: 'Share of benefits',
};

interface TrendLine {
  /** Absent on the line of all channels together. */
  channelId?: string;
  name: string;
  /** One for each audit, oldest first; null where there is none, as a score is under the stated coverage. */
  values: (number | null)[];
}

/** All channels together first, then each channel in the order of the newest plan. */
export function trendLines(points: readonly TrendPoint[], measure: Measure): TrendLine[] {
  const channels = new Map(points.toReversed().flatMap(({ channels }) => channels.map(({ channelId, channel }) => [channelId, channel] as const)));
  const lines: TrendLine[] = [{ name: 'All', values: points.map(({ figures }) => valueOf(figures, measure)) }];
  for (const [channelId, name] of channels) {
    const own = points.map(({ channels }) => channels.find((one) => one.channelId === channelId));
    lines.push({ channelId, name, values: own.map((figures) => (figures ? valueOf(figures, measure) : null)) });
  }
  return lines.filter(({ values }, at) => at === 0 || values.some((value) => value !== null));
}

function valueOf(figures: TrendPoint['figures'], measure: Measure): number | null {
  if (measure === 'score') return figures.score.value;
  if (measure === 'coverage') return figures.planned ? figures.scanned / figures.planned : null;
  if (measure === 'benefits') return figures.benefitShare;
  return figures.owed ? figures.present / figures.owed : null;
}

/** Where everything stands in the picture, px. */
interface TrendDrawing {
  width: number;
  height: number;
  /** Heights of 0, 50 and 100 per cent. */
  rules: { y: number; text: string }[];
  /** One an audit: at its place along the line, with its date. */
  dates: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  /** A break where an audit has no value. */
  lines: { name: string; whole: boolean; dash: string; d: string; dots: { x: number; y: number; text: string }[]; label: { x: number; y: number } }[];
}

const BOX = { width: 640, left: 44, right: 168, top: 14, bottom: 34 };
const HEIGHT = 220;
/** Lowest distance of two names beside the lines, px. */
const APART = 15;
const DASHES = ['7 3', '2 3', '10 3 2 3', '4 4', '1 4', '12 4', '6 2 1 2', '3 6'];
/** Dates that fit below without touching. */
const DATES = 7;

/** A line chart's geometry, so that a page and a picture file draw the same. */
export function trendDrawing(points: readonly TrendPoint[], measure: Measure): TrendDrawing {
  const told = trendLines(points, measure);
  const height = Math.max(HEIGHT, BOX.top + BOX.bottom + told.length * APART);
  const [inner, tall] = [BOX.width - BOX.left - BOX.right, height - BOX.top - BOX.bottom];
  const x = (at: number): number => round(BOX.left + (points.length < 2 ? inner / 2 : (inner * at) / (points.length - 1)));
  const y = (share: number): number => round(BOX.top + tall * (1 - share));
  const lines = told.map(({ name, values, channelId }, at) => {
    const dots = values.flatMap((value, place) => (value === null ? [] : [{ x: x(place), y: y(value), text: percent(value), place }]));
    const d = dots.map((dot, step) => `${step > 0 && dots[step - 1]?.place === dot.place - 1 ? 'L' : 'M'}${dot.x} ${dot.y}`).join('');
    const last = dots.at(-1);
    return {
      name,
      whole: channelId === undefined,
      dash: channelId === undefined ? '' : (DASHES[(at - 1) % DASHES.length] as string),
      d,
      dots: dots.map(({ place: _, ...dot }) => dot),
      label: { x: BOX.width - BOX.right + 12, y: (last?.y ?? y(0)) + 4 },
    };
  });
  spread(
    lines.filter(({ dots }) => dots.length > 0).map(({ label }) => label),
    height - BOX.bottom + 4,
  );
  const step = Math.ceil(points.length / DATES);
  return {
    width: BOX.width,
    height,
    rules: [1, 0.5, 0].map((share) => ({ y: y(share), text: percent(share) })),
    dates: points.flatMap(({ date }, at) =>
      (points.length - 1 - at) % step
        ? []
        : [{ x: x(at), text: shortDay(date), anchor: points.length > 1 && at === 0 ? ('start' as const) : ('middle' as const) }],
    ),
    lines: lines.filter(({ dots }) => dots.length > 0),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Names beside the lines keep their order and stand clear of one another, none below the floor. */
function spread(labels: { y: number }[], floor: number): void {
  const down = labels.sort((one, other) => one.y - other.y);
  for (let at = 1; at < down.length; at += 1) (down[at] as { y: number }).y = Math.max(down[at]?.y ?? 0, (down[at - 1]?.y ?? 0) + APART);
  for (let at = down.length - 1; at >= 0; at -= 1)
    (down[at] as { y: number }).y = Math.min(down[at]?.y ?? 0, (down[at + 1]?.y ?? floor + APART) - APART);
}

const shortDay = (iso: string): string => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(iso));

/** The chart as an SVG file's text. It takes the colour of the words around it, so that it stands in light, dark and forced colours. */
export function trendPicture(points: readonly TrendPoint[], measure: Measure): string {
  const { width, height, rules, dates, lines } = trendDrawing(points, measure);
  const [first, last] = [points[0], points.at(-1)];
  const title = `${measureWords[measure]} over ${points.length} audits${first && last ? `, ${day(first.date)} to ${day(last.date)}` : ''}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12" fill="currentColor"><title>${title}</title>
${rules.map(({ y, text }) => html`<path d="M44 ${y}H472" stroke="currentColor" stroke-opacity=".25" fill="none"/><text x="38" y="${y + 4}" text-anchor="end">${text}</text>`)}
${dates.map(({ x, text, anchor }) => html`<text x="${x}" y="${height - 10}" text-anchor="${anchor}">${text}</text>`)}
${lines.map(
  ({ name, whole, dash, d, dots, label }) =>
    html`<g><path d="${d}" fill="none" stroke="currentColor" stroke-width="${whole ? 3 : 1.5}"${dash && html` stroke-dasharray="${dash}"`}/>${dots.map(({ x, y, text }) => html`<circle cx="${x}" cy="${y}" r="${whole ? 4 : 2.5}"><title>${name}: ${text}</title></circle>`)}<text x="${label.x}" y="${label.y}"${whole && html` font-weight="600"`}>${shortName(name)} ${dots.at(-1)?.text}</text></g>`,
)}
</svg>`.markup;
}

/** What fits beside the lines. */
export const shortName = (name: string): string => (name.length > 16 ? `${name.slice(0, 15).trimEnd()}…` : name);
