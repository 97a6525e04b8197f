import type { Landing, State } from '@/lib/reading';
import { sameConditions } from './conditions';
import { around, copyOf, differenceOf, type Part, stands, wordsShared } from './text-difference';
import type { Audit, AuditedTouchpoint, MessageDrift } from './types';

/** A new sentence that shares this much of the words of one that went is perhaps the same in other words; share. */
const REWORDED = 0.5;
/** And where the judging already doubts, this much is enough to leave it to a person. */
const PERHAPS = 0.3;

type Told = Omit<MessageDrift, 'cause'>;

/** How two readings of a touchpoint compare: not at all where they were taken in different ways, or one could not be judged. */
export type Comparison = { apart: string } | { changed: boolean; messages: Told[] };

/** Messages whose state differs between two readings of one touchpoint, judged by the same plan and engine; undefined where one of them was not judged. */
export function compareReadings(was: AuditedTouchpoint, now: AuditedTouchpoint, messages: Audit['messages']): Comparison | undefined {
  if (was.status !== 'scanned' || now.status !== 'scanned') return undefined;
  const alike = sameConditions(was.conditions, now.conditions);
  if (!alike.same) return { apart: alike.sentence };
  const copies = { before: copyOf(was), after: copyOf(now) };
  const parts = differenceOf(copies.before, copies.after);
  const told = messages.flatMap((message) => {
    const from = was.landings.find((one) => one.message === message.id);
    const to = now.landings.find((one) => one.message === message.id);
    return from && to ? driftOf(message, { from, to, now, parts, ...copies }) : [];
  });
  return { changed: parts.some(({ kind }) => kind !== 'same'), messages: told };
}

interface Given {
  from: Landing;
  to: Landing;
  now: AuditedTouchpoint;
  parts: readonly Part[];
  before: readonly string[];
  after: readonly string[];
}

function driftOf(message: Audit['messages'][number], given: Given): Told[] {
  const { from, to, now, parts, after } = given;
  const way = wayOf(from.state, to.state);
  if (!way) return [];
  const [before, afterwards] = [sentenceOf(from), sentenceOf(to)];
  const down = way === 'lost' || way === 'less';
  // The sentence that carried it is there as before: what made the difference is not the page losing it.
  if (down && to.state !== 'contradicted' && before && stands(before, after)) return [];
  const seen = around(parts, (down ? (before ?? afterwards) : (afterwards ?? before)) ?? '');
  const gone = seen.gone.length || !before || stands(before, after) ? seen.gone : [before];
  return [
    {
      touchpointId: now.touchpointId,
      touchpoint: now.name,
      channelId: now.channelId,
      channel: now.channel,
      ...(now.owner && { owner: now.owner }),
      ...(now.url && { url: now.url }),
      message: message.id,
      statement: message.statement,
      priority: message.priority,
      from: from.state,
      to: to.state,
      way,
      certainty: isSure(given, down) ? 'confirmed' : 'pleaseCheck',
      owed: now.owed.some((debt) => debt.message === message.id),
      ...(before && { before }),
      ...(afterwards && { after: afterwards }),
      gone,
      came: seen.came,
    },
  ];
}

/** The sentence a state rests on; of a missing message the nearest one is none. */
const sentenceOf = ({ state, evidence }: Landing): string | undefined => (state === 'missing' ? undefined : evidence[0]?.quote);

/**
 * A loss is sure where the sentence was sure, is gone, and nothing that came since could be it in other words: a doubt about a
 * sentence that stood beside it all along is no doubt about that. A gain is sure where the new sentence is.
 */
function isSure({ from, to, parts }: Given, down: boolean): boolean {
  const came = parts.filter(({ kind }) => kind === 'came').map(({ text }) => text);
  const [before, after] = [sentenceOf(from), sentenceOf(to)];
  if (!down) return to.certainty === 'confirmed' && (from.certainty === 'confirmed' || (after !== undefined && stands(after, came)));
  if (from.certainty !== 'confirmed' || !before) return false;
  if (to.state === 'contradicted') return to.certainty === 'confirmed';
  if (came.some((text) => figures(text) === figures(before) && wordsShared(before, text) >= REWORDED)) return false;
  const perhaps = to.evidence.some(({ quote }) => stands(quote, came) && wordsShared(before, quote) >= PERHAPS);
  return to.certainty === 'confirmed' || (to.state === 'missing' && !perhaps);
}

/** Another figure is another statement, however alike the words. */
const figures = (text: string): string => (text.match(/\p{N}+/gu) ?? []).join(' ');

const carries: Record<State, number | undefined> = { present: 2, weak: 1, missing: 0, contradicted: -1, notJudged: undefined };

function wayOf(from: State, to: State): MessageDrift['way'] | undefined {
  const [was, is] = [carries[from], carries[to]];
  if (was === undefined || is === undefined || was === is) return undefined;
  if (is < was) return is > 0 ? 'less' : 'lost';
  return was > 0 || is === 0 ? 'more' : 'gained';
}
