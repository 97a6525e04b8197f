import type { Audit, AuditedTouchpoint } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import { groupBy } from '../group';

/** A planned touchpoint with what was read of it, if anything. */
export interface Column {
  id: string;
  name: string;
  url?: string;
  read?: AuditedTouchpoint;
}

export interface ChannelColumns {
  id: string;
  name: string;
  columns: Column[];
}

/** The matrix's columns: every planned touchpoint under its channel, in the plan's order; one never read has its column too. */
export function columnsOf(plan: Plan, audit: Audit | undefined): ChannelColumns[] {
  const read = new Map((audit?.touchpoints ?? []).filter(({ offPlan }) => !offPlan).map((one) => [one.touchpointId, one]));
  const planned = plan.channels
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .map(({ id, name, touchpoints }) => ({
      id,
      name,
      columns: touchpoints.map((touchpoint) => ({ id: touchpoint.id, name: touchpoint.name, url: touchpoint.url, read: read.get(touchpoint.id) })),
    }));
  // An audit of an earlier revision may know touchpoints the plan no longer has: shown until it is judged anew.
  const known = new Set(planned.flatMap(({ columns }) => columns.map(({ id }) => id)));
  const gone = [...read.values()].filter(({ touchpointId }) => !known.has(touchpointId));
  const byChannel = [...groupBy(gone, ({ channelId }) => channelId)].map(([id, some]) => ({
    id,
    name: some[0]?.channel ?? id,
    columns: some.map((one) => ({ id: one.touchpointId, name: one.name, url: one.url, read: one })),
  }));
  return [...planned, ...byChannel];
}
