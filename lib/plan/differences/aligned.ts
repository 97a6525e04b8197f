/** One piece of two lists laid side by side. */
export interface Piece<Value> {
  value: Value;
  in: 'both' | 'before' | 'after';
}

/** Longest lists that are compared sign by sign; the table has this many places squared. */
const LONGEST = 2000;

/** Two lists side by side, as much of them in common as can be in one order. */
export function aligned<Value>(before: readonly Value[], after: readonly Value[]): Piece<Value>[] {
  if (before.length > LONGEST || after.length > LONGEST)
    return [...before.map((value) => ({ value, in: 'before' }) as const), ...after.map((value) => ({ value, in: 'after' }) as const)];
  const width = after.length + 1;
  // How much is in common from each pair of places on; one flat table, last place first.
  const common = new Uint16Array((before.length + 1) * width);
  const at = (one: number, other: number): number => common[one * width + other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      common[one * width + other] = before[one] === after[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
  const pieces: Piece<Value>[] = [];
  let [one, other] = [0, 0];
  while (one < before.length || other < after.length) {
    const both = one < before.length && other < after.length && before[one] === after[other];
    const gone = !both && one < before.length && (other === after.length || at(one + 1, other) >= at(one, other + 1));
    pieces.push(
      both
        ? { value: after[other] as Value, in: 'both' }
        : gone
          ? { value: before[one] as Value, in: 'before' }
          : { value: after[other] as Value, in: 'after' },
    );
    if (both || gone) one += 1;
    if (both || !gone) other += 1;
  }
  return pieces;
}

/** Two texts side by side, word by word; neighbouring words of the same kind stand together. */
export function alignedWords(before: string, after: string): Piece<string>[] {
  const joined: Piece<string>[] = [];
  for (const piece of aligned(wordsOf(before), wordsOf(after))) {
    const last = joined.at(-1);
    if (last?.in === piece.in) last.value += ` ${piece.value}`;
    else joined.push({ ...piece });
  }
  return joined;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
