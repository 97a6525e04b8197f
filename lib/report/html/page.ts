import type { Report } from '../report';
import { day } from '../words';
import { brand } from './brand';
import { claims, facts } from './facts';
import { cssString, type Html, html } from './html';
import { matrix } from './matrix';
import { across, coverage, decisions, method, plan } from './rest';
import { sideBySide } from './side-by-side';
import { style } from './style';
import { summary } from './summary';
import { todo } from './todo';
import { touchpoints } from './touchpoints';

const parts: [string, string][] = [
  ['summary', 'In short'],
  ['matrix', 'Messages'],
  ['todo', 'Who does what'],
  ['messages', 'Side by side'],
  ['brand', 'Brand'],
  ['facts', 'Figures'],
  ['claims', 'Claims'],
  ['touchpoints', 'Touchpoints'],
  ['across', 'Across'],
  ['plan', 'Plan'],
  ['coverage', 'Not looked at'],
  ['decisions', 'Decisions'],
  ['method', 'Method'],
];

/** The whole document. Its own policy forbids scripts and anything fetched, whatever a page tried to slip in. */
export const page = (report: Report): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${report.brand}: message audit, ${day(report.date)}</title>
<style>${style}${runningHeads(report)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header class="masthead"><p class="brand">${report.brand}</p><h1>Message audit</h1>
<p class="quiet">${day(report.date)} · plan revision ${report.revision} · ${report.coverage.scanned} of ${report.coverage.planned} touchpoints judged</p>
<nav aria-label="Parts of the report"><ul>${parts.filter(([id]) => stands(report, id)).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main id="main" tabindex="-1">${[summary, matrix, todo, sideBySide, brand, facts, claims, touchpoints, across, plan, coverage, decisions, method].map((part) => part(report))}</main>
<footer><p class="quiet">Made with Throughline on ${day(report.judgedAt)}.</p></footer>
</body></html>
`.markup;

/** Parts that an audit may have nothing for. */
const stands = ({ sides, figures, claims }: Report, id: string): boolean =>
  id === 'brand' ? sides.length > 0 : id === 'facts' ? figures !== undefined : id !== 'claims' || claims.length > 0;

/** Brand and date at the head of every printed page, its number at the foot. */
const runningHeads = ({ brand, date }: Report): Html => html`
@page { @top-left { content: ${cssString(`${brand}: message audit`)}; } @top-right { content: ${cssString(day(date))}; } }`;
