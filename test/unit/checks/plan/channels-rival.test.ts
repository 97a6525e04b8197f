import check from '@/lib/checks/plan/channels-rival';
import { checkTester } from '../../../kit/check-tester';

const search = { name: 'Paid search', type: 'ads', funding: 'paid', stages: ['buying'], callToAction: 'Order a box', owner: 'Dana' };
const social = { ...search, name: 'Paid social', owner: 'Sam' };
const audiences = [{ id: 'nurses', name: 'Night nurses' }];

checkTester(check, {
  clear: [
    { name: 'two steps', plan: { channels: [search, { ...social, callToAction: 'Book a tasting' }] } },
    { name: 'two stages', plan: { channels: [search, { ...social, stages: ['aware'] }] } },
    { name: 'one serves a stage more', plan: { channels: [search, { ...social, stages: ['considering', 'buying'] }] } },
    { name: 'two audiences', plan: { audiences, channels: [search, { ...social, audiences: ['nurses'] }] } },
    { name: 'one owner', plan: { channels: [search, { ...social, owner: 'Dana' }] } },
    { name: 'an advert and the page it leads to', plan: { channels: [search, { ...social, type: 'site', funding: 'owned' }] } },
    {
      name: 'nothing said of who pays',
      plan: {
        channels: [
          { ...search, funding: undefined },
          { ...social, funding: undefined },
        ],
      },
    },
    {
      name: 'nothing said of stages',
      plan: {
        channels: [
          { ...search, stages: [] },
          { ...social, stages: [] },
        ],
      },
    },
  ],
  found: [
    {
      name: 'alike in all but their owners',
      plan: { channels: [search, social] },
      says: /^“Paid search” and “Paid social” are both after “Order a box”\.$/,
      quotes: ['Order a box'],
      count: 1,
    },
    { name: 'written in another hand', plan: { channels: [search, { ...social, callToAction: 'Order a box!' }] }, says: /both after/ },
  ],
  notJudged: [{ name: 'no calls to action', plan: { channels: [{ name: 'Site' }] }, because: 'plan-lacks', planPart: 'channels.callToAction' }],
});
