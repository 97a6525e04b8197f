import type { Report, ReportFinding } from '../report';
import { counted, decisionWords, severityWords } from '../words';
import { findingClass } from './filter';
import { type Html, html } from './html';
import { heading, quoteBlock, rows, toSentence } from './pieces';

/** Findings that stand as cards before the rest is grouped: someone who meets sixty mends none. */
const CARDS = 10;
/** Quotes shown on a card. */
const QUOTES = 5;

/** Those to act on, the unsure ones apart, and last what people settled. */
export function findingList(report: Report, findings: ReportFinding[], none: string, level: 3 | 4 = 4): Html {
  const open = findings.filter((finding) => finding.open);
  const unsure = findings.filter(({ open: acts, certainty, decision }) => !acts && certainty === 'pleaseCheck' && !decision);
  const settled = findings.filter((finding) => !open.includes(finding) && !unsure.includes(finding));
  return html`${open.length ? open.slice(0, CARDS).map((finding) => card(report, finding, level)) : html`<p class="quiet">${none}</p>`}
${open.length > CARDS && html`<div class="more">${heading(level, `And ${open.length - CARDS} more, by kind`)}${byCheck(report, open.slice(CARDS))}</div>`}
${unsure.length > 0 && html`<div class="unsure">${heading(level, 'Please check: unsure, and counted nowhere')}${unsure.map((finding) => line(report, finding))}</div>`}
${settled.length > 0 && html`<div class="settled">${heading(level, 'Settled by people')}${settled.map((finding) => line(report, finding))}</div>`}`;
}

const card = (
  report: Report,
  finding: ReportFinding,
  level: 3 | 4,
): Html => html`<article class="finding ${finding.severity}${findingClass(report, finding)}" id="f${finding.number}">
<header><span class="no">${finding.number}</span>${heading(level, finding.says)}<span class="severity">${severityWords[finding.severity]}</span></header>
${finding.values ? valuesOf(finding) : finding.quotes.slice(0, QUOTES).map(quoteBlock)}
${!finding.values && finding.quotes.length > QUOTES && html`<p class="quiet rest">And ${counted(finding.quotes.length - QUOTES, 'more place', 'more places')}.</p>`}
${rows([
  ['To do', finding.todo],
  ['Who', finding.owner ?? 'No owner named'],
  ['Why it matters', finding.why],
  ['Owed because', finding.because],
  ['Decision', finding.decision && decisionWords(finding.decision)],
])}
</article>`;

/** Each touchpoint with its own words; linked where the evidence knows the place. */
const valuesOf = ({ values = [], quotes }: ReportFinding): Html[] =>
  values.map(({ touchpoint, quote }) =>
    quoteBlock(quotes.find((each) => each.touchpoint === touchpoint && each.text === quote) ?? { text: quote, touchpoint, cues: [] }),
  );

const line = (report: Report, finding: ReportFinding): Html => html`<article class="line${findingClass(report, finding)}" id="f${finding.number}">
<p><span class="no">${finding.number}</span> ${finding.says}</p>
${finding.quotes.slice(0, 1).map(quoteBlock)}
<p class="quiet">${finding.decision ? sentence(decisionWords(finding.decision)) : `If it is so: ${finding.todo}`}</p>
</article>`;

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function byCheck(report: Report, findings: ReportFinding[]): Html[] {
  return [...new Set(findings.map(({ title }) => title))].map((title) => {
    const list = findings.filter((one) => one.title === title);
    return html`<p><b>${title}</b></p><ul>${list.map((one) => item(report, one))}</ul>`;
  });
}

const item = (report: Report, one: ReportFinding): Html => {
  const {
    number,
    says,
    quotes: [quote],
  } = one;
  return html`<li id="f${number}" class="${findingClass(report, one).trim()}"><span class="no">${number}</span> ${says}${quote && html` <q dir="auto">${quote.text}</q> ${quote.link && toSentence(quote.link)}`}</li>`;
};
