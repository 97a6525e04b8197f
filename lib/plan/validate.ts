import { bad, good, type Outcome } from '../problem';
import type { Path, PlanProblem, Tree } from './define';
import { directoryOf } from './ids';
import { isRecord, pathText, spots } from './parts';
import { misled } from './references';
import { PLAN_VERSION, planFile, type Written } from './schema';
import { wantsText } from './shape';
import { headWords } from './words/head';
import { type Issue, issueWords, type Placed } from './words/issue';
import { patternWords } from './words/pattern';

/** The tree held against the schema: the plan as written, or every fault with its place. */
export function validate(tree: Tree): Outcome<Written> {
  const head = headWords(tree.value);
  if (head) return bad(withPlace(head, tree));
  const value = withoutBlanks(tree.value) as Record<string, unknown>;
  if (typeof value.throughlinePlan === 'string') value.throughlinePlan = PLAN_VERSION;
  let outcome = planFile.safeParse(value);
  // `name: 2026` and `name: yes` mean text, spelt as the file spells them.
  if (!outcome.success && mendTexts(outcome.error.issues, value, tree)) outcome = planFile.safeParse(value);

  const hosts = spots(value, 'brand.hosts[]').map((spot) => String(spot.value));
  const issues = outcome.success ? [] : outcome.error.issues.flatMap((issue) => issueWords(issue, steps(issue), dig(value, steps(issue)), hosts));
  const placed = [...withoutEchoes(issues), ...misled(value, directoryOf(value)), ...patternWords(value)].map((problem) => withPlace(problem, tree));
  const problems = [...tree.repeated.map(twice), ...placed];
  return outcome.success && problems.length === 0 ? good(outcome.data) : bad(...problems);
}

const twice = ({ name, line, column }: Tree['repeated'][number]): PlanProblem => ({
  code: 'duplicate-field',
  where: `line ${line}, column ${column}`,
  what: `\`${name.slice(0, 60)}\` is given twice here.`,
  mend: 'Keep one of the two.',
  line,
  column,
});

const steps = ({ path }: Issue): (string | number)[] => path.map((step) => (typeof step === 'number' ? step : String(step)));
const dig = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => (node as Record<string | number, unknown> | undefined)?.[step], value);

/** A field left blank counts as not there: people fill templates from the top. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([name, field]) => [name, withoutBlanks(field)]),
  );
}

function mendTexts(issues: Issue[], value: Record<string, unknown>, tree: Tree): boolean {
  let mended = false;
  for (const issue of issues) {
    const path = steps(issue);
    const found = dig(value, path);
    if ((issue.code !== 'invalid_type' && issue.code !== 'invalid_union') || (typeof found !== 'number' && typeof found !== 'boolean')) continue;
    if (!wantsText(path)) continue;
    const holder = dig(value, path.slice(0, -1)) as Record<string | number, unknown>;
    holder[path.at(-1) as string | number] = tree.written(path) ?? String(found);
    mended = true;
  }
  return mended;
}

/** A field that is missing because its name is mistyped is told once, as the mistyped one. */
function withoutEchoes(problems: Placed[]): Placed[] {
  const meant = new Set(
    problems
      .filter(({ code }) => code === 'field-unknown')
      .map(({ at, mend }) => pathText([...at.slice(0, -1), /^Did you mean `(.+)`\?$/.exec(mend ?? '')?.[1] ?? ''])),
  );
  return problems.filter(({ code, at }) => code !== 'field-missing' || !meant.has(pathText(at)));
}

/** Where a field is missing, its holder's place is shown. */
function withPlace({ at, key, ...problem }: Placed, tree: Tree): PlanProblem {
  const place = tree.place(at, key) ?? tree.place(at.slice(0, -1));
  const path = pathText(at);
  const where = [place && `line ${place.line}`, path].filter(Boolean).join(', ');
  return { ...problem, ...(where && { where }), ...(path && { path }), ...place };
}
