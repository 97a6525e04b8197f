import type { z } from '../../zod';
import type { Path, PlanProblem } from '../define';
import { nearest } from '../nearest';
import { isRecord } from '../parts';
import { fieldsAt, titleAt } from '../shape';
import { addressWords } from './address';
import { dateWords } from './date';
import { numberWords } from './number';

export type Issue = z.core.$ZodIssue;
/** A problem and the place in the tree it speaks of. */
export type Placed = PlanProblem & { at: Path; key?: 'key' };

/** What the schema complains of, in words for the person who wrote the file. `value` is what stands at the issue's path. */
export function issueWords(issue: Issue, path: Path, value: unknown, hosts: readonly string[]): Placed[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, isRecord(value) ? value : {}));
  if (issue.code === 'invalid_union')
    return branch(issue, value).flatMap((inner) => issueWords(inner, [...path, ...steps(inner)], dig(value, inner.path), hosts));
  return [{ ...plainWords(issue, path, value, hosts), at: path }];
}

function plainWords(issue: Issue, path: Path, value: unknown, hosts: readonly string[]): PlanProblem {
  const field = String(path.findLast((step) => typeof step === 'string') ?? 'plan');
  const item = typeof path.at(-1) === 'number';
  if (value === undefined) return missing(issue, path, field);
  if (value === null) return { code: 'item-blank', what: 'This list item is blank.', mend: 'Write something after the dash, or take the item out.' };
  if (issue.code === 'invalid_format' && issue.format === 'date') return dateWords(String(value));
  if (issue.code === 'invalid_format' && issue.format === 'datetime')
    return { code: 'time-form', what: `\`${String(value).slice(0, 60)}\` is no day with its time.`, mend: 'Write it as 2026-11-30T09:00:00Z.' };
  if (issue.code === 'invalid_format' && issue.format === 'url') return addressWords(String(value), hosts);
  if (issue.code === 'invalid_value') return notAllowed(String(value), issue.values.map(String), item ? undefined : field);
  const number = numberWords(issue, field, value);
  if (number) return number;
  if (issue.code === 'invalid_type') return wrongKind(issue.expected, field, value, item);
  if (issue.code === 'too_small' && Array.isArray(value)) {
    const first = path.length === 1 && field === 'messages';
    return {
      code: 'list-empty',
      what: `\`${field}\` is empty.`,
      mend: first ? 'Write at least one message: what the audience must believe.' : 'Write at least one item.',
    };
  }
  if (issue.code === 'too_small') return { code: 'text-blank', what: `\`${field}\` is blank.`, mend: 'Write something, or take the line out.' };
  if (issue.code === 'too_big' && Array.isArray(value))
    return { code: 'list-long', what: `\`${field}\` has ${value.length} items; ${issue.maximum} is the most.`, mend: 'Keep the newest ones.' };
  if (issue.code === 'too_big')
    return { code: 'text-long', what: `\`${field}\` is too long; ${issue.maximum} characters is the most.`, mend: 'Shorten it.' };
  return { code: 'field-wrong', what: `\`${field}\` cannot be read here.`, mend: 'Compare it with the template.' };
}

function missing(issue: Issue, path: Path, field: string): PlanProblem {
  const owner = titleAt(path.slice(0, -1));
  const what = `${ONLY.has(owner) ? 'The' : 'This'} ${owner} has no \`${field}\`.`;
  if (issue.code === 'invalid_value')
    return { code: 'field-missing', what, mend: `Write \`${field}:\` and one of these: ${issue.values.map(String).join(', ')}.` };
  return { code: 'field-missing', what, mend: EXAMPLES[`${owner}.${field}`] ?? `Write \`${field}:\` and what belongs there.` };
}

/** Parts of which a plan has one. */
const ONLY = new Set(['plan', 'brand', 'commercial brief', 'measurement', 'budget', 'timeline', 'governance']);

const EXAMPLES: Record<string, string> = {
  'plan.brand': 'Write `brand:` and under it, indented, `name: Acme`.',
  'brand.name': 'Write `name: Acme`.',
  'plan.messages': 'Write `messages:` and at least one: `- statement: what the audience must believe`.',
  'message.statement': 'Write `statement:` and, in one sentence, what the audience must believe.',
};

function unknownField(key: string, path: Path, holder: Record<string, unknown>): Placed {
  const known = fieldsAt(path);
  const owner = titleAt(path);
  const near =
    nearest(
      key,
      known.filter((field) => !Object.hasOwn(holder, field)),
    ) ?? nearest(key, known);
  const what = `\`${key.slice(0, 60)}\` is not a field of ${ONLY.has(owner) ? `the ${owner}` : `a ${owner}`.replace(/^a (?=[aeiou])/, 'an ')}.`;
  const mend = near ? `Did you mean \`${near}\`?` : `Known fields: ${known.join(', ')}.`;
  return { code: 'field-unknown', what, mend, at: [...path, key], key: 'key' };
}

function notAllowed(written: string, allowed: string[], field: string | undefined): PlanProblem {
  const near = nearest(written, allowed);
  const what = field ? `\`${written.slice(0, 60)}\` is not a \`${field}\` Throughline knows.` : `\`${written.slice(0, 60)}\` is not known here.`;
  return { code: 'value-unknown', what, mend: `${near ? `Did you mean \`${near}\`? ` : ''}Allowed: ${allowed.join(', ')}.` };
}

function wrongKind(expected: string, field: string, value: unknown, item: boolean): PlanProblem {
  const shown = typeof value === 'string' ? `\`${value.slice(0, 60)}\`` : undefined;
  const subject = item ? `This item of \`${field}\`` : `\`${field}\``;
  if (expected === 'array') {
    const bullet = isRecord(value) ? /^[•‣·–—*]/.exec(Object.keys(value)[0] ?? '')?.[0] : undefined;
    if (!shown)
      return {
        code: 'list-wanted',
        what: `\`${field}\` must be a list.`,
        mend: `Begin each item with a dash (-)${bullet ? ` instead of ${bullet}` : ' on its own line'}.`,
      };
    return {
      code: 'list-wanted',
      what: `\`${field}\` is one text where a list is wanted.`,
      mend: `Put it on its own line with a dash: - ${String(value).slice(0, 60)}`,
    };
  }
  const squeezed = typeof value === 'string' && expected === 'object' ? /^(\w+):(?=[^\s/])/.exec(value)?.[0] : undefined;
  if (squeezed)
    return {
      code: 'colon-space',
      what: `A space is missing after \`${squeezed}\`.`,
      mend: `Write \`${squeezed} ${String(value).slice(squeezed.length, 60)}\`.`,
    };
  if (expected === 'object')
    return { code: 'fields-wanted', what: `${subject} is ${kindOf(value)} where named fields are wanted.`, mend: objectMend(field, value) };
  if (expected === 'boolean') return { code: 'yes-no-wanted', what: `\`${field}\` is ${shown ?? kindOf(value)}.`, mend: 'Write true or false.' };
  return {
    code: 'text-wanted',
    what: `${subject} is ${kindOf(value)} where plain text is wanted.`,
    mend: `Write the text right after the ${item ? 'dash' : 'colon'}; put it in quotes if it holds “: ”.`,
  };
}

function objectMend(field: string, value: unknown): string {
  const first: Record<string, string> = {
    brand: 'name',
    messages: 'statement',
    goals: 'statement',
    claims: 'text',
    tone: 'word',
    terms: 'use',
    escalation: 'when',
  };
  const text = typeof value === 'string' ? value.slice(0, 60) : 'Acme';
  const named = ['audiences', 'features', 'channels', 'touchpoints', 'milestones'].includes(field) ? 'name' : first[field];
  return named ? `Write \`${named}: ${text}\`.` : 'Write them under it, indented, one a line: name: text.';
}

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a group of fields';
  if (typeof value === 'string') return 'plain text';
  return typeof value === 'number' ? 'a number' : 'true or false';
};

/** Of the kinds a field may have, the one the person was writing: the branch for text if text stands there, else the one for fields. */
function branch(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Issue[] {
  const fitting = issue.errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  const text: Issue = { code: 'invalid_type', expected: 'string', path: [], message: '', input: value };
  return fitting ?? [text];
}

const steps = ({ path }: Issue): (string | number)[] => path.map((step) => (typeof step === 'number' ? step : String(step)));
const dig = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown> | undefined)?.[step], value);
