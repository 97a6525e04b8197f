import type { Check } from './define';

export type * from './define';
export { aspectOf } from './define';
export { inEnglish } from './plan-language';
export { rhythmDays } from './rhythm';

const found = import.meta.glob<Check>('./*/*.ts', { eager: true, import: 'default' });

/** Every check, by path; the path is the id. */
export const checks: readonly Check[] = Object.entries(found).map(([path, check]) => {
  if (`./${check.id}.ts` !== path) throw new Error(`${path} calls itself ${check.id}`);
  return check;
});
