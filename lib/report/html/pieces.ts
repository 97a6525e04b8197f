import type { Cell, Quote } from '../report';
import { stateWords } from '../words';
import { type Html, html, type Part } from './html';

/** A state is a glyph, a word and a colour; unsure and buried are marks beside it. */
export const stateMark = ({ state, certainty, buried }: Pick<Cell, 'state' | 'certainty' | 'buried'>): Html => html`<span class="state ${state}"
><span class="word">${stateWords[state]}</span></span
>${buried && html`<span class="mark"><span aria-hidden="true">↓</span> buried</span>`}${certainty === 'pleaseCheck' && html`<span class="mark check"><span aria-hidden="true">?</span> please check</span>`}`;

/** What the page says, in its own words, with the way there. Of the cues the most telling one; the data file has them all. */
export const quoteBlock = ({ text, where, touchpoint, link, cues }: Quote): Html => html`<figure class="said">
<blockquote dir="auto">${text}</blockquote>
<figcaption>${touchpoint && touchpoint !== text && html`<b>${touchpoint}</b> `}${[cues[0], where].filter(Boolean).join(' · ')} ${link && toSentence(link)}</figcaption>
</figure>`;

/** A heading one step under the one around it. */
export const heading = (level: 3 | 4, ...content: Part[]): Html => (level === 3 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`);

/** Opens the page at the sentence. */
export const toSentence = (link: string, label = 'Go to the sentence'): Html =>
  html`<a class="go" href="${link}" target="_blank" rel="noopener noreferrer">${label}<span class="hidden"> (opens the page)</span></a>`;

/** Rows of a definition list; those without a value are left out. */
export const rows = (list: [string, Html | string | undefined | false][]): Html =>
  html`<dl>${list.filter(([, value]) => value).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;

export const section = (id: string, title: string, ...content: (Html | Html[] | string | false | undefined)[]): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
