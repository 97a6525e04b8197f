import heroWithoutBenefit from '@/lib/checks/balance/hero-without-benefit';
import { aSentence } from '../../../kit/balance';
import { checkTester } from '../../../kit/check-tester';

const channelOf = (type: string) => ({
  channels: [{ id: 'one', name: 'One', type, touchpoints: [{ name: 'Page', url: 'https://brand.test/page' }] }],
});
const page = '<h1>Sheds</h1><p>Sheds of larch, made in Hereford and brought to your garden.</p>';
const specs = [aSentence('feature', 'A shed of 6 by 8 feet.'), aSentence('feature', 'Every board is larch.')];
const gain = aSentence('benefit', 'Your tools stay dry all winter.');

checkTester(heroWithoutBenefit, {
  clear: [
    { name: 'a benefit beside the features', page, given: { firstScreen: [...specs, gain] } },
    {
      name: 'a feature that says what it is for',
      page,
      given: { firstScreen: [...specs, aSentence('mixed', 'Larch, so that you never paint again.')] },
    },
    { name: 'neither features nor benefits: a greeting', page, given: { firstScreen: [aSentence('other', 'Welcome to the yard.')] } },
    {
      name: 'bare headings tell nothing yet',
      page,
      given: { firstScreen: [aSentence('feature', 'The founder'), aSentence('feature', 'Garden sheds')] },
    },
    { name: 'a call to action alone', page, given: { firstScreen: [aSentence('cta', 'Order a brochure')] } },
    { name: 'documentation may say what it is', plan: channelOf('docs'), page, touchpoint: 'Page', given: { firstScreen: specs } },
    { name: 'a press page as well', plan: channelOf('pr'), page, touchpoint: 'Page', given: { firstScreen: specs } },
  ],
  found: [
    {
      name: 'two features and no reason',
      page,
      given: { firstScreen: specs },
      says: /^The first screen tells what it is, and no benefit\.$/,
      quotes: ['A shed of 6 by 8 feet.', 'Every board is larch.'],
      certainty: 'confirmed',
      count: 1,
    },
    { name: 'one feature is a question', page, given: { firstScreen: specs.slice(0, 1) }, says: /no benefit/, certainty: 'pleaseCheck' },
    {
      name: 'a doubtful word of benefit is no reason to stay',
      plan: channelOf('landing'),
      touchpoint: 'Page',
      page,
      given: { firstScreen: [...specs, { ...gain, confidence: 0.2 }] },
      says: /no benefit/,
    },
  ],
  notJudged: [
    { name: 'read in a hidden tab', page, snapshot: { visibility: 'hidden' }, given: { firstScreen: specs }, because: 'read-while-hidden' },
    { name: 'an empty shell', page: '<div id="app"></div>', because: 'empty-shell' },
  ],
});
