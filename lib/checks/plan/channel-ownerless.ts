import { isBlank } from '../blank';
import { defineCheck, type Inputs } from '../define';
import { quoted } from '../wording';

/** A channel for which nobody answers. */
export default defineCheck({
  id: 'plan/channel-ownerless',
  scope: 'plan',
  title: 'Nobody answers for a channel',
  why: 'What is found on a channel without an owner goes to everybody, and nobody mends it.',
  element: 'people and culture',
  severity: 'moderate',
  needs: ['channels', 'plan'],

  *judge({ channels, plan }) {
    const bare = channels.filter(({ owner }) => isBlank(owner));
    if (bare.length > 2 && bare.length === channels.length) {
      const evidence = bare.map((channel) => entry(channel, 'channels'));
      yield { key: 'all', says: `None of the ${bare.length} channels names who answers for it.`, evidence, todo: todoFor(channels, plan) };
      return;
    }
    for (const channel of bare)
      yield {
        about: { channel: channel.id },
        says: `Nobody answers for ${quoted(channel.name, 40)}.`,
        evidence: [entry(channel, `channels[${channels.indexOf(channel)}].owner`)],
        todo: todoFor(channels, plan),
      };
  },
});

type Channel = Inputs['channels'][number];

const entry = ({ name, owner }: Channel, field: string) => ({
  quote: name,
  surface: 'plan' as const,
  field,
  cues: [owner ? `${quoted(owner)} is no name` : 'No owner'],
});

function todoFor(channels: readonly Channel[], { governance, timeline }: Inputs['plan']): string {
  const model = channels.find(({ owner }) => !isBlank(owner));
  if (model) return `Name one person, as ${quoted(model.name, 40)} has ${quoted(model.owner ?? '', 40)}.`;
  const known = timeline?.milestones.find(({ owner }) => !isBlank(owner))?.owner ?? governance?.decides;
  return isBlank(known) ? 'Name one person for each.' : `Name one person for each; the plan already knows ${quoted(known ?? '', 40)}.`;
}
