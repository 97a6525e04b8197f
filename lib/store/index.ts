export {
  livingAudit,
  livingCalibration,
  livingTouchpoints,
  plansJudgedOtherwise,
  saveAudit,
  saveTouchpoint,
  seenAgain,
  touchpointVerdict,
} from './audits';
export {
  type BundleLook,
  type BundleWish,
  type Conflict,
  type Contents,
  contentsOf,
  type Joins,
  lookAt,
  type OpenBundle,
  openBundle,
  type PlanLook,
  type Progress,
  type Side,
  type TakeWish,
  type Tally,
  type Told,
  takeIn,
  writeBundle,
} from './bundles';
export { BUNDLE_ENDING } from './bundles/format';
export { db } from './db';
export { decide, decisionsOn, listDecisions, undoDecision } from './decisions';
export { dropDrafts, readDrafts, saveDrafts } from './drafts';
export { LIVING, saveDrift, storedDrift } from './drifts';
export { dropEdit, type KeptEdit, keepEdit, keptEdit } from './edits';
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
export { changeJob, changeTab, forgetTab, forgetTabs, getJob, jobAfter, jobsIn, listJobs, rejudgeJob, saveJob, saveTab, tabRow } from './jobs';
export { allPlans, archivePlan, currentPlan, isOfToday, listPlans, listRevisions, planName, planRevision, renamePlan, savePlan } from './plans';
export { forgetReading, forgetSite, moveReading, readOn } from './readings';
export { deleteResults, keepMapping, knownMapping, listResults, saveResults } from './results';
export { activePlanId, getSetting, setActivePlanId, setSetting } from './settings';
export {
  hasSnapshots,
  KEPT_CONTENTS,
  lastSeen,
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
