import { defineCheck, type Found, type Inputs } from '../define';
import { peopleIn } from '../people';
import { percent, quoted } from '../wording';

/** More channels than their owners can serve, or than the money reaches. */
export default defineCheck({
  id: 'plan/channels-spread',
  scope: 'plan',
  title: 'Spread over too many channels',
  why: 'A channel served with the left hand does more harm than one that is not there.',
  element: 'tools and integration',
  severity: 'moderate',
  needs: ['channelsWithMeans', 'plan'],

  *judge({ channelsWithMeans: channels, plan }) {
    yield* crowdedOwners(channels);
    yield* unpaid(channels, plan.budget?.byChannel ?? []);
    yield* crumbs(channels, plan.budget?.byChannel ?? []);
  },
});

type Channel = Inputs['channels'][number];
type Shares = Inputs['channelShares'];

/** Channels that one person can hardly answer for; a share under which a channel is a crumb; how many crumbs are a spread. */
const MANY = 5;
const CRUMB = 0.05;
const CRUMBS = 4;

function* crowdedOwners(channels: readonly Channel[]): Iterable<Found> {
  const owners = new Map<string, Channel[]>();
  for (const channel of channels) {
    // Behind an agency's name stands its person.
    const who = channel.owner && peopleIn(channel.owner).at(-1);
    if (who) owners.set(who, [...(owners.get(who) ?? []), channel]);
  }
  for (const [who, own] of owners) {
    if (own.length < MANY) continue;
    yield {
      key: `owner ${who}`,
      says: `${quoted(who, 32)} answers for ${own.length} of ${channels.length} channels.`,
      evidence: own.map((channel) => entry(channel, channels, 'owner', `Owned by ${who}`)),
      todo: `Hand some over, or drop the weakest; ${quoted(own.at(-1)?.name ?? '', 40)} stands last in the plan.`,
      certainty: 'pleaseCheck',
    };
  }
}

/** Paid channels that get no money although the money is divided. */
function* unpaid(channels: readonly Channel[], shares: Shares): Iterable<Found> {
  if (!shares.length) return;
  for (const channel of channels) {
    if (channel.funding !== 'paid' || shares.some(({ channel: id, share }) => id === channel.id && share > 0)) continue;
    yield {
      about: { channel: channel.id },
      key: 'unpaid',
      says: `${quoted(channel.name, 40)} is a paid channel and gets no money.`,
      evidence: [entry(channel, channels, 'funding', 'The budget by channel leaves it out')],
      todo: `Give ${quoted(channel.name, 40)} a share of the budget, or take it out of the plan.`,
    };
  }
}

function* crumbs(channels: readonly Channel[], shares: Shares): Iterable<Found> {
  const small = shares.filter(({ share }) => share > 0 && share < CRUMB);
  if (small.length < CRUMBS || small.length * 2 <= shares.length) return;
  const sum = small.reduce((total, { share }) => total + share, 0);
  yield {
    key: 'crumbs',
    says: `${small.length} of ${shares.length} channels get less than ${percent(CRUMB)} of the money each.`,
    evidence: small.map(({ channel: id, share }) => {
      const channel = channels.find((each) => each.id === id);
      return { quote: `${channel?.name ?? id}: ${percent(share)}`, surface: 'plan' as const, field: 'budget.byChannel', cues: ['A small share'] };
    }),
    todo: `Put the ${percent(sum)} that they share into the one or two that matter most.`,
  };
}

const entry = (channel: Channel, channels: readonly Channel[], field: string, cue: string) => ({
  quote: channel.name,
  surface: 'plan' as const,
  field: `channels[${channels.indexOf(channel)}].${field}`,
  cues: [cue],
});
