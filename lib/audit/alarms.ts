import { rhythmDays } from '@/lib/checks';
import { inForce, type Plan, planTouchpoints } from '@/lib/plan';
import type { Alarm } from './types';

interface Given {
  plan: Plan;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  /** Date of the last finished audit; absent where none was finished. */
  lastDate?: string | undefined;
  /** When the plan came to be, ISO 8601: the first review is due a rhythm later. */
  since: string;
  /** When each touchpoint was read last, ISO 8601, by id. */
  seen: ReadonlyMap<string, string>;
}

/** Days: told this long before something ends; a quarter is the rhythm where the plan names none; a few days late are not late. */
const SOON = 7;
const USUAL = 92;
const GRACE = 4;

/** What is due on this date: the review, touchpoints to be read again, messages and claims about to end. Each `key` changes with what it tells. */
export function alarmsOf(given: Given): Alarm[] {
  return [...reviewDue(given), ...stale(given), ...ending(given)];
}

/** Only where the plan names a rhythm: nobody is reminded of what nobody agreed. */
function reviewDue({ plan, date, lastDate, since }: Given): Alarm[] {
  const every = plan.governance?.reviewEvery;
  const days = rhythmDays(every);
  if (!days) return [];
  const dueDate = plus(lastDate ?? since.slice(0, 10), days);
  if (date < dueDate) return [];
  return [{ kind: 'review', key: `review ${dueDate}`, dueDate, ...(lastDate && { lastDate }), ...(every && { every }) }];
}

/** What was sent once, and copy without an address, does not change by itself. */
function stale({ plan, date, seen }: Given): Alarm[] {
  const days = (rhythmDays(plan.governance?.reviewEvery) ?? USUAL) + GRACE;
  const old = planTouchpoints(plan).flatMap(({ touchpoint, channel }) => {
    const at = seen.get(touchpoint.id)?.slice(0, 10);
    return at && channel.type !== 'email' && touchpoint.url && plus(at, days) < date ? [{ ...touchpoint, at }] : [];
  });
  if (!old.length) return [];
  const oldest = old.map(({ at }) => at).sort()[0] as string;
  return [
    { kind: 'stale', key: `stale ${old.map(({ id, at }) => `${id} ${at}`).join(' ')}`, touchpoints: old.map(({ name }) => name), since: oldest },
  ];
}

function ending({ plan, date }: Given): Alarm[] {
  const soon = ({ from, until }: { from?: string | undefined; until: string }): boolean =>
    inForce({ from, until }, date) && until <= plus(date, SOON);
  const messages = plan.messages.flatMap(({ id, statement, from, until }): Alarm[] =>
    until && soon({ from, until }) ? [{ kind: 'ending', key: `message ${id} ${until}`, what: 'message', text: statement, until }] : [],
  );
  const claims = plan.claims.flatMap(({ id, text, status, until }): Alarm[] =>
    status === 'approved' && until && soon({ until }) ? [{ kind: 'ending', key: `claim ${id} ${until}`, what: 'claim', text, until }] : [],
  );
  return [...messages, ...claims].sort((one, other) => (one.key < other.key ? -1 : 1));
}

const plus = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
