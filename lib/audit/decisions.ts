import type { Decision, Finding } from './types';

/** Findings with what people decided. The newest decision holds; one that was reopened, or dismissed until a date now past, is open again. */
export function withDecisions(findings: Finding[], decisions: Decision[], date?: string): Finding[] {
  const newest = new Map<string, Decision>();
  for (const decision of [...decisions].sort((one, other) => (one.at < other.at ? -1 : 1))) newest.set(decision.fingerprint, decision);
  return findings.map(({ decision: _, ...finding }) => {
    const decision = newest.get(finding.fingerprint);
    return decision && holds(decision, date) ? { ...finding, decision } : finding;
  });
}

const holds = ({ kind, until }: Decision, date: string | undefined): boolean => kind !== 'reopened' && !(until && date && until < date);
