export { draftOf, missingOf } from './draft';
export { outlineOf, type Shown, type ShownItem, type ShownPart } from './outline';
export { isList, type Part } from './structure';
export type * from './types';
