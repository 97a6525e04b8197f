import Papa from 'papaparse';
import { bad, good, type Outcome } from '../../problem';
import { dayOf } from './amount';
import { columnFor, toolFor } from './columns';
import type { ResultsTable } from './types';

/** Longest file that is read, characters; and most rows. */
const LONGEST = 5_000_000;
const MOST_ROWS = 50_000;
/** Exports put their title, period and notes above the headings: so many lines at most. */
const PREAMBLE = 20;

/** Reads an export of figures: finds its headings below whatever stands above them, and what each column holds. */
export function readResults(text: string, fileName: string): Outcome<ResultsTable> {
  if (text.length > LONGEST) return bad(problem('too-large', `${fileName} is larger than 5 MB.`, 'Export a shorter period, or one row a page.'));
  if (text.slice(0, 10_000).includes('\u0000'))
    return bad(problem('not-text', `${fileName} is no text file.`, 'Export the table as CSV and choose that file.'));
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy', preview: MOST_ROWS + PREAMBLE });
  const lines = parsed.data.map((line) => line.map((cell) => cell.trim().slice(0, 2000)));
  const at = headingsAt(lines);
  const headers = lines[at]?.slice(0, 60) ?? [];
  const columns = headers.map(columnFor);
  const rows = lines.slice(at + 1).filter((line) => line.length >= 2 && !isTotal(line));
  if (rows.length === 0 || headers.length < 2)
    return bad(
      problem('no-table', `${fileName} holds no table with headings.`, 'Export the report as CSV, with its headings, and choose that file.'),
    );
  const source = toolFor(headers);
  return good({
    name: fileName,
    ...(source && { source }),
    headers,
    columns,
    rows: rows.slice(0, MOST_ROWS),
    ...period(lines.slice(0, at), rows, columns),
  });
}

/** The first line in which most cells are headings we know. */
function headingsAt(lines: readonly string[][]): number {
  const known = lines.slice(0, PREAMBLE).map((line) => (line[0]?.startsWith('#') ? 0 : new Set(line.map(columnFor).filter(Boolean)).size));
  const best = Math.max(0, ...known);
  if (best >= 2) return known.indexOf(best);
  return Math.max(
    0,
    lines.slice(0, PREAMBLE).findIndex((line) => line.length >= 2 && !line[0]?.startsWith('#')),
  );
}

/** Sums at the foot of an export would count everything twice. */
const isTotal = ([first = '']: readonly string[]): boolean => /^(grand )?totals?\b|^#/i.test(first);

/** From the lines above the table, or from its dates. */
function period(above: readonly string[][], rows: readonly string[][], columns: ResultsTable['columns']): { from?: string; until?: string } {
  const told = above.flat().join(' ');
  const [start, end] = [/start date:?\s*([\d/.-]+)/i, /end date:?\s*([\d/.-]+)/i].map((pattern) => dayOf(pattern.exec(told)?.[1] ?? ''));
  if (start && end) return { from: start, until: end };
  const at = columns.indexOf('date');
  const days = at < 0 ? [] : rows.flatMap((row) => dayOf(row[at] ?? '') ?? []).sort();
  const [from, until] = [days[0], days.at(-1)];
  return from && until ? { from, until } : {};
}

const problem = (code: string, what: string, mend: string) => ({ code: `results/${code}`, what, mend });
