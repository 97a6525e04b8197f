import { benefitRange } from '../balance';
import { inForce } from '../in-force';
import { owedMessages, SHORT_COPY_WORDS } from '../owed';
import type { Audience, Channel, Message, Plan, Touchpoint } from '../schema';
import { claimsOn, saidOf } from './said';
import type { CardMessage, MessageCard } from './types';

/** What a card is for: a whole channel, or one of its touchpoints. */
export interface CardPlace {
  channel: string;
  touchpoint?: string | undefined;
}

/**
 * The page an agency gets before it writes for a channel or touchpoint; nothing where the plan has no such place.
 * The text is not written yet, so it is taken to be long enough to carry what it owes. `date` is ISO `YYYY-MM-DD`.
 */
export function cardOf(plan: Plan, place: CardPlace, date: string): MessageCard | undefined {
  const channel = plan.channels.find(({ id }) => id === place.channel);
  const touchpoint = channel?.touchpoints.find(({ id }) => id === place.touchpoint);
  if (!channel || (place.touchpoint !== undefined && !touchpoint)) return undefined;
  const places = touchpoint ? [touchpoint] : channel.touchpoints.length ? channel.touchpoints : [UNNAMED];
  const owed = owedAt(plan, channel, places);
  const messages = owed.map(
    ({ message, because, on }, at): CardMessage => ({
      ...saidOf(plan, message),
      number: at + 1,
      because,
      on: on.length < places.length ? on.map(({ name }) => name) : [],
      people: narrower(message, channel, plan),
    }),
  );
  const now = messages.filter((message) => inForce(message, date)).map((message, at) => ({ ...message, number: at + 1 }));
  const { audiences, governance, brand } = plan;
  const claims = claimsOn(plan, date);
  const shown = new Set(now.flatMap(({ proof }) => proof.map(({ id }) => id)));
  const readers = channel.audiences.length ? audiences.filter(({ id }) => channel.audiences.includes(id)) : audiences;
  return {
    brand: { name: brand.name, wrong: brand.wrong, tagline: brand.tagline, coreIdea: brand.coreIdea, tone: brand.tone },
    date,
    place: touchpoint?.name ?? channel.name,
    channel: {
      name: channel.name,
      role: channel.role,
      owner: channel.owner,
      callToAction: channel.callToAction,
      stages: channel.stages,
      balance: benefitRange(channel),
    },
    ...(touchpoint?.url && { url: touchpoint.url }),
    readers: readers.map(({ name, needs, vocabulary, readingGrade }) => ({ name, needs, vocabulary, ...(readingGrade && { readingGrade }) })),
    avoid: [...new Set(readers.flatMap(({ avoid }: Audience) => avoid))],
    messages: now,
    notNow: messages.filter((message) => !inForce(message, date)),
    ...(fewerIfShort(plan, channel, places) && { shortCopyWords: SHORT_COPY_WORDS }),
    features: plan.features,
    ...claims,
    facts: claims.facts.filter(({ id }) => !shown.has(id)),
    unsourced: claims.unsourced.filter(({ id }) => !shown.has(id)),
    terms: plan.terms,
    decides: governance?.decides,
    changeRule: governance?.changeRule,
    ask: governance?.escalation ?? [],
  };
}

/** Stands for the text of a channel that lists none. */
const UNNAMED: Touchpoint = { id: '', name: '' };

/** What any of the places owes, in order of priority, and which of them do. */
function owedAt(plan: Plan, channel: Channel, places: readonly Touchpoint[]) {
  const debts = places.map((place) => ({ place, owed: owedMessages(plan, channel, place, Number.POSITIVE_INFINITY) }));
  return plan.messages
    .toSorted((one, other) => one.priority - other.priority)
    .flatMap((message) => {
      const own = debts.filter(({ owed }) => owed.some((each) => each.message === message.id));
      const because = own[0]?.owed.find((each) => each.message === message.id)?.because;
      return because ? [{ message, because, on: own.map(({ place }) => place) }] : [];
    });
}

const fewerIfShort = (plan: Plan, channel: Channel, places: readonly Touchpoint[]): boolean =>
  places.some((place) => owedMessages(plan, channel, place, 0).length < owedMessages(plan, channel, place, Number.POSITIVE_INFINITY).length);

/** Whom a message is for, where that is not everybody the channel reaches. */
function narrower({ audiences: own }: Message, { audiences: reached }: Channel, { audiences }: Plan): string[] {
  if (!own.length || (reached.length ? reached : audiences.map(({ id }) => id)).every((id) => own.includes(id))) return [];
  return audiences.filter(({ id }) => own.includes(id) && (!reached.length || reached.includes(id))).map(({ name }) => name);
}
