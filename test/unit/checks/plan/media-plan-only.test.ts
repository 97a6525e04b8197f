import check from '@/lib/checks/plan/media-plan-only';
import { checkTester } from '../../../kit/check-tester';

const money = {
  channels: [
    { id: 'search', name: 'Paid search' },
    { id: 'tv', name: 'Television' },
  ],
  budget: {
    byChannel: [
      { channel: 'search', share: 0.4 },
      { channel: 'tv', share: 0.6 },
    ],
  },
};

checkTester(check, {
  clear: [
    { name: 'a goal', plan: { ...money, goals: [{ statement: 'Win 900 members' }] } },
    { name: 'an audience', plan: { ...money, audiences: [{ name: 'Night nurses' }] } },
    { name: 'the brief says whom to reach', plan: { ...money, commercialBrief: { reach: 'Night nurses' } } },
    { name: 'the brief says what to achieve', plan: { ...money, commercialBrief: { achieve: 'Win 900 members' } } },
  ],
  found: [
    {
      name: 'money by channel alone',
      plan: money,
      says: /^The plan divides money among channels and names no objective and no audience\.$/,
      quotes: ['Television: 60 %'],
      count: 1,
    },
    { name: 'placeholders', plan: { ...money, commercialBrief: { achieve: 'TBD', reach: '?' } }, says: /divides money/ },
  ],
  notJudged: [{ name: 'no money by channel', plan: { budget: { testing: 0.1 } }, because: 'plan-lacks', planPart: 'budget.byChannel' }],
});
