import { bad, good, type Outcome } from '../problem';
import type { PlanProblem } from './define';
import { foreign } from './foreign';
import { normalise } from './normalise';
import { readerFor } from './readers';
import type { Plan } from './schema';
import { validate } from './validate';

export interface ReadPlan {
  plan: Plan;
  /** Name of the reader that read it: `yaml` or `json`. */
  format: string;
  text: string;
}

/** More than anyone mends in one go. */
const MOST_PROBLEMS = 100;

/** A plan from a file's text, or everything that is wrong with the file. Never throws. */
export function readPlan(text: string, fileName: string): Outcome<ReadPlan> {
  const clean = text.replace(/^\uFEFF/, '');
  const other = foreign(clean, fileName);
  if (other) return bad({ ...other, where: fileName });
  const reader = readerFor(clean, fileName);
  const parsed = reader.parse(clean);
  if (parsed.fatal || !parsed.tree) return bad(...told(parsed.problems, fileName));
  const checked = validate(parsed.tree);
  const problems = [...parsed.problems, ...(checked.ok ? [] : checked.problems)];
  if (!checked.ok || problems.length > 0) return bad(...told(problems, fileName));
  return good({ plan: normalise(checked.value), format: reader.name, text });
}

/** In the order of the file; what has no line stands first. */
function told(problems: PlanProblem[], fileName: string): PlanProblem[] {
  const ordered = problems
    .map((problem) => ({ ...problem, where: problem.where ?? fileName }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (ordered.length <= MOST_PROBLEMS) return ordered;
  const left = ordered.length - MOST_PROBLEMS;
  return [
    ...ordered.slice(0, MOST_PROBLEMS),
    { code: 'more', what: `${left} more of the kind follow.`, where: fileName, mend: 'Mend these first, then load the file again.' },
  ];
}
