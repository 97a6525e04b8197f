import check from '@/lib/checks/plan/messages-alike';
import { checkTester } from '../../../kit/check-tester';

const messages = (...list: (string | object)[]) => ({
  messages: list.map((one, at) => ({ priority: at + 1, ...(typeof one === 'string' ? { statement: one } : one) })),
});
const audiences = [
  { id: 'parents', name: 'Parents' },
  { id: 'students', name: 'Students' },
];

checkTester(check, {
  clear: [
    { name: 'two things', plan: messages('Dinner is on the table in twenty minutes', 'You can skip any week you like') },
    { name: 'two figures', plan: messages('Vegetable boxes from £12 a week', 'Vegetable boxes from £18 a week') },
    { name: 'one says no', plan: messages('Delivered with plastic packaging', 'Delivered without plastic packaging') },
    {
      name: 'one is part of the other',
      plan: messages('Fresh vegetables', 'Fresh vegetables from growers within thirty miles, picked the same morning'),
    },
    { name: 'the same subject', plan: messages('Our growers earn a fair wage', 'Our growers live within thirty miles') },
    {
      name: 'the same for other people',
      plan: {
        audiences,
        ...messages(
          { statement: 'Cook fresh vegetables every evening', audiences: ['parents'] },
          { statement: 'Cook fresh vegetables each evening', audiences: ['students'] },
        ),
      },
    },
    {
      name: 'the same offer at another time',
      plan: messages(
        { statement: 'First vegetable box half price', from: '2027-01-01', until: '2027-01-31' },
        { statement: 'First vegetable box at half price', from: '2027-05-01', until: '2027-05-31' },
      ),
    },
    { name: 'one message', plan: messages('Dinner is on the table in twenty minutes') },
  ],
  found: [
    {
      name: 'the same words in another order',
      plan: messages('Growers within thirty miles pick your vegetables', 'Your vegetables are picked by growers within thirty miles'),
      says: /say the same\.$/,
      count: 1,
    },
    {
      name: 'a wording approved for both',
      plan: messages(
        { statement: 'You never have to plan a dinner again', phrasings: ['Dinner plans itself, week after week'] },
        { statement: 'Stop thinking about food', phrasings: ['Dinner plans itself week after week'] },
      ),
      says: /“You never have to plan a…” and “Stop thinking about food”/,
      quotes: ['Dinner plans itself week after week'],
    },
    {
      name: 'the brand’s name is no difference',
      plan: messages('Larkwheel brings fresh vegetables home', 'Fresh vegetables brought home'),
      says: /say the same/,
    },
  ],
});
