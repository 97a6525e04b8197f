import benefitOnly from '@/lib/checks/balance/benefit-only';
import { aBalance, aSentence } from '../../../kit/balance';
import { checkTester } from '../../../kit/check-tester';

const promises = [
  'You sleep better.',
  'Your back thanks you.',
  'Mornings feel lighter.',
  'You wake before the alarm.',
  'Your evenings slow down.',
].map((text) => aSentence('benefit', text));
const features = ['Seven zones of latex.', 'A cover that unzips.'].map((text) => aSentence('feature', text));
const range = { min: 0.25, max: 0.85, planned: false };

checkTester(benefitOnly, {
  clear: [
    { name: 'within the range', given: { balance: aBalance(0.7, [...promises, ...features]), benefitRange: range } },
    { name: 'exactly at its upper end', given: { balance: aBalance(0.85, [...promises, ...features]), benefitRange: range } },
    { name: 'within the measured error of a range nobody planned', given: { balance: aBalance(0.92, promises), benefitRange: range } },
    { name: 'below it', given: { balance: aBalance(0, features), benefitRange: range } },
    { name: 'three promises are an intro, not a page', given: { balance: aBalance(1, promises.slice(0, 3)), benefitRange: range } },
    { name: 'an image campaign planned to promise', given: { balance: aBalance(1, promises), benefitRange: { min: 0.8, max: 1, planned: true } } },
  ],
  found: [
    {
      name: 'promises only',
      given: { balance: aBalance(1, promises), benefitRange: range },
      says: /^Benefits are 100 % of what the page tells; at most 85 % is usual\.$/,
      quotes: ['You sleep better.', 'Your back thanks you.', 'Mornings feel lighter.'],
      certainty: 'confirmed',
    },
    {
      name: 'a little above what was planned is a question',
      given: { balance: aBalance(0.65, [...features, ...promises]), benefitRange: { min: 0.2, max: 0.6, planned: true } },
      says: /at most 60 % is planned\.$/,
      quotes: ['You sleep better.'],
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [{ name: 'an address and nothing else', page: '<h1>Visit us</h1><p>Mill Lane. Ludlow.</p>', because: 'too-little-text' }],
});
