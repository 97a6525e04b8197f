import type { Calibration, Hearing } from './types';

/** The best raw scores any of the plan's pages reached, for each message. */
export function calibrate(hearings: readonly Hearing[]): Calibration {
  const best: Record<string, number[]> = {};
  for (const hearing of hearings) {
    for (const [message, scores] of Object.entries(hearing)) {
      const known = best[message];
      best[message] = known ? known.map((value, at) => Math.max(value, scores[at] ?? 0)) : [...scores];
    }
  }
  return { best };
}
