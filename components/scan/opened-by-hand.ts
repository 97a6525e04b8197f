import type { Audit, AuditedTouchpoint } from '@/lib/audit';
import { type Plan, planTouchpoints, whyByHand } from '@/lib/plan';

/** Those still to be opened come first. */
export function openedByHand(plan: Plan, audit: Audit | undefined): Opened[] {
  const read = new Map(audit?.touchpoints.map((one) => [one.touchpointId, one]));
  const all = planTouchpoints(plan).flatMap(({ touchpoint: { id, name, url, match }, channel }): Opened[] => {
    const why = whyByHand({ url, match }, channel);
    const seen = read.get(id);
    if (why === undefined) return asksToSignIn(seen) ? [{ id, name, url }] : [];
    return [{ id, name, url, why, ...(seen?.status === 'scanned' && { readAt: seen.capturedAt }) }];
  });
  return all.toSorted((one, other) => Number(one.readAt !== undefined) - Number(other.readAt !== undefined));
}

const asksToSignIn = (seen: AuditedTouchpoint | undefined): boolean =>
  seen?.attempt?.wall === 'login-wall' || (seen?.status === 'notJudged' && seen.outcomes.some(({ reason }) => reason === 'login-wall'));

export interface Opened {
  id: string;
  name: string;
  url?: string;
  /** Absent where the page asked to sign in. */
  why?: string;
  /** When it was read on such a visit. */
  readAt?: string;
}
