import competing from '@/lib/checks/cta/competing';
import { checkTester } from '../../../kit/check-tester';

const planOf = (type: string) => ({ channels: [{ id: 'one', name: 'One', type, touchpoints: [{ name: 'Page', url: 'https://brand.test/page' }] }] });
const page = (...asks: string[]) =>
  `<h1>A choir for everyone in Leith</h1><p>Come on Tuesdays at seven.</p>${asks.map((one) => `<a class="button" href="/${one.length}">${one}</a>`).join('')}`;
const below = (text: string) => `<p style="margin-top:1500px"><a class="button" href="/d">${text}</a></p>`;

checkTester(competing, {
  clear: [
    { name: 'one button', page: page('Join us') },
    { name: 'one button and more to read', page: page('Join us', 'Learn more', 'See how it works') },
    { name: 'the same step twice', page: page('Join us', 'Sign up') },
    { name: 'buying and trying both begin', page: page('Start free trial', 'Buy now') },
    { name: 'a word with somebody beside it', page: page('Join us', 'Contact us') },
    { name: 'a newsletter beside it', page: page('Join us', 'Subscribe to our newsletter') },
    { name: 'two shops for one app', page: page('Download on the App Store', 'Get it on Google Play') },
    { name: 'the rival further down', page: page('Join us') + below('Donate') },
    { name: 'the rival in the menu', page: `<nav><a href="/d">Donate</a></nav>${page('Join us')}` },
    { name: 'the rival within a sentence', page: `${page('Join us')}<p>You can also <a href="/d">donate</a> to the piano fund.</p>` },
    { name: 'a help page may ask for anything', plan: planOf('docs'), page: page('Join us', 'Donate', 'Download the app') },
  ],
  found: [
    {
      name: 'joining and giving',
      page: page('Join us', 'Donate'),
      says: /^The first screen asks for “Join us” and “Donate”\.$/,
      quotes: ['Join us', 'Donate'],
      certainty: 'pleaseCheck',
      count: 1,
    },
    {
      name: 'three ends at once',
      page: page('Sign up', 'Donate', 'Download the app'),
      says: /“Sign up”, “Donate” and “Download the…?/,
      certainty: 'confirmed',
    },
    { name: 'on a landing page', plan: planOf('landing'), page: page('Install the app', 'Give monthly'), says: /Install the app/ },
  ],
  notJudged: [{ name: 'read in a hidden tab', page: page('Join us', 'Donate'), snapshot: { visibility: 'hidden' }, because: 'read-while-hidden' }],
});
