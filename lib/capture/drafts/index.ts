export type { DraftOrigin } from './define';
export { type DraftSource, readDraft } from './read-draft';
export type { DraftPlace } from './snapshot';
export { wordsSnapshot } from './words';
