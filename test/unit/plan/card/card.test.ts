import { describe, expect, it } from 'vitest';
import { cardOf, teachingSheetOf } from '@/lib/plan';
import { planFrom } from '../../../kit/plan';

const DATE = '2026-11-25';

const plan = planFrom({
  brand: { name: 'Larkwheel', wrong: ['Lark Wheel'], coreIdea: 'Riding without owning' },
  audiences: [
    { id: 'families', name: 'Families', avoid: ['drivetrain'], vocabulary: ['school run'] },
    { id: 'staff', name: 'Employers', avoid: ['licences'] },
  ],
  messages: [
    { id: 'cheap', priority: 3, statement: 'From £49 a month', audiences: ['families'], channels: ['site'] },
    {
      id: 'rolling',
      priority: 1,
      statement: 'A working bike, always',
      phrasings: ['Ride again tomorrow.', { text: 'Morgen wieder unterwegs.', language: 'de' }],
      contradictions: ['Repairs take a week'],
      proof: ['fixed', 'gone'],
    },
    { id: 'leave', priority: 2, statement: 'Leave any month' },
    { id: 'gift', priority: 4, statement: 'Give it as a gift', channels: ['site'], from: '2026-12-01', until: '2026-12-24' },
    { id: 'autumn', priority: 5, statement: 'First month free', channels: ['site'], until: '2026-10-31' },
  ],
  claims: [
    { id: 'fixed', text: '96% fixed in a day', status: 'approved', source: 'Service desk', until: '2026-12-31' },
    { id: 'gone', text: 'Fixed on the same day', status: 'retired', replacement: 'Fixed in a day' },
    { id: 'cities', text: '12 cities', status: 'approved', source: 'Depots' },
    { id: 'fast', text: 'Delivered in five days', status: 'approved' },
    { id: 'old', text: '9 cities', status: 'approved', source: 'Depots', until: '2026-06-30' },
  ],
  channels: [
    {
      id: 'site',
      name: 'Website',
      type: 'site',
      audiences: ['families', 'staff'],
      touchpoints: [{ name: 'Home' }, { id: 'prices', name: 'Prices', messages: ['leave', 'cheap'] }],
    },
    { id: 'bio', name: 'Picto', type: 'social', audiences: ['staff'] },
  ],
});
const card = (place: Parameters<typeof cardOf>[1], date = DATE) => {
  const made = cardOf(plan, place, date);
  if (!made) throw new Error('no card');
  return made;
};
const owed = ({ messages }: ReturnType<typeof card>) => messages.map(({ number, id }) => `${number} ${id}`);

describe('a message card', () => {
  it('lists what a touchpoint owes in the plan’s order, and nothing else', () => {
    expect(owed(card({ channel: 'site', touchpoint: 'prices' }))).toEqual(['1 leave', '2 cheap']);
  });

  it('of a channel lists what any of its touchpoints owes, and says which where not all do', () => {
    const whole = card({ channel: 'site' });
    expect(owed(whole)).toEqual(['1 rolling', '2 leave', '3 cheap']);
    expect(whole.messages.map(({ on }) => on)).toEqual([['Home'], [], []]);
  });

  it('of a channel without touchpoints follows the rule for its kind', () => {
    expect(owed(card({ channel: 'bio' }))).toEqual(['1 rolling']);
  });

  it('keeps apart what is owed on another day', () => {
    expect(card({ channel: 'site' }).notNow.map(({ id }) => id)).toEqual(['gift', 'autumn']);
    expect(owed(card({ channel: 'site' }, '2026-12-01'))).toContain('4 gift');
  });

  it('says that a short text owes less only where that is so', () => {
    expect(card({ channel: 'site' }).shortCopyWords).toBe(60);
    expect(card({ channel: 'site', touchpoint: 'prices' }).shortCopyWords).toBeUndefined();
    expect(card({ channel: 'bio' }).shortCopyWords).toBeUndefined();
  });

  it('shows agreed wordings, what must not be said, and only proofs that still stand', () => {
    const [first] = card({ channel: 'site' }).messages;
    expect(first).toMatchObject({
      wordings: [{ text: 'Ride again tomorrow.' }, { text: 'Morgen wieder unterwegs.', language: 'de' }],
      never: ['Repairs take a week'],
    });
    expect(first?.proof.map(({ id }) => id)).toEqual(['fixed']);
  });

  it('never passes off a taught sentence as an agreed one', () => {
    const messages = plan.messages.map((message) => ({ ...message, phrasings: [{ text: 'Seen on a page', taught: 'lesson' }] }));
    expect(cardOf({ ...plan, messages }, { channel: 'bio' }, DATE)?.messages[0]?.wordings).toEqual([]);
  });

  it('parts facts one may quote from those without a source and those that are over', () => {
    const { facts, unsourced, gone } = card({ channel: 'site' });
    expect([facts, unsourced, gone].map((list) => list.map(({ id }) => id))).toEqual([['cities'], ['fast'], ['gone', 'old']]);
  });

  it('names whom a message is for where the channel reaches others too', () => {
    expect(card({ channel: 'site' }).messages.map(({ people }) => people)).toEqual([[], [], ['Families']]);
  });

  it('takes the words to avoid from the people of this channel alone', () => {
    expect(card({ channel: 'bio' }).avoid).toEqual(['licences']);
  });

  it('is none for a place the plan does not have', () => {
    expect(cardOf(plan, { channel: 'nowhere' }, DATE)).toBeUndefined();
    expect(cardOf(plan, { channel: 'bio', touchpoint: 'prices' }, DATE)).toBeUndefined();
  });
});

describe('the teaching sheet', () => {
  it('has the messages of the day in plain order, and every fact one may quote', () => {
    const sheet = teachingSheetOf(plan, DATE);
    expect(sheet.messages.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 rolling', '2 leave', '3 cheap']);
    expect(sheet.facts.map(({ id }) => id)).toEqual(['fixed', 'cities']);
  });
});
