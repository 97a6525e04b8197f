import inconsistent from '@/lib/checks/surface/inconsistent';
import { checkTester } from '../../../kit/check-tester';

const head = ({ title = 'Canal boats by the week – Reedwater', description = '', og = '', data = '' }) =>
  `<title>${title}</title>${description && `<meta name="description" content="${description}">`}${og && `<meta property="og:description" content="${og}">`}${data && `<script type="application/ld+json">${data}</script>`}`;
const page = (parts: Parameters<typeof head>[0], ...says: string[]) =>
  `<html><head>${head(parts)}</head><body><h1>Canal boats by the week</h1><p>Boats from £640 a week, with bedding, gas and a map of the quiet locks.</p><p>Every skipper gets an hour at the tiller before setting off, and a number to ring day and night.</p>${says.map((one) => `<p>${one}</p>`).join('')}<p>Moorings lie below the old mill, ten minutes from the railway station, with parking beside the wharf.</p></body></html>`;

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
  ],
  notJudged: [{ name: 'an empty shell', page: '<html><head><title>Boats</title></head><body></body></html>', because: 'empty-shell' }],
});
