import type { Audit, AuditedTouchpoint } from '@/lib/audit';
import type { Measure, ResultsTold } from '@/lib/plan';
import { surelyOwed } from './channels';

export interface ChannelResult {
  channelId: string;
  channel: string;
  /** Owed messages that were surely judged on its touchpoints, and those present; absent where none was. */
  carried?: { present: number; owed: number };
  sums: Partial<Record<Measure, number>>;
}

const ORDER: readonly Measure[] = ['people', 'visits', 'clicks', 'impressions', 'sent', 'opens', 'conversions', 'spend', 'revenue'];

/** Every channel with what it brings beside what it carries, and the measures any of them has. */
export function channelResults(
  { channels }: Pick<ResultsTold, 'channels'>,
  audit: Pick<Audit, 'touchpoints'> | undefined,
): { rows: ChannelResult[]; measures: Measure[] } {
  const rows = channels.map((one): ChannelResult => {
    const carried = carriedBy(audit?.touchpoints.filter(({ channelId, offPlan }) => channelId === one.channelId && !offPlan) ?? []);
    return { ...one, ...(carried && { carried }) };
  });
  return { rows, measures: ORDER.filter((measure) => rows.some((row) => row.sums[measure] !== undefined)) };
}

function carriedBy(touchpoints: readonly AuditedTouchpoint[]): ChannelResult['carried'] {
  const owed = surelyOwed(
    touchpoints
      .filter(({ status }) => status === 'scanned')
      .flatMap(({ landings, owed: debts }) =>
        landings.map(({ message, certainty, state }) => ({ certainty, state, because: debts.find((debt) => debt.message === message)?.because })),
      ),
  );
  return owed.length ? { present: owed.filter(({ state }) => state === 'present').length, owed: owed.length } : undefined;
}

export const measureWords: Record<Measure, string> = {
  people: 'People',
  visits: 'Visits',
  clicks: 'Clicks',
  impressions: 'Views',
  sent: 'Sent',
  opens: 'Opened',
  conversions: 'Conversions',
  spend: 'Spend',
  revenue: 'Revenue',
};
