import actionsCompeting from '@/lib/checks/across/actions-competing';
import { checkTester } from '../../../kit/check-tester';

const page = (...buttons: string[]) =>
  `<main><h1>Yoga at Hollin Street</h1><p>Each class is small, the studio is warm, and there is tea afterwards.</p>${buttons.map((text) => `<button>${text}</button>`).join('')}</main>`;
const channel = (name: string, callToAction: string | undefined, more: object, ...places: string[]) => ({
  name,
  type: 'landing',
  stages: ['buying'],
  callToAction,
  ...more,
  touchpoints: places.map((place) => ({ name: place, url: `https://brand.test/${place.toLowerCase()}` })),
});
const search = channel('Search', 'Book a class', {}, 'Search');
const social = (callToAction: string | undefined, more: object = {}) => channel('Social', callToAction, more, 'Social');
const two = (one: string, other: string) => ({ Search: page(one), Social: page(other) });
const audiences = [
  { id: 'parents', name: 'New parents' },
  { id: 'runners', name: 'Runners' },
];

checkTester(actionsCompeting, {
  clear: [
    { name: 'the same step in other words', plan: { channels: [search, social('Reserve a mat')] }, pages: two('Book a class', 'Reserve a mat') },
    {
      name: 'two steps, planned so',
      plan: { channels: [search, social('Download the timetable')] },
      pages: two('Book a class', 'Download the timetable'),
    },
    {
      name: 'the planned step stands there too',
      plan: { channels: [search, social('Book a class')] },
      pages: { Search: page('Book a class'), Social: page('Download the guide', 'Book a class') },
    },
    {
      name: 'another stage',
      plan: { channels: [search, social('Book a class', { stages: ['aware'] })] },
      pages: two('Book a class', 'Download the guide'),
    },
    {
      name: 'other people',
      plan: { audiences, channels: [{ ...search, audiences: ['parents'] }, social('Book a class', { audiences: ['runners'] })] },
      pages: two('Book a class', 'Download the guide'),
    },
    { name: 'a letter to write beside it', plan: { channels: [search, social('Book a class')] }, pages: two('Book a class', 'Contact us') },
    {
      name: 'a profile, which asks for nothing',
      plan: { channels: [search, social('Book a class', { type: 'social' })] },
      pages: two('Book a class', 'Download the guide'),
    },
    { name: 'nothing planned', plan: { channels: [search, social(undefined)] }, pages: two('Book a class', 'Download the guide') },
    {
      name: 'all of them astray is no rivalry',
      plan: { channels: [search, social('Book a class')] },
      pages: two('Download the guide', 'Download the guide'),
    },
  ],
  found: [
    {
      name: 'a guide here, a class there',
      plan: { channels: [search, social('Book a class')] },
      pages: two('Book a class', 'Download the guide'),
      says: /^The same people are led to “Book a class” and to “Download the guide”\.$/,
      quotes: ['Book a class', 'Download the guide'],
      count: 1,
    },
    {
      name: 'two pages of one channel',
      plan: { channels: [channel('Search', 'Book a class', { stages: [] }, 'Parents', 'Runners')] },
      pages: { Parents: page('Book a class'), Runners: page('Donate now') },
      says: /“Donate now”/,
    },
  ],
  notJudged: [{ name: 'one page only', plan: { channels: [search] }, pages: { Search: page('Book a class') }, because: 'one-touchpoint-only' }],
});
