import { createContext, useContext } from 'react';
import type {
  Alarm,
  AuditedTouchpoint,
  Blast,
  Candidate,
  Change,
  Evidence,
  Finding,
  NeededBy,
  PageMoment,
  Proposal,
  Question,
  Reach,
} from '@/lib/audit';
import type { DraftSource } from '@/lib/capture';
import type { AgreementRound, LessonVerdict } from '@/lib/plan';
import type { Outcome } from '@/lib/problem';
import type { ReceiptCheck, ReceiptScope } from '@/lib/report';
import type { BundleLook, BundleWish, Joins, Progress, TakeWish } from '@/lib/store';

/** A bundle that was looked into. Nothing of it is stored before `take`; that stores all of it, or nothing. */
export interface OpenedBundle {
  look: BundleLook;
  /** The same with plans joined otherwise. */
  lookAgain(joins: Joins): Promise<Outcome<BundleLook>>;
  /** Answers with the ids of the plans it brought something to; they are judged anew in the background. */
  take(wish: Omit<TakeWish, 'at'>, tell: (progress: Progress) => void): Promise<Outcome<string[]>>;
  close(): void;
}

/** All that a page of ours can ask of the browser. The entrypoint supplies it; components never name `browser.*`. */
export interface Actions {
  /** Reads the page in hand again. */
  readPage(): Promise<Outcome<void>>;
  /** Scrolls the page in hand to the quote and marks it, document untouched. */
  showQuote(evidence: Evidence): Promise<Outcome<void>>;
  clearMarks(): void;
  /** Asks for standing access to these origins (`https://acme.com/*`); call within the click. */
  askAccess(origins: string[]): Promise<boolean>;
  giveBackAccess(origins: string[]): Promise<void>;
  grantedOrigins(): Promise<string[]>;
  scan(
    planId: string,
    options?: { touchpointIds?: string[]; addresses?: string[]; channelId?: string; concurrency?: number },
  ): Promise<Outcome<void>>;
  pauseScan(jobId: string): Promise<void>;
  resumeScan(jobId: string): Promise<void>;
  stopScan(jobId: string): Promise<void>;
  /** Leaves out what the scan has in hand. */
  skipScan(jobId: string): Promise<void>;
  /** Visits again what the scan could not read for a reason that may have passed. */
  retryScan(jobId: string): Promise<Outcome<void>>;
  /** The addresses of a sitemap or of pasted text that a scan may read, and what was left out, in sentences. */
  listAddresses(
    planId: string,
    from: { sitemap: string } | { text: string },
  ): Promise<Outcome<{ addresses: string[]; planned: number; notes: string[] }>>;
  /** What open tabs show follows what was written: another plan in force, a decision. */
  refreshTabs(): Promise<void>;
  /**
   * What another plan (as JSON), or a revision, would do to the verdicts of the revision in force or of `from`. Answers after a
   * moment with how far it has come; asked again with the same, it goes on.
   */
  wouldChange(
    planId: string,
    asked: { from?: number; to: number | string },
  ): Promise<Outcome<{ done: number; total: number } | { blast: Blast; reach: Reach }>>;
  /** Judges all stored pages of the plan anew, in the background. */
  rejudge(planId: string): Promise<void>;
  /** What the plan's stored pages say today, as a proposal for a plan; nothing is stored. */
  proposeFromPages(planId: string): Promise<Outcome<{ proposal: Proposal }>>;
  /** Which checks each part of a plan makes possible. */
  partsOfPlan(): Promise<Outcome<{ parts: NeededBy[] }>>;
  /** Up to eight sentences of all stored pages that might say the message, best first, none that was answered already. */
  teachCandidates(planId: string, message: string): Promise<Outcome<{ candidates: Candidate[] }>>;
  /** Keeps the answer and judges all stored pages by it; answers with what changed, owed messages first. */
  teachAnswer(
    planId: string,
    answer: { message: string; verdict: LessonVerdict; quote: string; touchpointId?: string; by: string },
  ): Promise<Outcome<{ lessonId: string; changed: Change[] }>>;
  teachUndo(planId: string, lessonId: string): Promise<Outcome<{ changed: Change[] }>>;
  /** What is marked on the page in hand; a problem where nothing is, or the page is out of reach. */
  pageSelection(): Promise<Outcome<{ quote: string; url: string }>>;
  /** Ten blind questions. Until they are finished, the same ten. */
  agreementQuestions(planId: string): Promise<Outcome<{ questions: Question[] }>>;
  finishAgreement(
    planId: string,
    by: string,
    answers: { message: string; touchpointId: string; said: LessonVerdict }[],
  ): Promise<Outcome<{ round: AgreementRound }>>;
  /**
   * Reads a draft from a file or a paste and has it judged: as this touchpoint of the plan, or apart from the plan against this
   * channel. Answers with the id its verdict stands under.
   */
  checkDraft(
    planId: string,
    source: DraftSource,
    place: { touchpointId: string } | { channelId: string | undefined },
  ): Promise<Outcome<{ touchpointId: string }>>;
  /** Holds a few words against the plan by themselves; nothing is stored. */
  judgeWords(planId: string, words: string, touchpointId?: string): Promise<Outcome<{ touchpoint: AuditedTouchpoint; findings: Finding[] }>>;
  /** Writes a plan, or everything, as one file and hands it to the person; `name` begins the file's name. */
  writeBundle(
    wish: Omit<BundleWish, 'madeAt'>,
    name: string,
    tell: (progress: Progress) => void,
  ): Promise<Outcome<{ fileName: string; bytes: number }>>;
  /** Opens such a file and holds it against what is here. */
  openBundle(file: Blob, tell: (progress: Progress) => void): Promise<Outcome<OpenedBundle>>;
  /** What the audit attests of the pages of a channel, of an owner, or of all. */
  writeReceipt(planId: string, scope: ReceiptScope & { by: string }): Promise<Outcome<{ fileName: string; content: string }>>;
  /** Holds a receipt's text against the plan and the pages as they were read last. */
  checkReceipt(planId: string, text: string): Promise<Outcome<ReceiptCheck>>;
  /** Signs the audit as it stands, under this name; answers with the id of the copy. */
  finishAudit(planId: string, given: { name: string; by: string; note?: string }): Promise<Outcome<{ auditId: string }>>;
  /** Has two audits compared; what differs then stands in the store. */
  compareAudits(planId: string, beforeId: string, afterId: string): Promise<Outcome<void>>;
  /** A touchpoint over time, newest content first. */
  pageOverTime(planId: string, touchpointId: string): Promise<Outcome<{ moments: PageMoment[]; older: number }>>;
  alarms(planId: string): Promise<Outcome<{ alarms: Alarm[] }>>;
  /** Hands a file to the person. */
  download(fileName: string, mediaType: string, content: string | Uint8Array | Blob): void;
  openDashboard(route?: string): void;
  openTab(url: string): void;
}

const Context = createContext<Actions | null>(null);
export const ActionsProvider = Context.Provider;

export function useActions(): Actions {
  const actions = useContext(Context);
  if (!actions) throw new Error('No Actions given: wrap the page in ActionsProvider.');
  return actions;
}
