import type { Edit, Report } from '../report';
import { editPlace, editsLead } from '../sentences';
import { filterClass } from './filter';
import { type Html, html } from './html';
import { section, toSentence } from './pieces';

/** The few edits that settle the most, so that an hour goes where it counts. */
export const effect = (report: Report): Html =>
  section(
    'effect',
    'Most effect first',
    html`<p>${editsLead(report)}</p>`,
    report.edits.length > 0 && html`<ol class="edits">${report.edits.map((edit) => one(edit, report))}</ol>`,
  );

const one = (edit: Edit, report: Report): Html => {
  const { todo, says, quote, settles } = edit;
  const channels = [...new Set(report.touchpoints.filter(({ name }) => edit.touchpoints.includes(name)).map(({ channel }) => channel))];
  return html`<li class="${filterClass(report, { channels }).trim()}"><h3>${todo}</h3>
<p>${says} ${quote && html`<q dir="auto">${quote.text}</q> ${quote.link && toSentence(quote.link)}`}</p>
<p class="quiet">${editPlace(edit)} Settles ${settles.map((number, at) => html`${at > 0 && ', '}<a href="#f${number}">${at === 0 && (settles.length > 1 ? 'findings ' : 'finding ')}${number}</a>`)}.</p></li>`;
};
