import type { Report } from '../report';
import { counted, day, decisionWords, percent, whereOf } from '../words';
import { findingList } from './finding';
import { type Html, html } from './html';
import { section } from './pieces';

/** What differs from touchpoint to touchpoint. */
export const across = ({ findings }: Report): Html =>
  section(
    'across',
    'From touchpoint to touchpoint',
    findingList(
      findings.filter(({ scope }) => scope === 'across'),
      'No difference between touchpoints waits for action.',
      3,
    ),
  );

/** The brief's own weak spots, and the checks its gaps switch off. */
export const plan = ({ findings, notJudged, failed }: Report): Html =>
  section(
    'plan',
    'The plan itself',
    findingList(
      findings.filter(({ scope }) => scope === 'plan'),
      'Nothing in the plan waits for action.',
      3,
    ),
    (notJudged.length > 0 || failed.length > 0) &&
      html`<div class="gaps"><h3>Checks that could not be made anywhere</h3><ul>${notJudged.map(({ sentence, checks }) => html`<li>${sentence} <span class="quiet">${checks.join(' · ')}</span></li>`)}${failed.map(({ check, sentence }) => html`<li>“${check}” failed, which is a fault of Throughline: ${sentence}</li>`)}</ul></div>`,
  );

/** Honest denominators: what these verdicts do not speak of. */
export const coverage = ({ coverage: counts, touchpoints }: Report): Html => {
  const gaps = touchpoints.map((one, at) => ({ ...one, at: at + 1 })).filter(({ status }) => status !== 'scanned');
  const figures: [number, string][] = [
    [counts.planned, 'planned touchpoints'],
    [counts.scanned, 'read and judged'],
    [counts.notScanned, 'not read'],
    [counts.notJudged, 'read, but not judged'],
    [counts.open, 'findings to act on'],
    [counts.pleaseCheck, 'unsure, to be checked'],
    [counts.dismissed, 'dismissed by people'],
    [counts.approved, 'approved as they are'],
    [counts.checksNotJudged, 'single checks without a verdict'],
  ];
  return section(
    'coverage',
    'What was not looked at',
    html`<dl class="figures">${figures.map(([count, what]) => html`<div><dt>${what}</dt><dd>${count}</dd></div>`)}</dl>`,
    gaps.length > 0 &&
      html`<table class="plain"><caption class="hidden">Touchpoints without a verdict</caption><thead><tr><th scope="col">Touchpoint</th><th scope="col">What happened</th><th scope="col">Why</th></tr></thead><tbody>${gaps.map(({ at, name, status, reason }) => html`<tr><th scope="row"><a href="#t${at}">${name}</a></th><td>${status === 'notScanned' ? 'not read' : 'not judged'}</td><td>${reason}</td></tr>`)}</tbody></table>`,
  );
};

export const decisions = ({ findings }: Report): Html => {
  const decided = findings.filter(({ decision }) => decision);
  return section(
    'decisions',
    'What people decided',
    decided.length
      ? html`<table class="plain"><caption class="hidden">Decisions on findings</caption><thead><tr><th scope="col">Finding</th><th scope="col">Where</th><th scope="col">Decision</th></tr></thead><tbody>${decided.map((one) => html`<tr><td><a href="#f${one.number}">${one.number}</a> ${one.says}</td><td>${whereOf(one)}</td><td>${one.decision && decisionWords(one.decision)}</td></tr>`)}</tbody></table>`
      : html`<p class="quiet">Nobody has decided anything yet.</p>`,
  );
};

export const method = (report: Report): Html =>
  section(
    'method',
    'How this was made',
    html`<ul>
<li>Each page was read as it stood in a browser, and held against revision ${report.revision} of the plan on ${day(report.date)}. Nothing left the machine.</li>
<li>Present: one sentence, list item or quotation says all that is needed. Weak: only a part, something vaguer, or only a button or footer. Missing: less than that. Contradicted: what the page says cannot be true together with the message.</li>
<li>A finding is made only where the plan owes the message. Verdicts that are unsure are marked “please check” and count nowhere until a person has decided.</li>
<li>${report.score.because}</li>
<li>Judged by Throughline, engine ${report.engine}${report.thresholds.scoreNeedsCoverage !== undefined && `; a score needs ${percent(report.thresholds.scoreNeedsCoverage)} of the touchpoints`}. ${counted(report.findings.length, 'finding')} in all.</li>
</ul>`,
  );
