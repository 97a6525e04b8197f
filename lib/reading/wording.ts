import { gramLikeness } from '@/lib/language';
import type { Layout } from './layout';
import type { Matches } from './match';
import type { Wording } from './messages';
import { numbers } from './numbers';

/** Raw scores of a wording on a page, each a share 0 to 1 (`figure`: -1 absent, 1 there, 0 none asked for). */
export interface WordingScores {
  /** Best coverage of the whole wording by a window that may be present. */
  whole: number;
  /** The same, by one sentence alone. */
  solo: number;
  /** Best coverage of the core, and the mean over the parts, each wherever it stands. */
  core: number;
  parts: number;
  /** Coverage by the page as a whole; by its very words alone. */
  union: number;
  unionExact: number;
  /** In the best window: very words, share of the sentence that speaks of it, words found and lost. */
  exact: number;
  precision: number;
  mass: number;
  lostMass: number;
  /** Likeness in spelling: in the best window; anywhere. */
  spelt: number;
  speltAnywhere: number;
  figure: number;
}

export interface HeardWording {
  wording: Wording;
  scores: WordingScores;
  /** For each sentence: coverage of the wording in windows and alone, averaged. */
  rows: Float32Array;
  /** For each sentence: likeness in spelling. */
  spelt: Float32Array;
  /** Parts with how well each is carried, 0 to 1. */
  parts: { text: string; carried: number }[];
}

// A page is wide enough for its rows only where something matched; spelling is compared there alone.
const NOTICED = 0.02;
// Weights that count as much or little, in words of weight 1.
const MANY_WORDS = 5;

/** Looks for one wording on every sentence of a page. */
export function hearWording(wording: Wording, matches: Matches, layout: Layout): HeardWording {
  const { sought, parts } = wording;
  const size = sought.length;
  const count = matches.sentences.length;
  const values = valuesOf(wording, matches);
  const weights = sought.map((term) => term.weight);
  const total = sum(weights) || 1;
  const everything = weights.map((_, at) => at);
  const groups = parts.map((part) => ({ part, total: sum(part.map((at) => weights[at] ?? 0)) || 1 }));
  const rows = new Float32Array(count);
  const spelt = new Float32Array(count);
  const carried = new Float32Array(groups.length);
  const union = new Float32Array(size);
  const window = new Float32Array(size);
  const partBest = new Float32Array(groups.length);
  let bestRow = -1;
  let whole = 0;
  let bestSolo = 0;
  for (let row = 0; row < count; row += 1) {
    const base = row * size;
    const there = layout.there[row] ?? 0;
    const full = layout.full[row] ?? 0;
    if (there === 0) continue;
    let any = false;
    for (let at = 0; at < size; at += 1) {
      const value = values[base + at] ?? 0;
      window[at] = value;
      if (value > 0) any = true;
      if (value * there > (union[at] ?? 0)) union[at] = value * there;
    }
    if (!any) continue;
    const solo = weigh(window, 0, weights, everything) / total;
    let best = solo;
    partBest.fill(0);
    raiseParts(partBest, groups, window, weights);
    const first = layout.first[row] ?? row;
    const last = layout.last[row] ?? row;
    for (let kind = 0; kind < WINDOWS.length; kind += 1) {
      const from = kind === 0 ? (layout.next[row] ?? -1) : kind === 1 ? (layout.heading[row] ?? -1) : first;
      const to = kind === 2 ? last : from;
      if (from < 0 || (kind === 2 && (last <= first || last - first >= numbers.blockRows))) continue;
      widen(window, values, base, from, to, WINDOWS[kind] ?? 0);
      best = Math.max(best, weigh(window, 0, weights, everything) / total);
      raiseParts(partBest, groups, window, weights);
    }
    rows[row] = (best + solo) / 2;
    if ((rows[row] ?? 0) > NOTICED) spelt[row] = gramLikeness(wording.text, matches.sentences[row]?.text ?? '');
    bestSolo = Math.max(bestSolo, full * solo);
    if (full * best > whole) {
      whole = full * best;
      bestRow = row;
    }
    for (let index = 0; index < groups.length; index += 1) carried[index] = Math.max(carried[index] ?? 0, full * (partBest[index] ?? 0));
  }
  const near = bestRow < 0 ? [] : [bestRow, layout.next[bestRow] ?? -1, layout.heading[bestRow] ?? -1].filter((row) => row >= 0);
  const found = weights.map((_, at) => Math.max(0, ...near.map((row, index) => (index > 0 ? numbers.next : 1) * (values[row * size + at] ?? 0))));
  const mass = sum(found.map((value, at) => value * (weights[at] ?? 0)));
  const exactly = (list: ArrayLike<number>, least: number) => sum(weights.filter((_, at) => (list[at] ?? 0) >= least)) / total;
  return {
    wording,
    rows,
    spelt,
    parts: groups.map((_, index) => ({ text: wording.partTexts[index] ?? '', carried: carried[index] ?? 0 })),
    scores: {
      whole,
      solo: bestSolo,
      core: carried[0] ?? 0,
      parts: carried.length === 0 ? 0 : sum([...carried]) / carried.length,
      union: weigh(union, 0, weights, everything) / total,
      unionExact: exactly(union, 0.79),
      exact: exactly(found, 0.9),
      precision: bestRow < 0 ? 0 : Math.min(1, weigh(values, bestRow * size, weights, everything) / Math.max(1, matches.content[bestRow] ?? 1)),
      mass: Math.min(1, mass / MANY_WORDS),
      lostMass: Math.min(1, (total - mass) / MANY_WORDS),
      spelt: Math.max(0, ...near.map((row) => gramLikeness(wording.text, matches.sentences[row]?.text ?? ''))),
      speltAnywhere: spelt.reduce((most, value, row) => Math.max(most, value * (layout.full[row] ?? 0)), 0),
      figure: figureOf(wording, matches),
    },
  };
}

/** How much a row counts that is read together with another: the next sentence, the heading, the whole block. */
const WINDOWS = [numbers.next, numbers.heading, numbers.block];

/** The row's own values, raised to what the rows `from` to `to` say, discounted. */
function widen(window: Float32Array, values: Float32Array, base: number, from: number, to: number, discount: number): void {
  const size = window.length;
  for (let at = 0; at < size; at += 1) {
    let value = values[base + at] ?? 0;
    for (let other = from; other <= to; other += 1) value = Math.max(value, discount * (values[other * size + at] ?? 0));
    window[at] = value;
  }
}

/** Each part's best coverage so far. */
function raiseParts(
  best: Float32Array,
  groups: readonly { part: number[]; total: number }[],
  window: Float32Array,
  weights: readonly number[],
): void {
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index] as { part: number[]; total: number };
    best[index] = Math.max(best[index] ?? 0, weigh(window, 0, weights, group.part) / group.total);
  }
}

/** For each sentence and each sought word, how well it is matched; the wrong polarity counts little. */
function valuesOf({ sought }: Wording, matches: Matches): Float32Array {
  const values = new Float32Array(matches.sentences.length * sought.length);
  for (let row = 0; row < matches.sentences.length; row += 1) {
    if (!matches.any[row]) continue;
    const base = row * matches.width;
    sought.forEach((term, at) => {
      const affirmed = matches.affirmed[base + term.id] ?? 0;
      const denied = matches.denied[base + term.id] ?? 0;
      values[row * sought.length + at] = term.denied
        ? Math.max(denied, affirmed * numbers.otherPolarity)
        : Math.max(affirmed, denied * numbers.otherPolarity);
    });
  }
  return values;
}

function figureOf({ sought }: Wording, matches: Matches): number {
  const figures = sought.filter((term) => term.term.stem.startsWith('#'));
  if (figures.length === 0) return 0;
  const there = figures.filter((term) =>
    matches.sentences.some(
      (_, row) => Math.max(matches.affirmed[row * matches.width + term.id] ?? 0, matches.denied[row * matches.width + term.id] ?? 0) > 0,
    ),
  );
  return there.length > 0 ? 1 : -1;
}

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

function weigh(values: ArrayLike<number>, base: number, weights: readonly number[], which: readonly number[]): number {
  let total = 0;
  for (const at of which) total += (weights[at] ?? 0) * (values[base + at] ?? 0);
  return total;
}
