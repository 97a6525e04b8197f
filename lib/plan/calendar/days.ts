import type { Plan } from '../schema';
import type { CalendarDay } from './types';

/** Every day on which something begins, ends or is due, in order. Whether a milestone was reached the plan does not know. */
export function daysOf({ timeline, claims, messages }: Plan, date: string): CalendarDay[] {
  const milestones = timeline?.milestones ?? [];
  const byId = new Map(milestones.map((each) => [each.id, each]));
  const day = (kind: CalendarDay['kind'], id: string, on: string | undefined, name: string, more: Partial<CalendarDay> = {}): CalendarDay[] =>
    on ? [{ key: `${kind} ${id}`, kind, date: on, name, needs: [], past: on < date, ...more }] : [];
  return [
    ...day('launch', '', timeline?.launch, ''),
    ...day('end', '', timeline?.end, ''),
    ...milestones.flatMap(({ id, name, date: on, owner, dependsOn }) =>
      day('milestone', id, on, name, {
        owner,
        needs: dependsOn.flatMap((other) => {
          const before = byId.get(other);
          return before ? [{ name: before.name, date: before.date }] : [];
        }),
      }),
    ),
    ...claims.flatMap(({ id, text, status, until }) => (status === 'approved' ? day('claim', id, until, text) : [])),
    ...messages.flatMap(({ id, statement, until }) => day('message', id, until, statement)),
  ].sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1));
}
