import offRole from '@/lib/checks/cta/off-role';
import { checkTester } from '../../../kit/check-tester';

const planOf = (callToAction: string | undefined, type = 'landing') => ({
  channels: [
    { id: 'one', name: 'One', type, ...(callToAction && { callToAction }), touchpoints: [{ name: 'Page', url: 'https://brand.test/page' }] },
  ],
});
const page = (more = '', around = '') =>
  `<nav><a href="/">Home</a></nav><h1>Hearing tests in your high street</h1><p>Twenty quiet minutes, and you know how well you hear.</p>${more}${around}`;
const button = (text: string) => `<a class="button" href="/go">${text}</a>`;
const plan = planOf('Book a hearing test');

checkTester(offRole, {
  clear: [
    { name: 'the planned words', plan, page: page(button('Book a hearing test')) },
    { name: 'the same step in other words', plan, page: page(button('Reserve your place')) },
    { name: 'a wider word for beginning', plan, page: page(button('Get started')) },
    { name: 'the planned step beside another', plan, page: page(button('Download the guide') + button('Book now')) },
    {
      name: 'the planned step in the footer',
      plan: planOf('Contact us'),
      page: page(button('Download the guide'), '<footer><a href="/c">Contact us</a></footer>'),
    },
    {
      name: 'the planned step in the menu',
      plan: planOf('Donate'),
      page: `<nav><a href="/d">Donate</a></nav>${page(button('Subscribe to our newsletter'))}`,
    },
    {
      name: 'an address to write to, where writing is planned',
      plan: planOf('Talk to us'),
      page: page(button('Download the guide'), '<p><a href="mailto:a@brand.test">a@brand.test</a></p>'),
    },
    { name: 'nothing is asked: another check says so', plan, page: page() },
    { name: 'only more to read', plan, page: page(button('Learn more')) },
    { name: 'a planned step in words of its own', plan: planOf('Meet the audiologists'), page: page(button('Download the guide')) },
    { name: 'a link within a sentence', plan, page: page('<p>There is a guide to <a href="/g">download</a> as well.</p>') },
  ],
  found: [
    {
      name: 'a download where a booking is planned',
      plan,
      page: page(button('Download the guide')),
      says: /^The page asks for “Download the guide”; the plan says “Book a hearing test”\.$/,
      quotes: ['Download the guide'],
      certainty: 'confirmed',
      count: 1,
    },
    {
      name: 'on a page of the site, a question',
      plan: planOf('Book a hearing test', 'site'),
      page: page(button('Donate today')),
      says: /“Donate today”/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'below the first screen, a question',
      plan,
      page: page(`<p style="margin-top:1200px">${button('Subscribe to our newsletter')}</p>`),
      says: /“Subscribe to our…”/,
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [
    {
      name: 'the channel names no step',
      plan: planOf(undefined),
      page: page(button('Donate')),
      because: 'plan-lacks',
      planPart: 'channels.callToAction',
    },
    { name: 'read in a hidden tab', plan, page: page(button('Donate')), snapshot: { visibility: 'hidden' }, because: 'read-while-hidden' },
  ],
});
