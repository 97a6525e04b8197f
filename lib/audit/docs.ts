import { aspectOf, type Check, type Inputs, type Scope } from '@/lib/checks';

/** The page that tells every check, generated: it is never written by hand. */
export const checksPage = (checks: readonly Check[]): string =>
  [
    '# The checks',
    '',
    'Generated from the checks themselves by `npm run golden`; a test holds it to them.',
    '',
    'A check says that something is wrong, never that all is well: where it cannot judge, it says why.',
    '',
    ...scopes.flatMap(([scope, title]) => part(scope, title, checks)),
  ].join('\n');

const scopes: [Scope, string][] = [
  ['page', 'On a page'],
  ['across', 'From touchpoint to touchpoint'],
  ['plan', 'In the plan itself'],
];

function part(scope: Scope, title: string, checks: readonly Check[]): string[] {
  const own = checks.filter((check) => (check.scope ?? 'page') === scope).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return own.length ? [`## ${title}`, '', ...own.flatMap(entry)] : [];
}

const entry = ({ id, title, why, scope, element, aspect = aspectOf[element], severity, needs, formerly }: Check): string[] => {
  const takes = needs.map((need) => words[need]).filter(Boolean);
  return [
    `### \`${id}\``,
    '',
    `**${title}.** ${why}`,
    '',
    `- Usual severity: ${severity}`,
    `- Serves: ${element}`,
    ...(scope === 'plan' ? [`- Speaks for: ${aspect}`] : []),
    ...(takes.length ? [`- Not judged without ${takes.join(', and ')}`] : []),
    ...(formerly?.length ? [`- Formerly: ${formerly.map((each) => `\`${each}\``).join(', ')}`] : []),
    '',
  ];
};

/** What keeps a check from judging when it is not there. Inputs that always come are not named. */
const words: { [Need in keyof Inputs]?: string } = {
  landings: 'a message that this touchpoint owes today',
  onScreen: 'a page that was on screen when it was read',
  balance: 'sentences that speak of features or benefits',
  firstScreen: 'a first screen with words to judge by',
  taglines: 'a tagline in the plan',
  retiredClaims: 'retired claims in the plan',
  uncoveredClaims: 'claims in the plan',
  terms: 'terms in the plan',
  features: 'features in the plan',
  audiences: 'audiences in the plan',
  idea: 'a core idea in the plan, in the language of the page',
  address: 'English copy',
  prose: 'running text in English, ten sentences at least',
  readingGrade: 'a reading grade for an audience of the channel',
  audienceWords: 'words that an audience of the channel uses or avoids',
  plannedAction: 'a call to action for the channel',
  touchpoints: 'two touchpoints that were read',
  coverage: 'touchpoints in the plan',
  goalsWithResults: 'key results in the plan',
  vision: 'a vision in the plan',
  measurement: 'a word on measurement in the plan',
  governance: 'governance in the plan',
  reviewRhythm: 'a word on how often all is reviewed',
  channels: 'channels in the plan',
  plannedFeatures: 'features in the plan',
  timeline: 'a timeline in the plan',
  planInEnglish: 'a plan in English',
  goals: 'goals in the plan',
  levelledGoals: 'goals in the plan, each with its level or in English',
  kindedMessages: 'messages that name their kind or are in English',
  plannedAudiences: 'audiences in the plan',
  reporter: 'someone named who receives the figures',
  ownedChannels: 'an owner of a channel',
  stagedChannels: 'stages of the decision for the channels',
  askingChannels: 'a call to action for a channel',
  fundedChannels: 'channels that tell their kind, or who pays',
  channelsWithMeans: 'owners, or shares of the money, for the channels',
  budget: 'a budget in the plan',
  channelShares: 'shares of the budget by channel',
  launch: 'the day the plan starts',
  milestones: 'milestones in the plan',
};
