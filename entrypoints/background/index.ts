import { defineBackground } from 'wxt/utils/define-background';
import {
  agreementQuestions,
  answerTeaching,
  finishAgreement,
  followTabs,
  hearLifecycle,
  hearToolbar,
  judgeWords,
  keepDraft,
  listAddresses,
  loadPlan,
  pageSelection,
  partsOfPlan,
  pauseScan,
  progress,
  proposeFromPages,
  readTab,
  receiptChecked,
  receiptFor,
  receive,
  refreshOpenTabs,
  rejudge,
  resumeScan,
  retryScan,
  settled,
  skipScan,
  startScan,
  stopScan,
  takeUpAgain,
  teachingCandidates,
  undoTeaching,
  weigh,
  writeReport,
} from '@/lib/browser';
import { good } from '@/lib/problem';

/** The switchboard. Every listener is there before the first await: an event may be what woke the worker. */
export default defineBackground(() => {
  receive({
    'page/read': ({ tabId }) => readTab(tabId),
    'page/settled': (_, sender) => settled(sender),
    'plan/load': loadPlan,
    'plan/wouldChange': weigh,
    'plan/propose': proposeFromPages,
    'plan/parts': partsOfPlan,
    'tabs/refresh': () => refreshOpenTabs().then(() => good(undefined)),
    rejudge: ({ planId }) => rejudge(planId).then(() => good(undefined)),
    'scan/start': startScan,
    'scan/pause': ({ jobId }) => pauseScan(jobId),
    'scan/resume': ({ jobId }) => resumeScan(jobId),
    'scan/stop': ({ jobId }) => stopScan(jobId),
    'scan/skip': ({ jobId }) => skipScan(jobId),
    'scan/retry': retryScan,
    'scan/list': listAddresses,
    'scan/progress': ({ jobId, seen }) => progress(jobId, seen),
    'receipt/write': receiptFor,
    'receipt/check': receiptChecked,
    'report/write': writeReport,
    'teach/candidates': teachingCandidates,
    'teach/answer': answerTeaching,
    'teach/undo': undoTeaching,
    'teach/selection': ({ tabId }) => pageSelection(tabId),
    'agree/questions': agreementQuestions,
    'agree/finish': finishAgreement,
    'draft/keep': keepDraft,
    'words/judge': judgeWords,
  });
  hearToolbar();
  hearLifecycle();
  followTabs();
  void takeUpAgain();
});
