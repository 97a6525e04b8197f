import type { Audit, CheckOutcome, CheckWords, Finding } from '@/lib/audit';

/** A check of the plan with what came of it. */
interface Spoken {
  check: CheckWords;
  /** Those that stand; what people set aside is left out. */
  findings: Finding[];
}

/** What the checks of the plan say of one core element of a marketing system. */
export interface ElementReadiness {
  element: CheckWords['element'];
  /** All checks that speak for it, judged or not. */
  checks: number;
  clear: CheckWords[];
  found: Spoken[];
  /** Found, but someone should look whether it is meant. */
  unsure: Spoken[];
  /** Everything found was set aside by a person. */
  setAside: CheckWords[];
  silent: { check: CheckWords; outcome: CheckOutcome }[];
}

/** In the order in which a plan is made. */
export const elements: readonly CheckWords['element'][] = [
  'vision',
  'data and insights',
  'strategy',
  'execution and optimisation',
  'tools and integration',
  'people and culture',
];

/** The checks of the plan by element, from a stored audit. */
export function readinessOf({ catalogue, outcomes, findings }: Pick<Audit, 'catalogue' | 'outcomes' | 'findings'>): ElementReadiness[] {
  const came = new Map(outcomes.map((outcome) => [outcome.check, outcome]));
  const made = new Map(elements.map((element) => [element, empty(element)]));
  for (const check of catalogue) {
    const outcome = came.get(check.id);
    const row = made.get(check.element);
    if (check.scope !== 'plan' || !outcome || !row) continue;
    row.checks += 1;
    if (outcome.outcome === 'found')
      sort(
        row,
        check,
        findings.filter((finding) => finding.check === check.id),
      );
    else if (outcome.outcome === 'clear') row.clear.push(check);
    else row.silent.push({ check, outcome });
  }
  return [...made.values()];
}

const empty = (element: CheckWords['element']): ElementReadiness => ({
  element,
  checks: 0,
  clear: [],
  found: [],
  unsure: [],
  setAside: [],
  silent: [],
});

function sort(row: ElementReadiness, check: CheckWords, all: Finding[]) {
  const findings = all.filter(stands);
  if (!findings.length) row.setAside.push(check);
  else if (findings.some(({ certainty }) => certainty === 'confirmed')) row.found.push({ check, findings });
  else row.unsure.push({ check, findings });
}

/** Confirmed or handed to somebody it is still a fault of the plan; dismissed or approved it is none. */
const stands = ({ decision }: Finding): boolean => decision?.kind !== 'dismissed' && decision?.kind !== 'approved';

/** One count over several elements. */
export const total = (rows: readonly ElementReadiness[], of: (row: ElementReadiness) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
