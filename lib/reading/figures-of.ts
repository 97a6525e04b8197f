import { figures } from '@/lib/language';
import { counted } from './facts';
import type { Evidence, Fact } from './types';

/** The figures of a single sentence that stands on no page's body: of the plan, or of what searchers and sharers see. */
export const figuresOf = (quote: string, surface: Evidence['surface'], brand: string): Fact[] =>
  figures(quote)
    .filter(({ kind, vague }) => kind !== 'version' && !vague)
    .map((figure) => ({
      value: figure.value,
      ...(figure.to !== undefined && { to: figure.to }),
      kind: figure.kind,
      unit: figure.unit,
      ...(figure.bound && { bound: figure.bound }),
      text: figure.text,
      about: counted(quote, figure).filter((stem) => !own(brand).has(stem)),
      evidence: { quote, surface, cues: [`the figure ${figure.text}`] },
    }));

const known = new Map<string, Set<string>>();

/** Stems of the brand's name, which tell no figure from another. */
function own(brand: string): Set<string> {
  const made = known.get(brand) ?? new Set(counted(`1 ${brand}`, { start: 0, end: 1 }));
  if (known.size < 100) known.set(brand, made);
  return made;
}
