import { expect, test } from 'vitest';
import check from '@/lib/checks/plan/channel-without-role';
import { checkTester } from '../../../kit/check-tester';
import { planFrom } from '../../../kit/plan';

const site = { name: 'Site', role: 'Turn interest into a first box' };

checkTester(check, {
  clear: [
    { name: 'the only channel has one', plan: { channels: [site] } },
    { name: 'two channels with the same role', plan: { channels: [site, { name: 'Shop', role: site.role }] } },
    { name: 'a role but no owner and no call to action', plan: { channels: [{ name: 'Letters', role: 'Keep in touch' }] } },
  ],
  found: [
    {
      name: 'one of two has none',
      plan: { channels: [site, { name: 'Letters' }] },
      says: /^The plan gives “Letters” no role\.$/,
      quotes: ['Letters'],
      count: 1,
    },
    { name: 'a call to action is no role', plan: { channels: [{ name: 'Letters', callToAction: 'Order a box' }] }, says: /Letters/, count: 1 },
  ],
  notJudged: [{ name: 'a plan without channels', plan: { channels: [] }, because: 'plan-lacks', planPart: 'channels' }],
});

test('the suggestion uses the plan’s own words where it has some', () => {
  const todo = (...channels: object[]) => [...check.judge(planFrom({ channels }))][0]?.todo;
  expect(todo({ name: 'Letters' }, site)).toMatch(/as “Site” has “Turn interest into a first box”/);
  expect(todo({ name: 'Letters', callToAction: 'Order a box' })).toMatch(/“Order a box”/);
  expect(todo({ name: 'Letters', stages: ['aware'] })).toMatch(/aware/);
});
