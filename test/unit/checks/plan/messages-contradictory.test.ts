import check from '@/lib/checks/plan/messages-contradictory';
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
    { name: 'two denials of two things', plan: messages('No plastic in any box', 'No contract and no minimum term') },
    { name: 'a denial of another thing', plan: messages('You never plan a dinner again', 'Dinner plans arrive every Sunday by e-mail') },
    {
      name: 'the same figure',
      plan: messages('Growers within thirty miles pick your vegetables', 'Vegetables picked by growers within thirty miles'),
    },
    { name: 'two prices of two things', plan: messages('A small box costs £12 a week', 'A large box for the whole family costs £18 a week') },
    {
      name: 'another figure for other people',
      plan: {
        audiences,
        ...messages(
          { statement: 'Vegetable boxes from £12 a week', audiences: ['students'] },
          { statement: 'Vegetable boxes from £18 a week', audiences: ['parents'] },
        ),
      },
    },
    {
      name: 'another figure at another time',
      plan: messages(
        { statement: 'Vegetable boxes from £12 a week', until: '2027-01-31' },
        { statement: 'Vegetable boxes from £18 a week', from: '2027-02-01' },
      ),
    },
    {
      name: 'what must not be said is said by nobody',
      plan: messages({ statement: 'Skip any week', contradictions: ['Minimum term of six months'] }, 'Boxes come on Thursdays'),
    },
    {
      name: 'its own contradiction, not that of another message',
      plan: messages({ statement: 'Skip any week', contradictions: ['Minimum term of six months'] }),
    },
    {
      name: 'a taught sentence is no agreed wording',
      plan: messages('Delivered without plastic packaging', { statement: 'Easy to recycle', phrasings: ['The packaging goes into the paper bin'] }),
    },
  ],
  found: [
    {
      name: 'one says no',
      plan: messages('Delivered with plastic packaging', 'Delivered without plastic packaging'),
      says: /cannot both be true\.$/,
      quotes: ['Delivered without plastic packaging'],
      count: 1,
      certainty: 'confirmed',
    },
    {
      name: 'one says what the other rules out',
      plan: messages({ statement: 'Skip any week', contradictions: ['Minimum term of six months'] }, 'Six months is the minimum term'),
      says: /“Skip any week” and “Six months is the…”/,
      certainty: 'confirmed',
    },
    {
      name: 'an agreed wording says what an earlier message rules out',
      plan: messages(
        'Boxes come on Thursdays',
        { statement: 'Fresh all week', contradictions: ['We deliver on Thursdays only'] },
        { statement: 'One fixed day', phrasings: ['We deliver on Thursdays only.'] },
      ),
      quotes: ['We deliver on Thursdays only.'],
      count: 1,
    },
    {
      name: 'the same words with another price',
      plan: messages('Vegetable boxes from £12 a week', 'Vegetable boxes from £18 a week'),
      says: /cannot both/,
      certainty: 'pleaseCheck',
    },
  ],
});
