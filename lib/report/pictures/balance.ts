import { definePicture } from '../define-picture';
import { type Html, html } from '../html/html';
import { fitted, framed, ink, MARGIN, TOP } from '../picture-frame';
import type { ReportChannel, ReportTouchpoint } from '../report';
import { percent } from '../words';

/** Benefits, both and features as one bar a touchpoint, the range as a bracket; of many touchpoints their channels together. */
export default definePicture({
  name: 'Features and benefits',
  fileName: 'balance',

  draw(report) {
    const read = report.touchpoints.filter(({ balance }) => balance.benefitShare !== null);
    const bars = read.length > MOST ? report.channels.filter(({ balance }) => balance.benefitShare !== null).map(ofChannel) : read.map(ofTouchpoint);
    if (!bars.length) return undefined;
    return framed(
      report,
      { title: 'Features and benefits', width: WIDTH, height: bars.length * ROW, legend },
      bars.map((bar, at) => draw(bar, TOP + at * ROW)),
    );
  },
});

/** Bars that stay legible on a slide. */
const MOST = 16;
const WIDTH = 1100;
const WORDS = 270;
const ROW = 46;
const BAR = WIDTH - 2 * MARGIN - WORDS - 150;

interface Bar {
  name: string;
  balance: ReportChannel['balance'];
  range?: { min: number; max: number; planned: boolean } | undefined;
}

const ofTouchpoint = ({ name, balance, benefitRange }: ReportTouchpoint): Bar => ({ name, balance, range: benefitRange });
const ofChannel = ({ channel, balance, range }: ReportChannel): Bar => ({ name: channel, balance, range });

function draw({ name, balance: { benefitShare, counts }, range }: Bar, y: number): Html {
  const all = counts.benefit + counts.mixed + counts.feature || 1;
  const left = MARGIN + WORDS;
  const [benefit, mixed] = [(BAR * counts.benefit) / all, (BAR * counts.mixed) / all];
  const tick = left + BAR * (benefitShare ?? 0);
  return html`<text x="${MARGIN}" y="${y + 27}">${fitted(name, WORDS - 20)}</text>
${range && html`<path d="M${left + BAR * range.min} ${y + 12}v-6H${left + BAR * range.max}v6" fill="none" stroke="${ink.quiet}" stroke-width="1.6"/>`}
<rect x="${left}" y="${y + 14}" width="${BAR}" height="17" fill="${ink.paper}" stroke="${ink.firm}" stroke-width="1.5"/><rect x="${left}" y="${y + 14}" width="${benefit}" height="17" fill="${ink.pencil}"/>
<rect x="${left + benefit}" y="${y + 14}" width="${mixed}" height="17" fill="url(#both)" stroke="${ink.pencil}" stroke-width="1.5"/>
<path d="M${tick} ${y + 9}v27" stroke="${ink.paper}" stroke-width="5"/><path d="M${tick} ${y + 9}v27" stroke="${ink.ink}" stroke-width="2.5"/>
<text x="${left + BAR + 18}" y="${y + 28}" font-weight="600">${percent(benefitShare ?? 0)}</text>${range && html`<text x="${left + BAR + 70}" y="${y + 28}" font-size="12.5" fill="${ink.quiet}">${Math.round(range.min * 100)} to ${percent(range.max)}</text>`}`;
}

const box = (x: number, fill: string, stroke: string, words: string): Html =>
  html`<rect x="${x}" y="-12" width="13" height="13" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/><text x="${x + 21}">${words}</text>`;

const legend = html`<defs><pattern id="both" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(25)"><rect width="6" height="6" fill="${ink.paper}"/><rect width="2" height="6" fill="${ink.pencil}"/></pattern></defs>
${box(0, ink.pencil, ink.pencil, 'benefits')}${box(104, 'url(#both)', ink.pencil, 'both')}${box(178, ink.paper, ink.firm, 'features')}<text x="280">bracket: the range, planned or usual</text><text x="550">tick: the share of benefits, a sentence with both counting half</text>`;
