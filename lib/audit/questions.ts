import type { AgreementRound, LessonVerdict } from '@/lib/plan';
import type { Landing } from '@/lib/reading';
import type { AuditedTouchpoint } from './types';

/** A blind question: does this touchpoint say this message? What was found is not in it. */
export interface Question {
  message: string;
  touchpointId: string;
  touchpoint: string;
  url: string;
  /** The sentences that come nearest, up to three. */
  quotes: string[];
}

/** Questions a round asks. */
export const QUESTIONS = 10;

/** The rarer first, so that a round cut short still asks about them. */
const STATES = ['contradicted', 'missing', 'weak', 'present'] as const;

type Asked = { touchpoint: AuditedTouchpoint; landing: Landing };

/**
 * Draws questions fairly: the states take turns, within a state the messages, within a message the touchpoints by lot, so that
 * neither the many easy verdicts nor one loud message fills the round. The same seed draws the same questions. Messages that a
 * touchpoint owes come before the others.
 */
export function drawQuestions(touchpoints: readonly AuditedTouchpoint[], { seed, most = QUESTIONS }: { seed: string; most?: number }): Question[] {
  const lot = lots(seed);
  const all: Asked[] = touchpoints
    .filter(({ status, offPlan }) => status === 'scanned' && !offPlan)
    .flatMap((touchpoint) => touchpoint.landings.filter(({ state }) => state !== 'notJudged').map((landing) => ({ touchpoint, landing })));
  const owed = ({ touchpoint, landing }: Asked) => touchpoint.owed.some(({ message }) => message === landing.message);
  const shuffled = shuffle(all, lot);
  const drawn = [...inTurns(shuffled.filter(owed)), ...inTurns(shuffled.filter((one) => !owed(one)))].slice(0, most);
  // Shuffled again: in the order of drawing the place would betray the state.
  return shuffle(drawn, lot).map(({ touchpoint, landing }) => ({
    message: landing.message,
    touchpointId: touchpoint.touchpointId,
    touchpoint: touchpoint.name,
    url: touchpoint.url ?? '',
    quotes: landing.evidence.map(({ quote }) => quote).slice(0, 3),
  }));
}

/** The answers beside what is found now; what is no longer judged is left out. */
export function compared(
  touchpoints: readonly AuditedTouchpoint[],
  answers: readonly { message: string; touchpointId: string; said: LessonVerdict }[],
): AgreementRound['answers'] {
  return answers.flatMap(({ message, touchpointId, said }) => {
    const landing = touchpoints.find((one) => one.touchpointId === touchpointId)?.landings.find((one) => one.message === message);
    return landing && landing.state !== 'notJudged' ? [{ message, touchpoint: touchpointId, engine: landing.state, said }] : [];
  });
}

/** One of each state in turn; within a state, of the message that was asked about least so far. */
function inTurns(list: readonly Asked[]): Asked[] {
  const states = STATES.map((state) => list.filter(({ landing }) => landing.state === state));
  const asked = new Map<string, number>();
  const times = ({ landing }: Asked) => asked.get(landing.message) ?? 0;
  const order: Asked[] = [];
  while (states.some((left) => left.length > 0)) {
    for (const left of states) {
      const [next] = left.toSorted((one, other) => times(one) - times(other));
      if (!next) continue;
      left.splice(left.indexOf(next), 1);
      asked.set(next.landing.message, times(next) + 1);
      order.push(next);
    }
  }
  return order;
}

function shuffle<Item>(list: readonly Item[], lot: () => number): Item[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(lot() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}

/** Lots from 0 to 1 by a seed: FNV-1a, then mulberry32 (both in the public domain). */
function lots(seed: string): () => number {
  let state = 2166136261;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
