import type { Cell, Report, ReportTouchpoint } from '../report';
import { filterClass } from './filter';
import { type Html, html } from './html';
import { section, stateMark, toSentence } from './pieces';

/** One message, every touchpoint that was read, the sentence the audience meets there. */
export const sideBySide = (report: Report): Html =>
  section(
    'messages',
    'Each message, side by side',
    html`<p class="quiet">What the audience meets, in the pages’ own words.</p>`,
    report.messages.map((message) => one(message, report)),
  );

const one = (message: Report['messages'][number], report: Report): Html => html`<article class="message" id="m${message.number}">
<h3><span class="n">${message.number}</span>${message.statement}</h3>
<table class="side"><caption class="hidden">“${message.statement}” at every touchpoint</caption><colgroup><col class="where"><col><col class="verdict"></colgroup>
<thead class="hidden"><tr><th scope="col">Touchpoint</th><th scope="col">What the page says</th><th scope="col">Verdict</th></tr></thead>
<tbody>${report.touchpoints.map((touchpoint, at) => row(message, touchpoint, at + 1, report))}</tbody></table>
${silentLine(message, report)}</article>`;

function row(message: Report['messages'][number], touchpoint: ReportTouchpoint, at: number, report: Report): Html | undefined {
  const cell = touchpoint.cells.find((each) => each.message === message.id);
  if (touchpoint.status !== 'scanned' || !cell || isSilent(cell)) return undefined;
  return html`<tr id="m${message.number}-t${at}" class="${cell.state === 'contradicted' && 'odd'}${filterClass(report, { channels: [touchpoint.channel], owner: touchpoint.owner ?? null })}"><th scope="row"><a href="#t${at}">${touchpoint.name}</a></th><td>${what(cell)}</td><td>${stateMark(cell)}${!cell.because && html`<span class="mark">not owed here</span>`}</td></tr>`;
}

/** Nothing planned and nothing said: a line for all of them is clearer than a row each. */
const isSilent = ({ because, state }: Cell): boolean => !because && state === 'missing';

function silentLine({ id, number }: Report['messages'][number], { touchpoints }: Report): Html | false {
  const silent = touchpoints
    .map(({ name, status, cells }, at) => ({
      name,
      at: at + 1,
      cell: status === 'scanned' ? cells.find(({ message }) => message === id) : undefined,
    }))
    .filter(({ cell }) => cell && isSilent(cell));
  return (
    silent.length > 0 &&
    html`<p class="quiet silent">Not owed and not said: ${silent.map(({ name, at }, index) => html`${index > 0 && ', '}<a id="m${number}-t${at}" href="#t${at}">${name}</a>`)}.</p>`
  );
}

/** The best sentence; on a missing message the closest one, said to be no more than that. */
function what({ state, quotes: [best], lost, contradiction, cues }: Cell): Html {
  const reason = contradiction
    ? `The plan ${contradiction.kind === 'listed' ? 'rules out' : 'says'}: “${contradiction.plan}”`
    : lost.length
      ? `Lost here: ${lost.map((part) => `“${part}”`).join(', ')}`
      : state === 'present'
        ? undefined
        : cues[0];
  if (state === 'missing')
    return html`<p>Nothing here says it.</p>${best && html`<p class="quiet">Closest: <q dir="auto">${best.text}</q> ${best.link && toSentence(best.link, 'Look')}</p>`}`;
  return html`${best && html`<q class="hero" dir="auto">${best.text}</q> ${best.link && toSentence(best.link)}`}${reason && html`<p class="quiet">${reason}</p>`}`;
}
