import check from '@/lib/checks/plan/reporter-unnamed';
import { checkTester } from '../../../kit/check-tester';

const metrics = ['Paid boxes'];

checkTester(check, {
  clear: [
    { name: 'a person', plan: { measurement: { metrics, reportedTo: 'Helen Achterberg, finance director' } } },
    { name: 'a body', plan: { measurement: { reportedTo: 'The board' } } },
    {
      name: 'an owner of a channel, which is another fault',
      plan: { measurement: { reportedTo: 'Priya' }, channels: [{ name: 'Site', owner: 'Priya' }] },
    },
  ],
  found: [
    { name: 'nobody', plan: { measurement: { metrics } }, says: /does not say who receives the figures/, quotes: ['Paid boxes'], count: 1 },
    { name: 'a placeholder', plan: { measurement: { metrics, reportedTo: 'tbc' } }, quotes: ['tbc'], says: /figures/ },
    {
      name: 'whoever decides owns a channel',
      plan: { measurement: { agreedOn: '2027-01-04' }, governance: { decides: 'Priya' }, channels: [{ name: 'Site', owner: 'Priya, web' }] },
      says: /figures/,
    },
  ],
  notJudged: [{ name: 'no measurement', plan: { goals: [] }, because: 'plan-lacks', planPart: 'measurement' }],
});
