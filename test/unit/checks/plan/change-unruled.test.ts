import check from '@/lib/checks/plan/change-unruled';
import { checkTester } from '../../../kit/check-tester';

const decides = 'Amara Lindqvist';

checkTester(check, {
  clear: [
    { name: 'a rule', plan: { governance: { decides, changeRule: 'Only by a new revision, with a reason.' } } },
    { name: 'a short rule', plan: { governance: { changeRule: 'Ask Amara' } } },
    { name: 'a rule in German', plan: { governance: { changeRule: 'Nur nach Rücksprache' } } },
  ],
  found: [
    { name: 'no rule', plan: { governance: { decides } }, says: /does not say how it may be changed/, quotes: [decides], count: 1 },
    { name: 'a placeholder', plan: { governance: { decides, changeRule: 'TBD' } }, quotes: ['TBD'], says: /changed/ },
    { name: 'nobody decides either', plan: { governance: { reviewEvery: 'month' } }, says: /changed/ },
  ],
  notJudged: [{ name: 'no governance', plan: { goals: [] }, because: 'plan-lacks', planPart: 'governance' }],
});
