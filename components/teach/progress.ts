/** Lessons a message should have: the first carries most of the gain, the second nearly all of the rest. */
export const GOAL = 2;

/** Until the person's own pace is known, ms an answer takes. */
const USUAL_PACE = 8_000;
/** Answers after which the own pace counts. */
const ENOUGH = 3;

export interface Progress {
  /** Messages with enough lessons. */
  done: number;
  total: number;
  /** Of all lessons wanted, the share that is there, 0 to 1. */
  share: number;
  /** Still wanted, by the pace so far, ms. */
  leftMs: number;
}

/** How far the teaching is, from the lessons each message has, and the times it took to give the last answers (ms). */
export function progressOf(messages: readonly string[], counts: ReadonlyMap<string, number>, paces: readonly number[]): Progress {
  const have = messages.map((id) => Math.min(GOAL, counts.get(id) ?? 0));
  const there = have.reduce((sum, count) => sum + count, 0);
  const wanted = messages.length * GOAL;
  const pace = paces.length < ENOUGH ? USUAL_PACE : median(paces);
  return {
    done: have.filter((count) => count === GOAL).length,
    total: messages.length,
    share: wanted ? there / wanted : 1,
    leftMs: (wanted - there) * pace,
  };
}

/** The next message that still wants lessons, in order after `from` and then from the top; those left aside are passed over. */
export function nextMessage(
  messages: readonly string[],
  counts: ReadonlyMap<string, number>,
  aside: ReadonlySet<string>,
  from?: string,
): string | undefined {
  const at = from === undefined ? 0 : messages.indexOf(from) + 1;
  return [...messages.slice(at), ...messages.slice(0, at)].find((id) => id !== from && !aside.has(id) && (counts.get(id) ?? 0) < GOAL);
}

/** A long pause over one sentence says nothing of the next. */
const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? USUAL_PACE;
