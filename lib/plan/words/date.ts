import type { PlanProblem } from '../define';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date that is none, with the right spelling wherever only one can be meant. */
export function dateWords(written: string): PlanProblem {
  const shown = written.slice(0, 60);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written))
    return { code: 'date-impossible', what: `There is no day ${shown} in the calendar.`, mend: 'Check the month and the day: year-month-day.' };
  const meant = read(written.trim());
  return {
    code: 'date-form',
    what: `\`${shown}\` is not a date written as year-month-day.`,
    mend: meant ? `Write ${meant}.` : 'Write it like 2026-11-30.',
  };
}

function read(written: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written);
  if (iso) return day(iso[1], Number(iso[2]), iso[3]);
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(written);
  const month = named ? MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1 : 0;
  const number = named?.[1] ?? named?.[3];
  if (named && month && number) return day(named[4], month, number);
  // 13.11.2026 can only be the thirteenth; 3.4.2026 may be March or April.
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written);
  if (numeric && Number(numeric[1]) > 12) return day(numeric[3], Number(numeric[2]), numeric[1]);
  if (numeric && Number(numeric[2]) > 12) return day(numeric[3], Number(numeric[1]), numeric[2]);
  return undefined;
}

function day(year: string | undefined, month: number, date: string | undefined): string | undefined {
  if (month < 1 || month > 12 || Number(date) < 1 || Number(date) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
