import type { Audit, CheckOutcome, CheckWords, Finding } from '@/lib/audit';

/** A check of the plan with what came of it. */
interface Spoken {
  check: CheckWords;
  /** Those that stand; what people set aside is left out. */
  findings: Finding[];
}

type Element = CheckWords['element'];
type Aspect = NonNullable<CheckWords['aspect']>;

/** What the checks of the plan say of one core element of a marketing system, or of one of people, process and performance. */
export interface PartReadiness<Key extends Element | Aspect = Element | Aspect> {
  key: Key;
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
export const elements: readonly Element[] = [
  'vision',
  'data and insights',
  'strategy',
  'execution and optimisation',
  'tools and integration',
  'people and culture',
];

export const aspects: readonly Aspect[] = ['people', 'process', 'performance'];

type Judged = Pick<Audit, 'catalogue' | 'outcomes' | 'findings'>;

/** The checks of the plan by core element, from a stored audit. */
export const readinessOf = (audit: Judged): PartReadiness<Element>[] => sorted(audit, elements, ({ element }) => element);

/** The same checks by what they speak for. An audit judged before that was kept has none. */
export const readinessByAspect = (audit: Judged): PartReadiness<Aspect>[] => sorted(audit, aspects, ({ aspect }) => aspect);

function sorted<Key extends Element | Aspect>(
  { catalogue, outcomes, findings }: Judged,
  keys: readonly Key[],
  keyOf: (check: CheckWords) => Key | undefined,
): PartReadiness<Key>[] {
  const came = new Map(outcomes.map((outcome) => [outcome.check, outcome]));
  const made = new Map(keys.map((key) => [key, empty(key)]));
  for (const check of catalogue) {
    const outcome = came.get(check.id);
    const key = keyOf(check);
    const row = key && made.get(key);
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

const empty = <Key extends Element | Aspect>(key: Key): PartReadiness<Key> => ({
  key,
  checks: 0,
  clear: [],
  found: [],
  unsure: [],
  setAside: [],
  silent: [],
});

function sort(row: PartReadiness, check: CheckWords, all: Finding[]) {
  const findings = all.filter(stands);
  if (!findings.length) row.setAside.push(check);
  else if (findings.some(({ certainty }) => certainty === 'confirmed')) row.found.push({ check, findings });
  else row.unsure.push({ check, findings });
}

/** Confirmed or handed to somebody it is still a fault of the plan; dismissed or approved it is none. */
const stands = ({ decision }: Finding): boolean => decision?.kind !== 'dismissed' && decision?.kind !== 'approved';

/** One count over several elements. */
export const total = (rows: readonly PartReadiness[], of: (row: PartReadiness) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
