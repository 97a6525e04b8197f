import { dice, type Term } from '@/lib/language';

/** What a near-equivalent counts of the word itself, and what words spelt nearly alike must share (Dice). */
const NEAR = 0.7;
const LOOSE = 0.35;
const SPELT = 0.75;

/** Share of the wanted words, by weight, that are said the same way round; 0 to 1. */
export function carried(wanted: readonly Term[], said: readonly Term[]): number {
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (!all) return 0;
  return wanted.reduce((sum, term) => sum + term.weight * said.reduce((best, one) => Math.max(best, alike(term, one)), 0), 0) / all;
}

/** How far one word stands for another, 0 to 1. */
export function alike(a: Term, b: Term): number {
  if (a.stem === b.stem) return a.denied === b.denied ? 1 : 0;
  const shared = a.concepts.filter(({ group }) => b.concepts.some((concept) => concept.group === group));
  if (shared.length) return shared.some(({ loose }) => !loose) ? NEAR : LOOSE;
  if (a.stem.startsWith('#') || b.stem.startsWith('#') || Math.min(a.stem.length, b.stem.length) < 5) return 0;
  const spelt = dice(a.stem, b.stem);
  return spelt >= SPELT && a.denied === b.denied ? spelt : 0;
}
