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
    { name: 'a question mark', plan: { commercialBrief: { ...answers, achieve: '???' } }, says: /achieve/, quotes: ['???'] },
  ],
});
