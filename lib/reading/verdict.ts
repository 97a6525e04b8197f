import { type Echo, NO_ECHO } from './echo';
import { SCORES, type Score } from './hear';
import type { Calibration } from './types';
import { type Weights, weights } from './weights';

/** Probabilities of the three states of a message on a page; they sum to 1. */
export interface Odds {
  present: number;
  weak: number;
  missing: number;
}

/** Which set of weights judges: a message with approved phrasings, one without, one on a page read alone. */
export type Way = 'taught' | 'untaught' | 'alone';

// A best page that scores next to nothing would make every other look good.
const LEAST_BEST = 0.25;

/**
 * A number the verdict may rest on, by name: a raw score (`own`), a score over the best page's (`parts/best`),
 * the best page's score (`exact^best`), the mean of the plan's best scores (`own^plan`), or an echo (`echo.own`).
 */
export function featureOf(
  name: string,
  scores: Readonly<Record<Score, number>>,
  message: string,
  calibration: Calibration,
  echo: Echo = NO_ECHO,
): number {
  if (name.startsWith('echo.')) return echo[name.slice(5) as keyof Echo];
  const score = name.split(/[/^]/)[0] as Score;
  const at = SCORES.indexOf(score);
  const best = calibration.best[message]?.[at] ?? scores[score];
  if (name.endsWith('/best')) return scores[score] / Math.max(LEAST_BEST, best);
  if (name.endsWith('^best')) return best;
  if (name.endsWith('^plan')) return planMeans(calibration)[at] ?? best;
  return scores[score];
}

const means = new WeakMap<Calibration, number[]>();

/** Mean over the plan's messages of the best score any page reached: how near the plan's wording is to its pages. */
function planMeans(calibration: Calibration): number[] {
  const known = means.get(calibration);
  if (known) return known;
  const lists = Object.values(calibration.best);
  const made = lists.length === 0 ? [] : SCORES.map((_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0) / lists.length);
  means.set(calibration, made);
  return made;
}

/** Weighs a page's scores for a message into odds. */
export function oddsOf(way: Way, scores: Readonly<Record<Score, number>>, message: string, calibration: Calibration, echo?: Echo): Odds {
  const set: Weights = weights[way];
  const sum = { there: set.bias.there, full: set.bias.full };
  for (const [name, weight] of Object.entries(set.features)) {
    const value = featureOf(name, scores, message, calibration, echo);
    sum.there += weight.there * value;
    sum.full += weight.full * value;
  }
  const there = logistic(sum.there);
  const full = Math.min(there, logistic(sum.full));
  return { present: full, weak: there - full, missing: 1 - there };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
