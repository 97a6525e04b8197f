import { aspectOf, checks } from '@/lib/checks';
import type { CheckWords } from './types';

/** Every check's words, kept with each audit so that whoever shows it needs no judge. */
export const catalogue: CheckWords[] = checks.map(({ id, title, why, scope = 'page', element, aspect = aspectOf[element], severity }) => ({
  id,
  title,
  why,
  scope,
  element,
  aspect,
  severity,
}));
