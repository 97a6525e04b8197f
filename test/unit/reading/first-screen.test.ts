import { describe, expect, it } from 'vitest';
import { calibrate, hear, read } from '@/lib/reading';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';
import { hostile } from './parts';

const plan = planFrom({
  brand: { name: 'Rowanlea', coreIdea: 'Care at home, by people you know' },
  messages: [
    { id: 'same', priority: 1, statement: 'The same two carers come to your home every day' },
    { id: 'price', priority: 2, statement: 'A visit costs £24 an hour' },
  ],
});
const shown = (html: string) => {
  const snapshot = pageFrom(html);
  return read(plan, snapshot, { calibration: calibrate([hear(plan, snapshot)]), date: '2026-11-15' }).firstScreen;
};
const texts = (html: string) => shown(html)?.sentences.map(({ quote }) => quote);
const told = (html: string) => shown(html)?.messages[0]?.told;
const rest =
  '<p>Visits begin at seven in the morning and end at ten at night, on all days of the year.</p><p>Ring us or write, and somebody comes to see you.</p>';
const low = '<p style="margin-top:1600px">The same two carers come to your home every day.</p>';

describe('what the first screen alone says', () => {
  it('is its main heading and the lines that follow, three at most, in reading order', () => {
    expect(
      texts(
        `<p>Rowanlea is moving office in May.</p><h1>Care at home, by people you know</h1><p>The same two carers come to your home every day.</p>${rest}`,
      ),
    ).toEqual([
      'Care at home, by people you know',
      'The same two carers come to your home every day.',
      'Visits begin at seven in the morning and end at ten at night, on all days of the year.',
    ]);
  });

  it.each([
    ['menus', '<nav><p>Where we work and who we are</p></nav>'],
    ['buttons and links', '<a class="button" href="/v">Ask for a first visit</a><p><a href="/x">Read how the rota works</a></p>'],
    [
      'cookie questions',
      '<div role="dialog" class="cookie-consent" id="cookie-banner"><p>We use cookies to remember what you like.</p><button>Accept all cookies</button></div>',
    ],
    ['a short heading further down', '<h2>Our prices</h2>'],
    ['the footer', '<footer><p>Rowanlea Care, 14 Mill Lane.</p></footer>'],
  ])('leaves out %s', (_, extra) => {
    const read = texts(`<h1>Care at home, by people you know</h1>${extra}`);
    expect(read).toEqual(['Care at home, by people you know']);
  });

  it('leaves out what stands below the fold', () => expect(texts(`<h1>Rowanlea</h1>${low}`)).toEqual(['Rowanlea']));

  it('is not told where the first screen holds no words', () =>
    expect(shown(`<div style="margin-top:1600px"><h1>Care at home</h1>${rest}</div>`)).toBeUndefined());

  it.each(hostile)('survives %s', (_, html) => expect(() => shown(html)).not.toThrow());
});

describe('held against the message that matters most', () => {
  it('says it', () => expect(told(`<h1>The same two carers come to your home every day</h1>${rest}`)).toBe('says'));
  it.each([
    ['on another matter', `<h1>Care in the valley</h1>${rest}`],
    ['said only below the fold', `<h1>Care in the valley</h1>${rest}${low}`],
    ['denied', `<h1>Care in the valley</h1><p>We cannot promise that the same two carers come to your home every day.</p>`],
  ])('does not say it: %s', (_, html) => expect(told(html)).not.toBe('says'));
  it('has it, but not where the eye falls', () =>
    expect(
      told(
        `<h1>Care in the valley</h1><h2>Seven days in every week of the year</h2><h2>From the bridge up to the old quarry</h2><p>The same two carers come to your home every day.</p>`.replace(
          '<p>',
          '<p>Ring us.</p><p>',
        ),
      ),
    ).toBe('unread'));
  it('speaks of messages of first priority only', () =>
    expect(shown(`<h1>A visit costs £24 an hour</h1>${rest}`)?.messages.map(({ message }) => message)).toEqual(['same']));
});

describe('held against the core idea', () => {
  it('serves it', () => expect(shown(`<h1>Care at home, by people you know</h1>${rest}`)?.idea).toBe('served'));
  it.each([
    ['on another matter', `<h1>Offices to let in Mill Lane</h1>`],
    ['served only below the fold', `<h1>Offices to let in Mill Lane</h1><p style="margin-top:1600px">Care at home, by people you know.</p>`],
  ])('does not: %s', (_, html) => expect(shown(html)?.idea).toBe('absent'));
  it('is not asked where the plan has none', () => {
    const snapshot = pageFrom('<h1>Care at home</h1><p>By people you know well and like.</p>');
    const bare = planFrom({ messages: [{ id: 'm', priority: 1, statement: 'Care at home by people you know' }] });
    expect(read(bare, snapshot, { calibration: { best: {} }, date: '2026-11-15' }).firstScreen?.idea).toBeUndefined();
  });
});
