import { expect, test } from 'vitest';
import check from '@/lib/checks/plan/goal-vague';
import { checkTester } from '../../../kit/check-tester';
import { planFrom } from '../../../kit/plan';

const goals = (...list: object[]) => ({ goals: list });

checkTester(check, {
  clear: [
    { name: 'a goal with a figure', plan: goals({ statement: 'Win 900 new members by June' }) },
    { name: 'a direction with a figure', plan: goals({ statement: 'Raise awareness among parents from 12 % to 20 %' }) },
    { name: 'a direction with a metric', plan: goals({ statement: 'Increase brand awareness', metric: 'Unprompted recall' }) },
    { name: 'a direction with a target', plan: goals({ statement: 'Increase brand awareness', target: '20 % of parents' }) },
    {
      name: 'an objective with key results that count',
      plan: goals({ statement: 'Become the go-to bakery of the east side', keyResults: [{ statement: 'Nine in ten neighbours name us first' }] }),
    },
    { name: 'something one can see happen', plan: goals({ statement: 'Open the second shop' }) },
    { name: 'a thing of the product that grows', plan: goals({ statement: 'Grow repeat orders among parents' }) },
    { name: 'the word in another sense', plan: goals({ statement: 'Sell awareness courses to every school in town' }) },
    { name: 'a goal to be first', plan: goals({ statement: 'Be the first dairy in the region without plastic' }) },
  ],
  found: [
    {
      name: 'awareness',
      plan: goals({ statement: 'Increase brand awareness' }),
      says: /“Increase brand awareness” names nothing that can be counted\./,
      count: 1,
    },
    { name: 'a date is no figure', plan: goals({ statement: 'Strengthen our presence in the north in 2027' }), says: /presence/ },
    { name: 'no verb at all', plan: goals({ statement: 'More visibility' }), says: /More visibility/ },
    { name: 'one of two', plan: goals({ statement: 'Become a thought leader' }, { statement: 'Win 900 members' }), says: /thought leader/, count: 1 },
  ],
  notJudged: [
    { name: 'no goals', plan: goals(), because: 'plan-lacks', planPart: 'goals' },
    {
      name: 'a plan in German',
      plan: {
        goals: [{ statement: 'Die Bekanntheit der Marke steigern' }],
        messages: [{ statement: 'Mit uns haben Sie am Abend wieder Zeit für die Dinge, die Ihnen wichtig sind' }],
      },
      because: 'language-not-read',
    },
  ],
});

test('the example comes from the plan', () => {
  const todo = (parts: object) => {
    const plan = planFrom(parts);
    return [...check.judge({ goals: plan.goals, plan, planInEnglish: true })][0]?.todo;
  };
  const vague = { statement: 'Increase brand awareness' };
  expect(todo({ goals: [vague, { statement: 'Win members', level: 'business', target: 900, by: '2027-06-30' }] })).toMatch(
    /“Win members” has 900 by 30 June 2027/,
  );
  expect(todo({ goals: [vague], commercialBrief: { proofOfSuccess: '900 members by June' } })).toMatch(/“900 members by June”/);
  expect(todo({ goals: [vague], measurement: { metrics: ['Members'] } })).toMatch(/“Members”/);
});
