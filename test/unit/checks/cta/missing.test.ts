import missing from '@/lib/checks/cta/missing';
import { checkTester } from '../../../kit/check-tester';

const channelOf = (type: string, more: object = {}) => ({
  channels: [{ id: 'one', name: 'One', type, ...more, touchpoints: [{ name: 'Page', url: 'https://brand.test/page' }] }],
});
const page = (more = '') =>
  `<nav><a href="/">Home</a><a href="/about">About</a></nav><h1>Pottery evenings in Stroud</h1><p>Throw your first bowl with clay from the Severn and take it home glazed.</p>${more}<footer><a href="/join">Join us</a></footer>`;

checkTester(missing, {
  clear: [
    { name: 'a button', page: page('<button>Book a place</button>') },
    { name: 'a link that looks like one', page: page('<a class="button" href="/book">Reserve your wheel</a>') },
    { name: 'a link in a sentence that asks', page: page('<p>Spring term is open: <a href="/signup">sign up</a> by Friday.</p>') },
    { name: 'an address to write to', page: page('<p><a href="mailto:clay@brand.test">clay@brand.test</a></p>') },
    {
      name: 'the planned words, whatever they ask for',
      plan: channelOf('site', { callToAction: 'See the kiln' }),
      page: page('<a href="/k">See the kiln</a>'),
    },
    { name: 'documentation owes none', plan: channelOf('docs'), page: page() },
    { name: 'a press page owes none', plan: channelOf('pr'), page: page() },
    { name: 'the store puts its own button there', plan: channelOf('store'), page: page() },
  ],
  found: [
    {
      name: 'a landing page where nothing asks',
      plan: channelOf('landing'),
      page: page(),
      says: /^Nothing here asks people to take a step\.$/,
      certainty: 'confirmed',
      count: 1,
    },
    { name: 'a page of the site may owe none: a question', page: page(), says: /take a step/, certainty: 'pleaseCheck' },
    {
      name: 'only links that tell more',
      page: page('<a class="button" href="/more">Learn more</a>'),
      says: /take a step/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'the planned step is named',
      plan: channelOf('social', { callToAction: 'Book a taster evening' }),
      page: page(),
      says: /^Nothing here asks people to “Book a taster evening”\.$/,
    },
    { name: 'a store with a planned step', plan: channelOf('store', { callToAction: 'Install it' }), page: page(), says: /“Install it”/ },
  ],
  notJudged: [{ name: 'read in a hidden tab', page: page(), snapshot: { visibility: 'hidden' }, because: 'read-while-hidden' }],
});
