import { defineCheck, type Found, type Inputs } from '../define';
import { crowdedEnd, PARTS, peopleAt } from '../funnel';
import { quoted } from '../wording';

/** A stretch of the decision that no channel serves, or channels that crowd at one end of it. */
export default defineCheck({
  id: 'plan/stage-uncovered',
  scope: 'plan',
  title: 'A stage of the decision is left out',
  why: 'Nobody jumps over a stage: who is not met there goes on with somebody else.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['stagedChannels'],

  *judge({ stagedChannels: channels }) {
    yield* gaps(channels);
    yield* crowding(channels);
  },
});

type Channel = Inputs['channels'][number];

function* gaps(channels: readonly Channel[]): Iterable<Found> {
  const served = new Set(channels.flatMap(({ stages }) => stages));
  const silent = channels.filter(({ stages }) => !stages.length);
  for (const [at, { stages, people }] of PARTS.entries()) {
    if (stages.some((stage) => served.has(stage))) continue;
    // A channel that names no stage may be the one that serves this.
    const near = silent[0] ?? neighbour(channels, at);
    yield {
      key: stages.join(' '),
      says: `No channel serves ${people}.`,
      evidence: [
        {
          quote: stages.join(', '),
          surface: 'plan',
          field: 'channels',
          cues: silent.length ? [`${silent.length} of ${channels.length} channels name no stage`] : ['No channel names this stage'],
        },
      ],
      todo: near
        ? `Give it to a channel, perhaps ${quoted(near.name)}${near.role ? `, whose role is ${quoted(near.role, 50)}` : ''}, or write down who else serves it.`
        : 'Give it to a channel, or write down who else serves it.',
      severity: stages.includes('using') ? 'minor' : 'moderate',
      certainty: silent.length ? 'pleaseCheck' : 'confirmed',
    };
  }
}

/** The channel that serves the part before, else the one after. */
const neighbour = (channels: readonly Channel[], at: number): Channel | undefined =>
  [PARTS[at - 1], PARTS[at + 1]].flatMap((part) =>
    part ? channels.filter(({ stages }) => stages.some((stage) => part.stages.includes(stage))) : [],
  )[0];

function* crowding(channels: readonly Channel[]): Iterable<Found> {
  const staged = channels.filter(({ stages }) => stages.length);
  const crowd = crowdedEnd(staged);
  if (!crowd) return;
  const only = staged.filter(({ stages }) => stages.every((stage) => crowd.end.includes(stage)));
  yield {
    key: 'crowded',
    says: `${crowd.count} of ${staged.length} channels serve only ${peopleAt[crowd.end[0] ?? 'buying']}.`,
    evidence: only.map((channel) => ({
      quote: channel.name,
      surface: 'plan' as const,
      field: `channels[${channels.indexOf(channel)}].stages`,
      cues: [`Serves only: ${channel.stages.join(', ')}`],
    })),
    todo: `Move one of them, such as ${quoted(only.at(-1)?.name ?? '')}, to a stage that fewer channels serve.`,
  };
}
