import check from '@/lib/checks/plan/goal-unrealistic';
import { checkTester } from '../../../kit/check-tester';

const plan = (goal: object, rest: object = {}) => ({
  goals: [{ statement: 'Members', by: '2027-06-30', ...goal }],
  timeline: { launch: '2027-01-01' },
  ...rest,
});

checkTester(check, {
  clear: [
    { name: 'a third more', plan: plan({ baseline: 40000, target: 52000 }) },
    { name: 'nearly three times in a quarter', plan: plan({ baseline: 1500, target: 4000, by: '2027-03-31' }) },
    { name: 'from a handful to many', plan: plan({ baseline: 3, target: 60 }) },
    { name: 'ten times in three years', plan: plan({ baseline: 1000, target: 10000, by: '2029-12-31' }) },
    { name: 'no baseline', plan: plan({ target: 90000 }) },
    { name: 'units that cannot be compared', plan: plan({ baseline: '3 %', target: 900 }) },
    { name: 'a range', plan: plan({ baseline: 100, target: 'between 2,000 and 3,000' }) },
    { name: 'a figure to be kept', plan: plan({ statement: 'Keep the price', baseline: '£49', target: '£49' }) },
    { name: 'growth of more than all', plan: plan({ statement: 'Growth of orders', baseline: '80 %', target: '140 %' }) },
    { name: 'the same figure in another hand', plan: plan({ baseline: '40k', target: '52 thousand' }) },
  ],
  found: [
    {
      name: 'twenty times in half a year',
      plan: plan({ baseline: 1000, target: 20000 }),
      says: /^“Members” asks for 20 times today’s figure in 6 months\.$/,
      certainty: 'confirmed',
    },
    { name: 'six times in two months', plan: plan({ baseline: 1000, target: 6000, by: '2027-02-28' }), says: /6 times/, certainty: 'pleaseCheck' },
    { name: 'a cost to a twelfth', plan: plan({ baseline: '£96', target: '£8' }), says: /1\/12/ },
    {
      name: 'a share of more than all',
      plan: plan({ statement: 'Share of renewals', baseline: '80 %', target: '120 %' }),
      says: /more than all of them/,
      certainty: 'confirmed',
    },
    { name: 'what is there already', plan: plan({ statement: 'Win members', baseline: 900, target: '900' }), says: /what is there today/ },
  ],
  notJudged: [{ name: 'no goals', plan: { goals: [] }, because: 'plan-lacks', planPart: 'goals' }],
});
