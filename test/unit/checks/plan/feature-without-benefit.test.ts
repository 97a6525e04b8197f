import { expect, test } from 'vitest';
import check from '@/lib/checks/plan/feature-without-benefit';
import { checkTester } from '../../../kit/check-tester';
import { planFrom } from '../../../kit/plan';

const paired = { name: 'Box that fits the letterbox', benefit: 'You never wait in for a parcel' };

checkTester(check, {
  clear: [
    { name: 'every feature has its benefit', plan: { features: [paired] } },
    { name: 'a benefit of three words', plan: { features: [{ name: 'Dark mode', benefit: 'Kinder to eyes' }] } },
    { name: 'benefits that belong to no feature', plan: { features: [paired], benefits: ['A quiet evening'] } },
  ],
  found: [
    {
      name: 'one of two is bare',
      plan: { features: [paired, { name: 'Brewing timer' }] },
      says: /how “Brewing timer” helps/,
      quotes: ['Brewing timer'],
      count: 1,
    },
    { name: 'a blank benefit is none', plan: { features: [{ name: 'Brewing timer', benefit: null }] }, says: /Brewing timer/, count: 1 },
  ],
  notJudged: [{ name: 'a plan without features', plan: { benefits: ['A quiet evening'] }, because: 'plan-lacks', planPart: 'features' }],
});

const todo = (parts: object): string => {
  const plan = planFrom(parts);
  return [...check.judge({ plan, plannedFeatures: plan.features })][0]?.todo ?? '';
};

test('the suggestion comes from the plan: an akin benefit, else a paired feature, else any benefit', () => {
  const bare = { name: 'Brewing timer' };
  expect(todo({ features: [bare, paired], benefits: ['A calm hour', 'Brewed right every time'] })).toMatch(/“Brewed right every time”/);
  expect(todo({ features: [bare, paired], benefits: ['A calm hour'] })).toMatch(/“You never wait in for a parcel”/);
  expect(todo({ features: [bare], benefits: ['A calm hour'] })).toMatch(/“A calm hour”/);
  expect(todo({ features: [bare] })).toMatch(/“Brewing timer, so that you …”/);
});
