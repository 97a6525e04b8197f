import absent from '@/lib/checks/message/core-idea-absent';
import { checkTester } from '../../../kit/check-tester';

const plan = {
  brand: { name: 'Tidewell', coreIdea: 'Swimming lessons without fear' },
  messages: [
    { id: 'calm', priority: 1, statement: 'Nervous adults learn to swim in water they can stand in' },
    { id: 'price', priority: 2, statement: 'Ten lessons cost £140', kind: 'offer' },
    { id: 'gentle', priority: 3, statement: 'Nobody is ever pushed under water', kind: 'idea' },
  ],
};
/** Seventy words on another matter. */
const opening =
  '<p>The pool is open from seven in the morning until nine at night, and on Sundays until six. Lockers take a pound coin. The car park behind the building holds forty cars, and the number 12 bus stops at the gate. Towels and goggles can be hired at the desk, and the café serves soup, toast and cake until the last hour of the day. Showers are warm.</p>';
const page = (...says: string[]) => `<h1>Tidewell, Kings Road</h1>${says.map((one) => `<p>${one}</p>`).join('')}${opening}`;

checkTester(absent, {
  clear: [
    { name: 'the idea in its own words', plan, page: page('Our swimming lessons leave the fear outside: lessons without fear, whatever your age.') },
    { name: 'the idea in a heading and the line below', plan, page: page('Swimming lessons for people who would rather not. Come without fear.') },
    { name: 'half of the idea', plan, page: page('Swimming lessons every morning.') },
    { name: 'the first message serves it', plan, page: page('Nervous adults learn to swim here, in water they can stand in.') },
    { name: 'a message of the idea’s kind serves it', plan, page: page('Nobody is ever pushed under water.') },
    { name: 'a bio has no room for more', plan, page: '<h1>Tidewell</h1><p>Pool and café on Kings Road. Open daily.</p>' },
    { name: 'the first message only half there', plan, page: page('Nervous adults learn to swim in the small pool.') },
  ],
  found: [
    {
      name: 'opening hours and nothing else',
      plan,
      page: page(),
      says: /^Nothing here serves “Swimming lessons without fear”\.$/,
      count: 1,
    },
    {
      name: 'another message is there: a question',
      plan,
      page: page('Ten lessons cost £140.', 'Goggles from £9.'),
      says: /Nothing here serves/,
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [
    { name: 'a plan without a core idea', plan: { brand: { name: 'Tidewell' } }, page: page(), because: 'plan-lacks', planPart: 'brand.coreIdea' },
    { name: 'read in a hidden tab', plan, page: page(), snapshot: { visibility: 'hidden' }, because: 'read-while-hidden' },
    {
      name: 'a page in German',
      plan,
      page: '<html lang="de"><body><h1>Hallenbad am Markt</h1><p>Das Bad ist von sieben Uhr morgens bis neun Uhr abends für alle geöffnet, und die Umkleiden sind warm. Wir haben auch einen kleinen Laden mit Brillen und Handtüchern.</p></body></html>',
      because: 'language-not-read',
    },
  ],
});
