import vocabulary from '@/lib/checks/audience/vocabulary';
import { checkTester } from '../../../kit/check-tester';

const growers = {
  id: 'g',
  name: 'Allotment growers',
  vocabulary: ['slugs', 'compost heap', 'seedlings', 'frost'],
  avoid: ['horticultural', 'biomass', 'end user'],
};
const schools = { id: 's', name: 'School gardens', vocabulary: ['pupils', 'term', 'classroom', 'lesson plan'], avoid: ['biomass'] };
const plan = { audiences: [growers] };
const both = { audiences: [growers, schools] };
const long =
  '<p>The beds are laid out in four rows along the wall, each a spade wide and as long as the rope allows. A water butt stands at either end, and the shed holds two barrows, a ladder and a shelf of clay pots. The gate is shut at dusk by whoever leaves last. On the first Saturday of the month the paths are raked and the hedge is cut, and there is tea from the urn. Keys hang behind the door. Plots are let by the year, from the first of March, and the list of those who wait is kept by the treasurer. Hoses may be used before nine and after six. Bonfires are lit in November only, down by the ditch, and never when the wind blows from the west. The notice board has the rest, with a map of the plots and the names of the committee, and a shelf below it for books to swap.</p>';
const page = (...says: string[]) => `<h1>Plots by the river</h1>${says.map((one) => `<p>${one}</p>`).join('')}`;

checkTester(vocabulary, {
  clear: [
    { name: 'one of their words is enough', plan, page: page('Seedlings are sold at the gate.') + long },
    { name: 'another form of one', plan, page: page('A slug is no friend of lettuce.') + long },
    { name: 'a phrase with words between', plan, page: page('The heap behind the shed is for compost.') + long },
    { name: 'the words of one of two audiences', plan: both, page: page('A class of pupils comes on Tuesdays.') + long },
    { name: 'a short page', plan, page: page('Plots are let by the year.') },
    { name: 'few words in the plan', plan: { audiences: [{ ...growers, vocabulary: ['slugs'] }] }, page: long },
    { name: 'a word of the same root', plan, page: page('We love horticulture and frost.') },
    { name: 'half of an avoided phrase', plan, page: page('The end of the row is for every user of the frost cover.') },
    { name: 'turned away', plan, page: page('No horticultural jargon, only frost and slugs.', 'Plain words instead of biomass.') },
    { name: 'in what somebody else said', plan, page: `${page('Frost tonight.')}<blockquote>They have a fine horticultural hand.</blockquote>` },
    { name: 'in the footer', plan, page: `${page('Frost tonight.')}<footer>Royal horticultural dates</footer>` },
  ],
  found: [
    {
      name: 'a word they avoid',
      plan,
      page: page('Our horticultural programme begins in frost.'),
      says: /^“horticultural” is used once; it puts off “Allotment growers”\.$/,
      quotes: ['Our horticultural programme begins in frost.'],
      certainty: 'confirmed',
      count: 1,
    },
    { name: 'an avoided phrase in the plural', plan, page: page('For end users, frost is a risk.'), says: /“end users” is used once/ },
    {
      name: 'avoided by one of two audiences',
      plan: both,
      page: page('A horticultural lesson plan.'),
      says: /“horticultural”/,
      certainty: 'pleaseCheck',
    },
    { name: 'avoided by both', plan: both, page: page('The biomass of pupils and slugs.'), says: /“biomass”/, certainty: 'confirmed', count: 1 },
    {
      name: 'none of their words on a long page',
      plan,
      page: long,
      says: /^None of the 4 words the audience uses is on this page\.$/,
      certainty: 'pleaseCheck',
    },
  ],
  notJudged: [
    { name: 'no audiences in the plan', page: long, because: 'plan-lacks', planPart: 'audiences.vocabulary' },
    { name: 'audiences without words', plan: { audiences: [{ id: 'x', name: 'Everyone' }] }, page: page('Frost.') + long, because: 'plan-lacks' },
    { name: 'read in a hidden tab', plan, page: `${long}<p>Biomass.</p>`, snapshot: { visibility: 'hidden' }, because: 'read-while-hidden' },
    {
      name: 'words for another channel’s audience',
      plan: {
        audiences: [growers, { id: 'x', name: 'Council' }],
        channels: [{ id: 'c', name: 'C', audiences: ['x'], touchpoints: [{ name: 'P', url: 'https://brand.test/p' }] }],
      },
      page: long,
      because: 'plan-lacks',
    },
  ],
});
