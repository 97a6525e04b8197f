import { readFileSync } from 'node:fs';
import { constantFrom, assert as hold, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '@/lib/capture';
import { figures } from '@/lib/language';
import type { Plan } from '@/lib/plan';
import { calibrate, hear, type Landing, read } from '@/lib/reading';
import { changes } from '../../kit/changes';
import { pageFrom } from '../../kit/page';
import { pageOf, type Trade, trades, verdict, wholePage } from '../../kit/pairs';
import { samplePlan } from '../../kit/sample';

/** What must not change a verdict, and what must, whatever the page: drawn with a fixed seed so that a failure comes back. */
const RUNS = { seed: 20261115, numRuns: 12 };
const all = trades();
const cases = all.flatMap((trade) => trade.pairs.map(({ id, pair }) => ({ trade, id, pair, toString: () => id })));
const messages = all.flatMap((trade) =>
  trade.plan.messages.map((message) => ({ trade, message, toString: () => `${trade.name} · ${message.statement}` })),
);

/** Pages that say nothing of these and share a word with them are called weak today. */
const KNOWN_WRONG = new Set(['bakery onsite', 'bakery pure', 'bakery price', 'bank fee', 'charity stop', 'hotel sea', 'software kitchens']);

const before = new Map<string, Landing>();
function unchanged(one: (typeof cases)[number]): Landing {
  const known = before.get(one.id) ?? verdict(one.trade, pageOf(one.trade, one.pair), one.pair.message);
  before.set(one.id, known);
  return known;
}

/** A chooser that the drawn number alone decides. */
const picker = (seed: number) => (below: number) => seed % below;

describe('how a page is written and laid out changes no verdict', () => {
  it.each(Object.entries(changes))('%s', (_, change) => {
    hold(
      property(constantFrom(...cases), integer({ min: 0, max: 1000 }), (one, seed) => {
        expect(verdict(one.trade, change(pageOf(one.trade, one.pair), picker(seed)), one.pair.message).state, one.id).toBe(unchanged(one).state);
      }),
      RUNS,
    );
  });

  const around: Record<string, (trade: Trade) => Partial<Trade>> = {
    'a longer menu': ({ menu }) => ({ menu: [...menu, 'Imprint', 'Press', 'Careers', 'Deutsch'] }),
    'a longer footer': ({ footer }) => ({ footer: `${footer} All rights reserved. Accessibility.` }),
    // What stands right after the passage is read together with it; the order of the others says nothing.
    'other sections in another order': ({ neutral: [first = '', ...rest] }) => ({ neutral: [...rest.slice(0, 2), first, ...rest.slice(2)] }),
  };
  it.each(Object.entries(around))('%s', (_, change) => {
    hold(
      // A quotation that names who said it is not read as copy yet: such a page says nothing.
      property(constantFrom(...cases.filter(({ id }) => !id.includes('quotation'))), (one) => {
        const html = wholePage({ ...one.trade, ...change(one.trade) }, one.pair.page, { foot: one.pair.foot, more: one.pair.menu });
        expect(verdict(one.trade, html, one.pair.message).state, one.id).toBe(unchanged(one).state);
      }),
      RUNS,
    );
  });

  it('the passage in the first section or the last', () => {
    hold(
      property(constantFrom(...cases), (one) => {
        const first = pageOf(one.trade, one.pair).replace(/<main>(.*?)(<section>.*?<\/section>)/s, '<main>$2$1');
        expect(verdict(one.trade, first, one.pair.message).state, one.id).toBe(unchanged(one).state);
      }),
      RUNS,
    );
  });
});

describe('what is said decides', () => {
  it.each(messages.map((one) => [String(one), one] as const))('%s: word for word is present, nothing of it is missing', (_, { trade, message }) => {
    expect(verdict(trade, wholePage(trade, `<p>${message.statement}.</p>`), message.id)).toMatchObject({ state: 'present', certainty: 'confirmed' });
    const silent = verdict(trade, wholePage(trade, ''), message.id).state;
    if (!KNOWN_WRONG.has(`${trade.name} ${message.id}`)) expect(silent).toBe('missing');
    else expect(silent, 'mended: take it out of KNOWN_WRONG').toBe('weak');
  });

  const written = messages.filter(({ message }) => figures(message.statement).some(({ kind }) => kind !== 'date' && kind !== 'version'));
  it.each(written.map((one) => [String(one), one] as const))('%s: another figure is never confirmed present', (_, { trade, message }) => {
    for (const factor of [0.4, 3]) {
      const said = otherFigure(message.statement, factor);
      const { state, certainty } = verdict(trade, wholePage(trade, `<p>${said}.</p>`), message.id);
      expect(`${said}: ${state}, ${certainty}`).not.toMatch(/present, confirmed$/);
    }
  });

  const denials: Record<string, (statement: string) => string> = {
    'it is not true that': (statement) => `It is not true that ${small(statement)}.`,
    'we can no longer promise': (statement) => `We can no longer promise: ${small(statement)}.`,
    'asked and denied': (statement) => `${statement}? No.`,
    'it is false that': (statement) => `It is false that ${small(statement)}.`,
  };
  it.each(Object.entries(denials))('%s: never present', (_, deny) => {
    for (const { trade, message } of messages) {
      const said = deny(message.statement);
      expect(`${said} ${verdict(trade, wholePage(trade, `<p>${said}</p>`), message.id).state}`).not.toMatch(/present$/);
    }
  });
});

describe('the sample brand', () => {
  const plan = samplePlan();
  const pages = ['index', 'pricing/index', 'about/index', 'bikes/wren/index'].map((name) => ({
    url: `https://www.larkwheel.test/${name.replace(/index$/, '')}`,
    html: readFileSync(`test/fixtures/sample/www.larkwheel.test/${name}.html`, 'utf8'),
  }));
  const heard = pages.map(({ url, html }) => hear(plan, pageFrom(html, { url })));
  const states = (page: PageSnapshot, index: number, by: Plan = plan) =>
    read(by, page, { calibration: calibrate(heard.map((one, at) => (at === index ? hear(by, page) : one))), date: '2026-11-15' }).landings;

  // Attributes and styles hold no copy: only the body's text is changed.
  const inBody = (html: string, change: (body: string) => string) => html.replace(/(?<=<body[^>]*>).*(?=<\/body>)/s, change);
  const harmless = Object.entries(changes).filter(([name]) => !/capital/.test(name));
  it.each(harmless)('%s changes no verdict', (_, change) => {
    hold(
      property(integer({ min: 0, max: pages.length - 1 }), integer({ min: 0, max: 1000 }), (index, seed) => {
        const { url, html } = pages[index] as (typeof pages)[number];
        const told = (source: string) => states(pageFrom(source, { url }), index).map(({ message, state }) => `${message} ${state}`);
        expect(told(inBody(html, (body) => change(body, picker(seed))))).toEqual(told(html));
      }),
      { ...RUNS, numRuns: 2 },
    );
  });

  it('a message whose every sentence is gone is missing', () => {
    pages.forEach(({ url, html }, index) => {
      const page = pageFrom(html, { url });
      for (const { id } of plan.messages) {
        let left = page;
        let landing = states(left, index).find(({ message }) => message === id) as Landing;
        // Each round takes the sentences shown as evidence away.
        for (let round = 0; round < 30 && landing.state !== 'missing' && landing.evidence.length > 0; round += 1) {
          const quotes = landing.evidence.map(({ quote }) => quote);
          left = {
            ...left,
            blocks: left.blocks.map((block) => ({ ...block, text: quotes.reduce((text, quote) => text.replace(quote, '–'), block.text) })),
          };
          landing = states(left, index).find(({ message }) => message === id) as Landing;
        }
        expect(`${url} ${id} ${landing.state}`).toBe(`${url} ${id} missing`);
      }
    });
  });
});

const small = (statement: string): string => statement.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** The statement with its first figure another one, in the same way of writing. */
function otherFigure(statement: string, factor: number): string {
  const figure = figures(statement).find(({ kind }) => kind !== 'date' && kind !== 'version');
  if (!figure) return statement;
  const written = /\d[\d.,]*\d|\d+/.exec(figure.text)?.[0];
  const plain = written ? Number(written.replaceAll(',', '')) : 10;
  const value = Math.max(1, Math.round(plain * factor));
  const other = String(value === plain ? plain + 5 : value).replace(/\B(?=(\d{3})+$)/g, ',');
  return (
    statement.slice(0, figure.start) +
    (written ? figure.text.replace(written, other) : figure.text.replace(/\p{L}+/u, other)) +
    statement.slice(figure.end)
  );
}
