import check from '@/lib/checks/plan/governance-missing';
import { checkTester } from '../../../kit/check-tester';

const full = { decides: 'Dana Reed', reviewEvery: 'month', escalation: [{ when: 'A price is wrong', to: 'Dana Reed' }] };
const two = [{ name: 'Site' }, { name: 'Letters' }];

checkTester(check, {
  clear: [
    { name: 'all three', plan: { channels: two, governance: full } },
    { name: 'one channel needs no escalation', plan: { channels: [{ name: 'Site' }], governance: { decides: 'Dana Reed', reviewEvery: 'month' } } },
    { name: 'training is another matter', plan: { channels: two, governance: { ...full, training: 'tbd' } } },
  ],
  found: [
    {
      name: 'nothing said',
      plan: { channels: two },
      says: /^The plan does not say who decides, who is told when something goes wrong and how often all is reviewed\.$/,
      count: 1,
    },
    { name: 'a placeholder', plan: { channels: two, governance: { ...full, decides: 'TBD' } }, says: /^The plan does not say who decides\.$/ },
  ],
});
