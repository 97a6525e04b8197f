import { definePicture } from '../define-picture';
import { type Html, html } from '../html/html';
import { fitted, framed, glyph, ink, MARGIN, TOP, twoLines } from '../picture-frame';
import type { Cell, Report, ReportTouchpoint } from '../report';

/** Messages down, touchpoints across; where there are many touchpoints, channels across, each with how many carry the message. */
export default definePicture({
  name: 'Where each message stands',
  fileName: 'matrix',

  draw(report) {
    if (!report.messages.length || !report.touchpoints.length) return undefined;
    const columns = report.touchpoints.length > MOST ? byChannel(report) : report.touchpoints.map(byTouchpoint);
    const width = Math.max(MARGIN * 2 + WORDS + columns.length * WIDE, 1080);
    const wide = (width - 2 * MARGIN - WORDS) / columns.length;
    return framed(
      report,
      {
        title: 'Where each message stands',
        width,
        height: HEADS + report.messages.length * ROW,
        legend: legend(columns.some(({ counts }) => counts)),
      },
      columns.map((column, at) => head(column, MARGIN + WORDS + (at + 0.5) * wide)),
      report.messages.map((message, at) => row(message, TOP + HEADS + at * ROW, width)),
      columns.map((column, at) =>
        report.messages.map(({ id }, down) => column.mark(id, MARGIN + WORDS + (at + 0.5) * wide, TOP + HEADS + down * ROW + ROW / 2)),
      ),
    );
  },
});

/** Touchpoints that stay legible on a slide. */
const MOST = 26;
const WORDS = 420;
const WIDE = 44;
const ROW = 52;
/** For the touchpoints' names, which stand upright. */
const HEADS = 176;

interface Column {
  name: string;
  note: string;
  counts: boolean;
  mark(message: string, x: number, y: number): Html | undefined;
}

const byTouchpoint = ({ name, channel, cells, status }: ReportTouchpoint): Column => ({
  name,
  note: channel,
  counts: false,
  mark: (message, x, y) => markOf(status === 'scanned' ? cells.find((cell) => cell.message === message) : undefined, x, y),
});

function markOf(cell: Cell | undefined, x: number, y: number): Html {
  if (!cell) return glyph('notJudged', x, y);
  if (!cell.because)
    return html`<g opacity=".45">${cell.state === 'missing' ? html`<circle cx="${x}" cy="${y}" r="2" fill="${ink.quiet}"/>` : glyph(cell.state, x, y, 5)}</g>`;
  return html`${glyph(cell.state, x, y)}${cell.buried && html`<path d="M${x + 14} ${y - 7}v11m-3.5 -3.5l3.5 3.5l3.5 -3.5" stroke="${ink.ink}" stroke-width="1.6" fill="none"/>`}${cell.certainty === 'pleaseCheck' && html`<text x="${x + 11}" y="${y + 5}" font-size="14" font-weight="600">?</text>`}`;
}

const byChannel = ({ channels, touchpoints }: Report): Column[] =>
  channels.map(({ channelId, channel, read, all }) => ({
    name: channel,
    note: `${read} of ${all} judged`,
    counts: true,
    mark: (message, x, y) => {
      const owed = touchpoints
        .filter((one) => one.channelId === channelId && one.status === 'scanned')
        .flatMap(({ cells }) => cells.filter((cell) => cell.message === message && cell.because));
      if (!owed.length) return undefined;
      const present = owed.filter(({ state }) => state === 'present').length;
      return html`<text x="${x}" y="${y + 6}" text-anchor="middle" font-size="15" font-weight="600" fill="${present === owed.length ? ink.present : present * 2 >= owed.length ? ink.weak : ink.missing}">${present}/${owed.length}</text>`;
    },
  }));

const head = ({ name, note }: Column, x: number): Html =>
  html`<g transform="translate(${x} ${TOP + HEADS - 14}) rotate(-90)"><text font-size="13.5" y="-3">${fitted(name, HEADS - 16, 13.5)}</text><text font-size="12" y="13" fill="${ink.quiet}">${fitted(note, HEADS - 16, 12)}</text></g>`;

function row({ number, statement }: Report['messages'][number], y: number, width: number): Html {
  const lines = twoLines(statement, WORDS - 50);
  const first = y + ROW / 2 + (lines.length > 1 ? -4 : 5);
  return html`<path d="M${MARGIN} ${y}H${width - MARGIN}" stroke="${ink.line}"/><text x="${MARGIN}" y="${first}" fill="${ink.quiet}">${number}</text>${lines.map((line, at) => html`<text x="${MARGIN + 26}" y="${first + at * 19}">${line}</text>`)}`;
}

const SIGNS = [
  ['present', 'present', 0],
  ['weak', 'weak', 105],
  ['missing', 'missing', 188],
  ['contradicted', 'contradicted', 290],
  ['notJudged', 'not read or judged', 424],
] as const;

const legend = (counts: boolean): Html =>
  counts
    ? html`<text>Touchpoints on which the message is present, of those that owe it and were judged</text>`
    : html`${SIGNS.map(([state, words, x]) => html`${glyph(state, x + 8, -5, 7)}<text x="${x + 22}">${words}</text>`)}<text x="588">↓ late on the page</text><text x="736">? please check</text><text x="864">small: not owed</text>`;
