import type { Report, ReportChannel } from '../report';
import { channelSentences } from '../sentences';
import { balanceFigure } from './balance';
import { filterClass, findingClass } from './filter';
import { type Html, html } from './html';
import { section } from './pieces';

/** Each channel as a whole: its part, its step, what its touchpoints carry, and who has to act. */
export const channels = (report: Report): Html =>
  section(
    'channels',
    'Each channel',
    report.channels.map((channel) => one(channel, report)),
  );

const placesOf = ({ touchpoints }: Report, { channelId }: ReportChannel) =>
  touchpoints.map((touchpoint, at) => ({ touchpoint, at: at + 1 })).filter(({ touchpoint }) => touchpoint.channelId === channelId);

const one = (
  channel: ReportChannel,
  report: Report,
): Html => html`<article class="channel${filterClass(report, { channels: [channel.channel] })}"><h3>${channel.channel}</h3>
<p class="quiet">${[channel.funding, channel.owner ? `owner ${channel.owner}` : 'no owner named'].filter(Boolean).join(' · ')}</p>
<p>${channelSentences(channel).join(' ')}</p>
<p class="quiet">${placesOf(report, channel).map(({ touchpoint, at }, index) => html`${index > 0 && ' · '}<a href="#t${at}">${touchpoint.name}</a>`)}</p></article>`;

/** Features and benefits everywhere: by channel, then by touchpoint, and the features that stand alone. */
export const balance = (report: Report): Html => {
  const bare = report.findings.filter(({ check, open }) => open && check === 'balance/orphan-feature');
  return section(
    'balance',
    'Features and benefits',
    html`<p class="quiet">Of the sentences that speak of either: benefits, both, features. The bracket is the range, the tick the share; a sentence with both counts half. The share weighs how sure each sentence is, so a few per cent are no difference.</p>
<table class="plain bars"><caption class="hidden">Features and benefits by channel and touchpoint</caption><thead class="hidden"><tr><th scope="col">Where</th><th scope="col">Benefits and features</th></tr></thead>
${report.channels.filter(({ read }) => read > 0).map((channel) => rows(channel, report))}</table>`,
    bare.length > 0 &&
      html`<div class="more"><h3>Features that stand without their benefit</h3><ul>${bare.map((finding) => html`<li class="${findingClass(report, finding).trim()}">${finding.touchpoint}: ${finding.quotes.slice(0, 1).map(({ text }) => html`<q dir="auto">${text}</q> `)}${finding.todo} <a href="#f${finding.number}">Finding ${finding.number}</a></li>`)}</ul></div>`,
  );
};

const rows = (channel: ReportChannel, report: Report): Html => {
  const own = placesOf(report, channel).filter(({ touchpoint: { status } }) => status === 'scanned');
  return html`<tbody class="${filterClass(report, { channels: [channel.channel] }).trim()}">${own.length > 1 && html`<tr><th scope="row">${channel.channel}</th><td>${balanceFigure({ balance: channel.balance, benefitRange: channel.range }, false)}</td></tr>`}${own.map(({ touchpoint, at }) => html`<tr><th scope="row"${own.length > 1 && html` class="within"`}><a href="#t${at}">${touchpoint.name}</a></th><td>${balanceFigure(touchpoint, false)}</td></tr>`)}</tbody>`;
};
