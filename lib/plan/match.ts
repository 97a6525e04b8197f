import { type Address, plainPath } from './address';

/**
 * Does the pattern of a touchpoint cover the address? `*` in the host stands for one or more whole labels,
 * in the path for anything; a pattern without path covers the whole host. `?lang=de` must be there where the pattern names it. Scheme and `www.` do not matter.
 */
export function covers(pattern: string, address: Address): boolean {
  const parts = /^(?:(?:\*|https?):\/\/)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(pattern.trim());
  if (!parts?.[1]) return false;
  if (!hostCovers(parts[1].toLowerCase().replace(/^www\./, ''), address.host)) return false;
  if (!queryCovers(parts[3] ?? '', address.query)) return false;
  const path = parts[2] ?? '';
  if (path === '' || path === '/*') return true;
  // `/blog/*` covers what lies in the folder and the folder itself.
  if (path.endsWith('/*') && wild(plainPath(path.slice(0, -2)), address.path)) return true;
  return wild(plainPath(path), address.path);
}

/** How much a pattern says: the more it spells out, the nearer it is meant. */
export const precision = (pattern: string): number => pattern.replace(/^(?:\*|https?):\/\//i, '').replaceAll('*', '').length;

function hostCovers(pattern: string, host: string): boolean {
  const anyPort = pattern.endsWith(':*');
  const [name, actual] = anyPort ? [pattern.slice(0, -2), host.replace(/:\d+$/, '')] : [pattern, host];
  const labels = actual.split('.').reverse();
  const wanted = name.split('.').reverse();
  for (const [index, label] of wanted.entries()) {
    const last = index === wanted.length - 1;
    if (label === '*' && last) return labels.length > index;
    if (labels[index] === undefined || (label !== '*' && label !== labels[index])) return false;
  }
  return labels.length === wanted.length;
}

/** Parameters that a pattern names must be there, with a value it covers; all others do not matter. */
function queryCovers(pattern: string, query: string): boolean {
  const given = query.split('&');
  return [...new URLSearchParams(pattern)].every(([name, value]) => given.some((one) => wild(`${name}=${value}`, one)));
}

/** Stars without a regular expression: a hostile pattern must not cost more than its length times the text's. */
function wild(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() ?? '';
  if (pieces.length === 0) return text === first;
  const last = pieces.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
