import type { Audit, AuditedTouchpoint } from '@/lib/audit';
import type { Measure, Plan } from '@/lib/plan';

export interface ChannelResult {
  channelId: string;
  channel: string;
  /** Owed messages that were surely judged on its touchpoints, and those present; absent where none was. */
  carried?: { present: number; owed: number };
  sums: Partial<Record<Measure, number>>;
}

const ORDER: readonly Measure[] = ['people', 'visits', 'clicks', 'impressions', 'sent', 'opens', 'conversions', 'spend', 'revenue'];

/** Every channel with what it brings (sums by channel id) beside what it carries, the measures any of them has, and the shared objective. */
export function channelResults(
  plan: Pick<Plan, 'channels' | 'goals'>,
  audit: Pick<Audit, 'touchpoints'> | undefined,
  sums: ReadonlyMap<string, ChannelResult['sums']>,
): { rows: ChannelResult[]; measures: Measure[]; goals: string[] } {
  const rows = plan.channels.map(({ id, name }): ChannelResult => {
    const carried = carriedBy(audit?.touchpoints.filter(({ channelId, offPlan }) => channelId === id && !offPlan) ?? []);
    return { channelId: id, channel: name, ...(carried && { carried }), sums: sums.get(id) ?? {} };
  });
  return {
    rows,
    measures: ORDER.filter((measure) => rows.some((row) => row.sums[measure] !== undefined)),
    goals: plan.goals.filter(({ level }) => level !== 'channel').map(({ statement }) => statement),
  };
}

function carriedBy(touchpoints: readonly AuditedTouchpoint[]): ChannelResult['carried'] {
  const owed = touchpoints
    .filter(({ status }) => status === 'scanned')
    .flatMap((one) => one.landings.filter((landing) => one.owed.some(({ message }) => message === landing.message)))
    .filter(({ certainty, state }) => certainty === 'confirmed' && state !== 'notJudged');
  return owed.length ? { present: owed.filter(({ state }) => state === 'present').length, owed: owed.length } : undefined;
}
