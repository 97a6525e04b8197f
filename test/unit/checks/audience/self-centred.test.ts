import selfCentred from '@/lib/checks/audience/self-centred';
import { checkTester } from '../../../kit/check-tester';

const channelOf = (type: string) => ({
  channels: [{ id: 'one', name: 'One', type, touchpoints: [{ name: 'Page', url: 'https://brand.test/page' }] }],
});
const ours = [
  'We are a family of joiners, and our workshop stands where our grandfather built it.',
  'We choose our oak ourselves, and we dry it in our own kiln.',
  'We plane, joint and oil every board by hand, because we believe in our craft.',
  'Our doors hang in churches, and our stairs in schools.',
];
const filler =
  'The workshop holds two benches, a band saw from 1931 and a stove that burns the offcuts. Boards of oak, ash and elm stand along the north wall, sorted by the year of felling, and the finished doors wait under a canvas roof until the van comes on Thursday. Shavings go to the riding school across the lane.';
const page = (heading: string, ...says: string[]) => `<h1>${heading}</h1>${says.map((one) => `<p>${one}</p>`).join('')}<p>${filler}</p>`;

checkTester(selfCentred, {
  clear: [
    {
      name: 'as much of the reader',
      page: page(
        'Oak doors',
        ...ours,
        'You choose the wood, your door is ready in a month, and you can see your oak drying. You ring, you come by, your children may watch.',
      ),
    },
    { name: 'seldom “we”', page: page('Oak doors', 'We plane every board by hand.') },
    { name: 'neither', page: page('Oak doors', 'Every board is planed by hand.') },
    { name: 'the page about the company', page: page('About us', ...ours) },
    { name: 'its story', page: page('Our story', ...ours) },
    { name: 'a help page', plan: channelOf('docs'), page: page('Oak doors', ...ours) },
    { name: 'a press page', plan: channelOf('pr'), page: page('Oak doors', ...ours) },
    { name: 'what customers say', page: page('Oak doors', ...ours.map((one) => `“${one}”`)) },
    { name: 'in buttons', page: `${page('Oak doors')}${'<a href="/x">Call us</a><a href="/y">Ask us</a><a href="/z">Our doors</a>'.repeat(4)}` },
    { name: 'a short page', page: `<h1>Oak doors</h1><p>${ours.slice(0, 3).join(' ')}</p>` },
    { name: 'the United States', page: page('Oak doors', ...Array.from({ length: 9 }, (_, at) => `Shipped to the US in crate ${at}.`)) },
  ],
  found: [
    {
      name: 'of itself alone',
      page: page('Oak doors', ...ours),
      says: /^“We” and “our” stand here 1\d times, “you” and “your” never\.$/,
      quotes: [ours[2] ?? ''],
      certainty: 'pleaseCheck',
      count: 1,
    },
    { name: 'hardly of the reader', page: page('Oak doors', ...ours, 'You may visit.'), says: /“you” and “your” once/, certainty: 'pleaseCheck' },
    { name: 'on a landing page', plan: channelOf('landing'), page: page('Oak doors', ...ours), says: /never/ },
  ],
  notJudged: [
    {
      name: 'an article',
      page: `<html><head><meta property="og:type" content="article"></head><body>${page('Oak doors', ...ours)}</body></html>`,
      because: 'notApplicable',
    },
    {
      name: 'in German',
      plan: { messages: [{ id: 'm', statement: 'Wir bauen Türen aus Eiche für alte Häuser und neue Freunde' }] },
      page: `<html lang="de"><body><h1>Türen aus Eiche</h1><p>${'Wir sind eine Familie von Tischlern und unsere Werkstatt steht seit drei Generationen am Fluss. '.repeat(3)}</p></body></html>`,
      because: 'language-not-read',
    },
  ],
});
