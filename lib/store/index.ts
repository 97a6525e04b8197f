export { livingAudit, livingCalibration, livingTouchpoints, plansJudgedOtherwise, saveAudit, saveTouchpoint, touchpointVerdict } from './audits';
export { db } from './db';
export { decide, decisionsOn, listDecisions, undoDecision } from './decisions';
export { dropDrafts, readDrafts, saveDrafts } from './drafts';
export { LIVING, saveDrift, storedDrift } from './drifts';
export {
  deleteFinished,
  finishedAudit,
  finishedHeader,
  finishedId,
  finishedPages,
  finishedWith,
  keepFinished,
  listFinished,
  renameFinished,
} from './finished';
export { StoreError, storeProblem } from './guard';
export { changeJob, changeTab, forgetTab, forgetTabs, getJob, jobAfter, jobsIn, listJobs, saveJob, saveTab, tabRow } from './jobs';
export { currentPlan, listPlans, listRevisions, savePlan } from './plans';
export { forgetReading, moveReading } from './readings';
export { activePlanId, getSetting, setActivePlanId, setSetting } from './settings';
export {
  KEPT_CONTENTS,
  latestKeys,
  latestSnapshot,
  latestSnapshots,
  listAttempts,
  type SnapshotKey,
  saveAttempt,
  saveSnapshot,
  snapshotAt,
  snapshotHistory,
} from './snapshots';
export { deleteEverything, deletePlan, storageUse } from './storage';
export { deleteLesson, listLessons, listRounds, saveLesson, saveRound, taughtPlan } from './teaching';
export type * from './types';
