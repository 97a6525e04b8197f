import type { Plan } from '../schema';
import type { Measure, Results } from './types';

/** How people are counted, the surest count first: an impression is less than a visit. */
const MET: readonly Measure[] = ['people', 'visits', 'opens', 'clicks', 'impressions'];

export interface Met {
  count: number;
  measure: Measure;
}

/** Everything that files of figures say of a plan, as plain data. */
export interface ResultsTold {
  /** Every channel in the plan's order. */
  channels: { channelId: string; channel: string; sums: Partial<Record<Measure, number>> }[];
  /** How many people met each touchpoint, by id. */
  met: Record<string, Met>;
  /** What the business wants to reach: what all figures are held against. */
  goals: string[];
  /** What a reader should know before trusting them; sentences. */
  doubts: string[];
}

export function resultsTold(plan: Pick<Plan, 'channels' | 'goals'>, results: readonly Results[]): ResultsTold {
  const sums = resultsByChannel(results);
  return {
    channels: plan.channels.map(({ id, name }) => ({ channelId: id, channel: name, sums: sums.get(id) ?? {} })),
    met: Object.fromEntries(peopleMet(results)),
    goals: plan.goals.filter(({ level }) => level !== 'channel').map(({ statement }) => statement),
    doubts: results.flatMap(doubts),
  };
}

/** How many people met each touchpoint, by id, from the newest file that tells. */
export function peopleMet(results: readonly Results[]): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const { places } of results.toSorted((one, other) => (newer(one, other) ? 1 : -1))) {
    for (const { touchpointId, measures } of places) {
      const measure = MET.find((one) => measures[one] !== undefined);
      if (touchpointId && measure) met.set(touchpointId, { count: measures[measure] as number, measure });
    }
  }
  return met;
}

const newer = (one: Results, other: Results): boolean => (one.until ?? one.importedAt) > (other.until ?? other.importedAt);

/** Sums by channel over the newest file of each source: a month loaded twice counts once. */
export function resultsByChannel(results: readonly Results[]): Map<string, Partial<Record<Measure, number>>> {
  const newest = new Map<string, Results>();
  for (const one of results) {
    const key = one.source ?? one.name;
    const before = newest.get(key);
    if (!before || newer(one, before)) newest.set(key, one);
  }
  const channels = new Map<string, Partial<Record<Measure, number>>>();
  for (const { places } of newest.values())
    for (const { channelId, measures } of places) {
      const sum = channels.get(channelId) ?? {};
      channels.set(channelId, sum);
      for (const [measure, value] of Object.entries(measures) as [Measure, number][]) sum[measure] = (sum[measure] ?? 0) + value;
    }
  return channels;
}

/** What a reader should know before trusting the figures: who counted, and when. Sentences. */
export const doubts = ({ name, source, from, until, unplaced }: Results): string[] =>
  [
    !source && `Nobody is named as the source of “${name}”.`,
    !(from && until) && `“${name}” does not say which days it covers.`,
    unplaced > 0 &&
      `${unplaced === 1 ? 'One row' : `${unplaced} rows`} of “${name}” ${unplaced === 1 ? 'belongs' : 'belong'} to nothing in the plan and ${unplaced === 1 ? 'is' : 'are'} left out.`,
  ].filter((line): line is string => typeof line === 'string');
