import { distance } from 'fastest-levenshtein';
import type { Decision, Finding, Returned } from '@/lib/audit';

interface When {
  /** The audit's date, ISO. */
  date: string;
  /** When each touchpoint was read last, ISO 8601, by id. */
  seen: ReadonlyMap<string, string>;
}

/**
 * Findings with the newest decision on each, decisions given oldest first. One that was reopened no longer counts; one that came to
 * its end by itself is told as returned: put off until a date that has passed, said to be fixed and found again by a later reading,
 * or dismissed while the page said something else.
 */
export function decided(findings: Finding[], decisions: readonly Decision[], when: When): Finding[] {
  const newest = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  return findings.map((finding) => {
    const decision = newest.get(finding.fingerprint);
    if (!decision || decision.kind === 'reopened') return finding;
    const because = ended(finding, decision, when);
    return because ? { ...finding, returned: { decision, because } } : { ...finding, decision };
  });
}

function ended(finding: Finding, decision: Decision, { date, seen }: When): Returned['because'] | undefined {
  if (decision.until && decision.until < date) return 'until';
  if (decision.kind === 'fixed' && (seenLast(finding, seen) ?? '') > decision.at) return 'foundAgain';
  return decision.kind === 'dismissed' && saysOtherwise(finding, decision) ? 'changed' : undefined;
}

/** The last reading of its own page; of all pages where it stands on several. */
function seenLast({ touchpointId }: Finding, seen: When['seen']): string | undefined {
  return touchpointId === undefined ? [...seen.values()].sort().at(-1) : seen.get(touchpointId);
}

/** Of a missing message the evidence is only the closest sentence: it may change as the page likes. */
const ABSENT = 'message/missing';

/** No sentence that stands there now resembles one that stood there when it was decided. */
function saysOtherwise({ check, evidence }: Finding, { about }: Decision): boolean {
  const then = about?.quotes ?? [];
  const now = evidence.map(({ quote }) => quote);
  return check !== ABSENT && then.length > 0 && now.length > 0 && !now.some((quote) => then.some((other) => alike(quote, other)));
}

/** Share of letters that may differ between two editions of a sentence that people would call the same. */
const SMALL_EDIT = 0.4;

function alike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return figures(a) === figures(b) && distance(a, b) <= SMALL_EDIT * Math.max(a.length, b.length);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Another figure is another statement, however small the edit. */
const figures = (text: string): string => (text.match(/\p{N}+/gu) ?? []).join(' ');
