import check from '@/lib/checks/plan/message-untaught';
import { checkTester } from '../../../kit/check-tester';

checkTester(check, {
  clear: [
    { name: 'said how', plan: { governance: { training: 'One hour for everyone who writes' } } },
    { name: 'said in a word', plan: { governance: { training: 'Onboarding' } } },
    {
      name: 'said, and nothing else of governance',
      plan: { governance: { training: 'A sheet of good and bad sentences' }, channels: [{ name: 'Site', owner: 'Dana' }] },
    },
  ],
  found: [
    { name: 'nothing said', plan: { channels: [{ name: 'Site', owner: 'Dana Reed' }] }, says: /how people and agencies learn the message/, count: 1 },
    { name: 'a placeholder', plan: { governance: { decides: 'Dana', training: 'tbd' } }, says: /learn the message/, quotes: ['tbd'] },
  ],
});
