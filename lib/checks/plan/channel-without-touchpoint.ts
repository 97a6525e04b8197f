import { defineCheck } from '../define';
import { quoted } from '../wording';

/** A channel that names no page, profile, listing or piece of copy: nothing of it can be read. */
export default defineCheck({
  id: 'plan/channel-without-touchpoint',
  scope: 'plan',
  title: 'A channel has no touchpoint',
  why: 'Nothing of this channel can be held against the plan, so it may drift unseen.',
  element: 'execution and optimisation',
  severity: 'moderate',
  needs: ['channels'],

  *judge({ channels }) {
    for (const [index, { id, name, type, touchpoints }] of channels.entries()) {
      if (touchpoints.length > 0) continue;
      yield {
        about: { channel: id },
        says: `${quoted(name)} has no touchpoint, so nothing of it can be read.`,
        evidence: [{ quote: name, surface: 'plan', field: `channels[${index}].touchpoints`, cues: ['Planned without a touchpoint'] }],
        todo: todoFor(name, type),
      };
    }
  },
});

/** Kinds of channel whose copy has no address that anyone could open. */
const PASTED: readonly string[] = ['email', 'ads', 'sales'];

const todoFor = (name: string, type: string): string =>
  PASTED.includes(type)
    ? `Add one by name, such as ${quoted(`${name}: first text`)}, and paste its copy in.`
    : `Add the address of each page that belongs to ${quoted(name)}, or take the channel out of the plan.`;
