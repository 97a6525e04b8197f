export { formats } from './all-formats';
export { pictures } from './all-pictures';
export { calendarCsv, calendarIcs } from './calendar';
export { decisionLog, decisionLogCsv } from './decision-log';
export type { Format, FormatGroup } from './define-format';
export type { Picture } from './define-picture';
export { onlyFor, recipientsOf } from './hand-over';
export { type HandoutFormatName, type WrittenHandout, writeCard, writeSheet } from './handout';
export * from './ledger';
export { deepLink } from './link';
export { reportOf } from './model';
export { outsidePages } from './outside-pages';
export {
  type CheckedPage,
  checkReceipt,
  type Receipt,
  type ReceiptCheck,
  type ReceiptScope,
  readReceipt,
  receiptOf,
  writeReceipt,
} from './receipt';
export type * from './report';
export { channelResults } from './results';
export * from './side-by-side';
export { textFormats } from './text-formats';
export { type Measure, measures, shortName, trendDrawing, trendLines } from './trend-picture';
export { type WouldChange, whatWouldChange } from './twins';
