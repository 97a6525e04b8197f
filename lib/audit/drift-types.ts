import type { Severity } from '@/lib/checks';
import type { Certainty, State } from '@/lib/reading';
import type { Decision, Score } from './types';

/** Who finished an audit, under which name, and what was counted then; small enough to list a hundred of them. */
export interface FinishedAudit {
  id: string;
  planId: string;
  name: string;
  /** Whose signature it carries. */
  by: string;
  /** When it was signed, ISO 8601. */
  at: string;
  note?: string;
  /** The date checks judged by, ISO `YYYY-MM-DD`. */
  date: string;
  revision: number;
  engine: string;
  figures: AuditFigures;
  /** Each channel by itself, in the plan's order. */
  channels: (AuditFigures & { channelId: string; channel: string })[];
}

/** What an audit, or one channel of it, comes to. */
export interface AuditFigures {
  planned: number;
  scanned: number;
  /** No value under the stated coverage. */
  score: Score;
  /** Owed landings that were surely judged, and those of them that are present. */
  owed: number;
  present: number;
  /** Over all decided sentences, share 0 to 1; null where too few were read. */
  benefitShare: number | null;
  /** Confirmed findings that nobody dismissed or approved. */
  open: number;
}

/** Why a verdict differs: the page changed, the plan, or only the date it was judged by. */
export type DriftCause = 'page' | 'plan' | 'date';

/** One end of a comparison: a finished audit, or the living one, which has neither id nor name. */
export interface DriftEnd {
  id?: string;
  name?: string;
  date: string;
  revision: number;
}

interface DriftPlace {
  touchpointId?: string;
  touchpoint?: string;
  channelId?: string;
  channel?: string;
  owner?: string;
  url?: string;
}

/** A message whose state on a touchpoint is another one than before. */
export interface MessageDrift extends DriftPlace {
  touchpointId: string;
  touchpoint: string;
  message: string;
  statement: string;
  priority: number;
  from: State;
  to: State;
  /** `lost`: said before, now missing or contradicted; `less`: present before, weak now; and the other way round. */
  way: 'lost' | 'less' | 'gained' | 'more';
  certainty: Certainty;
  owed: boolean;
  cause: DriftCause;
  /** The sentence that carried it before, and the one that does now. */
  before?: string;
  after?: string;
  /** Sentences around it that went, and those that came. */
  gone: string[];
  came: string[];
}

export interface FindingDrift extends DriftPlace {
  fingerprint: string;
  check: string;
  title: string;
  severity: Severity;
  says: string;
  quote?: string;
  /** `returned`: not there last time, but in an audit before. `decided`: people decided it since; `decision` is what now holds. */
  kind: 'new' | 'settled' | 'returned' | 'decided';
  /** Absent where people decided. */
  cause?: DriftCause;
  decision?: Decision;
}

/** A message that the plan took up, gave up, or puts in other words. */
export interface PlanDrift {
  message: string;
  statement: string;
  kind: 'added' | 'removed' | 'reworded';
  /** As it was worded before. */
  before?: string;
}

/** What changed between two audits. The older pages are judged again by today's engine, so that it is never the judging that changed. */
export interface Drift {
  before: DriftEnd;
  after: DriftEnd;
  /** Losses first, then by priority. */
  messages: MessageDrift[];
  findings: FindingDrift[];
  plan: PlanDrift[];
  /** Touchpoints read both times: how many show other words now, and how many the same. */
  pages: { changed: number; same: number };
  /** Read now and not before, read before and not now. */
  read: { touchpointId: string; touchpoint: string }[];
  unread: { touchpointId: string; touchpoint: string }[];
  /** Looked at in different ways, so that no difference is told; with the sentence that says how. */
  apart: { touchpointId: string; touchpoint: string; sentence: string }[];
}

/** One content of a page, as it stood from `first` to `last`. */
export interface PageMoment {
  hash: string;
  /** ISO 8601. */
  first: string;
  last: string;
  /** Why it cannot be compared with the one before it. */
  apart?: string;
  /** Why it was not judged. */
  notJudged?: string;
  /** Findings of the page, sure ones. */
  findings: number;
  messages: { message: string; statement: string; priority: number; state: State; certainty: Certainty; owed: boolean; quote?: string }[];
  /** Its sentences, each with what became of it since the content before; of the oldest all are `same`. */
  sentences: { text: string; kind: 'same' | 'came' | 'gone' }[];
}

/** Something that is due; nothing runs in between, so it is told when a page of ours opens. */
export type Alarm =
  | { kind: 'review'; key: string; lastDate?: string; dueDate: string; every?: string }
  | { kind: 'stale'; key: string; touchpoints: string[]; since: string }
  | { kind: 'ending'; key: string; what: 'message' | 'claim'; text: string; until: string };
