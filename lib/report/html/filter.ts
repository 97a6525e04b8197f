import type { Report, ReportFinding } from '../report';
import { severities, severityWords } from '../words';
import { Html, html } from './html';

/** Choices for channel, owner and severity that work without a script: a rule hides what is not of the chosen kind. */
export function filterBar(report: Report): Html | undefined {
  const { channels, owners, weights } = choicesOf(report);
  const choices = [
    { key: 'c', label: 'Channel', all: 'All channels', list: channels },
    { key: 'o', label: 'Owner', all: 'All owners', list: owners },
    { key: 's', label: 'Severity', all: 'All findings', list: weights.map((one) => severityWords[one]) },
  ].filter(({ list }) => list.length > 1);
  if (!choices.length) return undefined;
  return html`<div class="filter" role="group" aria-label="Show only a part">${choices.map(
    ({ key, label, all, list }) =>
      html`<span><label for="only-${key}">${label}</label> <select id="only-${key}" autocomplete="off"><option value="" selected>${all}</option>${list.map((one, at) => html`<option value="${at}">${one}</option>`)}</select></span>`,
  )}</div><p class="narrowed">Only a part is shown below; the summary and all counts speak of the whole.</p>`;
}

/** The rules behind the choices. */
export function filterRules(report: Report): Html {
  const { channels, owners, weights } = choicesOf(report);
  const rules = (key: string, count: number) =>
    Array.from({ length: count }, (_, at) => `body:has(#only-${key} option[value="${at}"]:checked) .in${key}:not(.${key}${at}) { display: none; }`);
  return new Html([...rules('c', channels.length), ...rules('o', owners.length), ...rules('s', weights.length)].join('\n'));
}

interface Belongs {
  channels?: string[];
  /** Null: nobody is named. */
  owner?: string | null;
  severity?: ReportFinding['severity'];
}

/** What a piece belongs to, as classes with a blank before them. A choice leaves pieces alone that say nothing of its kind. */
export function filterClass(report: Report, { channels, owner, severity }: Belongs): string {
  const known = choicesOf(report);
  return [
    channels && ` inc${channels.map((one) => ` c${known.channels.indexOf(one)}`).join('')}`,
    owner !== undefined && ` ino o${known.owners.indexOf(owner ?? NOBODY)}`,
    severity && ` ins s${known.weights.indexOf(severity)}`,
  ]
    .filter(Boolean)
    .join('');
}

/** The same of a finding, with all the channels it touches. */
export const findingClass = (report: Report, one: ReportFinding): string =>
  filterClass(report, { channels: channelsOf(report, one), owner: one.owner ?? null, severity: one.severity });

const NOBODY = 'Nobody named yet';

function channelsOf({ touchpoints }: Report, { channel, quotes, values = [] }: ReportFinding): string[] {
  if (channel) return [channel];
  const names = new Set([...quotes.map(({ touchpoint }) => touchpoint), ...values.map(({ touchpoint }) => touchpoint)]);
  return [...new Set(touchpoints.filter(({ name }) => names.has(name)).map((one) => one.channel))];
}

interface Choices {
  channels: string[];
  owners: string[];
  weights: ReportFinding['severity'][];
}

const remembered = new WeakMap<Report, Choices>();

function choicesOf(report: Report): Choices {
  const known = remembered.get(report);
  if (known) return known;
  const owners = new Set([...report.touchpoints, ...report.findings].map(({ owner }) => owner ?? NOBODY));
  const choices = {
    channels: [...new Set(report.channels.map(({ channel }) => channel))],
    owners: [...owners].sort((one, other) => Number(one === NOBODY) - Number(other === NOBODY)),
    weights: severities.filter((one) => report.findings.some(({ severity }) => severity === one)),
  };
  remembered.set(report, choices);
  return choices;
}
