import type { Decision, Finding } from '@/lib/audit';
import { db } from './db';
import { together } from './guard';

/** Records what a person decided about a finding. Earlier decisions stay, so that it can be undone. */
export const decide = (decision: Decision): Promise<void> =>
  together([db.decisions], async () => {
    await db.decisions.put(decision);
  });

/** Takes one decision back; the one before it holds again. */
export const undoDecision = (id: string): Promise<void> => together([db.decisions], () => db.decisions.delete(id));

/** Every decision of a plan, oldest first. */
export const listDecisions = (planId: string): Promise<Decision[]> => db.decisions.where({ planId }).sortBy('at');

/** Findings with the newest decision on each, decisions given oldest first. One that was reopened, or put off until a date before `date`, no longer counts. */
export function decided(findings: Finding[], decisions: readonly Decision[], date: string): Finding[] {
  const newest = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  return findings.map((finding) => {
    const decision = newest.get(finding.fingerprint);
    const holds = decision && decision.kind !== 'reopened' && !(decision.until && decision.until < date);
    return holds ? { ...finding, decision } : finding;
  });
}
