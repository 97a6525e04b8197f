import { describe, expect, it } from 'vitest';
import { calibrate, hear, type Landing, read } from '@/lib/reading';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

const date = '2026-01-01';
const messages = [
  { id: 'fees', priority: 1, statement: 'No monthly fee on any current account' },
  {
    id: 'branches',
    priority: 2,
    statement: 'Talk to a person in one of our 120 branches',
    phrasings: ['A human being is waiting for you round the corner.'],
  },
  { id: 'green', priority: 3, statement: 'Your savings finance wind farms and insulated homes', contradictions: ['We lend to coal mines'] },
];
const plan = planFrom({ brand: { name: 'Aldermoor' }, messages });
const filler = '<p>Opening hours differ from town to town. The kettle is always on.</p><p>Our history began in a small market hall.</p>';
const menu = '<nav><a href="/a">Accounts</a> <a href="/b">Branches</a> <a href="/c">Savings</a></nav>';
const elsewhere = pageFrom(
  `<main><h1>Aldermoor</h1><p>There is no monthly fee on any current account.</p><p>Talk to a person in one of our 120 branches.</p><p>Savings finance wind farms and insulated homes.</p>${filler}</main>`,
  { url: 'https://aldermoor.test/home' },
);

function judge(html: string, on = plan): Record<string, Landing> {
  const page = pageFrom(`<main>${html}</main>`, { url: 'https://aldermoor.test/page' });
  const calibration = calibrate([hear(on, elsewhere), hear(on, page)]);
  return Object.fromEntries(read(on, page, { calibration, date }).landings.map((landing) => [landing.message, landing]));
}
const state = (html: string, id: string) => judge(html)[id]?.state;

describe('what is said is found', () => {
  it.each([
    ['fees', '<p>There is no monthly fee on any current account.</p>'],
    ['fees', '<ul><li>No monthly fee on any current account</li></ul>'],
    ['branches', '<p>A human being is waiting for you round the corner.</p>'],
    ['green', '<p>Your savings finance wind farms and insulated homes.</p>'],
  ])('%s in %s', (id, html) => {
    const landing = judge(html + filler)[id];
    expect(landing?.state).toBe('present');
    expect(landing?.evidence[0]?.selector?.exact).toBeTruthy();
    expect(landing?.cues.length).toBeGreaterThan(0);
  });
});

describe('what is not said is missing', () => {
  it.each(['fees', 'branches', 'green'])('%s on a page about something else', (id) => expect(state(filler, id)).toBe('missing'));
  it.each(['fees', 'branches', 'green'])('%s on a page of menus', (id) => expect(state(menu + filler, id)).not.toBe('present'));

  it('is never confirmed on a page read in a background tab', () => {
    const page = { ...pageFrom(`<main>${filler}</main>`, { url: 'https://aldermoor.test/page' }), visibility: 'hidden' as const };
    const calibration = calibrate([hear(plan, elsewhere), hear(plan, page)]);
    for (const landing of read(plan, page, { calibration, date }).landings)
      if (landing.state === 'missing') expect(landing.certainty).toBe('pleaseCheck');
  });
});

describe('what similarity cannot see', () => {
  it.each([
    ['a denial', 'branches', '<p>You can not talk to a person in one of our 120 branches.</p>'],
    ['a denial turned round', 'fees', '<p>There is a monthly fee on any current account.</p>'],
    ['a denied approved wording', 'branches', '<p>No human being is waiting for you round the corner.</p>'],
    ['another figure', 'branches', '<p>Talk to a person in one of our 45 branches.</p>'],
    ['a ruled-out sentence', 'green', '<p>We lend to coal mines.</p>'],
    ['a thin echo', 'green', '<p>Savings.</p>'],
  ])('%s is not present', (_, id, html) => expect(state(html + filler, id)).not.toBe('present'));

  it('names the ruled-out sentence', () => {
    expect(judge(`<p>We lend to coal mines.</p>${filler}`)['green']).toMatchObject({ state: 'contradicted', contradiction: { kind: 'listed' } });
  });

  it('names the other figure', () => {
    expect(judge(`<p>Talk to a person in one of our 45 branches.</p>${filler}`)['branches']).toMatchObject({
      state: 'contradicted',
      contradiction: { kind: 'figure', page: '45', plan: '120' },
    });
  });
});

describe('nothing that says the same changes a verdict', () => {
  const said = '<p>There is no monthly fee on any current account.</p>';
  it.each([
    ['capitals', '<p>THERE IS NO MONTHLY FEE ON ANY CURRENT ACCOUNT.</p>'],
    ['no-break spaces', said.replaceAll(' ', '&nbsp;')],
    ['tags within', '<p>There is <b>no monthly</b> <i>fee</i> on any current account.</p>'],
    ['inflection', '<p>There are no monthly fees on any current accounts.</p>'],
    ['curly quotes', '<p>There is ‘no monthly fee’ on any current account.</p>'],
    ['a dash', '<p>There is no monthly fee – on any current account.</p>'],
    ['menus around it', `${menu}${said}<footer><a href="/x">Imprint</a></footer>`],
    ['order of sections', `${filler}${said}`],
  ])('%s', (_, html) => expect(state(html + filler, 'fees')).toBe('present'));
});

describe('teaching', () => {
  const said = 'We charge you nothing for keeping your money with us.';
  const taught = planFrom({ brand: { name: 'Aldermoor' }, messages: [{ ...messages[0], phrasings: [said] }, messages[1], messages[2]] });
  it('makes an approved wording present, word for word', () =>
    expect(judge(`<p>${said}</p>${filler}`, taught)['fees']).toMatchObject({ state: 'present', certainty: 'confirmed' }));
  it('does not make other pages say it', () => expect(judge(filler, taught)['fees']?.state).toBe('missing'));
});
