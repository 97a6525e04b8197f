import orphanFeature from '@/lib/checks/balance/orphan-feature';
import { checkTester } from '../../../kit/check-tester';

const plan = {
  brand: { name: 'Fernhall Dental' },
  features: [
    { id: 'evening', name: 'Evening appointments', benefit: 'See a dentist without taking time off work' },
    { id: 'scanner', name: 'Intraoral scanner' },
  ],
};
const docs = {
  ...plan,
  channels: [{ id: 'help', name: 'Help', type: 'docs', touchpoints: [{ name: 'Guide', url: 'https://brand.test/guide' }] }],
};
const filler = '<p>The practice stands opposite the library, with a ramp at the side door and room for prams.</p>';

checkTester(orphanFeature, {
  clear: [
    {
      name: 'the benefit in the same sentence',
      plan,
      page: `<h1>Fernhall Dental</h1><p>Evening appointments, so that you see a dentist without taking time off work.</p>${filler}`,
    },
    {
      name: 'the benefit in the next sentence',
      plan,
      page: `<h1>Fernhall Dental</h1><p>We offer evening appointments. See your dentist without time off from work.</p>${filler}`,
    },
    {
      name: 'told with its purpose, in other words',
      plan,
      page: `<h1>Fernhall Dental</h1><p>Evening appointments let you come after work, so you lose no holiday.</p>${filler}`,
    },
    { name: 'not named at all', plan, page: `<h1>Fernhall Dental</h1><p>Morning clinics for children every Saturday.</p>${filler}` },
    {
      name: 'half of its name is another thing',
      plan,
      page: `<h1>Fernhall Dental</h1><p>Please cancel appointments two days ahead.</p>${filler}`,
    },
    { name: 'a feature the plan gives no benefit', plan, page: `<h1>Fernhall Dental</h1><p>An intraoral scanner stands in room two.</p>${filler}` },
    { name: 'in the menu only', plan, page: `<nav><a href="/e">Evening appointments</a></nav><h1>Fernhall Dental</h1>${filler}${filler}` },
    {
      name: 'documentation may name things barely',
      plan: docs,
      touchpoint: 'Guide',
      page: `<h1>Fernhall Dental</h1><p>Evening appointments are booked by phone.</p>${filler}`,
    },
  ],
  found: [
    {
      name: 'named barely',
      plan,
      page: `<h1>Fernhall Dental</h1><ul><li>Evening appointments</li><li>Free parking</li></ul>${filler}`,
      says: /^“Evening appointments” stands here without its benefit\.$/,
      quotes: ['Evening appointments'],
      count: 1,
    },
    {
      name: 'the benefit stands far away',
      plan,
      page: `<h1>Fernhall Dental</h1><h2>Opening hours</h2><p>Evening appointments are on Tuesdays.</p><h2>The team</h2>${'<p>Our hygienists trained in Leeds and York.</p><p>They like cats and long walks.</p>'.repeat(4)}<h2>For staff</h2><p>Nobody should have to take time off work to see a dentist.</p>`,
      says: /Evening appointments/,
      quotes: ['Evening appointments are on Tuesdays.'],
    },
  ],
  notJudged: [
    { name: 'a plan without features', page: `<h1>Fernhall Dental</h1>${filler}${filler}`, because: 'plan-lacks', planPart: 'features' },
    {
      name: 'a login wall',
      plan,
      page: '<form><label>E-mail <input></label><label>Password <input type="password"></label></form>',
      because: 'login-wall',
    },
  ],
});
