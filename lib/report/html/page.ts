import type { Report } from '../report';
import { headline } from '../sentences';
import { day } from '../words';
import { brand } from './brand';
import { balance, channels } from './channels';
import { effect } from './effect';
import { claims, facts } from './facts';
import { filterBar, filterRules } from './filter';
import { html } from './html';
import { matrix } from './matrix';
import { across, coverage, decisions, method, plan } from './rest';
import { results } from './results';
import { shell } from './shell';
import { sideBySide } from './side-by-side';
import { summary } from './summary';
import { time } from './time';
import { todo } from './todo';
import { touchpoints } from './touchpoints';

const parts: [string, string][] = [
  ['summary', 'In short'],
  ['effect', 'Most effect first'],
  ['time', 'What drifted'],
  ['matrix', 'Messages'],
  ['todo', 'Who does what'],
  ['messages', 'Side by side'],
  ['channels', 'Channels'],
  ['results', 'Results'],
  ['brand', 'Brand'],
  ['facts', 'Figures'],
  ['claims', 'Claims'],
  ['balance', 'Balance'],
  ['touchpoints', 'Touchpoints'],
  ['across', 'Across'],
  ['plan', 'Plan'],
  ['coverage', 'Not looked at'],
  ['decisions', 'Decisions'],
  ['method', 'Method'],
];

/** The whole document. */
export const page = (report: Report): string =>
  shell({
    title: `${report.brand}: message audit, ${day(report.date)}`,
    rules: filterRules(report),
    heads: [`${report.brand}: message audit`, day(report.date)],
    body: html`<a class="skip" href="#main">Skip to the report</a>
<header class="masthead"><p class="brand">${report.brand}</p><h1>Message audit</h1>
<p class="quiet">${headline(report).join(' · ')}</p>
<nav aria-label="Parts of the report"><ul>${parts.filter(([id]) => stands(report, id)).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
${filterBar(report)}
<main id="main" tabindex="-1">${[summary, effect, time, matrix, todo, sideBySide, channels, results, brand, facts, claims, balance, touchpoints, across, plan, coverage, decisions, method].map((part) => part(report))}</main>
<footer><p class="quiet">Made with Throughline on ${day(report.judgedAt)}.</p></footer>`,
  });

/** Parts that an audit may have nothing for. */
const stands = ({ sides, figures, claims, drift, trend, results: told }: Report, id: string): boolean =>
  ({
    brand: sides.length > 0,
    facts: figures !== undefined,
    claims: claims.length > 0,
    time: drift !== undefined || trend !== undefined,
    results: !!told?.measures.length,
  })[id] ?? true;
