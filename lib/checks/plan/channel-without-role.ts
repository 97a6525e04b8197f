import { defineCheck, type Inputs } from '../define';
import { quoted } from '../wording';

/** A channel for which the plan names no job of its own. */
export default defineCheck({
  id: 'plan/channel-without-role',
  scope: 'plan',
  title: 'A channel has no role',
  why: 'A channel without a job of its own repeats the others, and nobody can say whether it works.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['channels'],

  *judge({ channels }) {
    for (const [index, channel] of channels.entries()) {
      if (channel.role) continue;
      yield {
        about: { channel: channel.id },
        says: `The plan gives ${quoted(channel.name)} no role.`,
        evidence: [{ quote: channel.name, surface: 'plan', field: `channels[${index}].role`, cues: ['Planned without a role'] }],
        todo: `Say in one sentence what it alone does for the whole, ${example(channel, channels)}.`,
      };
    }
  },
});

type Channel = Inputs['channels'][number];

/** In the plan's own words where it has some: another channel's role, this one's call to action, the stage it serves. */
function example(channel: Channel, channels: readonly Channel[]): string {
  const model = channels.find(({ role }) => role);
  if (model?.role) return `as ${quoted(model.name)} has ${quoted(model.role, 70)}`;
  if (channel.callToAction) return `such as bringing people to ${quoted(channel.callToAction, 60)}`;
  const [stage] = channel.stages;
  if (stage) return `such as moving on people who are ${stage}`;
  return 'such as “Turn interest into a first order”';
}
