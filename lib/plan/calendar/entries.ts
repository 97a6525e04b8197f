import { inForce } from '../in-force';
import { owedMessages } from '../owed';
import type { Channel, Message, Plan, Touchpoint } from '../schema';
import type { CalendarEntry, EntryVerdict, PlaceStanding, SeenTouchpoint } from './types';

/** The calendar's lines, and messages with dates of their own that no line names, each as it stands on the day. */
export function entriesOf(plan: Plan, date: string, seen: readonly SeenTouchpoint[]): CalendarEntry[] {
  const number = new Map(plan.messages.toSorted((one, other) => one.priority - other.priority).map(({ id }, at) => [id, at + 1]));
  const standing = standings(seen);
  const made = [...lines(plan), ...datedMessages(plan)].map(({ channel, message, places, ...rest }): CalendarEntry => {
    const seenAt = message ? places.map(({ id, name }) => ({ id, name, standing: standing(id, message.id) })) : [];
    return {
      ...rest,
      ...(channel && { channel: { id: channel.id, name: channel.name, owner: channel.owner } }),
      ...(message && { message: { id: message.id, statement: message.statement, number: number.get(message.id) ?? 0 } }),
      places: seenAt,
      verdict: verdictOf(rest, message, seenAt, date),
    };
  });
  return made.sort((one, other) => (one.from === other.from ? 0 : one.from < other.from ? -1 : 1));
}

interface Made extends Pick<CalendarEntry, 'key' | 'from' | 'until' | 'source' | 'note'> {
  channel?: Channel | undefined;
  message?: Message | undefined;
  places: Touchpoint[];
}

function lines(plan: Plan): Made[] {
  return plan.calendar.flatMap((line, at): Made[] => {
    const span = spanOf({ from: line.date ?? line.from, until: line.date ?? line.until }, plan);
    if (!span) return [];
    const channel = plan.channels.find(({ id }) => id === line.channel);
    const message = plan.messages.find(({ id }) => id === line.message);
    return [{ key: `line ${at}`, ...span, source: 'calendar', channel, message, note: line.note, places: placesFor(plan, message, channel) }];
  });
}

function datedMessages(plan: Plan): Made[] {
  return plan.messages.flatMap((message): Made[] => {
    const span = message.from || message.until ? spanOf(message, plan) : undefined;
    if (!span) return [];
    const bare = owingChannels(plan, message).filter(({ id }) => !plan.calendar.some((line) => line.message === message.id && line.channel === id));
    if (!bare.length && plan.calendar.some((line) => line.message === message.id)) return [];
    const more = { ...span, source: 'message' as const, message };
    if (!bare.length) return [{ ...more, key: `message ${message.id}`, places: [] }];
    return bare.map((channel) => ({ ...more, key: `message ${message.id} ${channel.id}`, channel, places: placesFor(plan, message, channel) }));
  });
}

/** An open end is closed by the plan's own first and last day, else by the other end. A span that ends before it begins is no span. */
function spanOf(
  { from, until }: { from?: string | undefined; until?: string | undefined },
  { timeline }: Plan,
): { from: string; until: string } | undefined {
  const begin = from ?? (timeline?.launch && until && timeline.launch <= until ? timeline.launch : until);
  const end = until ?? (timeline?.end && from && timeline.end >= from ? timeline.end : from);
  return begin && end && begin <= end ? { from: begin, until: end } : undefined;
}

const owes = (plan: Plan, channel: Channel, touchpoint: Touchpoint, message: Message): boolean =>
  owedMessages(plan, channel, touchpoint, Number.POSITIVE_INFINITY).some((owed) => owed.message === message.id);

const owingChannels = (plan: Plan, message: Message): Channel[] =>
  plan.channels.filter((channel) =>
    message.channels.length ? message.channels.includes(channel.id) : channel.touchpoints.some((each) => owes(plan, channel, each, message)),
  );

/** Where to look: the channel's touchpoints that owe the message; where none of them does, any of them may carry it. */
function placesFor(plan: Plan, message: Message | undefined, channel: Channel | undefined): Touchpoint[] {
  if (!message) return [];
  const among = channel ? [channel] : plan.channels;
  const owing = among.flatMap((each) => each.touchpoints.filter((touchpoint) => owes(plan, each, touchpoint, message)));
  return owing.length || !channel ? owing : channel.touchpoints;
}

function standings(seen: readonly SeenTouchpoint[]): (touchpoint: string, message: string) => PlaceStanding {
  const byId = new Map(seen.filter(({ offPlan }) => !offPlan).map((one) => [one.touchpointId, one]));
  return (touchpoint, message) => {
    const one = byId.get(touchpoint);
    const landing = one?.status === 'scanned' ? one.landings.find((each) => each.message === message) : undefined;
    if (!landing || landing.state === 'notJudged') return 'unread';
    if (landing.certainty !== 'confirmed') return 'unsure';
    return STANDING[landing.state] ?? 'unread';
  };
}

const STANDING: Record<string, PlaceStanding> = { present: 'said', weak: 'half', missing: 'absent', contradicted: 'contradicted' };

function verdictOf(
  { from, until }: Pick<CalendarEntry, 'from' | 'until'>,
  message: Message | undefined,
  places: readonly { standing: PlaceStanding }[],
  date: string,
): EntryVerdict {
  if (from > date) return 'coming';
  const any = (standing: PlaceStanding) => places.some((place) => place.standing === standing);
  // What may still be said after its weeks in the calendar is no leftover.
  if (until < date) return message && !inForce(message, date) && any('said') ? 'stays' : 'over';
  if (!message || !places.length) return 'unplaced';
  for (const [standing, verdict] of ORDER) if (any(standing)) return verdict;
  return 'unread';
}

/** One touchpoint that carries it is enough to be live; of the rest, the best that is known. */
const ORDER: [PlaceStanding, EntryVerdict][] = [
  ['said', 'live'],
  ['half', 'half'],
  ['unsure', 'unsure'],
  ['contradicted', 'late'],
  ['absent', 'late'],
];
