import { sameConditions } from './conditions';
import type { PageVerdict } from './judge-all';
import { copyOf, differenceOf } from './text-difference';
import type { Audit, PageMoment } from './types';

export interface JudgedContent extends PageVerdict {
  hash: string;
  /** ISO 8601: when this content was seen first and last. */
  first: string;
  last: string;
}

/** A page over time, newest content first: what it said, and what changed in words since the one before. Contents are given oldest first. */
export function momentsOf(contents: readonly JudgedContent[], messages: Audit['messages']): PageMoment[] {
  return contents.map((one, at) => momentOf(one, contents[at - 1], messages)).reverse();
}

function momentOf(
  { hash, first, last, touchpoint, findings }: JudgedContent,
  before: JudgedContent | undefined,
  messages: Audit['messages'],
): PageMoment {
  const alike = sameConditions(before?.touchpoint.conditions, touchpoint.conditions);
  const copy = copyOf(touchpoint);
  return {
    hash,
    first,
    last,
    ...(!alike.same && { apart: alike.sentence }),
    ...(touchpoint.status !== 'scanned' && { notJudged: touchpoint.reason ?? '' }),
    findings: findings.filter(({ certainty }) => certainty === 'confirmed').length,
    messages: messages.flatMap(({ id, statement, priority }) => {
      const landing = touchpoint.landings.find(({ message }) => message === id);
      if (!landing) return [];
      const { state, certainty, evidence } = landing;
      const quote = state === 'missing' ? undefined : evidence[0]?.quote;
      const owed = touchpoint.owed.some(({ message }) => message === id);
      return [{ message: id, statement, priority, state, certainty, owed, ...(quote && { quote }) }];
    }),
    sentences: before ? differenceOf(copyOf(before.touchpoint), copy) : copy.map((text) => ({ text, kind: 'same' as const })),
  };
}
