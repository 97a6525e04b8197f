import type { CheckOutcome } from '@/lib/audit';
import type { Run } from '@/lib/audit/run-check';
import type { Check, Inputs, Severity } from '@/lib/checks';
import type { Certainty, NotJudgedReason } from '@/lib/reading';

export type Kind = 'clear' | 'found' | 'notJudged' | 'knownWrong';

export interface Example {
  /** What is special about it; no two alike. */
  name: string;
  /** The plan as written; what is left out is filled with the least a plan needs. */
  plan?: object;
  /** One page's HTML, captured and read for real. */
  page?: string;
  /** Several pages by touchpoint name, for checks across touchpoints. */
  pages?: Record<string, string>;
  /** Pages as they were at the audit that was finished last, by touchpoint name; checks across touchpoints. */
  earlier?: Record<string, string>;
  /** Name or id of the touchpoint the page is; the plan's first where left out. */
  touchpoint?: string;
  /** What the captured page says of itself beyond its HTML: `url`, `visibility`, `responseStatus`. */
  snapshot?: object;
  /** ISO `YYYY-MM-DD`. */
  date?: string;
  /** Inputs handed over as they are, in place of what the page would give. */
  given?: Partial<Inputs>;
  /** Why touchpoints brought no document, by name; across checks. */
  attempts?: Record<string, string>;

  // what is expected
  /** One finding's statement. */
  says?: RegExp;
  /** Quotes that the findings show, each whole. */
  quotes?: string[];
  /** How many findings, where it matters. */
  count?: number;
  severity?: Severity;
  certainty?: Certainty;
  /** Why it cannot be judged; `notApplicable` where there is nothing to judge. */
  because?: NotJudgedReason | 'notApplicable';
  /** The part of the plan that is missing. */
  planPart?: string;
  /** Known wrong only: what it ought to be. */
  should?: 'found' | 'clear' | 'notJudged';
}

export interface Examples {
  clear: Example[];
  found: Example[];
  notJudged?: Example[];
  knownWrong?: Example[];
}

const setting = ['name', 'plan', 'page', 'pages', 'earlier', 'touchpoint', 'snapshot', 'date', 'given', 'attempts'];
const expected: Record<Kind, string[]> = {
  clear: [],
  found: ['says', 'quotes', 'count', 'severity', 'certainty'],
  notJudged: ['because', 'planPart'],
  knownWrong: ['should'],
};

/** What is wrong with the examples themselves; each a sentence. */
export function flaws(check: Pick<Check, 'scope'>, examples: Examples): string[] {
  const { clear, found, notJudged = [], knownWrong = [] } = examples;
  const all = (Object.entries({ clear, found, notJudged, knownWrong }) as [Kind, Example[]][]).flatMap(([kind, list]) =>
    list.map((example) => ({ kind, example })),
  );
  const list = unknown(examples, ['clear', 'found', 'notJudged', 'knownWrong'], 'The examples');
  if (!clear.length || !found.length) list.push('At least one clear and one found example is needed.');
  if ((check.scope ?? 'page') === 'page' && !notJudged.length) list.push('A page check needs an example that cannot be judged.');
  if (clear.length + notJudged.length <= found.length) list.push('Counter-examples must outnumber examples.');
  for (const { kind, example } of all) list.push(...flawsOf(kind, example));
  return [...list, ...twins(all.map(({ example }) => example))];
}

function flawsOf(kind: Kind, example: Example): string[] {
  const who = `“${example.name}”`;
  const list = unknown(example, [...setting, ...expected[kind]], who);
  if (!example.name?.trim()) list.push('An example has no name.');
  if (!example.plan && example.page === undefined && !example.pages && !example.given) list.push(`${who} shows nothing to judge.`);
  if (kind === 'found' && !example.says && !example.quotes?.length) list.push(`${who} expects nothing: say what is found (says, quotes).`);
  if (example.quotes && !example.quotes.length) list.push(`${who} has an empty list of quotes.`);
  if (example.says && example.says.test('')) list.push(`${who} accepts every statement.`);
  if (kind === 'notJudged' && !example.because) list.push(`${who} does not say why it cannot be judged (because).`);
  if (kind === 'knownWrong' && !example.should) list.push(`${who} does not say what it should be.`);
  return list;
}

const unknown = (given: object, known: string[], who: string): string[] =>
  Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => `${who} has an unknown key: ${key}.`);

function twins(examples: Example[]): string[] {
  const sets = new Map<string, Example>();
  const names = new Set<string>();
  const list: string[] = [];
  for (const example of examples) {
    if (names.has(example.name)) list.push(`Two examples are called “${example.name}”.`);
    names.add(example.name);
    const content = JSON.stringify(setting.slice(1).map((key) => example[key as keyof Example] ?? null));
    const twin = sets.get(content);
    if (twin) list.push(`“${example.name}” is the same as “${twin.name}”.`);
    sets.set(content, example);
  }
  return list;
}

/** How the run differs from what the example expects, in one line; nothing where it agrees. */
export function complaintAbout(kind: Kind, example: Example, { outcome, found }: Run): string | undefined {
  const came = `came: ${told(outcome)}${found.map(({ says, evidence }) => `\n  ${says} ${evidence.map(({ quote }) => `«${quote}»`).join(' ')}`).join('')}`;
  const differ = (wanted: string) => `wanted: ${wanted}; ${came}`;
  if (kind === 'knownWrong')
    return outcome.outcome === example.should ? `This comes out right now (${example.should}): move it out of knownWrong.` : undefined;
  if (kind === 'notJudged') {
    const reason = outcome.outcome === 'notApplicable' ? 'notApplicable' : outcome.reason;
    if (reason !== example.because) return differ(`not judged because ${example.because}`);
    return example.planPart && outcome.planPart !== example.planPart ? differ(`the plan lacks ${example.planPart}`) : undefined;
  }
  if (outcome.outcome !== kind) return differ(kind);
  if (kind === 'clear') return undefined;
  const quotes = found.flatMap(({ evidence, values = [] }) => [...evidence, ...values].map(({ quote }) => quote));
  const absent = example.quotes?.find((quote) => !quotes.includes(quote));
  if (absent !== undefined) return differ(`the quote «${absent}»`);
  if (example.count !== undefined && found.length !== example.count) return differ(`${example.count} findings`);
  const fits = found.filter(
    ({ says, severity, certainty = 'confirmed' }) =>
      (!example.says || example.says.test(says)) &&
      (!example.severity || example.severity === severity) &&
      (!example.certainty || example.certainty === certainty),
  );
  return fits.length ? undefined : differ([example.says, example.severity, example.certainty].filter(Boolean).join(', '));
}

const told = ({ outcome, reason, sentence }: CheckOutcome): string => [outcome, reason, sentence].filter(Boolean).join(', ');
