import type { Quote, Report, ReportSide } from '../report';
import { counted } from '../words';
import { type Html, html } from './html';
import { section, toSentence } from './pieces';
import { kindWords, sign, standingWords } from './standing';

/** The name, what the brand promises and asks for, and the prices, as they stand from touchpoint to touchpoint. */
export const brand = ({ sides }: Report): Html | undefined =>
  sides.length
    ? section(
        'brand',
        'The brand, side by side',
        html`<p class="quiet">The same thing at every touchpoint, in the pages’ own words.</p>`,
        sides.map(one),
      )
    : undefined;

const one = (side: ReportSide): Html => html`<article class="message"><h3>${kindWords[side.kind]}</h3>
${side.planned.length > 0 && html`<p>The plan: ${side.planned.map(({ text, note }, at) => html`${at > 0 && ' · '}<q>${text}</q>${note && html` <span class="quiet">${note}</span>`}`)}</p>`}
<p class="quiet">${side.parts ? `${counted(side.parts, 'touchpoint parts', 'touchpoints part')} from the plan or from the others.` : 'Nothing surely parts.'} ${side.read} of ${side.all} touchpoints read.</p>
<table class="side"><caption class="hidden">${kindWords[side.kind]} at every touchpoint</caption><colgroup><col class="where"><col><col class="verdict"></colgroup>
<thead class="hidden"><tr><th scope="col">Touchpoint</th><th scope="col">What stands there</th><th scope="col">Verdict</th></tr></thead>
<tbody>${side.rows.map((row) => line(row, side.kind))}</tbody></table>
${side.idle.length > 0 && html`<p class="quiet">Nothing of it: ${side.idle.join(', ')}.</p>`}
</article>`;

const line = (
  { places, quotes, standing, certainty, odd, why }: ReportSide['rows'][number],
  kind: ReportSide['kind'],
): Html => html`<tr${odd && html` class="odd"`}><th scope="row">${places.map(({ at, name }) => html`<div><a href="#t${at}">${name}</a></div>`)}</th>
<td>${quotes.length ? quotes.map((quote, at) => said(quote, at === 0)) : html`<p class="quiet">Nothing of it here.</p>`}${why && html`<p class="quiet">${why}</p>`}</td>
<td>${sign(standing, standingWords(standing, kind), certainty)}</td></tr>`;

const said = ({ text, where, link }: Quote, first: boolean): Html =>
  html`<p><q${first && html` class="hero"`} dir="auto">${text}</q>${where && (first || !where.startsWith('under')) && html` <span class="quiet">${where}</span>`} ${first && link && toSentence(link)}</p>`;
