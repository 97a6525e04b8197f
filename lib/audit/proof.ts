import type { Plan } from '@/lib/plan';
import type { ClaimProof, LedgerEntry } from './ledger-types';
import type { AuditedTouchpoint } from './types';

/** A proof that runs out within this many days is worth renewing now. */
const ENDING_DAYS = 45;
const DAY_MS = 86_400_000;

/** Every claim of the plan: what proves it, until when, which messages lean on it, and where it is made, also where only its figure is told. */
export function proofsOf({
  plan,
  date,
  touchpoints,
  ledger,
}: {
  plan: Plan;
  date: string;
  touchpoints: AuditedTouchpoint[];
  ledger: LedgerEntry[];
}): ClaimProof[] {
  const read = touchpoints.filter(({ status, offPlan }) => status === 'scanned' && !offPlan);
  return plan.claims.map((claim) => {
    const { id, text, source, until, replacement } = claim;
    const figures = new Map(
      ledger
        .filter(({ plan: planned }) => planned.some((one) => one.part === 'claim' && one.id === id))
        .flatMap(({ values }) => values.filter(({ standing }) => standing !== 'other' && standing !== 'unplanned').flatMap(({ told }) => told))
        .map((told) => [told.touchpointId, told] as const),
    );
    const uses = read.flatMap(({ touchpointId, claims = [] }): ClaimProof['uses'] => {
      const use = claims.find((one) => one.claim === id);
      if (use) return [{ touchpointId, certainty: use.certainty, evidence: use.evidence }];
      const told = figures.get(touchpointId);
      return told ? [{ touchpointId, certainty: 'confirmed', evidence: told.evidence }] : [];
    });
    return {
      id,
      text,
      standing: standingOf(claim, date),
      ...(source && { source }),
      ...(until && { until }),
      ...(replacement && { replacement }),
      messages: plan.messages.filter(({ proof }) => proof.includes(id)).map((message) => message.id),
      uses,
    };
  });
}

function standingOf({ status, source, until }: Plan['claims'][number], date: string): ClaimProof['standing'] {
  if (status === 'retired') return 'retired';
  if (until && until < date) return 'expired';
  if (!source) return 'unsourced';
  return until && Date.parse(until) - Date.parse(date) <= ENDING_DAYS * DAY_MS ? 'ending' : 'held';
}
