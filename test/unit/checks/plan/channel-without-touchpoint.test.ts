import check from '@/lib/checks/plan/channel-without-touchpoint';
import { checkTester } from '../../../kit/check-tester';

const home = { name: 'Home', url: 'https://brand.test/' };

checkTester(check, {
  clear: [
    { name: 'a touchpoint with an address', plan: { channels: [{ name: 'Site', touchpoints: [home] }] } },
    { name: 'a touchpoint with a pattern', plan: { channels: [{ name: 'Blog', touchpoints: [{ name: 'Articles', match: 'brand.test/blog/*' }] }] } },
    { name: 'copy to be pasted in', plan: { channels: [{ name: 'Letters', type: 'email', touchpoints: [{ name: 'Welcome letter' }] }] } },
  ],
  found: [
    {
      name: 'one of two names nothing',
      plan: {
        channels: [
          { name: 'Site', touchpoints: [home] },
          { name: 'Ads', type: 'ads' },
        ],
      },
      says: /^“Ads” has no touchpoint/,
      quotes: ['Ads'],
      count: 1,
    },
    { name: 'an empty list', plan: { channels: [{ name: 'Site', touchpoints: [] }] }, says: /Site/, count: 1 },
  ],
  notJudged: [{ name: 'a plan without any channel', plan: { channels: [] }, because: 'plan-lacks', planPart: 'channels' }],
});
