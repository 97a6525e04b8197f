import inconsistent from '@/lib/checks/surface/inconsistent';
import { checkTester } from '../../../kit/check-tester';

const head = ({ title = 'Canal boats by the week – Reedwater', description = '', og = '', data = '' }) =>
  `<title>${title}</title>${description && `<meta name="description" content="${description}">`}${og && `<meta property="og:description" content="${og}">`}${data && `<script type="application/ld+json">${data}</script>`}`;
const page = (parts: Parameters<typeof head>[0], ...says: string[]) =>
  `<html><head>${head(parts)}</head><body><h1>Canal boats by the week</h1><p>Boats from £640 a week, with bedding, gas and a map of the quiet locks.</p><p>Every skipper gets an hour at the tiller before setting off, and a number to ring day and night.</p>${says.map((one) => `<p>${one}</p>`).join('')}<p>Moorings lie below the old mill, ten minutes from the railway station, with parking beside the wharf.</p></body></html>`;

const named = { claims: [{ text: 'For families there is the Heron, and for two the Kestrel', status: 'approved' }] };

checkTester(inconsistent, {
  clear: [
    { name: 'the same story', page: page({ description: 'Canal boats from £640 a week, bedding and gas included.' }) },
    { name: 'no previews at all', page: page({}) },
    { name: 'the same price in another form', page: page({ description: 'Canal boats from 640 pounds a week.' }) },
    { name: 'the same story in other words', page: page({ og: 'Hire a narrowboat and cruise the quiet locks.' }) },
    { name: 'a price of another currency', page: page({ description: 'Canal boats by the week from €760.' }) },
    { name: 'a year and an everyday number', page: page({ title: 'Reedwater canal boats 2026: 5 quiet routes' }) },
    { name: 'both prices stand on the page', page: page({ description: 'Canal boats from £590 in March.' }, 'In March a boat is £590.') },
    { name: 'structured data that cannot be read', page: page({ data: '{ "@type": "Organization", ' }) },
    { name: 'a saving is no price', page: page({ description: 'Canal boats by the week: save £50 in April.' }) },
    { name: 'a price a night beside a price a week', page: page({ description: 'Canal boats for £110 a night.' }) },
    { name: 'a subject told in other words', page: page({ title: 'Narrowboat holidays on quiet water – Reedwater' }) },
    { name: 'a title that is only the place', page: page({ title: 'Old mill wharf' }) },
    {
      name: 'the title names a product that is on the page',
      plan: named,
      page: page({ title: 'Hire the Kestrel' }, 'The Kestrel sleeps four.').replace('by the week', 'like the Heron'),
    },
    { name: 'a name the plan does not know', page: page({ title: 'Canal boats near Foxton' }) },
    { name: 'the same last day', page: page({ description: 'Book canal boats until 31 March.' }, 'Boats can be booked until 31 March.') },
    { name: 'another day of another thing', page: page({ description: 'Canal boats from 3 April.' }, 'The wharf café closes on 12 October.') },
    { name: 'free delivery is not free', page: page({ description: 'Canal boats with free delivery of groceries.' }) },
    { name: 'hyphenated free', page: page({ description: 'Carefree, smoke-free canal boats.' }) },
    { name: 'free, and the page says so too', page: page({ description: 'Canal boats, children free.' }, 'Children travel free.') },
    { name: 'last year’s boats are still on the page', page: page({ title: 'Canal boats 2025' }, 'The 2025 boats stay until May.') },
    { name: 'the same trial twice', page: page({ description: 'A 3-day trial of our boats.', og: 'Boats: a 3-day trial.' }) },
    { name: 'two trials of two things', page: page({ description: 'A 14-day trial of the app.', og: 'A quiet week on the water, 28 miles of it.' }) },
    { name: 'a company name, on a host the plan does not own', page: page({ data: '{"@type":"Organization","name":"Wharfside Software"}' }) },
    { name: 'only the brand’s name', plan: { brand: { name: 'Reedwater' } }, page: page({ title: 'Reedwater', og: 'Reedwater' }) },
  ],
  found: [
    {
      name: 'another price',
      page: page({ description: 'Canal boats from £590 a week.' }),
      says: /^The description and the page part: £590 there, £640 on the page\.$/,
      quotes: ['Canal boats from £590 a week.'],
      certainty: 'confirmed',
    },
    {
      name: 'another business altogether',
      page: page({ og: 'Bespoke conservatories, blinds and patio furniture' }),
      says: /^The share preview and the page part: no word of it is on the page\.$/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'another price in the structured data',
      page: page({ data: '{"@type":"Product","name":"Boat","description":"A canal boat for £700 a week"}' }),
      says: /^The structured data and the page part: £700/,
    },
    {
      name: 'preview against preview, where the page is silent',
      page: page({ description: 'Try a canal boat with a 14-day trial.', og: 'Canal boats with a 30-day trial.' }),
      says: /^The share preview and the description part: 30-day there, 14-day here\.$/,
      certainty: 'confirmed',
    },
    {
      name: 'another last day',
      page: page({ description: 'Book canal boats until 30 April.' }, 'Boats can be booked until 31 March.'),
      says: /30 April there, 31 March on the page/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'last year’s title',
      page: page({ title: 'Canal boat routes 2025' }).replace('<h1>Canal boats by the week', '<h1>Canal boat routes 2026'),
      says: /2025 there, 2026 on the page/,
      certainty: 'confirmed',
    },
    {
      name: 'free in the preview only',
      page: page({ og: 'Canal boats by the week, free.' }),
      says: /free there, £640 on the page/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'a title of another boat',
      plan: named,
      page: page({ title: 'Hire the Kestrel, one of our canal boats' }).replace('by the week', 'like the Heron'),
      says: /Kestrel there, Heron on the page/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'a title of another product',
      page: page({ title: 'Garden furniture' }),
      says: /the page speaks of something else/,
      quotes: ['Garden furniture', 'Canal boats by the week'],
      certainty: 'pleaseCheck',
    },
    {
      name: 'another company in the structured data of the brand’s own host',
      plan: { brand: { name: 'Reedwater', hosts: ['brand.test'] } },
      page: page({ data: '{"@type":"Organization","name":"Wharfside Software"}' }),
      says: /^The structured data’s name and the plan part: “Wharfside Software” there\.$/,
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [{ name: 'an empty shell', page: '<html><head><title>Boats</title></head><body></body></html>', because: 'empty-shell' }],
});
