import type { Channel, Message, Plan, Touchpoint } from './schema';

/** Under this many words of the brand's own copy a touchpoint owes only the first message: a bio cannot carry eight. */
export const SHORT_COPY_WORDS = 60;

/** Channels that carry the whole hierarchy unless the plan says otherwise. */
const WHOLE_STORY: readonly Channel['type'][] = ['site', 'landing', 'store'];

export interface Owed {
  /** The message's id. */
  message: string;
  /** Why it is owed, to stand after “owed because”. */
  because: string;
}

/** The messages a touchpoint must carry, in order of priority. `copyWords` counts the words of the brand's own copy there. */
export function owedMessages(plan: Plan, channel: Channel, touchpoint: Touchpoint, copyWords: number): Owed[] {
  const first = Math.min(...plan.messages.map(({ priority }) => priority));
  return plan.messages
    .toSorted((one, other) => one.priority - other.priority)
    .flatMap((message) => {
      const because = reason(message, channel, touchpoint, copyWords, message.priority === first);
      return because ? [{ message: message.id, because }] : [];
    });
}

function reason(message: Message, channel: Channel, touchpoint: Touchpoint, copyWords: number, isFirst: boolean): string | undefined {
  if (touchpoint.messages) return touchpoint.messages.includes(message.id) ? 'the plan assigns it to this touchpoint' : undefined;
  if (message.channels.length > 0) return message.channels.includes(channel.id) ? 'the plan assigns it to this channel' : undefined;
  if (isFirst) return 'the first message belongs on every touchpoint';
  if (copyWords < SHORT_COPY_WORDS || !WHOLE_STORY.includes(channel.type)) return undefined;
  return `${KINDS[channel.type] ?? 'this kind of channel'} carry every message the plan assigns to no other channel`;
}

const KINDS: Partial<Record<Channel['type'], string>> = { site: 'sites', landing: 'landing pages', store: 'store listings' };
