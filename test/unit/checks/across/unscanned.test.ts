import unscanned from '@/lib/checks/across/unscanned';
import { checkTester } from '../../../kit/check-tester';

const page = '<h1>Your evenings are your own again</h1><p>Close the laptop at five and leave it closed until the morning.</p>';
const wall = '<form><label>Password <input type="password"></label></form>';
const channels = [
  {
    id: 'site',
    name: 'Site',
    type: 'site',
    touchpoints: [
      { id: 'home', name: 'Home', url: 'https://brand.test/' },
      { id: 'prices', name: 'Prices', url: 'https://brand.test/prices' },
    ],
  },
];
const letter = [{ id: 'mail', name: 'Letters', type: 'email', touchpoints: [{ id: 'hello', name: 'Welcome letter' }] }];

checkTester(unscanned, {
  clear: [
    { name: 'all were read', plan: { channels }, pages: { Home: page, Prices: page } },
    { name: 'one could not be judged, but somebody looked', plan: { channels }, pages: { Home: page, Prices: wall } },
    { name: 'the only one was read', pages: { Home: page } },
  ],
  found: [
    {
      name: 'one was never visited',
      plan: { channels },
      pages: { Home: page },
      says: /^1 of 2 touchpoints not looked at: Prices\.$/,
      quotes: ['Prices'],
      count: 1,
      severity: 'moderate',
    },
    {
      name: 'several, more than half, with and without an address',
      plan: { channels: [...channels, ...letter] },
      pages: { Home: page },
      attempts: { Prices: 'The page is not there (404).' },
      says: /^2 of 3 touchpoints not looked at: Prices and Welcome letter\.$/,
      count: 1,
      severity: 'serious',
    },
  ],
  notJudged: [
    {
      name: 'a plan without touchpoints',
      plan: { channels: [{ id: 'site', name: 'Site', type: 'site' }] },
      because: 'plan-lacks',
      planPart: 'touchpoints',
    },
  ],
});
