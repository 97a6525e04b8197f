import type { PageSnapshot, Unseen } from '@/lib/capture';
import type { Aspect, Element, Found, Scope, Severity } from '@/lib/checks';
import type {
  Balance,
  Calibration,
  CallToAction,
  Certainty,
  ClaimUse,
  Evidence,
  Fact,
  FirstScreen,
  Hearing,
  Landing,
  NotJudgedReason,
  Surfaces,
} from '@/lib/reading';
import type { CaptureConditions } from './conditions';
import type { Decision, Returned } from './decision-types';
import type { ClaimProof, LedgerEntry } from './ledger-types';

export type * from './decision-types';
export type * from './drift-types';
export type * from './ledger-types';
export type { CaptureConditions, Severity };

/** A check's outcome where it was run: silence never means "fine". */
export interface CheckOutcome {
  check: string;
  outcome: 'found' | 'clear' | 'notJudged' | 'notApplicable' | 'failed';
  /** On notJudged: the reason and its sentence. On failed: the error's first line. */
  reason?: NotJudgedReason | 'failed';
  sentence?: string;
  /** The part of the plan whose absence switched the check off. */
  planPart?: string;
}

export interface Finding extends Omit<Found, 'certainty' | 'severity'> {
  /** Stable over small edits of the page. */
  fingerprint: string;
  check: string;
  scope: Scope;
  element: Element;
  severity: Severity;
  certainty: Certainty;
  /** Touchpoint id and name; page scope. */
  touchpointId?: string;
  touchpoint?: string;
  channelId?: string;
  channel?: string;
  owner?: string;
  title: string;
  why: string;
  /** Why the touchpoint owes the message; message checks. */
  because?: string;
  /** Rank within its touchpoint, 1 is weightiest: severity, priority, confidence. */
  rank: number;
  /** Touches several channels, so it goes to whom the plan names for that: the channels by name, and the plan's rule where it has one. */
  escalated?: { channels: string[]; rule?: string };
  decision?: Decision;
  /** The last decision, where it came to its end by itself. */
  returned?: Returned;
}

/** A visit that brought nothing to judge. */
export interface Attempt {
  /** ISO 8601. */
  at: string;
  /** One sentence. */
  reason: string;
  /** What stood in the page's place, where it is known. */
  wall?: NotJudgedReason;
}

/** What one touchpoint shows, as judged. */
export interface AuditedTouchpoint {
  touchpointId: string;
  name: string;
  url?: string;
  channelId: string;
  channel: string;
  channelType: string;
  funding?: string;
  role?: string;
  owner?: string;
  /** The step its channel is for, in the plan's words. */
  callToAction?: string;
  /** The touchpoint it deliberately differs from. */
  variantOf?: string;
  /** Not a touchpoint of the plan: a page the person pressed the button on. Left out of coverage and report. */
  offPlan?: boolean;
  status: 'scanned' | 'notScanned' | 'notJudged';
  /** One sentence; where not scanned or not judged. */
  reason?: string;
  captureMs?: number;
  capturedAt?: string;
  /** A later visit that could not read the page: what stands here was read before. Laid over it by the store. */
  attempt?: Attempt;
  conditions?: CaptureConditions;
  /** A profile or listing, with what the brand itself says there. */
  site?: PageSnapshot['site'];
  snapshotId?: string;
  /** `#:~:text=` links are made from this address. */
  landings: Landing[];
  owed: { message: string; because: string }[];
  balance: Balance;
  benefitRange?: { min: number; max: number; planned: boolean };
  facts: Fact[];
  actions: CallToAction[];
  /** Claims of the plan, approved or retired, that the page makes. */
  claims?: ClaimUse[];
  surfaces?: Surfaces;
  /** What a reader takes in within five seconds; absent where the first screen holds no copy. */
  firstScreen?: FirstScreen;
  outcomes: CheckOutcome[];
  unseen: Unseen[];
  copyWords: number;
  language?: { code: string; read: boolean };
  /** Raw scores, so that a new page recalibrates without reading this one again. */
  hearing: Hearing;
}

/** A check's words and place, kept with the audit so that pages need no judge to show it. */
export interface CheckWords {
  id: string;
  title: string;
  why: string;
  scope: Scope;
  element: Element;
  /** Absent on audits judged before it was kept. */
  aspect?: Aspect;
  severity: Severity;
}

export interface Score {
  /** Share 0 to 1; null under the stated coverage. */
  value: number | null;
  /** The arithmetic in one sentence. */
  because: string;
}

/** One audit, complete in itself. */
export interface Audit {
  id: string;
  planId: string;
  brand: string;
  revision: number;
  engine: string;
  /** The date checks judged by, ISO `YYYY-MM-DD`. */
  date: string;
  /** When it was judged, ISO 8601. */
  judgedAt: string;
  messages: { id: string; priority: number; statement: string; kind?: string }[];
  touchpoints: AuditedTouchpoint[];
  findings: Finding[];
  /** Outcomes of plan and across checks, and of page checks that a missing part of the plan switches off everywhere. */
  outcomes: CheckOutcome[];
  catalogue: CheckWords[];
  calibration: Calibration;
  /** The planned tagline and core idea, so that what stands at the touchpoints can be shown beside them. */
  tagline?: string;
  coreIdea?: string;
  /** Every figure with its values across touchpoints, those that part first. Absent on audits judged before it was kept. */
  ledger?: LedgerEntry[];
  /** Every claim with its proof and its places, in the plan's order. Absent likewise. */
  proofs?: ClaimProof[];
  coverage: { planned: number; scanned: number; notScanned: number; notJudged: number };
  score: Score;
  thresholds: Record<string, number>;
  /** Who finished it, and under which name; absent on the living audit. What people decided by then is frozen into its findings. */
  finished?: Signature;
}

export interface Signature {
  name: string;
  by: string;
  /** ISO 8601. */
  at: string;
  note?: string;
}

export type { Evidence };
