import { FEATURES } from './hear';
import type { Calibration } from './types';

/** Probabilities of the three states of a message on a page; they sum to 1. */
export interface Odds {
  present: number;
  weak: number;
  missing: number;
}

const at = (name: (typeof FEATURES)[number]) => FEATURES.indexOf(name);

/** Weighs a page's raw scores, and how they compare with the plan's best pages, into odds. */
export function oddsOf(scores: readonly number[], message: string, calibration: Calibration): Odds {
  const best = calibration.best[message] ?? scores;
  const ratio = (name: (typeof FEATURES)[number]) => (scores[at(name)] ?? 0) / Math.max(0.25, best[at(name)] ?? 0);
  const a = ((scores[at('wholeA')] ?? 0) + (scores[at('coreA')] ?? 0) + (scores[at('partsA')] ?? 0)) / 3;
  const b = ((scores[at('wholeB')] ?? 0) + (scores[at('coreB')] ?? 0) + (scores[at('partsB')] ?? 0)) / 3;
  const there = logistic(9 * (0.6 * a + 0.4 * ratio('wholeA') * 0.8 - 0.47));
  const full = logistic(9 * (0.6 * b + 0.4 * ratio('wholeB') * 0.8 - 0.6));
  return { present: there * full, weak: there * (1 - full), missing: 1 - there };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
