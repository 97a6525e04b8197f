import type { Audit } from '@/lib/audit';
import type { Message, Plan } from '@/lib/plan';
import type { ChannelColumns } from './columns';

export interface MatrixFilter {
  channel: string;
  owner: string;
  audience: string;
  stage: string;
  /** Read on this day or later, ISO `YYYY-MM-DD`. */
  since: string;
}

export const everything: MatrixFilter = { channel: '', owner: '', audience: '', stage: '', since: '' };

/** The columns that fit: by their channel's owner, audiences and stages, and by when they were read. A channel that names no audience reaches all. */
export function narrowed(
  channels: readonly ChannelColumns[],
  plan: Plan,
  { channel, owner, audience, stage, since }: MatrixFilter,
): ChannelColumns[] {
  const planned = new Map(plan.channels.map((one) => [one.id, one]));
  return channels
    .filter(({ id }) => {
      const own = planned.get(id);
      if (channel && id !== channel) return false;
      if (owner && own?.owner !== owner) return false;
      if (audience && own?.audiences.length && !own.audiences.includes(audience)) return false;
      return !stage || own?.stages.some((one) => one === stage) === true;
    })
    .map((one) => ({ ...one, columns: since ? one.columns.filter(({ read }) => (read?.capturedAt ?? '') >= since) : one.columns }))
    .filter(({ columns }) => columns.length > 0);
}

/** Messages for the chosen audience; one that names none is for all. */
export const messagesFor = (messages: readonly Message[], { audience }: MatrixFilter): Message[] =>
  messages.filter(({ audiences }) => !audience || audiences.length === 0 || audiences.includes(audience));

/** What the shown part of the matrix speaks of, and what it does not. */
export interface Denominators {
  all: number;
  judged: number;
  notJudged: number;
  notRead: number;
  /** Read so long ago that they should be read again. */
  stale: number;
  /** Messages owed on the judged ones, and those of them with a sure verdict. */
  owed: number;
  sure: number;
}

export function denominators(
  channels: readonly ChannelColumns[],
  messages: readonly Pick<Message, 'id'>[],
  findings: Audit['findings'],
): Denominators {
  const columns = channels.flatMap((one) => one.columns);
  const judged = columns.filter(({ read }) => read?.status === 'scanned');
  const ids = new Set(messages.map(({ id }) => id));
  const owed = judged.flatMap(({ read }) =>
    (read?.landings ?? []).filter(({ message }) => ids.has(message) && read?.owed.some((debt) => debt.message === message)),
  );
  const old = new Set(findings.filter(({ check }) => check === 'across/stale').flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  return {
    all: columns.length,
    judged: judged.length,
    notJudged: columns.filter(({ read }) => read?.status === 'notJudged').length,
    notRead: columns.filter(({ read }) => !read || read.status === 'notScanned').length,
    stale: columns.filter(({ name }) => old.has(name)).length,
    owed: owed.length,
    sure: owed.filter(({ certainty, state }) => certainty === 'confirmed' && state !== 'notJudged').length,
  };
}
