import brandInconsistent from '@/lib/checks/across/brand-inconsistent';
import { checkTester } from '../../../kit/check-tester';

const page = (title: string, ...says: string[]) =>
  `<head><title>${title}</title></head><h1>${title}</h1>${says.map((text) => `<p>${text}</p>`).join('')}<p>Each class is small, the studio is warm, and there is tea afterwards for those who stay.</p>`;
const brand = { name: 'Hollin Yoga' };
const first = [
  {
    statement: 'You can cancel any month, because there is no minimum term',
    phrasings: ['Cancel any month.'],
    contradictions: ['There is a minimum term of six months'],
  },
];

checkTester(brandInconsistent, {
  clear: [
    { name: 'one name', plan: { brand }, pages: { Home: page('Hollin Yoga'), About: page('About Hollin Yoga') } },
    {
      name: 'an accepted spelling',
      plan: { brand: { ...brand, accepted: ['HollinYoga'] } },
      pages: { Home: page('Hollin Yoga'), About: page('HollinYoga') },
    },
    { name: 'capitals for looks', plan: { brand }, pages: { Home: page('Hollin Yoga'), About: page('HOLLIN YOGA') } },
    { name: 'a handle', plan: { brand }, pages: { Home: page('Hollin Yoga'), Profile: page('Hollin Yoga (@hollinyoga)') } },
    { name: 'a page without the name', plan: { brand }, pages: { Home: page('Hollin Yoga'), Prices: page('What it costs') } },
    {
      name: 'the same thing in more words',
      plan: { brand },
      pages: {
        Home: page('Home', 'Hollin Yoga is a yoga studio by the river.'),
        About: page('About', 'Hollin Yoga is a small studio where beginners are welcome.'),
      },
    },
    {
      name: 'only one says what it is',
      plan: { brand },
      pages: { Home: page('Home', 'Hollin Yoga is a yoga studio.'), About: page('About', 'Hollin Yoga opened in 2009.') },
    },
    {
      name: 'the promise kept on both',
      plan: { brand, messages: first },
      pages: { Home: page('Home', 'Cancel any month.'), Prices: page('Prices', 'You can cancel any month.') },
    },
  ],
  found: [
    {
      name: 'two spellings',
      plan: { brand },
      pages: { Home: page('Hollin Yoga'), Profile: page('HollinYoga') },
      says: /^The name is written “Hollin Yoga” and “HollinYoga”\.$/,
      quotes: ['HollinYoga'],
      certainty: 'confirmed',
      count: 1,
    },
    {
      name: 'two things to be',
      plan: { brand },
      pages: { Home: page('Home', 'Hollin Yoga is a neighbourhood studio.'), Profile: page('Profile', 'Hollin Yoga is a lifestyle brand.') },
      says: /“neighbourhood studio” here and “lifestyle brand” there/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'a promise kept here and taken back there',
      plan: { brand, messages: first },
      pages: { Home: page('Home', 'Cancel any month.'), Prices: page('Prices', 'There is a minimum term of six months.') },
      says: /taken back there/,
      quotes: ['Cancel any month.', 'There is a minimum term of six months.'],
    },
  ],
  notJudged: [{ name: 'one page only', plan: { brand }, pages: { Home: page('Hollin Yoga') }, because: 'one-touchpoint-only' }],
});
