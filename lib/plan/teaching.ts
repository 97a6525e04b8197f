import type { AgreementRound, Lesson, Message, Plan, Teaching } from './schema';
import { LONGEST_QUOTE } from './schema/teaching';

/**
 * The plan with what was taught: `teaching` filled, and every sentence that says a message among its phrasings, so that
 * judging reads it as it reads an approved wording. Lessons for messages the plan does not have are left out.
 */
export function withTeaching(plan: Plan, given: Teaching = { lessons: [], rounds: [] }): Plan {
  const bare = withoutTaught(plan);
  const known = new Set(plan.messages.map(({ id }) => id));
  const lessons = inForceLessons([...(plan.teaching?.lessons ?? []), ...given.lessons]).filter(({ message }) => known.has(message));
  const rounds = mergedRounds([...(plan.teaching?.rounds ?? []), ...given.rounds]);
  return {
    ...bare,
    messages: bare.messages.map((message) => withPhrasings(message, lessons)),
    teaching: { lessons, rounds },
  };
}

/** The plan without the phrasings that stand there only because they were taught: as people wrote it. */
export function withoutTaught(plan: Plan): Plan {
  if (!plan.messages.some(({ phrasings }) => phrasings.some(({ taught }) => taught))) return plan;
  return { ...plan, messages: plan.messages.map((message) => ({ ...message, phrasings: message.phrasings.filter(({ taught }) => !taught) })) };
}

/** Whether anyone taught how this message is said or not said, or the plan gives a wording of it beside the statement. */
export function isTaught(plan: Plan, messageId: string): boolean {
  const message = plan.messages.find(({ id }) => id === messageId);
  if (message?.phrasings.length) return true;
  return (plan.teaching?.lessons ?? []).some((lesson) => lesson.message === messageId && lesson.verdict !== 'half');
}

/** Each answer once, by its id, and of several about the same sentence and message the newest; oldest first. */
export function inForceLessons(lessons: readonly Lesson[]): Lesson[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const newest = new Map<string, Lesson>();
  for (const lesson of [...byId.values()].sort(byTime)) {
    const key = `${lesson.message}\n${sameQuote(lesson.quote)}`;
    newest.delete(key);
    newest.set(key, lesson);
  }
  return [...newest.values()];
}

/** Text as a lesson's quote: one line, cut after a whole word where it is too long. */
export function asQuote(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= LONGEST_QUOTE) return line;
  const space = line.lastIndexOf(' ', LONGEST_QUOTE);
  return line.slice(0, space > 0 ? space : LONGEST_QUOTE);
}

/** What makes two quotes the same: their words, whatever the case, the spacing and the punctuation at the ends. */
export const sameQuote = (quote: string): string =>
  quote
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+]+$/gu, '')
    .toLowerCase();

function withPhrasings(message: Message, lessons: readonly Lesson[]): Message {
  const there = new Set([message.statement, ...message.phrasings.map(({ text }) => text)].map(sameQuote));
  const said = lessons.filter((lesson) => lesson.message === message.id && lesson.verdict === 'says' && !there.has(sameQuote(lesson.quote)));
  return said.length === 0
    ? message
    : { ...message, phrasings: [...message.phrasings, ...said.map(({ quote, id }) => ({ text: quote, taught: id }))] };
}

const mergedRounds = (rounds: readonly AgreementRound[]): AgreementRound[] =>
  [...new Map(rounds.map((round) => [round.id, round])).values()].sort(byTime);

/** Times may be written with an offset, so that their texts do not sort. */
const byTime = (one: { at: string; id: string }, other: { at: string; id: string }): number =>
  Date.parse(one.at) - Date.parse(other.at) || one.id.localeCompare(other.id);
