import { numbers } from './numbers';
import type { Calibration, Hearing } from './types';

/** What the plan's pages reached, for each message: best scores, and the sentences that carry it best. */
export function calibrate(hearings: readonly Hearing[]): Calibration {
  const best: Record<string, number[]> = {};
  const echoes: NonNullable<Calibration['echoes']> = {};
  for (const hearing of hearings) {
    for (const [message, { page, scores, said }] of Object.entries(hearing)) {
      const known = best[message];
      best[message] = known ? known.map((value, at) => Math.max(value, scores[at] ?? 0)) : [...scores];
      if (said) (echoes[message] ??= []).push({ page, ...said });
    }
  }
  for (const list of Object.values(echoes)) list.sort((a, b) => b.strength - a.strength || (a.text < b.text ? -1 : 1)).splice(numbers.echoes + 1);
  return { best, echoes };
}
