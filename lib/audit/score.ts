import { THRESHOLDS } from './thresholds';
import type { Audit, AuditedTouchpoint, Score } from './types';

/** Planned touchpoints by what became of them. Pages outside the plan are not counted. */
export function coverageOf(touchpoints: AuditedTouchpoint[]): Audit['coverage'] {
  const planned = touchpoints.filter(({ offPlan }) => !offPlan);
  const count = (status: AuditedTouchpoint['status']) => planned.filter((one) => one.status === status).length;
  return { planned: planned.length, scanned: count('scanned'), notScanned: count('notScanned'), notJudged: count('notJudged') };
}

/**
 * How far the pages carry what they owe. Each owed landing that was surely judged weighs one over the message's priority;
 * present counts whole, weak half, missing and contradicted nothing. No score where too few touchpoints were judged.
 */
export function scoreOf(messages: Audit['messages'], touchpoints: AuditedTouchpoint[]): Score {
  const { planned, scanned } = coverageOf(touchpoints);
  if (scanned === 0 || scanned / planned < THRESHOLDS.scoreNeedsCoverage)
    return { value: null, because: `No score: ${scanned} of ${planned} planned touchpoints could be judged, and it takes at least half.` };

  const priority = new Map(messages.map((message) => [message.id, message.priority]));
  const owed = touchpoints
    .filter(({ offPlan }) => !offPlan)
    .flatMap((one) => one.landings.filter(({ message }) => one.owed.some((debt) => debt.message === message)));
  const sure = owed.filter(({ state, certainty }) => certainty === 'confirmed' && state !== 'notJudged');
  if (sure.length === 0) return { value: null, because: 'No score: no owed message could be judged with certainty.' };

  const weigh = (message: string) => 1 / (priority.get(message) ?? 1);
  const counts = { present: 1, weak: THRESHOLDS.weakCounts, missing: 0, contradicted: 0, notJudged: 0 };
  const total = sure.reduce((sum, { message }) => sum + weigh(message), 0);
  const value = sure.reduce((sum, { message, state }) => sum + weigh(message) * counts[state], 0) / total;
  const present = sure.filter(({ state }) => state === 'present').length;
  const weak = sure.filter(({ state }) => state === 'weak').length;
  const unsure = owed.length - sure.length;
  return {
    value,
    because:
      `Of ${sure.length} messages owed on ${scanned} of ${planned} touchpoints, ${present} are there and ${weak} half there (a half counts half). ` +
      `Weighed by priority (first 1, second 1/2, third 1/3 …) that makes ${Math.round(value * 100)} %.` +
      (unsure ? ` ${unsure} more wait for someone to check and are not counted.` : ''),
  };
}
