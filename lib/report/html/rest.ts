import type { Report } from '../report';
import { coverageCounts, methodSentences, readinessWords } from '../sentences';
import { decisionWords, whereOf } from '../words';
import { findingClass } from './filter';
import { findingList } from './finding';
import { type Html, html } from './html';
import { section } from './pieces';

/** What differs from touchpoint to touchpoint. */
export const across = (report: Report): Html =>
  section(
    'across',
    'From touchpoint to touchpoint',
    findingList(
      report,
      report.findings.filter(({ scope }) => scope === 'across'),
      'No difference between touchpoints waits for action.',
      3,
    ),
  );

/** The brief's own weak spots, and the checks its gaps switch off. */
export const plan = (report: Report): Html =>
  section(
    'plan',
    'The plan itself',
    report.readiness.length > 0 &&
      html`<table class="plain readiness"><caption>Whether it can be held to</caption><thead class="hidden"><tr><th scope="col">Element</th><th scope="col">What its checks say</th></tr></thead><tbody>${report.readiness.map((one) => html`<tr><th scope="row">${one.element.charAt(0).toUpperCase()}${one.element.slice(1)}</th><td>${readinessWords(one)}</td></tr>`)}</tbody></table>`,
    findingList(
      report,
      report.findings.filter(({ scope }) => scope === 'plan'),
      'Nothing in the plan waits for action.',
      3,
    ),
    (report.notJudged.length > 0 || report.failed.length > 0) &&
      html`<div class="gaps"><h3>Checks that could not be made anywhere</h3><ul>${report.notJudged.map(({ sentence, checks }) => html`<li>${sentence} <span class="quiet">${checks.join(' · ')}</span></li>`)}${report.failed.map(({ check, sentence }) => html`<li>“${check}” failed, which is a fault of Throughline: ${sentence}</li>`)}</ul></div>`,
  );

/** Honest denominators: what these verdicts do not speak of. */
export const coverage = (report: Report): Html => {
  const gaps = report.touchpoints.map((one, at) => ({ ...one, at: at + 1 })).filter(({ status }) => status !== 'scanned');
  return section(
    'coverage',
    'What was not looked at',
    html`<dl class="figures">${coverageCounts(report).map(([count, what]) => html`<div><dt>${what}</dt><dd>${count}</dd></div>`)}</dl>`,
    gaps.length > 0 &&
      html`<table class="plain"><caption class="hidden">Touchpoints without a verdict</caption><thead><tr><th scope="col">Touchpoint</th><th scope="col">What happened</th><th scope="col">Why</th></tr></thead><tbody>${gaps.map(({ at, name, status, reason }) => html`<tr><th scope="row"><a href="#t${at}">${name}</a></th><td>${status === 'notScanned' ? 'not read' : 'not judged'}</td><td>${reason}</td></tr>`)}</tbody></table>`,
  );
};

export const decisions = (report: Report): Html => {
  const decided = report.findings.filter(({ decision }) => decision);
  const gone = report.log?.filter(({ standing }) => standing === 'gone') ?? [];
  return section(
    'decisions',
    'What people decided',
    decided.length
      ? html`<table class="plain"><caption class="hidden">Decisions on findings</caption><thead><tr><th scope="col">Finding</th><th scope="col">Where</th><th scope="col">Decision</th></tr></thead><tbody>${decided.map((one) => html`<tr class="${findingClass(report, one).trim()}"><td><a href="#f${one.number}">${one.number}</a> ${one.says}</td><td>${whereOf(one)}</td><td>${one.decision && decisionWords(one.decision)}</td></tr>`)}</tbody></table>`
      : gone.length === 0 && html`<p class="quiet">Nobody has decided anything yet.</p>`,
    gone.length > 0 &&
      html`<table class="plain"><caption>Decided, and no longer found</caption><thead class="hidden"><tr><th scope="col">What it was</th><th scope="col">Where</th><th scope="col">Decision</th></tr></thead><tbody>${gone.map((one) => html`<tr><td>${one.says || 'A finding that is no longer there'}</td><td>${one.where}</td><td>${decisionWords(one)}</td></tr>`)}</tbody></table>`,
  );
};

export const method = (report: Report): Html =>
  section('method', 'How this was made', html`<ul>${methodSentences(report).map((line) => html`<li>${line}</li>`)}</ul>`);
