import check from '@/lib/checks/plan/key-result-unmeasurable';
import { checkTester } from '../../../kit/check-tester';

const goal = (...keyResults: object[]) => ({ goals: [{ statement: 'Keep members through the winter', keyResults }] });

checkTester(check, {
  clear: [
    { name: 'a target', plan: goal({ statement: 'Winter checks booked before Christmas', target: 14000 }) },
    { name: 'a figure in words', plan: goal({ statement: 'Half of all members book a winter check' }) },
    { name: 'done or not done', plan: goal({ statement: 'Open the second depot' }) },
    { name: 'a share', plan: goal({ statement: 'Monthly leavers under 2.5%' }) },
    { name: 'every one of them', plan: goal({ statement: 'Every member hears from us before the first frost' }) },
  ],
  found: [
    {
      name: 'one that counts nothing',
      plan: goal({ statement: 'Members feel looked after' }, { statement: '14,000 winter checks booked' }),
      says: /^The key result “Members feel looked after” counts nothing\.$/,
      quotes: ['Members feel looked after'],
      count: 1,
    },
    { name: 'two of them', plan: goal({ statement: 'Better letters' }, { statement: 'Stronger partners' }), says: /“Better letters”/, count: 2 },
  ],
  notJudged: [
    { name: 'no key result', plan: { goals: [{ statement: 'Win 900 members' }] }, because: 'plan-lacks', planPart: 'goals.keyResults' },
    {
      name: 'a plan in German',
      plan: {
        goals: [
          { statement: 'Mitglieder über den Winter halten und neue gewinnen', keyResults: [{ statement: 'Die Mitglieder fühlen sich gut betreut' }] },
        ],
        messages: [{ statement: 'Das Abendessen steht in zwanzig Minuten auf dem Tisch' }],
      },
      because: 'language-not-read',
    },
  ],
});
