import check from '@/lib/checks/plan/milestone-ownerless';
import { checkTester } from '../../../kit/check-tester';

const steps = (...owners: (string | undefined)[]) => ({
  timeline: { milestones: owners.map((owner, at) => ({ name: `Step ${at + 1}`, date: `2027-01-0${at + 1}`, owner })) },
});

checkTester(check, {
  clear: [
    { name: 'each has one', plan: steps('Dana', 'Sam') },
    { name: 'a team', plan: steps('Web team') },
    { name: 'the same one for all', plan: steps('Dana', 'Dana', 'Dana') },
  ],
  found: [
    { name: 'one without', plan: steps('Dana', undefined), says: /^Nobody answers for “Step 2” on 2 January 2027\.$/, quotes: ['Step 2'], count: 1 },
    { name: 'a placeholder', plan: steps('Dana', 'to be decided'), says: /Step 2/ },
    { name: 'none, told once', plan: steps(undefined, undefined, undefined), says: /^None of the 3 milestones/, count: 1 },
  ],
  notJudged: [{ name: 'no milestones', plan: { timeline: { launch: '2027-01-01' } }, because: 'plan-lacks', planPart: 'timeline.milestones' }],
});
