import type { Report, ReportFigure } from '../report';
import { counted, day } from '../words';
import { type Html, html } from './html';
import { section, toSentence } from './pieces';
import { proofWords, sign, standingWords } from './standing';

/** Quotes of one value before the other places are named only. */
const QUOTED = 2;

/** Every figure, price and date with its values: those that part first, those that nothing is to be decided on in one line each. */
export const facts = ({ figures }: Report): Html | undefined =>
  figures &&
  section(
    'facts',
    'Figures, prices and dates',
    figures.parting.length + figures.outdated.length + figures.unapproved.length === 0 &&
      html`<p class="quiet">No figure parts from another or from the plan.</p>`,
    group('Where they part', figures.parting),
    group('Outside their dates, or withdrawn', figures.outdated),
    group('Approved by nobody', figures.unapproved),
    short('Told alike', figures.alike),
    short('Told in one place', figures.single),
  );

const group = (title: string, entries: ReportFigure[]): Html | false =>
  entries.length > 0 && html`<h3 class="part">${title}</h3>${entries.map(full)}`;

const full = ({ what, plan, values, unsure }: ReportFigure): Html => html`<article class="fact"><h4>${what}</h4>
<p class="quiet">${plan ?? 'The plan says nothing of it.'}${unsure && ' Please check.'}</p>
<table class="side"><caption class="hidden">${what}</caption><colgroup><col class="where"><col><col class="verdict"></colgroup><thead class="hidden"><tr><th scope="col">Figure</th><th scope="col">Who tells it</th><th scope="col">Against the plan</th></tr></thead>
<tbody>${values.map(({ text, standing, told }) => {
  const planned = standing === 'planned';
  const quoted = planned && values.length > 1 ? [] : told.slice(0, QUOTED);
  const named = told.slice(quoted.length);
  return html`<tr${!planned && standing !== 'unplanned' && html` class="odd"`}><th scope="row" class="number">${text}</th>
<td>${quoted.map(({ at, name, quote }) => html`<p><q class="hero" dir="auto">${quote.text}</q> <span class="quiet"><a href="#t${at}">${name}</a>${quote.where && `, ${quote.where}`}</span> ${quote.link && toSentence(quote.link)}</p>`)}${named.length > 0 && html`<p>${places(named)}</p>`}</td>
<td>${sign(standing, standingWords(standing, 'figure'))}</td></tr>`;
})}</tbody></table></article>`;

const places = (told: { at: number; name: string }[]): Html =>
  html`${told.map(({ at, name }, index) => html`${index > 0 && ', '}<a href="#t${at}">${name}</a>`)}`;

const short = (title: string, entries: ReportFigure[]): Html | false =>
  entries.length > 0 &&
  html`<table class="plain ledger"><caption>${title}</caption><thead><tr><th scope="col">Figure</th><th scope="col">What it tells</th><th scope="col">Where</th><th scope="col">Against the plan</th></tr></thead>
<tbody>${entries.map(({ what, values }) => html`<tr><th scope="row" class="number">${values.map(({ text }) => text).join(' · ')}</th><td>${what}</td><td>${places(values.flatMap(({ told }) => told))}</td><td>${values.slice(0, 1).map(({ standing }) => sign(standing, standingWords(standing, 'figure')))}</td></tr>`)}</tbody></table>`;

const proofSigns = { held: 'present', ending: 'weak', expired: 'expired', unsourced: 'missing', retired: 'retired' } as const;

/** The proof chain: each claim with its source, its last day and every place it is used, those to act on first. */
export const claims = ({ claims: list, messages }: Report): Html | undefined =>
  list.length
    ? section(
        'claims',
        'Claims and their proof',
        html`<p class="quiet">${acting(list.filter(({ act }) => act).length)}</p>
<table class="plain claims"><caption class="hidden">Every claim of the plan</caption><thead><tr><th scope="col">Claim</th><th scope="col">Proof</th><th scope="col">Used on</th></tr></thead>
<tbody>${list.map(
          (
            one,
          ) => html`<tr${one.act && html` class="odd"`}><th scope="row">${one.text}${one.messages.length > 0 && html`<p class="quiet">Proves message ${one.messages.map((id) => messages.find((message) => message.id === id)?.number ?? id).join(', ')}</p>`}</th>
<td>${sign(one.standing === 'retired' && !one.uses.length ? 'unplanned' : proofSigns[one.standing], proofWords[one.standing])}<p>${one.source ?? 'No source named'}</p>${one.until && html`<p class="quiet">Holds until ${day(one.until)}</p>`}${one.replacement && html`<p>Say instead: <q>${one.replacement}</q></p>`}</td>
<td>${one.uses.length ? one.uses.map(({ at, name, link, unsure }) => html`<p><a href="#t${at}">${name}</a>${unsure && ' (please check)'} ${link && toSentence(link, 'Look')}</p>`) : html`<span class="quiet">Nowhere that was read</span>`}</td></tr>`,
        )}</tbody></table>`,
      )
    : undefined;

const acting = (count: number): string =>
  count ? `${counted(count, 'claim needs', 'claims need')} someone to act.` : 'Each has its source, and none is used past its date.';
