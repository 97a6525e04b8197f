import { plainNumber } from './figure-units';
import type { Figure } from './figures';

/** "between 1% and 3%", "10–20", "3 to 5 days": one figure with two ends. */
export function joinRanges(text: string, list: Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const next of list) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, next.start) : '';
    const range =
      last &&
      !last.to &&
      (/^\s?(?:[–—-]|to|bis)\s?$/i.test(between) || (/^\s?and\s$/i.test(between) && /\bbetween\s$/i.test(text.slice(0, last.start))));
    if (!last || !range || next.value <= last.value * 0.01) {
      joined.push(next);
      continue;
    }
    // "3 to 5 days": the unit of the second holds for both.
    const borrows = last.kind === 'count' && next.kind !== 'count' && next.kind !== 'date';
    if (last.kind !== next.kind && !borrows) {
      joined.push(next);
      continue;
    }
    const factor = borrows ? unitFactor(next) : 1;
    joined[joined.length - 1] = { ...next, value: last.value * factor, to: next.value, text: text.slice(last.start, next.end), start: last.start };
  }
  return joined;
}

function unitFactor({ value, text }: Figure): number {
  const bare = plainNumber(/\d[\d.,]*/.exec(text)?.[0] ?? '');
  return bare ? value / bare : 1;
}
