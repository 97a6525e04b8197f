import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely means; undefined where none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const wanted = plain(written);
  let best: { word: string; apart: number } | undefined;
  for (const word of known) {
    const other = plain(word);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, other.length) * 0.4));
    const within =
      wanted.length > 2 && other.length > 2 && (other.startsWith(wanted) || wanted.startsWith(other) || (other.length > 3 && wanted.endsWith(other)));
    if (!within && Math.abs(wanted.length - other.length) > allowed) continue;
    const apart = within || swapped(wanted, other) ? 1 : distance(wanted, other);
    if (apart <= allowed && (!best || apart < best.apart)) best = { word, apart };
  }
  return best?.word;
}

/** `nmae` for `name`: to a finger one slip, to a count of letters two. */
const swapped = (one: string, other: string): boolean => one.length === other.length && [...one].sort().join('') === [...other].sort().join('');

/** Files by hand and by other tools write `call_to_action`, `Call to action`, `callToAction`. */
const plain = (word: string): string =>
  word
    .slice(0, 120)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
