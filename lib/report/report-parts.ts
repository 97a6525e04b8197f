import type { AuditedTouchpoint, CheckOutcome, DecisionKind, Drift, FinishedAudit } from '@/lib/audit';
import type { Quote } from './report';

/** A check and what came of it. */
export interface ReportOutcome {
  check: string;
  title: string;
  outcome: CheckOutcome['outcome'];
  /** Why it was not judged, or failed. */
  sentence?: string;
}

/** A channel as a whole. */
export interface ReportChannel {
  channelId: string;
  channel: string;
  role?: string;
  owner?: string;
  funding?: string;
  /** The step the plan gives it. */
  callToAction?: string;
  /** What its pages ask for, and on how many touchpoints each. */
  asks: { text: string; touchpoints: number }[];
  all: number;
  read: number;
  /** Messages owed on its touchpoints and surely judged; those present, and half there. */
  owed: number;
  present: number;
  weak: number;
  /** Findings that wait for somebody, also those that concern other channels too. */
  open: number;
  balance: { benefitShare: number | null; counts: Record<'benefit' | 'mixed' | 'feature', number>; undecided: number };
  range?: AuditedTouchpoint['benefitRange'];
}

/** One edit, and all that it would settle. */
export interface Edit {
  todo: string;
  /** What is wrong, of the weightiest finding. */
  says: string;
  /** The sentence to change. */
  quote?: Quote;
  touchpoints: string[];
  owners: string[];
  /** Numbers of the findings. */
  settles: number[];
  weight: number;
}

/** Somebody who is handed a part of the report. */
export interface Recipient {
  kind: 'channel' | 'owner';
  /** As the plan, or a decision, names them. */
  name: string;
}

/** What drifted since an earlier audit. */
export interface ReportDrift extends Drift {
  /** What changed in whole sentences, most weighty first; never empty. */
  says: string[];
}

/** A finished audit as a point of the trend. */
export type TrendPoint = Pick<FinishedAudit, 'id' | 'name' | 'date' | 'figures' | 'channels'>;

/** One decision, readable also where its finding is gone. */
export interface LogEntry {
  id: string;
  fingerprint: string;
  kind: DecisionKind;
  by: string;
  /** ISO 8601. */
  at: string;
  says: string;
  where?: string;
  reason?: string;
  to?: string;
  due?: string;
  until?: string;
  effect?: string;
  standing: 'open' | 'overdue' | 'waits' | 'holds' | 'gone' | 'returned' | 'superseded';
}
