/** `fixed`: said to be mended, to be seen at the next reading. `decided`: settled above the channels, with what follows from it. */
export type DecisionKind = 'confirmed' | 'dismissed' | 'assigned' | 'fixed' | 'approved' | 'decided' | 'reopened';

/** What a person decided about a finding; the newest one holds. */
export interface Decision {
  id: string;
  planId: string;
  fingerprint: string;
  kind: DecisionKind;
  by: string;
  /** ISO 8601. */
  at: string;
  reason?: string;
  /** Assigned only. */
  to?: string;
  /** Confirmed and assigned: by when it is to be settled, ISO date. */
  due?: string;
  /** Dismissed only: comes back after this date. */
  until?: string;
  /** Decided only: what follows from it. */
  effect?: string;
  /** What it was about when it was decided, so that it can be read, and told from what came after, when the finding is gone. */
  about?: DecidedAbout;
}

export interface DecidedAbout {
  check: string;
  says: string;
  /** Touchpoint, or channels, by name. */
  where?: string;
  quotes: string[];
}

/** A decision that no longer holds: its date has passed, what was said to be fixed was found again, or the page says something else since. */
export interface Returned {
  decision: Decision;
  because: 'until' | 'foundAgain' | 'changed';
}
