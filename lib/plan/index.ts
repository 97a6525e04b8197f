export { addressOf, plainUrl } from './address';
export { addressesIn } from './addresses';
export { type Agreement, agreementOf, agrees } from './agreement';
export { nameFromTitle, withoutTouchpoint, withRetiredClaim, withTouchpoint } from './amend';
export { benefitRange } from './balance';
export { type BriefFile, draftChanges, planOfDraft, readBrief, readPasted } from './brief';
export {
  addDays,
  type Calendar,
  type CalendarDay,
  type CalendarEntry,
  type CalendarRow,
  calendarOf,
  type EntryVerdict,
  type PlaceStanding,
} from './calendar';
export { type CardMessage, type CardPlace, cardOf, type MessageCard, type TeachingSheet, teachingSheetOf } from './card';
export type { PlanProblem } from './define';
export { aligned, alignedWords, type Difference, differences, type Piece } from './differences';
export { planDigest } from './digest';
export type {
  Accepted,
  Answers,
  Asked,
  AskedStep,
  DocumentPlace,
  Draft,
  DraftField,
  DraftHome,
  DraftPlan,
  FieldWords,
  LeftPiece,
  MissingPart,
} from './draft';
export {
  begun,
  changedTo,
  type EditTree,
  editTree,
  faultsOf,
  type History,
  holderOf,
  keyOf,
  type Loosened,
  merged,
  pathSteps,
  paused,
  planOfTree,
  redone,
  same,
  targets,
  undone,
  valueAt,
  withItem,
  withKeys,
  withMoved,
  withoutItem,
  withReference,
  withValue,
} from './edit';
export { escalatesTo } from './escalation';
export { type FormField, formField, type ItemsField, planForm } from './form';
export { gatheringPlan, isGathering, LIVE } from './gathering';
export { inForce } from './in-force';
export { isPlan } from './is-plan';
export { planJsonSchemaText } from './json-schema';
export { keepIds } from './keep-ids';
export { planParts } from './overview';
export { owedMessages } from './owed';
export { pathText } from './parts';
export { withPhrasing } from './phrasing';
export { type ReadPlan, readPlan } from './read';
export * from './results';
export type * from './schema';
export { agreementRound, LONGEST_QUOTE, lesson } from './schema/teaching';
export { asQuote, inForceLessons, isTaught, sameQuote, withoutTaught, withTeaching } from './teaching';
export { planTemplate, planTemplateJson } from './template';
export { type PlannedTouchpoint, planTouchpoints, touchpointFor } from './touchpoints';
export { previewOf, type Twins, twinsOf } from './twins';
export { unpackEntry, zipEntries } from './unpack';
export { opensByHand, planHosts, whyByHand } from './visits';
export { writePlan } from './write';
export { briefTemplate, type ExportedBrief, type ExportFormat, exportBrief } from './writers';
