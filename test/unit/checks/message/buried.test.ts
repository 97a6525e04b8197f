import buried from '@/lib/checks/message/buried';
import { checkTester } from '../../../kit/check-tester';
import { aLanding, aQuote } from '../../../kit/landing';

const plan = {
  messages: [
    { id: 'on-device', priority: 1, statement: 'Your data never leaves your device' },
    { id: 'fast', priority: 2, statement: 'Reports are ready in seconds' },
  ],
};

checkTester(buried, {
  clear: [
    { name: 'first message first', plan, page: '<h1>Your data never leaves your device</h1><p>Reports are ready in seconds.</p>' },
    {
      name: 'a lower message below a higher one is in its place',
      plan,
      page: '<p>Your data never leaves your device.</p><h2>Reports are ready in seconds</h2>',
    },
    {
      name: 'half said and late: the half is what matters',
      plan,
      given: { landings: [aLanding({ state: 'weak', buried: { firstSeenPx: 3000, below: ['fast'] } })] },
    },
    { name: 'missing cannot be late', plan, given: { landings: [aLanding({ state: 'missing' })] } },
  ],
  found: [
    {
      name: 'below a lower message',
      plan,
      given: { landings: [aLanding({ buried: { firstSeenPx: 900, below: ['fast'] }, evidence: [aQuote('It stays with you.')] })] },
      says: /^“Your data never leaves your…” comes only after “Reports are ready in seconds”\.$/,
      quotes: ['It stays with you.'],
      severity: 'moderate',
    },
    {
      name: 'off the first screen',
      plan,
      given: { landings: [aLanding({ buried: { firstSeenPx: 2400, below: [] }, message: { priority: 2 } })] },
      says: /comes after the first screen\.$/,
      severity: 'minor',
    },
  ],
  notJudged: [
    {
      name: 'a human check',
      plan,
      page: '<p>Verify you are human by completing the action below.</p>',
      snapshot: { asks: { password: false, cookieChoice: false, humanCheck: true } },
      because: 'human-check',
    },
  ],
});
