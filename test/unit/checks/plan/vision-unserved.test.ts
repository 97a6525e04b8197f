import check from '@/lib/checks/plan/vision-unserved';
import { checkTester } from '../../../kit/check-tester';

const vision = 'Every street grows some of its own food';
const goals = [{ statement: 'Win 900 members by June', metric: 'Paid boxes' }];
const brand = (more: object = {}) => ({ vision, coreIdea: 'Dinner from around the corner', ...more });

checkTester(check, {
  clear: [
    { name: 'a goal takes it up', plan: { brand: brand(), goals: [{ statement: 'Open 40 gardens on streets that have none' }] } },
    { name: 'the core idea takes it up', plan: { brand: brand({ coreIdea: 'Food from your own street' }), goals } },
    { name: 'the audience takes it up', plan: { brand: brand(), goals, audiences: [{ name: 'Neighbours who would like to grow vegetables' }] } },
    {
      name: 'a key result takes it up',
      plan: { brand: brand(), goals: [{ statement: 'Win 900 members', keyResults: [{ statement: '12 streets join' }] }] },
    },
    { name: 'a message takes it up', plan: { brand: brand(), goals, messages: [{ statement: 'What grows here is eaten here' }] } },
    { name: 'a short vision that cannot be looked for', plan: { brand: brand({ vision: 'Better days' }), goals } },
    { name: 'no goal yet, but an idea that leads there', plan: { brand: brand({ coreIdea: 'A garden on every street' }) } },
    {
      name: 'a brief instead of goals',
      plan: { brand: brand({ coreIdea: undefined }), commercialBrief: { achieve: 'Sell food grown on 40 streets' } },
    },
    {
      name: 'a channel on the way to an end',
      plan: { brand: brand({ vision: 'Use television to let every street grow food' }), goals: [{ statement: 'Reach 12 streets' }] },
    },
  ],
  found: [
    {
      name: 'nothing comes back',
      plan: { brand: brand(), goals, messages: [{ statement: 'Dinner is ready in twenty minutes' }] },
      says: /^Neither the goals nor the core idea take up anything of the vision\.$/,
      quotes: [vision, 'Win 900 members by June', 'Dinner from around the corner'],
      certainty: 'pleaseCheck',
    },
    { name: 'a vision alone', plan: { brand: { vision } }, says: /neither a goal nor a core idea/, certainty: 'confirmed', count: 1 },
    { name: 'a channel', plan: { brand: brand({ vision: 'Do more TikTok' }), goals }, says: /^The vision names a channel, “TikTok”/ },
    { name: 'a placeholder', plan: { brand: brand({ vision: 'TBD' }), goals }, says: /still to be written/ },
  ],
  notJudged: [
    { name: 'no vision', plan: { goals }, because: 'plan-lacks', planPart: 'brand.vision' },
    {
      name: 'a plan in German',
      plan: {
        brand: { vision: 'Jede Straße baut einen Teil ihres Essens selbst an' },
        goals: [{ statement: 'Bis Juni neunhundert neue Mitglieder für unsere Kisten gewinnen' }],
        messages: [{ statement: 'Das Abendessen steht in zwanzig Minuten auf dem Tisch' }],
      },
      because: 'language-not-read',
    },
  ],
});
