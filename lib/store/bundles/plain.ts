/** How deep data of ours ever nests is under 20. */
const DEEPEST = 60;

/** Whether this is data and nothing but: no key that would reach an object's own workings, and no deeper than anything we write. */
export function isPlainData(value: unknown): boolean {
  const waiting: [unknown, number][] = [[value, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (typeof node !== 'object' || node === null) continue;
    if (depth > DEEPEST) return false;
    if (Object.hasOwn(node, '__proto__')) return false;
    for (const inner of Array.isArray(node) ? node : Object.values(node))
      if (typeof inner === 'object' && inner !== null) waiting.push([inner, depth + 1]);
  }
  return true;
}

/** One line of JSON. A page may have named a field of its own `__proto__`: it stays behind, so that what we write can be read. */
export const lineOf = (row: unknown): string => JSON.stringify(row, (key, value) => (key === '__proto__' ? undefined : value));

/** The same data always as the same text, whatever the order of its keys: for telling rows apart. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** SHA-256, hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
