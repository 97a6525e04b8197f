const LIMIT = 6000;
let remembered = new Map<string, Set<number>>();

/** Share of common four-letter runs of two texts (cosine), 0 to 1: finds wording kept through inflection and word order. */
export function gramLikeness(a: string, b: string): number {
  const left = grams(a);
  const right = grams(b);
  if (left.size === 0 || right.size === 0) return 0;
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared += 1;
  return shared / Math.sqrt(left.size * right.size);
}

function grams(text: string): Set<number> {
  const known = remembered.get(text);
  if (known) return known;
  const flat = ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const made = new Set<number>();
  for (let at = 0; at + 4 <= flat.length; at += 1) {
    // Four UTF-16 units folded into one number: quicker to compare than strings, collisions are harmless.
    made.add(((flat.charCodeAt(at) * 31 + flat.charCodeAt(at + 1)) * 31 + flat.charCodeAt(at + 2)) * 31 + flat.charCodeAt(at + 3));
  }
  if (remembered.size >= LIMIT) remembered = new Map();
  remembered.set(text, made);
  return made;
}
