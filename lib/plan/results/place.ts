import type { Channel, Plan } from '../schema';
import { touchpointFor } from '../touchpoints';
import { planHosts } from '../visits';
import { amount } from './amount';
import type { Column, Mapping, Measure, PlacedResult, ResultsTable } from './types';

export interface Placed {
  places: PlacedResult[];
  /** Labels that name no channel of the plan, with how many rows carry them, most first. */
  unknown: { label: string; rows: number }[];
  /** Rows that belong to nothing in the plan. */
  unplaced: number;
}

const MEASURES: ReadonlySet<Column> = new Set(['visits', 'people', 'clicks', 'impressions', 'sent', 'opens', 'conversions', 'spend', 'revenue']);

/** Sums a table's rows by touchpoint where they name a page, else by channel. What belongs to nothing in the plan is counted, not guessed. */
export function placeResults(plan: Plan, { rows }: Pick<ResultsTable, 'rows'>, { columns, labels, channelId }: Mapping): Placed {
  const sums = new Map<string, PlacedResult>();
  const unknown = new Map<string, number>();
  const found = new Map<string, PlacedResult | undefined>();
  const [page, channel] = [columns.indexOf('page'), columns.indexOf('channel')];
  const whole = plan.channels.find(({ id }) => id === channelId);
  let unplaced = 0;
  for (const row of rows) {
    const label = row[channel] ?? '';
    const key = `${row[page] ?? ''}\n${label}`;
    if (!found.has(key))
      found.set(key, pageOf(plan, row[page]) ?? channelOf(plan, label, labels) ?? (whole && { channelId: whole.id, measures: {} }));
    const place = found.get(key);
    if (!place) {
      unplaced += 1;
      if (page < 0 && label) unknown.set(label, (unknown.get(label) ?? 0) + 1);
      continue;
    }
    const id = place.touchpointId ?? `channel ${place.channelId}`;
    const sum = sums.get(id) ?? { ...place, measures: {} };
    sums.set(id, sum);
    add(sum.measures, columns, row);
  }
  return {
    places: [...sums.values()],
    unknown: [...unknown].map(([label, count]) => ({ label, rows: count })).sort((one, other) => other.rows - one.rows),
    unplaced,
  };
}

function add(measures: PlacedResult['measures'], columns: Mapping['columns'], row: readonly string[]): void {
  const taken = new Set<Column>();
  for (const [at, column] of columns.entries()) {
    // A second column of the same kind (all users, then new users) is a part of the first.
    if (!column || !MEASURES.has(column) || taken.has(column)) continue;
    taken.add(column);
    const value = amount(row[at] ?? '');
    if (value !== undefined) measures[column as Measure] = (measures[column as Measure] ?? 0) + value;
  }
}

/** Analytics give paths without their host: the plan's own hosts are tried. */
function pageOf(plan: Plan, written: string | undefined): PlacedResult | undefined {
  if (!written) return undefined;
  const addresses = /^https?:\/\//i.test(written)
    ? [written]
    : written.startsWith('/')
      ? planHosts(plan).map((origin) => `${origin}${written}`)
      : [`https://${written}`];
  for (const address of addresses) {
    const place = URL.canParse(address) ? touchpointFor(plan, address) : undefined;
    if (place) return { channelId: place.channel.id, touchpointId: place.touchpoint.id, measures: {} };
  }
  return undefined;
}

function channelOf(plan: Plan, label: string, labels: Mapping['labels']): PlacedResult | undefined {
  const named = Object.hasOwn(labels, label) ? plan.channels.find(({ id }) => id === labels[label]) : undefined;
  const channel = named ?? (label ? channelCalled(plan, label) : undefined);
  return channel && { channelId: channel.id, measures: {} };
}

/** Only a channel that is called so; which of several a general label means, a person has to say. */
function channelCalled({ channels }: Plan, label: string): Channel | undefined {
  const wanted = plain(label);
  const called = channels.filter(({ id, name }) => [plain(name), plain(id)].includes(wanted));
  return called.length === 1 ? called[0] : undefined;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
