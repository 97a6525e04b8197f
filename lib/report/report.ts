import type { Audit, AuditedTouchpoint, ClaimProof, DecisionKind, FigureStanding, Score, Signature } from '@/lib/audit';
import type { Agreement, Measure, Met, ResultsTold } from '@/lib/plan';
import type { Certainty, Landing, State } from '@/lib/reading';
import type { Standing } from './met';
import type { Edit, LogEntry, Recipient, ReportChannel, ReportDrift, ReportOutcome, TrendPoint } from './report-parts';
import type { ChannelResult } from './results';
import type { SideBySide, SubjectKind } from './side-by-side-types';

export type * from './report-parts';

/** A sentence with its place. */
export interface Quote {
  text: string;
  /** Where it was read, in words: "under “How it works”", "in the footer". */
  where?: string;
  touchpoint?: string;
  /** Opens the page at the sentence, also without Throughline. */
  link?: string;
  cues: string[];
}

export interface ReportFinding {
  /** Number in this report, 1 is weightiest. */
  number: number;
  fingerprint: string;
  check: string;
  title: string;
  scope: Audit['findings'][number]['scope'];
  element: string;
  severity: Audit['findings'][number]['severity'];
  certainty: Certainty;
  touchpointId?: string;
  touchpoint?: string;
  channel?: string;
  /** The message's id, where it is about one. */
  message?: string;
  says: string;
  why: string;
  todo: string;
  because?: string;
  /** Whoever it was assigned to, else the owner of the channel. */
  owner?: string;
  /** How many people meet its page, where a file of figures tells. */
  met?: Met;
  /** Touches these channels, so `owner` is whom the plan names for what concerns several. */
  escalated?: { channels: string[]; rule?: string };
  quotes: Quote[];
  claim?: string;
  values?: { touchpoint: string; quote: string }[];
  decision?: { kind: DecisionKind; by: string; at: string; reason?: string; to?: string; due?: string; until?: string; effect?: string };
  /** Sure, and neither dismissed nor approved: waits for someone to act. */
  open: boolean;
}

/** One message on one touchpoint. */
export interface Cell {
  touchpointId: string;
  message: string;
  state: State;
  certainty: Certainty;
  confidence: number;
  /** Why it is owed; absent where it is not. */
  because?: string;
  buried: boolean;
  quotes: Quote[];
  cues: string[];
  lost: string[];
  contradiction?: Landing['contradiction'];
}

export interface ReportTouchpoint
  extends Pick<
    AuditedTouchpoint,
    | 'touchpointId'
    | 'name'
    | 'url'
    | 'channelId'
    | 'channel'
    | 'channelType'
    | 'funding'
    | 'role'
    | 'owner'
    | 'callToAction'
    | 'status'
    | 'reason'
    | 'captureMs'
    | 'conditions'
    | 'attempt'
  > {
  readAt?: string;
  /** What it asks people to do, each text once; buttons and links in the copy, not in the navigation. */
  asks: string[];
  /** Every check that was run here, with what came of it. */
  outcomes: ReportOutcome[];
  cells: Cell[];
  balance: AuditedTouchpoint['balance'];
  benefitRange?: AuditedTouchpoint['benefitRange'];
  findings: ReportFinding[];
  /** Checks that could not be judged here, by reason. */
  notJudged: { sentence: string; checks: string[] }[];
  /** Checks that fell over: our fault, shown all the same. */
  failed: { check: string; sentence: string }[];
  unseen: AuditedTouchpoint['unseen'];
  /** Captured visible text, where it was asked for. */
  text?: string;
}

/** Findings of one kind about one thing, wherever they stand. */
export interface Matter {
  says: string;
  touchpoints: string[];
  owners: string[];
  todo: string;
  quote?: Quote;
  numbers: number[];
}

/** One thing at every touchpoint. `at` is the touchpoint's number in this report. */
export interface ReportSide extends Pick<SideBySide, 'planned' | 'read' | 'all'> {
  kind: SubjectKind;
  /** Touchpoints that surely part from the plan or from the others. */
  parts: number;
  rows: { places: { at: number; name: string }[]; quotes: Quote[]; standing: Standing; certainty: Certainty; odd: boolean; why?: string }[];
  /** Touchpoints where nothing of it is planned or said. */
  idle: string[];
}

/** One thing counted, with every value the audience meets. */
export interface ReportFigure {
  what: string;
  /** What the plan says of it, with source and last day. */
  plan?: string;
  unsure: boolean;
  values: { text: string; standing: FigureStanding; told: { at: number; name: string; quote: Quote }[] }[];
}

export interface Report {
  brand: string;
  date: string;
  judgedAt: string;
  revision: number;
  engine: string;
  score: Score;
  /** How often people agreed with the verdicts when they were asked blindly; absent where nobody was. */
  agreement?: Agreement;
  summary: { lead: string; holds: string[]; matters: Matter[]; decide: string[] };
  coverage: Audit['coverage'] & { open: number; pleaseCheck: number; dismissed: number; approved: number; checksNotJudged: number };
  messages: { id: string; number: number; priority: number; statement: string; kind?: string }[];
  /** In the plan's order, which groups them by channel. */
  touchpoints: ReportTouchpoint[];
  /** In the plan's order. */
  channels: ReportChannel[];
  /** All of them, weightiest first. */
  findings: ReportFinding[];
  /** The few edits that settle the most, weightiest first. */
  edits: Edit[];
  /** How ready the plan is to be held to: by element, checks made, titles of those that found something or could not judge. */
  readiness: { element: string; checks: number; weak: string[]; silent: string[] }[];
  /** Checks on plan and all touchpoints together. */
  outcomes: ReportOutcome[];
  /** Every decision ever made on this plan's findings, newest first; absent where it was not asked for. */
  log?: LogEntry[];
  /** What each channel brings beside what it carries; absent where no file of figures was loaded. */
  results?: Pick<ResultsTold, 'goals' | 'doubts'> & { rows: ChannelResult[]; measures: Measure[] };
  /** The brand from touchpoint to touchpoint. */
  sides: ReportSide[];
  /** Figures, prices and dates, by what is to be done about them. Absent on audits judged before they were kept. */
  figures?: Record<'parting' | 'outdated' | 'unapproved' | 'alike' | 'single', ReportFigure[]>;
  /** Those to act on first. */
  claims: (Omit<ClaimProof, 'uses'> & { act: boolean; uses: { at: number; name: string; unsure: boolean; link?: string }[] })[];
  /** Checks on plan and all touchpoints together that were not judged, by reason. */
  notJudged: { sentence: string; checks: string[] }[];
  failed: { check: string; sentence: string }[];
  thresholds: Record<string, number>;
  /** For whom it was narrowed down; absent on the whole report. */
  only?: Recipient;
  /** Who finished the audit; absent on the living one. */
  signed?: Signature;
  /** Absent where no earlier audit was finished, or nobody has compared the two yet. */
  drift?: ReportDrift;
  /** Finished audits up to this one, oldest first; absent where there are fewer than two. */
  trend?: TrendPoint[];
}
