import contradicted from '@/lib/checks/message/contradicted';
import { checkTester } from '../../../kit/check-tester';
import { aLanding, aQuote } from '../../../kit/landing';

const plan = {
  messages: [
    {
      id: 'any-month',
      priority: 1,
      statement: 'You can cancel any month, because there is no minimum term',
      contradictions: ['Minimum term of three months'],
    },
  ],
};
const rest = '<p>Choose a bike, pick a day, and ride to work on Monday.</p>';

checkTester(contradicted, {
  clear: [
    { name: 'said as planned', plan, page: `<h1>Cancel any month: there is no minimum term</h1>${rest}` },
    { name: 'silent on it', plan, page: `<h1>Bikes by the month</h1>${rest}` },
    {
      name: 'other words that only share a number',
      plan,
      page: `<h1>Cancel any month, there is no minimum term</h1><p>Three months of riding make a fine gift.</p>${rest}`,
    },
    { name: 'weak is not contradicted', plan, given: { landings: [aLanding({ state: 'weak' })] } },
  ],
  found: [
    {
      name: 'another figure: both sides told',
      given: {
        landings: [
          aLanding({
            state: 'contradicted',
            contradiction: { kind: 'figure', page: '10,000', plan: '12,000' },
            evidence: [aQuote('Join 10,000 customers.')],
          }),
        ],
      },
      says: /^The page says “10,000” where the plan says “12,000”: “Your data never leaves…”\.$/,
      quotes: ['Join 10,000 customers.'],
      severity: 'critical',
    },
    {
      name: 'without the two sides, the message is named',
      given: { landings: [aLanding({ state: 'contradicted', message: { priority: 3 } })] },
      says: /^The page says the opposite of “Your data never leaves your device”\.$/,
      severity: 'serious',
    },
    {
      name: 'words the plan rules out stand against the message, not as what the plan says',
      given: {
        landings: [
          aLanding({
            state: 'contradicted',
            contradiction: { kind: 'listed', page: 'Your notes are kept on our servers', plan: 'Stored on our servers' },
            evidence: [aQuote('Your notes are kept on our servers.'), aQuote('A near miss.')],
            cues: ['Says what the plan rules out'],
          }),
        ],
      },
      says: /^The page says “Your notes are kept on our servers”, against “Your data never leaves…”\.$/,
      quotes: ['Your notes are kept on our servers.'],
    },
    {
      name: 'long sides are cut',
      given: {
        landings: [
          aLanding({
            state: 'contradicted',
            certainty: 'pleaseCheck',
            contradiction: {
              kind: 'negation',
              page: 'A minimum term of three months applies to every bike that we deliver',
              plan: 'You can cancel any month, because there is no minimum term whatsoever',
            },
          }),
        ],
      },
      says: /^The page says “A minimum term of three months applies…”; the plan says “You can cancel any month, because…”\.$/,
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [
    { name: 'an empty shell', plan, page: '<div id="root"></div>', because: 'empty-shell' },
    {
      name: 'only a cookie question',
      plan,
      page: '<div id="cookie-banner" role="dialog" aria-label="Cookie consent"><h2>We value your privacy</h2><p>We use cookies to measure visits and to show adverts. Choose what you allow; you can change it at any time.</p><button>Accept all cookies</button><button>Reject all</button></div>',
      because: 'cookie-layer-only',
    },
    {
      name: 'nothing owed today',
      plan: { messages: [{ ...plan.messages[0], from: '2027-01-01' }] },
      page: `<p>A minimum term of three months.</p>${rest}`,
      because: 'notApplicable',
    },
  ],
});
