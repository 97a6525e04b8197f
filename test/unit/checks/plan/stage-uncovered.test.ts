import check from '@/lib/checks/plan/stage-uncovered';
import { checkTester } from '../../../kit/check-tester';

const channels = (...list: (string[] | undefined)[]) => ({
  channels: list.map((stages, at) => ({ name: `Channel ${at + 1}`, stages, role: 'Turn interest into a box' })),
});

checkTester(check, {
  clear: [
    { name: 'one channel for all', plan: channels(['unaware', 'aware', 'considering', 'buying', 'using', 'advocating']) },
    { name: 'each served by another', plan: channels(['aware'], ['considering'], ['buying'], ['using']) },
    { name: 'those who recommend, without those who use', plan: channels(['unaware', 'considering'], ['buying', 'advocating']) },
    { name: 'three of four at the end', plan: channels(['aware', 'considering', 'using'], ['buying'], ['buying'], ['aware', 'considering']) },
  ],
  found: [
    {
      name: 'nobody considers',
      plan: channels(['aware'], ['buying', 'using']),
      says: /^No channel serves people who are considering\.$/,
      quotes: ['considering'],
      count: 1,
      severity: 'moderate',
      certainty: 'confirmed',
    },
    { name: 'nothing after the sale', plan: channels(['aware', 'considering', 'buying']), says: /once they have bought/, severity: 'minor' },
    {
      name: 'a channel without stages may serve it',
      plan: channels(['considering', 'buying', 'using'], undefined),
      says: /do not know you/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'a crowd at the end',
      plan: channels(['buying'], ['buying'], ['buying'], ['buying'], ['aware', 'considering', 'using']),
      says: /^4 of 5 channels serve only people who are about to buy\.$/,
      count: 1,
    },
  ],
  notJudged: [
    { name: 'no stages', plan: channels(undefined), because: 'plan-lacks', planPart: 'channels.stages' },
    { name: 'no channels', plan: { channels: [] }, because: 'plan-lacks', planPart: 'channels.stages' },
  ],
});
