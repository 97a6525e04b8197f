import type { Audit, Decision } from '@/lib/audit';
import { csvText } from './csv-text';
import type { LogEntry } from './report';

/** Every decision with how it stands on the audit's date, newest first: the log that a meeting keeps. */
export function decisionLog(audit: Pick<Audit, 'findings' | 'date'>, decisions: readonly Decision[]): LogEntry[] {
  const findings = new Map(audit.findings.map((finding) => [finding.fingerprint, finding]));
  const newest = new Map(decisions.toSorted((one, other) => (one.at < other.at ? -1 : 1)).map(({ fingerprint, id }) => [fingerprint, id]));
  return decisions
    .map((decision): LogEntry => {
      const { id, fingerprint, kind, by, at, reason, to, due, until, effect, about } = decision;
      const finding = findings.get(fingerprint);
      const where = about?.where ?? finding?.touchpoint;
      return {
        id,
        fingerprint,
        kind,
        by,
        at,
        says: about?.says ?? finding?.says ?? '',
        ...(where && { where }),
        ...(reason && { reason }),
        ...(to && { to }),
        ...(due && { due }),
        ...(until && { until }),
        ...(effect && { effect }),
        standing: newest.get(fingerprint) === id ? standingOf(decision, finding, audit.date) : 'superseded',
      };
    })
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

function standingOf({ kind, due }: Decision, finding: Audit['findings'][number] | undefined, date: string): LogEntry['standing'] {
  if (!finding) return 'gone';
  if (finding.returned) return 'returned';
  if (kind === 'fixed') return 'waits';
  if (kind === 'assigned' || kind === 'confirmed') return due && due < date ? 'overdue' : 'open';
  return kind === 'reopened' ? 'open' : 'holds';
}

export const standingWords: Record<LogEntry['standing'], string> = {
  open: 'to be settled',
  overdue: 'overdue',
  waits: 'waits for the next reading',
  holds: 'holds',
  gone: 'no longer found',
  returned: 'no longer holds: it came back',
  superseded: 'followed by a newer decision',
};

/** What was decided, as the menu and the log name it. */
export const kindWords: Record<LogEntry['kind'], string> = {
  confirmed: 'Confirmed',
  assigned: 'Assigned',
  fixed: 'Said to be fixed',
  dismissed: 'Dismissed',
  approved: 'Approved as a phrasing',
  decided: 'Decided',
  reopened: 'Opened again',
};

/** The log as rows for a spreadsheet. */
export const decisionLogCsv = (log: readonly LogEntry[]): string =>
  csvText([columns.map(([head]) => head), ...log.map((entry) => columns.map(([, cell]) => cell(entry) ?? ''))]);

const columns: [string, (entry: LogEntry) => string | undefined][] = [
  ['Date', ({ at }) => at.slice(0, 10)],
  ['By', ({ by }) => by],
  ['Decision', ({ kind }) => kindWords[kind]],
  ['About', ({ says }) => says],
  ['Where', ({ where }) => where],
  ['Reason', ({ reason }) => reason],
  ['What follows', ({ effect }) => effect],
  ['Assigned to', ({ to }) => to],
  ['Due', ({ due }) => due],
  ['Until', ({ until }) => until],
  ['How it stands', ({ standing }) => standingWords[standing]],
];
