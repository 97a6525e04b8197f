import type { Format } from './define-format';
import type { Picture } from './define-picture';

export { calendarCsv, calendarIcs } from './calendar';
export { decisionLog, decisionLogCsv } from './decision-log';
export type { Format, FormatGroup } from './define-format';
export type { Picture } from './define-picture';
export { causeWords, endWords, wayWords } from './drift';
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
export { type Measure, measures, measureWords, shortName, type TrendDrawing, trendDrawing, trendLines } from './trend-picture';
export { type WouldChange, whatWouldChange } from './twins';

const plain = import.meta.glob<Format<string>>(['./formats/*.ts', '!./formats/*.document.ts'], { eager: true, import: 'default' });
const documents = import.meta.glob<Format>('./formats/*.document.ts', { eager: true, import: 'default' });

type Named<Some> = Some & {
  /** The name of its file. */
  id: string;
};

const named = <Some extends Format>(found: Record<string, Some>): Named<Some>[] =>
  Object.entries(found)
    .map(([path, format]) => ({ ...format, id: path.replace(/^.*\/|(\.document)?\.ts$/g, '') }))
    .sort((one, other) => Number(other.id === 'html') - Number(one.id === 'html') || (one.name < other.name ? -1 : 1));

/** The formats that are plain text and need no library: all that the background writes. */
export const textFormats: readonly Named<Format<string>>[] = /* @__PURE__ */ named(plain);

/** Every way to hand on a report, the readable one first; for pages. */
export const formats: readonly Named<Format>[] = /* @__PURE__ */ named<Format>({ ...plain, ...documents });

const drawn = import.meta.glob<Picture>('./pictures/*.ts', { eager: true, import: 'default' });

/** Pictures to paste into slides; for pages. */
export const pictures: readonly Picture[] = /* @__PURE__ */ Object.values(drawn);
