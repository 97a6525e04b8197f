import type { Alarm, AuditedTouchpoint, Blast, Candidate, Change, Finding, NeededBy, PageMoment, Proposal, Question, Reach } from '@/lib/audit';
import type { AgreementRound } from '@/lib/plan';
import type { ReceiptCheck } from '@/lib/report';
import type { JobRow } from '@/lib/store';
import type { ListAnswer } from './scan/list';

/** What the background answers to each message that asks for more than whether it was done. */
export interface Answers {
  'plan/load': {
    planId: string;
    revision: number;
    channels: { id: string; name: string }[];
    touchpoints: { id: string; name: string; url?: string }[];
  };
  'plan/propose': { proposal: Proposal };
  'plan/parts': { parts: NeededBy[] };
  'plan/wouldChange': { done: number; total: number } | { blast: Blast; reach: Reach };
  'scan/start': { jobId: string };
  'scan/retry': { jobId: string };
  'scan/list': ListAnswer;
  'scan/progress': JobRow;
  'teach/candidates': { candidates: Candidate[] };
  'teach/answer': { lessonId: string; changed: Change[] };
  'teach/undo': { changed: Change[] };
  'teach/selection': { quote: string; url: string };
  'agree/questions': { questions: Question[] };
  'agree/finish': { round: AgreementRound };
  'draft/keep': { touchpointId: string };
  'words/judge': { touchpoint: AuditedTouchpoint; findings: Finding[] };
  'receipt/write': { fileName: string; content: string };
  'receipt/check': ReceiptCheck;
  'audit/finish': { auditId: string };
  'time/page': { moments: PageMoment[]; older: number };
  'time/alarms': { alarms: Alarm[] };
  'report/write': { id: string; fileName: string; mediaType: string; content: string }[];
}
