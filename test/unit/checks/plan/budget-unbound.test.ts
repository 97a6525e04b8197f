import check from '@/lib/checks/plan/budget-unbound';
import { checkTester } from '../../../kit/check-tester';

const goals = [{ id: 'members', statement: 'Win 900 members' }];
const channels = [
  { id: 'search', name: 'Paid search' },
  { id: 'site', name: 'Site' },
];
const bound = { byObjective: [{ goal: 'members', share: 1 }], hidden: ['Photography'] };

checkTester(check, {
  clear: [
    { name: 'by objective, with hidden costs', plan: { goals, budget: bound } },
    { name: 'less than the whole', plan: { goals, budget: { ...bound, byObjective: [{ goal: 'members', share: 0.6 }] } } },
    {
      name: 'rounded to a hair over the whole',
      plan: {
        goals,
        channels,
        budget: {
          ...bound,
          byChannel: [
            { channel: 'search', share: 0.667 },
            { channel: 'site', share: 0.34 },
          ],
        },
      },
    },
    {
      name: 'the whole by channel, and testing beside it',
      plan: { goals, channels, budget: { ...bound, testing: 0.1, byChannel: [{ channel: 'search', share: 1 }] } },
    },
    { name: 'nothing by channel', plan: { goals, channels, budget: { ...bound, testing: 0.2 } } },
  ],
  found: [
    {
      name: 'by channel alone',
      plan: { goals, channels, budget: { hidden: ['Photography'], byChannel: [{ channel: 'search', share: 0.9 }] } },
      says: /^The budget is not divided by objective\.$/,
      quotes: ['Paid search: 90 %'],
      count: 1,
    },
    { name: 'no hidden costs', plan: { goals, budget: { ...bound, hidden: [] } }, says: /no costs beside the channels/, severity: 'minor', count: 1 },
    {
      name: 'more than there is',
      plan: {
        goals,
        channels,
        budget: {
          ...bound,
          byChannel: [
            { channel: 'search', share: 0.7 },
            { channel: 'site', share: 0.5 },
          ],
        },
      },
      says: /by channel add up to 120 %/,
      count: 1,
    },
  ],
  notJudged: [{ name: 'no budget', plan: { goals }, because: 'plan-lacks', planPart: 'budget' }],
});
