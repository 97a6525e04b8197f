import { expect, test } from 'vitest';
import check from '@/lib/checks/plan/goal-unmeasurable';
import { checkTester } from '../../../kit/check-tester';
import { planFrom } from '../../../kit/plan';

const goals = (...list: object[]) => ({ goals: list });

checkTester(check, {
  clear: [
    { name: 'figure and day in their fields', plan: goals({ statement: 'Win new members', target: 900, by: '2027-06-30' }) },
    { name: 'figure and day in the sentence', plan: goals({ statement: 'Win 900 new members by the end of June' }) },
    { name: 'a figure in words', plan: goals({ statement: 'Open two shops this year' }) },
    {
      name: 'an objective with key results',
      plan: goals({
        statement: 'Members stay with us',
        by: '2027-06-30',
        keyResults: [{ statement: 'Fewer than three in a hundred leave each month' }],
      }),
    },
    { name: 'the plan’s own end is the day', plan: { goals: [{ statement: 'Win 900 members' }], timeline: { end: '2027-06-30' } } },
    { name: 'a change with its starting point', plan: goals({ statement: 'Raise repeat orders by 20 %', baseline: 1400, by: '2027-06-30' }) },
    { name: 'a change from and to', plan: goals({ statement: 'Raise repeat orders by 20 %, from 1,400', by: '2027-06-30' }) },
    { name: 'a share to be reached is no change', plan: goals({ statement: 'Raise repeat orders', target: '40 %', by: '2027-06-30' }) },
    { name: 'done or not done', plan: goals({ statement: 'Open the second shop in spring' }) },
    { name: 'a rate by the year', plan: goals({ statement: 'Win 300 members a year' }) },
    { name: 'a wish is another fault', plan: goals({ statement: 'Increase brand awareness' }) },
  ],
  found: [
    {
      name: 'neither',
      plan: goals({ statement: 'Win more repeat orders' }),
      says: /^“Win more repeat orders” has no figure and no day\.$/,
      severity: 'serious',
      count: 1,
    },
    { name: 'no day', plan: goals({ statement: 'Win 900 members' }), says: /has no day\.$/, severity: 'moderate' },
    { name: 'a year is no figure', plan: goals({ statement: 'Win new members in 2027' }), says: /has no figure\.$/ },
    {
      name: 'a change from nowhere',
      plan: goals({ statement: 'Raise repeat orders by 20 %', by: '2027-06-30' }),
      says: /no starting point/,
      severity: 'minor',
    },
    { name: 'a metric alone', plan: goals({ statement: 'Members stay', metric: 'Monthly leavers' }), says: /no figure and no day/ },
  ],
  notJudged: [{ name: 'no goals', plan: goals(), because: 'plan-lacks', planPart: 'goals' }],
});

test('what to do speaks of the goal itself', () => {
  const todo = (parts: object) => {
    const plan = planFrom(parts);
    return [...check.judge({ goals: plan.goals, plan })][0]?.todo;
  };
  expect(todo({ goals: [{ statement: 'Win 900 members' }], timeline: { launch: '2027-01-01' } })).toMatch(
    /“Win 900 members”; the plan starts on 1 January 2027/,
  );
  expect(todo({ goals: [{ statement: 'Members stay', keyResults: [{ statement: 'Fewer leave in winter' }] }] })).toMatch(/“Fewer leave in winter”/);
  expect(todo({ goals: [{ statement: 'Win members' }] })).toMatch(/Win members: from … today/);
});
