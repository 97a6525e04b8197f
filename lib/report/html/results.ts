import type { Report } from '../report';
import { measureWords } from '../results';
import { type Html, html } from './html';
import { section } from './pieces';

/** What each channel brings beside what it carries; nothing where no figures were loaded. */
export const results = ({ results: told }: Report): Html | undefined => {
  if (!told || told.measures.length === 0) return undefined;
  const { rows, measures, goals, doubts } = told;
  const amount = (value: number | undefined) => (value === undefined ? '–' : Math.round(value).toLocaleString('en-GB'));
  return section(
    'results',
    'Traffic and results',
    html`<p>${goals.length ? `What all channels work towards: ${goals.join(' · ')}.` : 'The plan names no business goal, so these figures have nothing to be held against.'} Figures and messages stand side by side; neither proves the other.</p>`,
    html`<table class="plain"><caption class="hidden">Channel by channel</caption><thead><tr><th scope="col">Channel</th><th scope="col">Agreed messages carried</th>${measures.map((measure) => html`<th scope="col">${measureWords[measure]}</th>`)}</tr></thead><tbody>${rows.map(({ channel, carried, sums }) => html`<tr><th scope="row">${channel}</th><td>${carried ? `${carried.present} of ${carried.owed}` : '–'}</td>${measures.map((measure) => html`<td>${amount(sums[measure])}</td>`)}</tr>`)}</tbody></table>`,
    doubts.length > 0 && html`<ul class="quiet">${doubts.map((line) => html`<li>${line}</li>`)}</ul>`,
  );
};
