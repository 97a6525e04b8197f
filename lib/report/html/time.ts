import type { FindingDrift, MessageDrift } from '@/lib/audit';
import { causeWords, endWords, wayWords } from '../drift';
import { deepLink } from '../link';
import type { Report, ReportDrift, TrendPoint } from '../report';
import { measures, measureWords, trendLines, trendPicture } from '../trend-picture';
import { counted, day, decisionWords, percent, severityWords } from '../words';
import { Html, html } from './html';
import { section, toSentence } from './pieces';

/** What drifted since the last audit, and how the figures went over all of them. */
export const time = ({ drift, trend }: Report): Html | undefined =>
  drift || trend ? section('time', 'What drifted', drift && drifted(drift), trend && trends(trend)) : undefined;

const drifted = (drift: ReportDrift): Html => {
  const owed = drift.messages.filter((one) => one.owed);
  return html`<p class="quiet">Compared with the audit ${endWords(drift.before)}, plan revision ${drift.before.revision}. Its pages were judged again by today’s judging: what differs is the page, the plan or the date.</p>
<ul class="told">${drift.says.map((line) => html`<li>${line}</li>`)}</ul>
${
  owed.length > 0 &&
  html`<h3 class="part">Messages that came and went</h3>
<table class="plain drift"><caption class="hidden">Messages whose verdict changed</caption><thead><tr><th scope="col">Message and place</th><th scope="col">Before</th><th scope="col">Now</th><th scope="col">Why</th></tr></thead>
<tbody>${owed.map(message)}</tbody></table>`
}
${(['new', 'returned', 'settled', 'decided'] as const).map((kind) => findingPart(kind, drift.findings))}
${drift.plan.length > 0 && html`<h3 class="part">The plan itself</h3><ul class="told">${drift.plan.map(({ statement, kind, before }) => html`<li>${{ added: 'Taken up', removed: 'Given up', reworded: 'Worded anew' }[kind]}: <q>${statement}</q>${before && html` <span class="quiet">before: <q>${before}</q></span>`}</li>`)}</ul>`}
${drift.apart.length > 0 && html`<h3 class="part">Not compared</h3><ul class="told">${drift.apart.map(({ touchpoint, sentence }) => html`<li><b>${touchpoint}</b> <span class="quiet">${sentence}</span></li>`)}</ul>`}`;
};

function message(one: MessageDrift): Html {
  const link = deepLink(one.url, one.after ? { quote: one.after, surface: 'body' } : undefined);
  return html`<tr><th scope="row">${one.statement}<div class="quiet">${one.touchpoint}${one.owner && ` · ${one.owner}`}</div></th>
<td>${one.before ? html`<del><q dir="auto">${one.before}</q></del>` : html`<span class="quiet">not said</span>`}</td>
<td>${one.after ? html`<ins><q dir="auto">${one.after}</q></ins>` : html`<span class="quiet">not said</span>`}${one.came.filter((text) => text !== one.after).map((text) => html`<div><span class="quiet">new beside it:</span> <q dir="auto">${text}</q></div>`)} ${link && toSentence(link, 'Open the page')}</td>
<td><b>${wayWords(one)}</b><div class="quiet">${causeWords(one.cause)}${one.certainty === 'pleaseCheck' && ' · please check'}</div></td></tr>`;
}

const kinds: Record<FindingDrift['kind'], string> = {
  new: 'New findings',
  returned: 'Findings that came back',
  settled: 'Settled since',
  decided: 'Decided since',
};

function findingPart(kind: FindingDrift['kind'], all: readonly FindingDrift[]): Html | false {
  const own = all.filter((one) => one.kind === kind);
  return (
    own.length > 0 &&
    html`<h3 class="part">${kinds[kind]}: ${own.length}</h3><ul class="told">${own.map(({ says, touchpoint, severity, cause, decision }) => html`<li>${says} <span class="quiet">${[touchpoint ?? 'Several touchpoints', severityWords[severity], causeWords(cause), decision && decisionWords(decision)].filter(Boolean).join(' · ')}</span></li>`)}</ul>`
  );
}

/** Pictures with the figures behind them: a line without its numbers convinces nobody. */
const trends = (points: readonly TrendPoint[]): Html => html`<h3 class="part">Over ${counted(points.length, 'audit')}</h3>
<div class="trends">${measures.map((measure) => html`<figure class="trend"><figcaption>${measureWords[measure]}</figcaption>${new Html(trendPicture(points, measure))}</figure>`)}</div>
${measures.map((measure) => html`<details class="figures-behind"><summary>${measureWords[measure]}: the figures</summary><table class="plain"><caption class="hidden">${measureWords[measure]} at each audit</caption><thead><tr><th scope="col">Audit</th>${points.map(({ name, date }) => html`<th scope="col">${name}<div>${day(date)}</div></th>`)}</tr></thead><tbody>${trendLines(points, measure).map(({ name, values }) => html`<tr><th scope="row">${name}</th>${values.map((value) => html`<td>${value === null ? html`<span class="quiet">${measure === 'score' ? 'too little read' : 'none'}</span>` : percent(value)}</td>`)}</tr>`)}</tbody></table></details>`)}`;
