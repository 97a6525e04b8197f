import type { PlanProblem } from '../define';
import type { Issue } from './issue';

const SHARES = new Set(['share', 'testing', 'min', 'max']);

/** Shares over 1, figures written as text, half priorities; undefined where the complaint is of another kind. */
export function numberWords(issue: Issue, field: string, value: unknown): PlanProblem | undefined {
  const wanted =
    (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int')) ||
    (typeof value === 'number' && issue.code.startsWith('too_'));
  if (!wanted) return undefined;
  const written = typeof value === 'string' ? value.trim() : String(value);
  const shown = `\`${written.slice(0, 40)}\``;
  if (SHARES.has(field)) return share(field, written, shown, typeof value);
  if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(written)) {
    return { code: 'number-quoted', what: `${shown} is in quotes, so it reads as text.`, mend: `Write ${written} without quotes.` };
  }
  if (field === 'priority') return { code: 'priority-form', what: `${shown} is no priority.`, mend: 'Write a whole number from 1; 1 matters most.' };
  if (field === 'readingGrade') return { code: 'grade-form', what: `${shown} is no school grade.`, mend: 'Write a number from 1 to 20, such as 8.' };
  return { code: 'number-wanted', what: `\`${field}\` is not a number that can be used here.`, mend: 'Write a plain number, such as 3.' };
}

function share(field: string, written: string, shown: string, kind: string): PlanProblem {
  const figure = Number(written.replace(/\s*%$/, '').replace(',', '.'));
  const percent = written.endsWith('%') || figure > 1;
  if (Number.isFinite(figure) && percent && figure <= 100 && figure >= 0) {
    return { code: 'share-percent', what: `${shown} is not a share between 0 and 1.`, mend: `Write ${round(figure / 100)} for ${figure} %.` };
  }
  if (kind === 'string' && Number.isFinite(figure) && figure >= 0 && figure <= 1 && written) {
    return { code: 'number-quoted', what: `${shown} reads as text.`, mend: `Write ${figure} without quotes.` };
  }
  return { code: 'share-form', what: `\`${field}\` must be a share between 0 and 1.`, mend: 'Write 0.4 for 40 %.' };
}

const round = (figure: number): number => Math.round(figure * 10_000) / 10_000;
