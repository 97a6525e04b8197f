import { type Html, html } from '../../html/html';
import { type Block, defineHandoutFormat, type Entry, type Section } from '../handout';
import { style } from '../style';

/** One file that opens anywhere, offline, without a script, and prints on paper. */
export default defineHandoutFormat({
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',

  write: ({ kind, title, lines, main, beside, foot }) =>
    html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${kind}: ${title}</title>
<style>${style}</style></head>
<body><header><p class="kind">${kind}</p><h1 dir="auto">${title}</h1>${lines.map((line) => html`<p class="quiet">${line}</p>`)}</header>
<main><div class="main">${main.map(section)}</div>${beside.length > 0 && html`<div class="beside">${beside.map(section)}</div>`}</main>
<footer><p class="quiet">${foot}</p></footer>
</body></html>
`.markup,
});

const section = ({ heading, note, blocks }: Section): Html =>
  html`<section><h2>${heading}</h2>${note && html`<p class="quiet">${note}</p>`}${blocks.map(block)}</section>`;

function block(one: Block): Html {
  if (one.kind === 'entries') return html`<ol class="entries">${one.entries.map(entry)}</ol>`;
  if (one.kind === 'facts') return html`<dl>${one.facts.map(({ name, text }) => html`<div><dt>${name}</dt><dd dir="auto">${text}</dd></div>`)}</dl>`;
  if (one.kind === 'lines') return html`<ul>${one.lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul>`;
  return html`<table><thead><tr>${one.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${one.rows.map((row) => html`<tr>${row.map((cell) => html`<td dir="auto">${cell}</td>`)}</tr>`)}</tbody></table>`;
}

const entry = ({ number, title, note, parts }: Entry): Html => html`<li class="${number ? 'numbered' : 'plain'}">
<h3 dir="auto">${number && html`<span class="n">${number}</span> `}${title}</h3>${note && html`<p class="quiet">${note}</p>`}
${
  parts.length > 0 &&
  html`<dl>${parts.map(
    ({ label, lines, quoted }) =>
      html`<div><dt>${label}</dt><dd>${lines.map((line) => (quoted ? html`<p><q dir="auto">${line}</q></p>` : html`<p dir="auto">${line}</p>`))}</dd></div>`,
  )}</dl>`
}</li>`;
