import { type Channel, escalatesTo, owedMessages, type Plan, planTouchpoints, same, type Touchpoint } from '@/lib/plan';
import type { AuditedTouchpoint } from './types';

/** A touchpoint that a change of the plan concerns, and why. */
export interface ReachedTouchpoint {
  touchpointId: string;
  name: string;
  /** Statements of changed messages that it owes, or owed before. */
  messages: string[];
  /** Changed claims that stand on it. */
  claims: string[];
  /** It, or its channel, is described otherwise in the plan. */
  itself: boolean;
}

/** Every channel, touchpoint and owner that a change of the plan concerns, and who must decide it. */
export interface Reach {
  channels: { channelId: string; channel: string; owner?: string; touchpoints: ReachedTouchpoint[] }[];
  /** Who decides by the plan in force: of a change to several channels whom the escalation names, else who has the last word. */
  decides?: { to: string; rule?: string };
  changeRule?: string;
}

/** A plan, and what was judged by it; of touchpoints nobody has read the plan alone tells what they owe. */
interface Side {
  plan: Plan;
  touchpoints?: readonly Pick<AuditedTouchpoint, 'touchpointId' | 'status' | 'owed' | 'claims'>[];
}

export function reachOf(...[first, second]: [before: Side, after: Side]): Reach {
  const [before, after] = [first.plan, second.plan];
  const [shown, showing] = [first, second].map(({ touchpoints = [] }) => new Map(touchpoints.map((one) => [one.touchpointId, one])));
  const messages = changedIds(before.messages, after.messages);
  const claims = changedIds(before.claims, after.claims);
  const [old, now] = [placesOf(before), placesOf(after)];
  const reached = [...new Map([...old, ...now])].map(([id, place]): { channel: Channel; touchpoint: ReachedTouchpoint } => {
    const owed = [...owedOn(before, old.get(id), shown?.get(id)), ...owedOn(after, now.get(id), showing?.get(id))];
    const used = [shown, showing].flatMap((side) => side?.get(id)?.claims?.map(({ claim }) => claim) ?? []);
    return {
      channel: place.channel,
      touchpoint: {
        touchpointId: id,
        name: place.touchpoint.name,
        messages: [...messages].filter((message) => owed.includes(message)).map((message) => statementOf(message, after, before)),
        claims: [...claims].filter((claim) => used.includes(claim)).map((claim) => claimOf(claim, after, before)),
        itself: !same(described(old.get(id)), described(now.get(id))),
      },
    };
  });
  const concerned = reached.filter(({ touchpoint }) => touchpoint.itself || touchpoint.messages.length > 0 || touchpoint.claims.length > 0);
  const channels = [...new Set(concerned.map(({ channel }) => channel.id))].map((id) => {
    const within = concerned.filter(({ channel }) => channel.id === id);
    const { name, owner } = (within[0] as (typeof within)[number]).channel;
    return { channelId: id, channel: name, ...(owner && { owner }), touchpoints: within.map(({ touchpoint }) => touchpoint) };
  });
  const { governance } = before;
  const decides = channels.length > 1 ? escalatesTo(before) : governance?.decides ? { to: governance.decides } : undefined;
  return { channels, ...(decides && { decides }), ...(governance?.changeRule && { changeRule: governance.changeRule }) };
}

type Shown = NonNullable<Side['touchpoints']>[number];

interface Place {
  channel: Channel;
  touchpoint: Touchpoint;
}

const placesOf = (plan: Plan): Map<string, Place> => new Map(planTouchpoints(plan).map((place) => [place.touchpoint.id, place]));

/** What the plan says of a touchpoint and of its channel; the channel's other touchpoints aside. */
const described = (place: Place | undefined) => place && { ...place, channel: { ...place.channel, touchpoints: [] } };

/** What was judged knows how many messages a short page can carry; what the plan assigns by name is owed whatever the date. */
function owedOn(plan: Plan, place: Place | undefined, shown: Shown | undefined): string[] {
  if (!place) return [];
  const planned = owedMessages(plan, place.channel, place.touchpoint, Number.POSITIVE_INFINITY).map(({ message }) => message);
  if (shown?.status !== 'scanned') return planned;
  const assigned = plan.messages.filter(({ channels }) => channels.length > 0).map(({ id }) => id);
  return [...shown.owed.map(({ message }) => message), ...planned.filter((id) => place.touchpoint.messages || assigned.includes(id))];
}

const changedIds = <Thing extends { id: string }>(before: readonly Thing[], after: readonly Thing[]): Set<string> => {
  const [old, now] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  return new Set([...old.keys(), ...now.keys()].filter((id) => !same(old.get(id), now.get(id))));
};

const statementOf = (id: string, ...plans: Plan[]): string =>
  plans.flatMap(({ messages }) => messages).find((message) => message.id === id)?.statement ?? id;
const claimOf = (id: string, ...plans: Plan[]): string => plans.flatMap(({ claims }) => claims).find((claim) => claim.id === id)?.text ?? id;
