import type { Format } from './define-format';

export type { Format } from './define-format';
export * from './ledger';
export { deepLink } from './link';
export { reportOf } from './model';
export { outsidePages } from './outside-pages';
export type * from './report';
export * from './side-by-side';
export { type WouldChange, whatWouldChange } from './twins';

const found = import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' });

/** Every way to hand on a report, the readable one first. */
export const formats: readonly Format[] = Object.values(found).sort(
  (one, other) => Number(other.extension === 'html') - Number(one.extension === 'html') || (one.name < other.name ? -1 : 1),
);
