import type { Report, ReportFinding } from '../report';
import { severityWords, whereOf } from '../words';
import { filterClass, findingClass } from './filter';
import { type Html, html } from './html';
import { section, toSentence } from './pieces';

/** Who does what: every finding to act on, under whoever answers for it. */
export function todo(report: Report): Html {
  const { findings } = report;
  const open = findings.filter((finding) => finding.open);
  const owners = [...new Set(open.map(({ owner }) => owner))].sort((one, other) => Number(!one) - Number(!other));
  if (!open.length) return section('todo', 'Who does what', html`<p class="quiet">Nothing waits for someone to act.</p>`);
  const group = (owner: string | undefined) => {
    const own = open.filter((finding) => finding.owner === owner);
    return html`<tbody class="${filterClass(report, { owner: owner ?? null }).trim()}"><tr><th colspan="4" scope="rowgroup">${owner ?? 'Nobody named yet'} <span class="quiet">${own.length}</span></th></tr>${own.map((one) => row(one, report))}</tbody>`;
  };
  return section(
    'todo',
    'Who does what',
    html`<table class="todo"><caption class="hidden">Findings to act on, by who answers for them</caption>
<thead><tr><th scope="col">No.</th><th scope="col">Where</th><th scope="col">What is wrong</th><th scope="col">What to do</th></tr></thead>
${owners.map(group)}</table>`,
  );
}

const row = (finding: ReportFinding, report: Report): Html => {
  const { touchpoints } = report;
  const quote = finding.quotes[0];
  // On a missing message the quote is a near miss, and must not read as what is wrong.
  const closest = touchpoints.some(
    ({ touchpointId, cells }) =>
      touchpointId === finding.touchpointId && cells.some(({ message, state }) => message === finding.message && state === 'missing'),
  );
  const at = touchpoints.findIndex(({ touchpointId }) => touchpointId === finding.touchpointId) + 1;
  return html`<tr class="${findingClass(report, finding).trim()}"><td><a href="#f${finding.number}">${finding.number}</a><span class="severity ${finding.severity}">${severityWords[finding.severity]}</span></td>
<td>${at > 0 ? html`<a href="#t${at}">${finding.touchpoint}</a>` : whereOf(finding)}</td>
<td><p>${finding.says}</p>${quote && finding.scope === 'page' && html`<p>${closest && html`<span class="quiet">Closest:</span> `}<q dir="auto">${quote.text}</q> ${quote.link && toSentence(quote.link)}</p>`}</td>
<td>${finding.todo}</td></tr>`;
};
