import check from '@/lib/checks/plan/brief-unanswered';
import { checkTester } from '../../../kit/check-tester';

const answers = {
  achieve: 'Double repeat orders',
  reach: 'Parents who cook on weekdays',
  action: 'Order a box',
  proofOfSuccess: '2,000 second orders by June',
};
const without = (...fields: (keyof typeof answers)[]) => ({
  commercialBrief: Object.fromEntries(Object.entries(answers).filter(([field]) => !fields.includes(field as keyof typeof answers))),
});

checkTester(check, {
  clear: [
    { name: 'all four answered', plan: { commercialBrief: answers } },
    { name: 'answers of one word', plan: { commercialBrief: { ...answers, reach: 'Parents' } } },
    {
      name: 'an answer that speaks of what is unknown',
      plan: { commercialBrief: { ...answers, achieve: 'Become known where we are unknown today' } },
    },
    {
      name: 'an answer that holds the letters of a placeholder',
      plan: { commercialBrief: { ...answers, action: 'Read the todo list and tick one box' } },
    },
    { name: 'an end that a channel serves', plan: { commercialBrief: { ...answers, achieve: 'Sell more boxes through TikTok' } } },
    { name: 'a channel with its purpose', plan: { commercialBrief: { ...answers, achieve: 'Launch a newsletter so that parents order again' } } },
    { name: 'a product that is a medium', plan: { commercialBrief: { ...answers, achieve: 'Make e-mail safe for everyone' } } },
    { name: 'adverts with their purpose', plan: { commercialBrief: { ...answers, achieve: 'Use ads to fill the September term' } } },
    { name: 'people found on a channel', plan: { commercialBrief: { ...answers, reach: 'Parents who swap recipes on Instagram' } } },
    { name: 'a step on a channel is a step', plan: { commercialBrief: { ...answers, action: 'Follow us on Instagram' } } },
    { name: 'a figure alone', plan: { commercialBrief: { ...answers, proofOfSuccess: '2000' } } },
  ],
  found: [
    {
      name: 'one left out',
      plan: without('action'),
      says: /^The brief does not answer: “What should they do\?”$/,
      quotes: ['What should they do?'],
      count: 1,
    },
    { name: 'none answered', plan: { messages: [{ statement: 'Dinner is done' }] }, says: /achieve/, count: 4 },
    { name: 'a placeholder', plan: { commercialBrief: { ...answers, reach: 'TBD' } }, says: /reach/, quotes: ['TBD'], count: 1 },
    {
      name: 'an end answered with a channel',
      plan: { commercialBrief: { ...answers, achieve: 'Do more TikTok' } },
      says: /^The brief answers “What should the business achieve\?” with a channel\.$/,
      quotes: ['Do more TikTok'],
      count: 1,
    },
    {
      name: 'a campaign for its own sake',
      plan: { commercialBrief: { ...answers, achieve: 'Run a big LinkedIn campaign this autumn' } },
      says: /with a channel/,
    },
    { name: 'a platform to grow on', plan: { commercialBrief: { ...answers, achieve: 'Build an audience on YouTube' } }, says: /with a channel/ },
    { name: 'people answered with a channel', plan: { commercialBrief: { ...answers, reach: 'Instagram' } }, says: /Whom do we need to reach/ },
    { name: 'a question mark', plan: { commercialBrief: { ...answers, achieve: '???' } }, says: /achieve/, quotes: ['???'] },
  ],
});
