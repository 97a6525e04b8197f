import drift from '@/lib/checks/across/drift';
import { checkTester } from '../../../kit/check-tester';

const plan = {
  messages: [
    { id: 'repair', priority: 1, statement: 'We repair your boiler on the day you call' },
    { id: 'night', priority: 2, statement: 'Somebody answers the telephone all night, Sundays too' },
  ],
};
/** Home owes everything, About only the first message; Prices says all of it all along. */
const channels = [
  {
    id: 'site',
    name: 'Site',
    type: 'site',
    touchpoints: [
      { id: 'home', name: 'Home', url: 'https://brand.test/', messages: ['repair', 'night'] },
      { id: 'about', name: 'About', url: 'https://brand.test/about', messages: ['repair'] },
      { id: 'prices', name: 'Prices', url: 'https://brand.test/prices', messages: ['repair', 'night'] },
    ],
  },
];
const planned = { ...plan, channels };

const filler = [
  'Our engineers live in the towns they work in and know the houses there.',
  'Ask for a visit online or by letter, whichever you like better.',
  'We have looked after heating in the valley since before the dam was built.',
];
const page = (...lines: string[]) =>
  `<title>Boilers</title><main><h1>Warm homes in the valley</h1>${[...lines, ...filler].map((line) => `<p>${line}</p>`).join('')}</main>`;
const REPAIR = 'We repair your boiler on the day you call.';
const NIGHT = 'Somebody answers the telephone all night, Sundays too.';
const full = page(REPAIR, NIGHT);
const Prices = full;

checkTester(drift, {
  clear: [
    {
      name: 'the same pages as last time',
      plan: planned,
      pages: { Prices, Home: full, About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
    },
    {
      name: 'other words around the message',
      plan: planned,
      pages: { Prices, Home: page(REPAIR, NIGHT, 'Read what the valley says of us.'), About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
    },
    {
      name: 'a comma and another dash',
      plan: planned,
      pages: { Prices, Home: page('We repair your boiler, on the day you call.', NIGHT), About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
    },
    {
      name: 'a paraphrase that says all of it',
      plan: planned,
      pages: { Prices, Home: page('Call us, and your boiler is repaired the very same day.', NIGHT), About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
    },
    {
      name: 'the sentences changed places',
      plan: planned,
      pages: { Prices, Home: page(NIGHT, 'Read what the valley says of us.', REPAIR), About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
    },
    {
      name: 'a message that was missing last time is missing still',
      plan: planned,
      pages: { Prices, Home: page(REPAIR), About: page(REPAIR) },
      earlier: { Prices, Home: page(REPAIR, 'Ring the bell twice.'), About: page(REPAIR) },
    },
    {
      name: 'a message that came where it is owed',
      plan: planned,
      pages: { Prices, Home: full, About: page(REPAIR) },
      earlier: { Prices, Home: page(REPAIR), About: page(REPAIR) },
    },
    {
      name: 'lost where nobody owes it',
      plan: planned,
      pages: { Prices, Home: full, About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR, NIGHT) },
    },
    {
      name: 'one page was not read last time, the other is the same',
      plan: planned,
      pages: { Prices, Home: full, About: page(REPAIR) },
      earlier: { Prices, Home: full },
    },
    {
      name: 'one page was not read this time, the other is the same',
      plan: planned,
      pages: { Prices, Home: full },
      earlier: { Prices, Home: full, About: page(REPAIR) },
    },
    {
      name: 'a message whose last day has passed',
      plan: { messages: [{ ...plan.messages[0] }, { ...plan.messages[1], until: '2026-11-01' }], channels },
      pages: { Prices, Home: page(REPAIR), About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
    },
  ],
  found: [
    {
      name: 'the sentence is gone from one page',
      plan: planned,
      pages: { Prices, Home: page(REPAIR), About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
      says: /^“Somebody answers.*: no longer said on Home\.$/,
      quotes: [NIGHT],
      count: 1,
      severity: 'moderate',
      certainty: 'confirmed',
    },
    {
      name: 'the first message is gone from both',
      plan: planned,
      pages: { Prices, Home: page(NIGHT), About: page() },
      earlier: { Prices, Home: full, About: page(REPAIR) },
      says: /no longer said on 2 touchpoints\.$/,
      quotes: [REPAIR],
      count: 1,
      severity: 'serious',
    },
    {
      name: 'half of it is left',
      plan: planned,
      pages: { Prices, Home: page(REPAIR, 'Somebody opens the letters all night.'), About: page(REPAIR) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
      says: /now only half said on Home\.$/,
      severity: 'minor',
      certainty: 'confirmed',
    },
    {
      name: 'a message came to a page that the plan does not ask it of: a person is asked',
      plan: planned,
      pages: { Prices, Home: full, About: page(REPAIR, NIGHT) },
      earlier: { Prices, Home: full, About: page(REPAIR) },
      says: /new, and not asked for on About\.$/,
      quotes: [NIGHT],
      severity: 'minor',
      certainty: 'pleaseCheck',
      count: 1,
    },
  ],
  notJudged: [
    { name: 'no audit was finished before', plan: planned, pages: { Prices, Home: full, About: page(REPAIR) }, because: 'nothing-earlier' },
    {
      name: 'no page was read both times',
      plan: planned,
      pages: { Prices, Home: full },
      earlier: { About: page(REPAIR) },
      because: 'nothing-earlier',
    },
  ],
});
