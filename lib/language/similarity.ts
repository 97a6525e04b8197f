/** Share of common character trigrams (Dice), 0 to 1; words are padded so that their beginnings weigh. */
export function dice(a: string, b: string): number {
  if (a === b) return 1;
  const left = trigrams(a);
  const right = trigrams(b);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

const LIMIT = 20000;
let remembered = new Map<string, Set<string>>();

/** Character trigrams of a word, padded. Remembered by word. */
export function trigrams(word: string): Set<string> {
  const known = remembered.get(word);
  if (known) return known;
  const padded = ` ${word} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  if (remembered.size >= LIMIT) remembered = new Map();
  remembered.set(word, grams);
  return grams;
}
