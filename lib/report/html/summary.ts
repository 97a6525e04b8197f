import type { Matter, Report } from '../report';
import { agreementWords, listed } from '../words';
import { type Html, html } from './html';
import { quoteBlock, section } from './pieces';

/** Changes told on the first page. */
const DRIFT = 4;

/** One page in sentences, for whoever reads no further. */
export const summary = ({ summary: { lead, holds, matters, decide }, score, agreement, drift }: Report): Html =>
  section(
    'summary',
    'In short',
    html`<p class="lead">${lead}</p>
<div class="columns">
<div class="matters"><h3>${matters.length ? 'What matters most' : 'Nothing waits for action'}</h3>${matters.length > 0 && html`<ol>${matters.map(matter)}</ol>`}</div>
<div class="beside">
${drift && html`<div><h3>What changed</h3><ul>${drift.says.slice(0, DRIFT).map((line) => html`<li>${line}</li>`)}</ul></div>`}<div><h3>What holds</h3><ul>${holds.map((line) => html`<li>${line}</li>`)}</ul></div>
<div><h3>What to decide</h3><ul>${decide.map((line) => html`<li>${line}</li>`)}</ul></div>
<div><h3>${score.value === null ? 'No score yet' : `Score: ${Math.round(score.value * 100)} of 100`}</h3><p class="quiet">${score.because}</p></div>${
      agreement &&
      html`
<div><h3>How often people agree</h3><p class="quiet">${agreementWords(agreement)}</p></div>`
    }
</div>
</div>`,
  );

const matter = ({ says, touchpoints, owners, todo, quote, numbers }: Matter): Html => html`<li>
<h4>${says}</h4>
${quote && quoteBlock(quote)}
<p class="do"><b>To do:</b> ${todo}</p>
<p class="quiet">${touchpoints.length > 0 && html`<b>Where:</b> ${listed(touchpoints)}. `}<b>Who:</b> ${owners.length ? listed(owners) : 'no owner named'}. ${findingLinks(numbers)}</p>
</li>`;

const findingLinks = (numbers: number[]): Html =>
  html`${numbers.map((number, at) => html`${at > 0 && ', '}<a href="#f${number}">${at === 0 && 'Finding '}${number}</a>`)}`;
