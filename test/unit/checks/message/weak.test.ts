import weak from '@/lib/checks/message/weak';
import { checkTester } from '../../../kit/check-tester';
import { aLanding, aQuote } from '../../../kit/landing';

const statement = 'If it breaks, we fix it or swap it within 24 hours';
const plan = { messages: [{ id: 'fixed', priority: 1, statement }] };
const half = aLanding({ state: 'weak', lost: ['within 24 hours'], evidence: [aQuote('We fix what breaks.')], message: { id: 'fixed', statement } });

checkTester(weak, {
  clear: [
    { name: 'said in full', plan, page: `<h1>${statement}</h1><p>Ride on, whatever the weather brings.</p>` },
    { name: 'missing altogether, which is told elsewhere', plan, given: { landings: [aLanding({ state: 'missing' })] } },
    { name: 'contradicted, which is told elsewhere', plan, given: { landings: [aLanding({ state: 'contradicted' })] } },
    { name: 'present but buried, which is told elsewhere', plan, given: { landings: [aLanding({ buried: { firstSeenPx: 2400, below: [] } })] } },
  ],
  found: [
    {
      name: 'tells what is lost, and the sentence that is there',
      given: { landings: [half] },
      says: /^Only part of “If it breaks, we fix it or swap…” is here; “within 24 hours” is lost\.$/,
      quotes: ['We fix what breaks.'],
      severity: 'serious',
    },
    {
      name: 'hinted at, with nothing particular lost, and unsure',
      given: { landings: [{ ...half, lost: [], certainty: 'pleaseCheck', message: { ...half.message, priority: 2 } }] },
      says: /is only hinted at here\.$/,
      certainty: 'pleaseCheck',
      severity: 'moderate',
    },
  ],
  notJudged: [
    { name: 'an empty shell', plan, page: '<div id="root"></div>', because: 'empty-shell' },
    {
      name: 'nothing owed today',
      plan: { messages: [{ ...plan.messages[0], until: '2026-01-31' }] },
      page: '<h1>We fix what breaks</h1><p>Ride on in any weather.</p>',
      because: 'notApplicable',
    },
  ],
});
