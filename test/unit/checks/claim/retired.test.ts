import retired from '@/lib/checks/claim/retired';
import { checkTester } from '../../../kit/check-tester';

const claim = (text: string, more: object = {}) => ({ brand: { name: 'Penrose' }, claims: [{ id: 'one', text, status: 'retired', ...more }] });
const page = (...says: string[]) =>
  `<h1>Bicycle lights from Penrose</h1>${says.map((one) => `<p>${one}</p>`).join('')}<p>Each light is assembled by hand in a workshop above the river.</p>`;
const riders = claim('Trusted by 8,000 riders', { replacement: 'Trusted by 12,000 riders' });
const runtime = claim('Shines for 40 hours on one charge');

checkTester(retired, {
  clear: [
    { name: 'the replacement stands there', plan: riders, page: page('Trusted by 12,000 riders across the country.') },
    { name: 'the same figure of another thing', plan: riders, page: page('We planted 8,000 trees along the towpath.') },
    { name: 'told as history', plan: riders, page: page('In 2019 Penrose was trusted by 8,000 riders.') },
    {
      name: 'quoted from someone else',
      plan: riders,
      page: `${page('Lights for the dark months.')}<blockquote>Trusted by 8,000 riders, they say.</blockquote>`,
    },
    { name: 'denied', plan: claim('Our lights are waterproof'), page: page('Our lights are not waterproof.') },
    { name: 'asked', plan: claim('Our lights are waterproof'), page: page('Are our lights waterproof?') },
    { name: 'another figure of the same thing', plan: runtime, page: page('Shines for 25 hours on one charge.') },
    { name: 'another name', plan: claim('Works with every Brompton bracket'), page: page('Works with every Dahon bracket.') },
    { name: '“only” left out is another claim', plan: claim('The only light made in Wales'), page: page('A light made in Wales.') },
    {
      name: 'words of it spread over the page',
      plan: claim('Free repairs for life'),
      page: page('Repairs take a week.', 'A free sticker comes with it.'),
    },
  ],
  found: [
    {
      name: 'word for word',
      plan: riders,
      page: page('Trusted by 8,000 riders.'),
      says: /^“Trusted by 8,000 riders” was withdrawn and is still here\.$/,
      quotes: ['Trusted by 8,000 riders.'],
      certainty: 'confirmed',
    },
    { name: 'the figure written another way', plan: riders, page: page('Trusted by over 8k riders up and down the country.'), says: /8,000 riders/ },
    {
      name: 'in other words',
      plan: runtime,
      page: page('On a single charge it shines for 40 hours.'),
      says: /withdrawn/,
      quotes: ['On a single charge it shines for 40 hours.'],
    },
    { name: 'without a figure', plan: claim('Our lights are waterproof'), page: page('All our lights are waterproof.'), says: /waterproof/ },
  ],
  notJudged: [
    { name: 'a plan without claims', page: page('Lights.', 'More lights.'), because: 'plan-lacks', planPart: 'claims' },
    {
      name: 'nothing was withdrawn',
      plan: { claims: [{ id: 'ok', text: 'Waterproof', status: 'approved' }] },
      page: page('Waterproof.'),
      because: 'notApplicable',
    },
  ],
});
