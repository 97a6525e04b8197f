import check from '@/lib/checks/plan/budget-untested';
import { checkTester } from '../../../kit/check-tester';

const byChannel = [{ channel: 'search', share: 0.9 }];
const channels = [{ id: 'search', name: 'Paid search' }];

checkTester(check, {
  clear: [
    { name: 'a tenth', plan: { budget: { testing: 0.1 } } },
    { name: 'very little', plan: { budget: { testing: 0.01 } } },
    { name: 'named among the other costs', plan: { budget: { hidden: ['Software', 'A/B tests of the landing page'] } } },
    { name: 'a pilot', plan: { budget: { hidden: ['Pilot in two towns'] } } },
  ],
  found: [
    { name: 'nothing said', plan: { channels, budget: { byChannel } }, says: /^The budget says nothing of testing\.$/, count: 1 },
    { name: 'nothing kept', plan: { channels, budget: { byChannel, testing: 0 } }, says: /keeps 0 %/, quotes: ['0 %'] },
  ],
  notJudged: [{ name: 'no budget', plan: { channels }, because: 'plan-lacks', planPart: 'budget' }],
});
