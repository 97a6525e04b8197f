import check from '@/lib/checks/plan/hierarchy-crowded';
import { checkTester } from '../../../kit/check-tester';

const audiences = [
  { id: 'parents', name: 'Parents of school children' },
  { id: 'students', name: 'Students who cook' },
];
const channels = [
  { id: 'site', name: 'Site' },
  { id: 'shop', name: 'Shop' },
];
const message = (letter: string, priority: number, more: object = {}) => ({ statement: `Message ${letter}`, priority, ...more });

checkTester(check, {
  clear: [
    { name: 'three on top', plan: { messages: [message('a', 1), message('b', 1), message('c', 1), message('d', 2)] } },
    { name: 'many below', plan: { messages: [message('a', 1), ...'bcdef'.split('').map((letter) => message(letter, 2))] } },
    {
      name: 'four on top, two for each audience',
      plan: {
        audiences,
        messages: [
          ...'ab'.split('').map((letter) => message(letter, 1, { audiences: ['parents'] })),
          ...'cd'.split('').map((letter) => message(letter, 1, { audiences: ['students'] })),
          message('e', 2),
        ],
      },
    },
    {
      name: 'four on top, two for each channel',
      plan: {
        channels,
        messages: [
          ...'ab'.split('').map((letter) => message(letter, 1, { channels: ['site'] })),
          ...'cd'.split('').map((letter) => message(letter, 1, { channels: ['shop'] })),
          message('e', 2),
        ],
      },
    },
    {
      name: 'four on top, one after the other',
      plan: {
        messages: [
          message('a', 1),
          message('b', 1),
          message('c', 1, { from: '2027-01-01', until: '2027-01-31' }),
          message('d', 1, { from: '2027-02-01', until: '2027-02-28' }),
          message('e', 2),
        ],
      },
    },
    { name: 'all of one rank is another fault', plan: { messages: 'abcde'.split('').map((letter) => message(letter, 1)) } },
  ],
  found: [
    {
      name: 'four on top',
      plan: { messages: [...'abcd'.split('').map((letter) => message(letter, 1)), message('e', 2)] },
      says: /^4 messages share the first place; people keep three\.$/,
      quotes: ['Message d'],
      count: 1,
    },
    {
      name: 'four for the same people, a fifth for others',
      plan: {
        audiences,
        messages: [
          ...'abcd'.split('').map((letter) => message(letter, 1, { audiences: ['parents'] })),
          message('e', 1, { audiences: ['students'] }),
          message('f', 3),
        ],
      },
      says: /^4 messages/,
    },
  ],
});
