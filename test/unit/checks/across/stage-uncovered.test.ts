import stageUncovered from '@/lib/checks/across/stage-uncovered';
import { checkTester } from '../../../kit/check-tester';

const page = '<h1>Your evenings are your own again</h1><p>Close the laptop at five and leave it closed until the morning.</p>';
const channel = (name: string, stages: string[], ...places: string[]) => ({
  name,
  type: 'site',
  stages,
  touchpoints: places.map((place) => ({ name: place, url: `https://brand.test/${place.toLowerCase()}` })),
});
const site = channel('Site', ['aware', 'considering', 'buying'], 'Home', 'Prices');
const read = { Home: page, Prices: page };

checkTester(stageUncovered, {
  clear: [
    { name: 'all planned stages are served', plan: { channels: [site] }, pages: read },
    { name: 'another channel serves it too', plan: { channels: [site, channel('Posters', ['aware'])] }, pages: read },
    { name: 'a stage nobody planned is the plan’s fault', plan: { channels: [channel('Site', ['buying'], 'Home', 'Prices')] }, pages: read },
    {
      name: 'one of its two touchpoints was read',
      plan: { channels: [site, channel('Help', ['using'], 'Guide', 'Answers')] },
      pages: { ...read, Guide: page },
    },
  ],
  found: [
    {
      name: 'a channel without touchpoints serves it alone',
      plan: { channels: [site, channel('Posters', ['unaware'])] },
      pages: read,
      says: /^Nothing that was read serves people who do not know you yet\.$/,
      quotes: ['Posters'],
      certainty: 'confirmed',
      count: 1,
    },
    {
      name: 'its touchpoints were not read',
      plan: { channels: [site, channel('Help', ['using'], 'Guide')] },
      pages: read,
      says: /have bought/,
      certainty: 'pleaseCheck',
    },
    {
      name: 'a crowd at the end',
      plan: { channels: [channel('Shop', ['buying'], 'One', 'Two', 'Three', 'Four')] },
      pages: { One: page, Two: page, Three: page, Four: page },
      says: /^4 of 4 touchpoints serve only people who are about to buy\.$/,
      count: 1,
    },
  ],
  notJudged: [
    {
      name: 'no stages',
      plan: { channels: [channel('Site', [], 'Home', 'Prices')] },
      pages: read,
      because: 'plan-lacks',
      planPart: 'channels.stages',
    },
    { name: 'one page only', plan: { channels: [site] }, pages: { Home: page }, because: 'one-touchpoint-only' },
  ],
});
