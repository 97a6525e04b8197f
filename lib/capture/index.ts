export { findQuote } from './anchor';
export { type CaptureOptions, capture } from './capture';
export { type DraftOrigin, type DraftSource, readDraft, wordsSnapshot } from './drafts';
export { contentHash } from './hash';
export { quoteSelector } from './selector';
export { settle } from './settle';
export type * from './snapshot';
export { visibleText } from './text';
export { readSnapshot } from './validate';
