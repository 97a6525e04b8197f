import { describe, expect, it } from 'vitest';
import { calibrate, hear, type Landing, read } from '@/lib/reading';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

/** What one click reveals may make a message weak: never present, and never missing. What is only spoken makes it nothing. */

const plan = planFrom({
  brand: { name: 'Aldermoor' },
  messages: [
    { id: 'fees', priority: 1, statement: 'No monthly fee on any current account' },
    { id: 'branches', priority: 2, statement: 'Talk to a person in one of our 120 branches' },
    { id: 'green', priority: 3, statement: 'Your savings finance wind farms and insulated homes' },
  ],
});
const filler = '<p>Opening hours differ from town to town. The kettle is always on.</p><p>Our history began in a small market hall.</p>';
const elsewhere = pageFrom(
  `<main><h1>Aldermoor</h1><p>There is no monthly fee on any current account.</p><p>Talk to a person in one of our 120 branches.</p><p>Your savings finance wind farms and insulated homes.</p>${filler}</main>`,
  { url: 'https://aldermoor.test/home' },
);
function fees(html: string): Landing {
  const page = pageFrom(`<main><h1>Aldermoor</h1>${html}${filler}</main>`, { url: 'https://aldermoor.test/page' });
  const calibration = calibrate([hear(plan, elsewhere), hear(plan, page)]);
  return read(plan, page, { calibration, date: '2026-01-01' }).landings.find(({ message }) => message === 'fees') as Landing;
}

const SAID = 'There is no monthly fee on any current account.';

describe('said only behind a click', () => {
  it.each([
    ['closed details', `<details><summary>Costs</summary><p>${SAID}</p></details>`],
    ['another tab', `<button role="tab" aria-controls="two">Costs</button><div role="tabpanel" id="two" hidden><p>${SAID}</p></div>`],
    ['a collapsed answer', `<button aria-expanded="false" aria-controls="a1">Costs?</button><div id="a1" style="display: none"><p>${SAID}</p></div>`],
    ['text that searching opens', `<div hidden="until-found"><p>${SAID}</p></div>`],
  ])('%s: the message is weak, with the words as evidence', (_, html) => {
    const { state, evidence, cues } = fees(html);
    expect(state).toBe('weak');
    expect(evidence[0]?.quote).toBe(SAID);
    expect(cues[0]).toBe('Said only in a part that opens with a click');
  });
});

describe('the click changes nothing', () => {
  it.each([
    ['what is open is present', `<details open><summary>Costs</summary><p>${SAID}</p></details>`, 'present'],
    ['what stands in the open besides is present', `<p>${SAID}</p><details><summary>Costs</summary><p>${SAID}</p></details>`, 'present'],
    ['what is denied in the open stays denied', `<p>A monthly fee is due on every current account, no account is free of it.</p>`, 'not present'],
    ['a few of its words are missing', '<details><summary>Accounts</summary><p>Open an account every month of the year.</p></details>', 'missing'],
    ['other words are missing', '<details><summary>Tea</summary><p>Milk comes first.</p></details>', 'missing'],
    ['others’ words are missing', `<details><summary>Reviews</summary><div itemprop="review"><p>${SAID}</p></div></details>`, 'missing'],
    ['what nothing opens is missing', `<div style="display: none"><p>${SAID}</p></div>`, 'missing'],
    ['a panel that no tab shows is missing', `<div id="loose" hidden><p>${SAID}</p></div>`, 'missing'],
  ])('%s', (_, html, wanted) => {
    const { state } = fees(html);
    if (wanted === 'not present') expect(state).not.toBe('present');
    else expect(state).toBe(wanted);
  });
});

describe('what is only spoken or drawn by style sheets does not say a message', () => {
  it.each([
    ['a picture’s alt text', `<p><img alt="${SAID}" src="/x.png"></p>`],
    ['a label for screen readers', `<nav aria-label="${SAID}"><a href="/a">Accounts</a></nav>`],
    ['the name of a link without words', `<p>Costs <a href="/fees" aria-label="${SAID}"></a></p>`],
    ['a placeholder', `<form><input placeholder="${SAID}"></form>`],
    ['what somebody typed', `<form><input value="${SAID}"><textarea>${SAID}</textarea></form>`],
    ['the title of a drawing', `<svg><title>${SAID}</title><path d="M0 0"></path></svg>`],
    ['content of a style sheet', `<style>.fee::before { content: "${SAID}" }</style><p class="fee"></p>`],
  ])('%s', (_, html) => expect(fees(html).state).toBe('missing'));
});
