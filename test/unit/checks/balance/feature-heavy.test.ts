import featureHeavy from '@/lib/checks/balance/feature-heavy';
import { aBalance, aSentence } from '../../../kit/balance';
import { checkTester } from '../../../kit/check-tester';

const features = [
  'The kettle holds 1.7 litres.',
  'The body is brushed steel.',
  'A swivel base comes with it.',
  'The lead is 90 cm long.',
  'Two colours: slate and oat.',
].map((text) => aSentence('feature', text));
const benefits = ['Your tea is ready before the toast.', 'You never burn a finger again.', 'Mornings get quieter.'].map((text) =>
  aSentence('benefit', text),
);
const range = { min: 0.25, max: 0.85, planned: false };

checkTester(featureHeavy, {
  clear: [
    { name: 'within the range', given: { balance: aBalance(0.4, [...features, ...benefits]), benefitRange: range } },
    { name: 'exactly at its lower end', given: { balance: aBalance(0.25, [...features, ...benefits]), benefitRange: range } },
    { name: 'within the measured error of a range nobody planned', given: { balance: aBalance(0.2, features), benefitRange: range } },
    { name: 'above it', given: { balance: aBalance(0.95, benefits), benefitRange: range } },
    { name: 'three sentences tell no share', given: { balance: aBalance(0, features.slice(0, 3)), benefitRange: range } },
    {
      name: 'undecided sentences count for nothing',
      given: {
        balance: aBalance(
          0.1,
          features.map((one) => ({ ...one, decided: false })),
        ),
        benefitRange: range,
      },
    },
    { name: 'a channel planned for features', given: { balance: aBalance(0, features), benefitRange: { min: 0, max: 0.5, planned: true } } },
  ],
  found: [
    {
      name: 'features only: the bare ones are quoted, three of them',
      given: { balance: aBalance(0, [...benefits.slice(0, 1), ...features]), benefitRange: range },
      says: /^Benefits are 0 % of what the page tells; at least 25 % is usual\.$/,
      quotes: ['The kettle holds 1.7 litres.', 'The body is brushed steel.', 'A swivel base comes with it.'],
      certainty: 'confirmed',
      count: 1,
    },
    {
      name: 'within the measured error it is a question',
      given: { balance: aBalance(0.2, features), benefitRange: { ...range, planned: true } },
      says: /^Benefits are 20 %/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'the plan asks for more',
      given: { balance: aBalance(0.3, [...features, ...benefits]), benefitRange: { min: 0.6, max: 0.9, planned: true } },
      says: /at least 60 % is planned\.$/,
      certainty: 'confirmed',
    },
  ],
  notJudged: [
    { name: 'hardly a sentence on it', page: '<h1>Tide tables</h1><p>Harwich. Lowestoft. Cromer. Whitby.</p>', because: 'too-little-text' },
  ],
});
