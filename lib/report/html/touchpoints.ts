import type { Report, ReportTouchpoint } from '../report';
import { conditionWords, day } from '../words';
import { balanceFigure } from './balance';
import { filterClass } from './filter';
import { findingList } from './finding';
import { type Html, html } from './html';
import { section, stateMark, toSentence } from './pieces';

/** With more touchpoints the sentences stand side by side alone, so that the file stays light enough to mail. */
const QUOTED = 40;

/** Each touchpoint by itself, so that its owner can be handed one section. */
export const touchpoints = (report: Report): Html =>
  section(
    'touchpoints',
    'Each touchpoint',
    report.touchpoints.map((one, at) => touchpoint(one, at + 1, report)),
  );

const touchpoint = (
  one: ReportTouchpoint,
  at: number,
  report: Report,
): Html => html`<article class="touchpoint${filterClass(report, { channels: [one.channel], owner: one.owner ?? null })}" id="t${at}">
<header><h3>${one.name}</h3><p class="quiet">${[one.channel, one.funding, one.owner ? `owner ${one.owner}` : 'no owner named', one.readAt && [`read on ${day(one.readAt)}`, one.conditions && conditionWords(one.conditions)].filter(Boolean).join(', ')].filter(Boolean).join(' · ')}</p>
${one.role && html`<p class="quiet">Its part in the plan: ${one.role}</p>`}
${one.url && /^https?:/i.test(one.url) && html`<p><a class="address" href="${one.url}" target="_blank" rel="noopener noreferrer">${one.url}</a></p>`}</header>
${one.attempt && html`<p class="gap"><b>Not read on ${day(one.attempt.at)}.</b> ${one.attempt.reason}${one.readAt ? ` What stands here was read on ${day(one.readAt)}.` : ''}</p>`}
${one.status === 'scanned' ? read(one, report) : html`<p class="gap"><b>${one.status === 'notScanned' ? 'Not read.' : 'Not judged.'}</b> ${one.reason}</p>`}
</article>`;

const read = (one: ReportTouchpoint, report: Report): Html => html`<h4 class="over">What it carries</h4>
<table class="carries"><caption class="hidden">Messages on ${one.name}</caption>
<thead class="hidden"><tr><th scope="col">Message</th><th scope="col">Verdict</th></tr></thead>
<tbody>${report.messages.map((message) => carried(one, message, report.touchpoints.length <= QUOTED))}</tbody></table>
${balanceFigure(one)}
<h4 class="over">What we found</h4>
${findingList(report, one.findings, 'Nothing to act on here.')}
${gaps(one)}`;

function carried(one: ReportTouchpoint, message: Report['messages'][number], quoted: boolean): Html | undefined {
  const cell = one.cells.find((each) => each.message === message.id);
  if (!cell?.because) return undefined;
  const best = cell.state === 'missing' || !quoted ? undefined : cell.quotes[0];
  return html`<tr><th scope="row"><span class="n">${message.number}</span>${message.statement}${best && html`<div><q dir="auto">${best.text}</q> ${best.link && toSentence(best.link)}</div>`}</th><td>${stateMark(cell)}</td></tr>`;
}

/** What stays open about the page: checks without a verdict, things nobody could read, our own failures. */
function gaps({ notJudged, failed, unseen }: ReportTouchpoint): Html | false {
  if (!notJudged.length && !failed.length && !unseen.length) return false;
  return html`<div class="gaps"><h4 class="over">Not judged here</h4><ul>
${notJudged.map(({ sentence, checks }) => html`<li>${sentence} <span class="quiet">${checks.join(' · ')}</span></li>`)}
${failed.map(({ check, sentence }) => html`<li>“${check}” failed, which is a fault of Throughline: ${sentence}</li>`)}
${unseen.length > 0 && html`<li>Shown on the page but not readable: ${[...new Set(unseen.map(({ kind, what }) => `${kinds[kind]}${what ? ` (${what})` : ''}`))].slice(0, 8).join(', ')}</li>`}
</ul></div>`;
}

const kinds: Record<ReportTouchpoint['unseen'][number]['kind'], string> = {
  frame: 'a page inside the page',
  canvas: 'a drawn area',
  picture: 'a picture',
  video: 'a video',
  'closed-shadow': 'a sealed part',
  'too-much': 'the rest of a very long page',
  'changed-platform': 'which part is the brand’s own, told by general signs only',
};
