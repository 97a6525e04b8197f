import type { Cell, Report, ReportTouchpoint } from '../report';
import { stateWords } from '../words';
import { filterClass } from './filter';
import { type Html, html } from './html';
import { section } from './pieces';

/** Columns that fit one table on a landscape page; further touchpoints get a table of their own. */
const COLUMNS = 14;
/** With more columns than this their headings stand upright, so that no word breaks. */
const LEVEL = 8;

/** Messages down, touchpoints across in their channels: where each message stands. */
export function matrix(report: Report): Html {
  const numbered = report.touchpoints.map((touchpoint, at) => ({ touchpoint, at: at + 1 }));
  const tables: (typeof numbered)[] = [];
  for (let from = 0; from < numbered.length; from += COLUMNS) tables.push(numbered.slice(from, from + COLUMNS));
  return section(
    'matrix',
    'Where each message stands',
    tables.map((columns, at) => table(report, columns, at + 1, tables.length)),
    legend,
  );
}

const of = (report: Report, channel: string): string => filterClass(report, { channels: [channel] }).trim();

type Column = { touchpoint: ReportTouchpoint; at: number };

const table = (
  report: Report,
  columns: Column[],
  part: number,
  parts: number,
): Html => html`<div class="scroll" role="region" tabindex="0" aria-label="Messages by touchpoints${parts > 1 && `, part ${part} of ${parts}`}">
<table class="matrix ${columns.length > LEVEL ? 'many' : 'few'}">
<caption class="hidden">Each planned message at each touchpoint${parts > 1 && `, part ${part} of ${parts}`}</caption>
<colgroup><col class="message"></colgroup>${groups(columns).map(({ name, size }) => html`<colgroup span="${size}" class="${of(report, name)}"></colgroup>`)}
<thead>
<tr><td></td>${groups(columns).map(({ name, size }) => html`<th scope="colgroup" colspan="${size}" class="group ${size === 1 && 'single '}${of(report, name)}"><span>${name}</span></th>`)}</tr>
<tr><th scope="col">What the audience must believe</th>${columns.map(({ touchpoint, at }) => html`<th scope="col" class="point ${of(report, touchpoint.channel)}"><span><a href="#t${at}">${touchpoint.name}</a>${touchpoint.status !== 'scanned' && html` <i>${touchpoint.status === 'notScanned' ? 'not read' : 'not judged'}</i>`}</span></th>`)}</tr>
</thead>
<tbody>${report.messages.map(
  (message) =>
    html`<tr><th scope="row"><span class="n">${message.number}</span><a href="#m${message.number}">${message.statement}</a></th>${columns.map(
      ({ touchpoint, at }) =>
        cell(
          touchpoint.cells.find((one) => one.message === message.id),
          touchpoint,
          `#m${message.number}-t${at}`,
          of(report, touchpoint.channel),
        ),
    )}</tr>`,
)}</tbody>
</table></div>`;

/** Neighbouring touchpoints of one channel share a heading. */
function groups(columns: Column[]): { name: string; size: number }[] {
  const list: { id: string; name: string; size: number }[] = [];
  for (const { touchpoint } of columns) {
    const last = list.at(-1);
    if (last?.id === touchpoint.channelId) last.size += 1;
    else list.push({ id: touchpoint.channelId, name: touchpoint.channel, size: 1 });
  }
  return list;
}

function cell(one: Cell | undefined, { status }: ReportTouchpoint, link: string, belongs: string): Html {
  if (status !== 'scanned' || !one)
    return html`<td class="none ${belongs}"><span class="state notJudged"><span class="hidden">${status === 'notScanned' ? 'not read' : 'not judged'}</span></span></td>`;
  const words = [stateWords[one.state], one.buried && 'buried', one.certainty === 'pleaseCheck' && 'please check', !one.because && 'not owed here']
    .filter(Boolean)
    .join(', ');
  return html`<td class="${one.because ? 'owed' : 'free'} ${belongs}"><a href="${link}" class="state ${one.state}"><span class="hidden">${words}</span>${one.buried && html`<sup aria-hidden="true">↓</sup>`}${one.because && one.certainty === 'pleaseCheck' && html`<sup aria-hidden="true">?</sup>`}</a></td>`;
}

const legend = html`<ul class="legend" aria-label="What the signs mean">
<li><span class="state present"></span> present: said in full</li>
<li><span class="state weak"></span> weak: only half said</li>
<li><span class="state missing"></span> missing</li>
<li><span class="state contradicted"></span> contradicted: the page says otherwise</li>
<li><span class="state notJudged"></span> not read or not judged</li>
<li><sup>↓</sup> buried: said, but late on the page</li>
<li><sup>?</sup> please check: the verdict is unsure</li>
<li class="free"><span class="state present"></span> small and grey: not owed there by the plan</li>
</ul>`;
