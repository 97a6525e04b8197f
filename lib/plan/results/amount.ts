/** A count or sum as spreadsheets of any country write it; undefined where it is none. Percentages are no counts. */
export function amount(written: string): number | undefined {
  const bare = written.replace(/[\s\u00A0\u202F'’]/g, '').replace(/^[^\d,.()-]+|[^\d,.()]+$/g, '');
  // A percentage is no count, and a day is none.
  if (written.includes('%') || /\d-\d/.test(written) || !/\d/.test(bare)) return undefined;
  const negative = /^\(.*\)$|^-/.test(bare);
  const digits = bare.replace(/[()-]/g, '');
  if (!/^[\d.,]+$/.test(digits)) return undefined;
  const value = Number(decimalPoint(digits));
  return Number.isFinite(value) ? (negative ? -value : value) : undefined;
}

/** The last of two different marks is the decimal one; a single mark before three digits divides thousands. */
function decimalPoint(digits: string): string {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  const last = Math.max(comma, point);
  if (last < 0) return digits;
  const mark = digits.charAt(last);
  const both = comma >= 0 && point >= 0;
  const several = digits.indexOf(mark) !== last;
  const thousands = !both && (several || (/^\d{3}$/.test(digits.slice(last + 1)) && /^[1-9]\d{0,2}$/.test(digits.slice(0, last))));
  if (thousands) return digits.replaceAll(mark, '');
  return `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
}

/** A day as exports write it (`20261031`, `2026-10-31`, `31/10/2026`, `Oct 31, 2026`), as an ISO date; undefined where it cannot be told. */
export function dayOf(written: string): string | undefined {
  const text = written.trim();
  const plain = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/.exec(text);
  if (plain) return real(`${plain[1]}-${plain[2]}-${plain[3]}`);
  const [, one, other, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(text) ?? [];
  if (one && other && year) {
    // Which of two small numbers is the month, nobody can tell.
    if (Number(one) <= 12 && Number(other) <= 12 && one !== other) return undefined;
    const [day, month] = Number(one) > 12 ? [one, other] : [other, one];
    return real(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text)) return undefined;
  const at = Date.parse(`${text} UTC`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10);
}

const real = (iso: string): string | undefined => (Number.isNaN(Date.parse(iso)) ? undefined : iso);
