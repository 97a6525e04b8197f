import check from '@/lib/checks/plan/review-vague';
import { checkTester } from '../../../kit/check-tester';

const every = (reviewEvery: string) => ({ governance: { reviewEvery } });

checkTester(check, {
  clear: [
    { name: 'a month', plan: every('Month, on the first Thursday') },
    { name: 'two weeks', plan: every('every second Monday') },
    { name: 'regularly, with its rhythm', plan: every('Regularly, once a quarter') },
    { name: 'an occasion', plan: every('After each season') },
    { name: 'a sprint', plan: every('At the end of a sprint') },
  ],
  found: [
    { name: 'regularly', plan: every('regularly'), says: /^The review happens “regularly”, which is no rhythm\.$/, quotes: ['regularly'], count: 1 },
    { name: 'as needed', plan: every('As and when needed'), says: /no rhythm/ },
    { name: 'ad hoc', plan: every('Ad hoc, by e-mail'), says: /no rhythm/ },
  ],
  notJudged: [{ name: 'nothing said', plan: { governance: { decides: 'Amara' } }, because: 'plan-lacks', planPart: 'governance.reviewEvery' }],
});
