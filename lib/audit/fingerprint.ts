import type { Check, Found } from '@/lib/checks';

/**
 * Identity of a finding over small edits of the page: the check, the touchpoint, what it is about, and its key.
 * Quotes stay out, so a reworded sentence keeps the decision people made. The oldest id counts, so a renamed check keeps it too.
 */
export function fingerprint(check: Pick<Check, 'id' | 'formerly'>, found: Found, touchpointId = '', apart = ''): string {
  const about = Object.entries(found.about ?? {})
    .filter(([, id]) => id)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, id]) => `${kind}=${id}`);
  const subject = found.key ? plainWords(found.key) : about.length ? '' : plainWords(found.says);
  return hash([check.formerly?.[0] ?? check.id, touchpointId, about.join('&'), subject, apart].join('|'));
}

/** Fingerprints of all that one check found on one touchpoint; two about the same thing are told apart by their words. */
export function fingerprints(check: Pick<Check, 'id' | 'formerly'>, found: Found[], touchpointId?: string): string[] {
  const first = found.map((each) => fingerprint(check, each, touchpointId));
  return first.map((print, at) =>
    first.indexOf(print) === first.lastIndexOf(print)
      ? print
      : fingerprint(check, found[at] as Found, touchpointId, plainWords((found[at] as Found).says)),
  );
}

/** Letters and digits only, lower case, no accents: case, dashes and quotation marks make no new finding. */
const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** FNV-1a, run twice with different starts: 64 bits are plenty for a plan's findings, and it needs no waiting. */
function hash(text: string): string {
  const run = (start: number) => {
    let value = start;
    for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) as number), 0x01000193) >>> 0;
    return value.toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x9e3779b9);
}
