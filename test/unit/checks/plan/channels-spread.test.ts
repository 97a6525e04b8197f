import check from '@/lib/checks/plan/channels-spread';
import { checkTester } from '../../../kit/check-tester';

const channels = (count: number, more: (at: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, at) => ({ id: `c${at}`, name: `Channel ${at}`, ...more(at) }));
const byChannel = (...shares: number[]) => shares.map((share, at) => ({ channel: `c${at}`, share }));

checkTester(check, {
  clear: [
    { name: 'an owner each', plan: { channels: channels(8, (at) => ({ owner: `Owner ${'abcdefgh'[at]}` })) } },
    { name: 'four of one owner', plan: { channels: channels(4, () => ({ owner: 'Dana' })) } },
    {
      name: 'an agency with a person for each',
      plan: { channels: channels(6, (at) => ({ owner: `Brightmill (agency), Jo ${['Wu', 'Li', 'Rex', 'Poe', 'Gray', 'Dent'][at]}` })) },
    },
    {
      name: 'every paid channel has money',
      plan: { channels: channels(2, () => ({ funding: 'paid', owner: 'Dana' })), budget: { byChannel: byChannel(0.5, 0.5) } },
    },
    {
      name: 'an owned channel needs none',
      plan: { channels: channels(2, (at) => ({ funding: at ? 'owned' : 'paid' })), budget: { byChannel: byChannel(1) } },
    },
    { name: 'money not divided yet', plan: { channels: channels(2, () => ({ funding: 'paid', owner: 'Dana' })), budget: { testing: 0.1 } } },
    { name: 'a few crumbs beside the bread', plan: { channels: channels(6), budget: { byChannel: byChannel(0.4, 0.3, 0.2, 0.04, 0.03, 0.03) } } },
  ],
  found: [
    {
      name: 'five of one owner',
      plan: { channels: channels(6, (at) => ({ owner: at ? 'Dana' : 'Sam' })) },
      says: /^“Dana” answers for 5 of 6 channels\.$/,
      certainty: 'pleaseCheck',
      count: 1,
    },
    {
      name: 'a paid channel without money',
      plan: { channels: channels(2, () => ({ funding: 'paid' })), budget: { byChannel: byChannel(1) } },
      says: /^“Channel 1” is a paid channel and gets no money\.$/,
      count: 1,
    },
    {
      name: 'crumbs',
      plan: { channels: channels(6), budget: { byChannel: byChannel(0.8, 0.04, 0.04, 0.04, 0.04, 0.04) } },
      says: /^5 of 6 channels get less than 5 %/,
      count: 1,
    },
  ],
  notJudged: [{ name: 'neither owners nor money', plan: { channels: channels(9) }, because: 'plan-lacks', planPart: 'channels.owner' }],
});
