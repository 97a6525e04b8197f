import type { Audit, AuditedTouchpoint, Decision, Drift, Finding, FinishedAudit } from '@/lib/audit';
import type { PageSnapshot } from '@/lib/capture';
import type { AgreementRound, Lesson, Plan } from '@/lib/plan';
import type { NotJudgedReason } from '@/lib/reading';

export interface PlanRow {
  /** Stable over revisions. */
  id: string;
  brand: string;
  /** Number of the revision in force. */
  revision: number;
  createdAt: string;
  /** What people call it, where the brand's name alone does not tell it from others: a campaign, a market. */
  name?: string;
  /** Set aside since; ISO 8601. Everything of it is kept, and nothing is read, scanned or chosen for it. */
  archived?: string;
  /** The built-in invented brand. */
  sample?: boolean;
}

/** A plan is never overwritten: saving makes one of these. Key `[planId+number]`. */
export interface Revision {
  planId: string;
  number: number;
  at: string;
  author: string;
  reason: string;
  plan: Plan;
  source?: { name: string; format: string; text: string };
  /** Numbers it was known by before two histories of the plan were brought together. */
  formerly?: number[];
}

/** The newest reading of a touchpoint, or of a page outside the plan (`touchpointId` = `page:<hash of address>`). */
export interface SnapshotRow {
  /** Content hash, SHA-256 hex, of all but times and boxes; with plan and touchpoint it is the key. */
  hash: string;
  planId: string;
  touchpointId: string;
  url: string;
  /** First and last time this very content was seen. */
  firstSeenAt: string;
  lastSeenAt: string;
  /** The channel a page outside the plan is held against. */
  channelId?: string;
  snapshot: PageSnapshot;
}

/** A visit that brought no document: kept so that nothing is lost from the audit. Key `[planId+touchpointId]`. */
export interface AttemptRow {
  planId: string;
  touchpointId: string;
  at: string;
  /** One sentence. */
  reason: string;
  /** What stood in the page's place, where it is known. */
  wall?: NotJudgedReason;
  /** The page itself is gone (an error answer): an earlier reading of it no longer stands. Other failures leave it standing. */
  gone?: boolean;
}

/** The audit without its touchpoints and findings, which have tables of their own. One living audit a plan: id = `living:<planId>`; finished ones `finished:<number>`. */
export type AuditRow = Omit<Audit, 'touchpoints' | 'findings'> & {
  /** Touchpoint ids in the order they are shown. */
  order: string[];
  /** Touchpoint and content hash of every page a finished audit rests on. */
  pages?: [touchpointId: string, hash: string][];
};
/** What stands in a list of finished audits. Key `id`, the audit's own. */
export type FinishedRow = FinishedAudit;
/** What was found when two audits were compared, and what it was made of. Key `id`. */
export interface DriftRow {
  id: string;
  planId: string;
  beforeId: string;
  afterId: string;
  /** Digest of what was compared and by what: another one, and it is to be compared again. */
  basis: string;
  drift: Drift;
}
export type TouchpointRow = AuditedTouchpoint & { auditId: string };
export type FindingRow = Finding & { auditId: string };
export type DecisionRow = Decision;
/** What a person taught. Keys `[planId+id]`. Tables of their own, so that an answer makes no new revision of the plan. */
export type LessonRow = Lesson & { planId: string };
export type RoundRow = AgreementRound & { planId: string };

/** Long work that outlives a page: a scan or a re-judging, step by step. */
export interface JobRow {
  id: string;
  planId: string;
  kind: 'scan' | 'rejudge' | 'compare';
  state: 'running' | 'paused' | 'done' | 'stopped' | 'failed';
  startedAt: string;
  updatedAt: string;
  /** Touchpoint ids still to do, in order. */
  queue: string[];
  /** `passing`: what stood in the way may be over at another try. */
  done: { touchpointId: string; ok: boolean; reason?: string; passing?: boolean; ms: number }[];
  total: number;
  /** What is in hand now, for the progress line. */
  current?: string;
  concurrency?: number;
  problem?: string;
  /** Windows the scan has open, so that they are closed even after its worker has died. */
  windows?: number[];
  /** All that remain belong to hosts that rest, and for longer than the pause between two visits: this one is first, then, ms since 1970. */
  waiting?: { host: string; until: number };
  /** How long all pauses between visits took together, ms. */
  rested?: number;
  /** Addresses that the plan does not give, by the id they are kept under; and the channel that those outside the plan are held against. */
  pages?: Record<string, string>;
  channelId?: string;
  /** Hosts that rest between visits: until when, ms since 1970, and how often they asked to slow down. */
  rests?: Record<string, { until: number; tries: number }>;
  /** Re-judging: what it judges and by what, as a digest. Work that was cut off goes on only where this is still the same. */
  basis?: string;
  /** Comparing: which two audits. */
  compare?: { beforeId: string; afterId: string };
  /** The run of the browser it was started in. */
  session?: string;
}

/** What the panel shows for a tab. Key `tabId`; cleared when the browser starts. */
export interface TabRow {
  tabId: number;
  url: string;
  planId?: string;
  touchpointId?: string;
  /** How the page may be read now. */
  access: 'granted' | 'button' | 'ended' | 'none' | 'unreadable';
  reading: boolean;
  problem?: string;
  /**
   * Words marked on the page for which the page's menu was chosen: which message they say (where left out), whether they are on
   * plan, or that they are a claim to withdraw. Whoever shows it takes it away again.
   */
  pendingSelection?: { quote: string; url: string; at: string; ask?: 'judge' | 'retire' };
  at: string;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
