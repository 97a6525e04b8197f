import untimely from '@/lib/checks/message/untimely';
import { checkTester } from '../../../kit/check-tester';
import { aLanding, aQuote } from '../../../kit/landing';

const statement = 'First month free for new riders';
const offer = (dates: object) => ({ messages: [{ id: 'offer', priority: 1, kind: 'offer', statement, ...dates }] });
const page = `<h1>${statement}</h1><p>Choose a bike, pick a day, and ride to work on Monday.</p>`;
const ended = {
  state: 'present' as const,
  message: { id: 'offer', statement, kind: 'offer' as const, until: '2026-10-31' },
  evidence: [aQuote('Your first month is free.')],
};
const claim = { id: 'rating', text: 'Rated 4.7 out of 5', status: 'approved' as const, until: '2026-10-31' };

checkTester(untimely, {
  clear: [
    { name: 'within its dates', plan: offer({ from: '2026-11-01', until: '2026-11-30' }), page },
    { name: 'on its first day', plan: offer({ from: '2026-11-15' }), page },
    { name: 'on its last day', plan: offer({ until: '2026-11-15' }), page },
    { name: 'without dates', plan: offer({}), page },
    { name: 'ended and gone from the page', given: { allLandings: [aLanding({ ...ended, state: 'missing' })], expiredClaims: [] } },
    { name: 'ended and denied by the page', given: { allLandings: [aLanding({ ...ended, state: 'contradicted' })], expiredClaims: [] } },
  ],
  found: [
    {
      name: 'ended and still there, owed or not',
      given: { allLandings: [aLanding({ ...ended, owed: undefined })], expiredClaims: [] },
      says: /^“First month free for new riders” ended on 31 October 2026 and is still here\.$/,
      quotes: ['Your first month is free.'],
      severity: 'serious',
      certainty: 'confirmed',
    },
    {
      name: 'there before it begins',
      given: { allLandings: [aLanding({ ...ended, message: { statement, from: '2026-12-01' } })], expiredClaims: [] },
      says: /starts on 1 December 2026 and is here already\.$/,
      severity: 'moderate',
    },
    {
      name: 'half said: perhaps another offer',
      given: { allLandings: [aLanding({ ...ended, state: 'weak' })], expiredClaims: [] },
      says: /still here/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'a claim whose date has passed',
      given: { allLandings: [], expiredClaims: [{ claim, confidence: 1, certainty: 'confirmed', evidence: aQuote('Rated 4.7 of 5 by riders.') }] },
      says: /^“Rated 4\.7 out of 5” could be claimed until 31 October 2026\.$/,
      quotes: ['Rated 4.7 of 5 by riders.'],
    },
  ],
  notJudged: [{ name: 'an empty shell', plan: offer({ until: '2026-10-31' }), page: '<div></div>', because: 'empty-shell' }],
});
