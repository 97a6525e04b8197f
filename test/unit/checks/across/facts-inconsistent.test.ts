import factsInconsistent from '@/lib/checks/across/facts-inconsistent';
import { checkTester } from '../../../kit/check-tester';

const rest = '<p>Each class is small, the studio is warm, and there is tea afterwards for those who stay.</p>';
const page = (...says: string[]) => `<h1>Yoga at Hollin Street</h1>${says.map((one) => `<p>${one}</p>`).join('')}${rest}`;

checkTester(factsInconsistent, {
  clear: [
    { name: 'the same figure', pages: { Home: page('12,000 members practise with us.'), About: page('Our 12k members come from all over town.') } },
    { name: 'honest rounding', pages: { Home: page('More than 12,000 members.'), About: page('12,300 members practise here.') } },
    { name: 'two things counted', pages: { Home: page('12,000 members practise with us.'), About: page('We teach 340 classes.') } },
    { name: 'history', pages: { Home: page('12,000 members practise with us.'), About: page('In 2015 we had 900 members.') } },
    { name: 'one page that tells both', pages: { Home: page('A class is £14.', 'A class by the river is £18.'), About: page('A class is £14.') } },
    { name: 'prices of two things', pages: { Home: page('A mat costs £25 in the shop.'), About: page('Private tuition is £60 an hour.') } },
    {
      name: 'the same rhythm in other words',
      pages: { Home: page('We repaint the studio twice a year.'), About: page('We repaint the studio every six months.') },
    },
    { name: 'only one page tells it', pages: { Home: page('12,000 members practise with us.'), About: page('Come and see.') } },
    {
      name: 'a page meant to differ',
      plan: {
        channels: [
          {
            id: 'site',
            name: 'Site',
            type: 'site',
            touchpoints: [
              { id: 'uk', name: 'UK', url: 'https://brand.test/uk' },
              { id: 'ie', name: 'Ireland', url: 'https://brand.test/ie', variantOf: 'uk' },
            ],
          },
        ],
      },
      pages: { UK: page('12,000 members practise with us.'), Ireland: page('3,000 members practise with us.') },
    },
    { name: 'versions and years', pages: { Home: page('Version 2.1 of our timetable.'), About: page('Version 3.0 of our timetable.') } },
    {
      name: 'small numbers of anything',
      pages: { Home: page('Three studios in the north.'), About: page('Two studios by the river have showers.') },
    },
  ],
  found: [
    {
      name: 'a count',
      pages: { Home: page('12,000 members practise with us.'), About: page('Join our 8,000 members.') },
      says: /^The pages disagree: “12,000” and “8,000”\.$/,
      quotes: ['12,000 members practise with us.', 'Join our 8,000 members.'],
      count: 1,
    },
    {
      name: 'a statistics tile',
      pages: { Home: `<h1>Yoga</h1><div><div>12,000</div><div>members</div></div>${rest}`, About: page('Join our 8,000 members.') },
      says: /“12,000” and “8,000”/,
    },
    {
      name: 'a label before its figure',
      pages: { Home: page('Members: 12,000'), About: page('Join our 8,000 members.') },
      says: /“12,000” and “8,000”/,
    },
    {
      name: 'a price of the same thing',
      pages: { Home: page('A drop-in class costs £14.'), Prices: page('A drop-in class costs £18.') },
      says: /“£14” and “£18”/,
    },
    {
      name: 'a range',
      pages: {
        Home: page('We give between 1% and 3% of each ticket to charity.'),
        About: page('We give between 2% and 3% of each ticket to charity.'),
      },
      says: /disagree/,
    },
  ],
  notJudged: [{ name: 'one page only', pages: { Home: page('12,000 members.') }, because: 'one-touchpoint-only' }],
});
