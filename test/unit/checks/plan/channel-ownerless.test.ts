import check from '@/lib/checks/plan/channel-ownerless';
import { checkTester } from '../../../kit/check-tester';

const site = { name: 'Site', owner: 'Priya' };

checkTester(check, {
  clear: [
    { name: 'each has one', plan: { channels: [site, { name: 'Letters', owner: 'Mina Castellan, member care' }] } },
    { name: 'an agency', plan: { channels: [{ name: 'Posters', owner: 'Brightmill (agency)' }] } },
    { name: 'one person for two', plan: { channels: [site, { name: 'Letters', owner: 'Priya' }] } },
  ],
  found: [
    { name: 'one without', plan: { channels: [site, { name: 'Letters' }] }, says: /^Nobody answers for “Letters”\.$/, quotes: ['Letters'], count: 1 },
    {
      name: 'none has one',
      plan: { channels: [{ name: 'Site' }, { name: 'Letters' }, { name: 'Posters' }] },
      says: /^None of the 3 channels names who answers for it\.$/,
      count: 1,
    },
    { name: 'a placeholder', plan: { channels: [site, { name: 'Letters', owner: 'TBC' }] }, says: /Nobody answers/ },
  ],
  notJudged: [{ name: 'no channel', plan: { channels: [] }, because: 'plan-lacks', planPart: 'channels' }],
});
