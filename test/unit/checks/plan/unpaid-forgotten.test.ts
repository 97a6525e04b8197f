import check from '@/lib/checks/plan/unpaid-forgotten';
import { checkTester } from '../../../kit/check-tester';

const paid = { name: 'Paid search', type: 'landing', funding: 'paid' };

checkTester(check, {
  clear: [
    { name: 'one of them is owned', plan: { channels: [paid, { name: 'Site', type: 'site', funding: 'owned' }] } },
    { name: 'one of them is earned', plan: { channels: [paid, { name: 'Press', type: 'pr', funding: 'earned' }] } },
    { name: 'one does not say who pays', plan: { channels: [paid, { name: 'Letters', type: 'email' }] } },
    { name: 'only owned', plan: { channels: [{ name: 'Site', type: 'site', funding: 'owned' }] } },
  ],
  found: [
    {
      name: 'all paid',
      plan: { channels: [paid, { name: 'Posters', type: 'ads', funding: 'paid' }] },
      says: /^All 2 channels are paid for/,
      quotes: ['Posters'],
      count: 1,
    },
    { name: 'adverts alone', plan: { channels: [{ name: 'Posters', type: 'ads' }] }, says: /^The one channel is paid for/ },
  ],
  notJudged: [
    { name: 'channels of which nothing is said', plan: { channels: [{ name: 'Something' }] }, because: 'plan-lacks', planPart: 'channels.funding' },
  ],
});
