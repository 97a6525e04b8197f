export { type Accepted, draftOfAccepted } from './accepted';
export { type Answers, type Asked, type AskedStep, askedSteps, draftOfAnswers, rowsOf } from './answers';
export { assigned, changed, confirmed, type DraftHome, draftHomes, dropped } from './change';
export { draftOf, missingOf } from './draft';
export { type FieldWords, fieldWords } from './field-words';
export { outlineOf, type Shown, type ShownItem, type ShownPart } from './outline';
export { isList, type Part } from './structure';
export { typedItem } from './typed';
export type * from './types';
