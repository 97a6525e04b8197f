import { type Html, html } from '../html/html';
import { shell } from '../html/shell';
import type { Block, Line, Run } from './blocks';

/** Blocks as a page of their own, with the report's looks. */
export const webPage = (title: string, blocks: Block[]): string => shell({ title, body: html`<main class="document">${blocks.map(block)}</main>` });

function block(one: Block): Html {
  switch (one.kind) {
    case 'heading':
      return one.level === 1
        ? html`<h1>${one.text}</h1>`
        : one.level === 2
          ? html`<h2>${one.text}</h2>`
          : one.level === 3
            ? html`<h3>${one.text}</h3>`
            : html`<h4>${one.text}</h4>`;
    case 'paragraph':
      return html`<p>${line(one.line)}</p>`;
    case 'quote':
      return html`<figure class="said"><blockquote dir="auto">${one.text}</blockquote>${one.after && html`<figcaption>${line(one.after)}</figcaption>`}</figure>`;
    case 'list':
      return one.ordered
        ? html`<ol>${one.items.map((item) => html`<li>${line(item)}</li>`)}</ol>`
        : html`<ul>${one.items.map((item) => html`<li>${line(item)}</li>`)}</ul>`;
    case 'tasks':
      return html`<ul class="tasks">${one.items.map(({ line: words, within }) => html`<li class="finding"><label><input type="checkbox" autocomplete="off"> <span>${line(words)}</span></label>${within.map(block)}</li>`)}</ul>`;
    case 'table':
      return html`<table class="plain"><thead><tr>${one.head.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${one.rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${line(cell)}</td>`)}</tr>`)}</tbody></table>`;
  }
}

const line = (runs: Line): Html => html`${runs.map(run)}`;

function run(one: Run): Html | string {
  if (typeof one === 'string') return one;
  if ('bold' in one) return html`<b>${one.bold}</b>`;
  if ('quiet' in one) return html`<span class="quiet">${one.quiet}</span>`;
  if ('quote' in one) return html`<q dir="auto">${one.quote}</q>`;
  return html`<a href="${one.link}" target="_blank" rel="noopener noreferrer">${one.words}</a>`;
}
