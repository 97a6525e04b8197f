import unapproved from '@/lib/checks/claim/unapproved';
import { checkTester } from '../../../kit/check-tester';

const plan = {
  brand: { name: 'Glenmora' },
  claims: [{ id: 'guests', text: '9,000 guests a year stay with us', status: 'approved' }],
  messages: [{ id: 'm', priority: 1, statement: 'Half board from £85 a night' }],
};
const page = (...says: string[]) =>
  `<h1>A small hotel on the loch</h1>${says.map((one) => `<p>${one}</p>`).join('')}<p>Rooms look out over the water and the hills behind it.</p>`;

checkTester(unapproved, {
  clear: [
    { name: 'an approved figure', plan, page: page('9,000 guests a year stay with us.') },
    { name: 'an approved figure written another way', plan, page: page('Each year 9k guests find their way here.') },
    { name: 'a price the plan promises', plan, page: page('Half board from £85.') },
    { name: 'everyday numbers', plan, page: page('Three boats and two dogs. There are 9 rooms.') },
    { name: 'years and dates', plan, page: page('The house was built in 1874. Open from 3 April.') },
    { name: 'an address and a telephone number', plan, page: page('14 Harbour Road. Call 01855 660 204.') },
    { name: 'versions and standards', plan, page: page('Our kitchen works to ISO 22000.') },
    { name: 'times of day', plan, page: page('Breakfast from 7:30 to 10:15.') },
    { name: 'the platform’s own counts', plan, page: page('Posts 412', '2,318 followers') },
    { name: 'in what a guest wrote', plan, page: `${page('Come and see.')}<blockquote>Best porridge in Scotland, 100 out of 100.</blockquote>` },
    { name: 'in the footer', plan, page: `${page('Come and see.')}<footer>Company number 482910, 250 beds in the group</footer>` },
    { name: 'best, but of nothing', plan, page: page('The best way to arrive is by boat. Our favourite walk starts here.') },
    { name: 'times told in words', plan, page: page('Open every day. The ferry is ten minutes away.') },
    { name: 'best of another', plan, page: page('Ben Nevis is the highest mountain in Britain.') },
    { name: 'one of the best', plan, page: page('One of the best hotels in Scotland.') },
    { name: 'not the cheapest', plan, page: page('We are not the cheapest hotel on the loch.') },
    { name: 'a condition', plan, page: page('If you want somewhere cheaper than other hotels, ask the hostel.') },
    { name: 'a question', plan, page: page('Quieter than any other hotel?') },
    { name: 'compared with a number', plan, page: page('Fewer than ten rooms, and never more than two boats out.') },
    { name: 'compared with itself', plan, page: page('The view is better than ever, and simpler than before.') },
    { name: 'the reader’s own thoughts', plan, page: page('It is closer than you think.') },
    { name: 'the only thing', plan, page: page('This is the only thing to remember: bring boots.') },
    { name: 'the best way', plan, page: page('It is the easiest way to the pier.') },
    {
      name: 'a comparison the plan makes',
      plan: { ...plan, messages: [{ id: 'm', priority: 1, statement: 'Quieter than any other hotel on the loch' }] },
      page: page('We are quieter than any other hotel here.'),
    },
    { name: 'let a thousand flowers', plan, page: page('Let a thousand flowers bloom.') },
    { name: 'history', plan, page: page('In 1950 the hotel had 140 beds.') },
    { name: 'a superlative the plan has', plan: { ...plan, brand: { name: 'Glenmora', tagline: 'Scotland’s smallest hotel' } }, page: page('Come.') },
  ],
  found: [
    {
      name: 'a large figure nobody approved',
      plan,
      page: page('More than 25,000 guests a year stay with us.'),
      says: /^No approved claim covers “25,000”\.$/,
      quotes: ['More than 25,000 guests a year stay with us.'],
      certainty: 'confirmed',
    },
    { name: 'a share', plan, page: page('96 % of our guests would come again tomorrow.'), says: /“96 %”/ },
    {
      name: 'a superlative',
      plan,
      page: page('The best hotel in Scotland.'),
      says: /best hotel in Scotland/,
      quotes: ['The best hotel in Scotland.'],
    },
    {
      name: 'beyond all others in a possessive',
      plan,
      page: page('Glenmora is Scotland’s favourite hotel.'),
      says: /Scotland’s favourite/,
      certainty: 'confirmed',
    },
    {
      name: 'the only one of its place',
      plan,
      page: page('We are the only hotel that lends you a boat.'),
      says: /the only hotel/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'a superlative of itself',
      plan,
      page: page('Our hotel is still the cheapest hotel on the loch.'),
      says: /cheapest/,
      certainty: 'pleaseCheck',
    },
    { name: 'unmatched', plan, page: page('The breakfast here is unrivalled.'), says: /“unrivalled”/, certainty: 'pleaseCheck' },
    {
      name: 'than any other',
      plan,
      page: page('Quieter than any other hotel on the loch.'),
      says: /Quieter than any other/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'than a rival by name',
      plan,
      page: page('Rooms are larger and warmer than Dunroamin offers.'),
      says: /warmer than Dunroamin/,
      certainty: 'pleaseCheck',
    },
    { name: 'a small count is a question', plan, page: page('We bake 40 loaves before breakfast.'), says: /“40”/, certainty: 'pleaseCheck' },
  ],
  notJudged: [
    { name: 'a plan without claims', page: page('96 % come again.', 'Really.'), because: 'plan-lacks', planPart: 'claims' },
    {
      name: 'a plan that approved none',
      plan: { claims: [{ id: 'old', text: 'Biggest hotel', status: 'retired' }] },
      page: page('96 % come again.', 'Truly.'),
      because: 'plan-lacks',
    },
  ],
});
