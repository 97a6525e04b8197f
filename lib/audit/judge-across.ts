import { type Check, checks, type Inputs, type ReadTouchpoint, type Scope } from '@/lib/checks';
import { type Plan, planTouchpoints, previewOf } from '@/lib/plan';
import { findingsOf, ranked } from './findings';
import { type Context, supplyFrom } from './inputs';
import { runCheck } from './run-check';
import type { AuditedTouchpoint, CheckOutcome, Finding } from './types';

interface Verdict {
  findings: Finding[];
  outcomes: CheckOutcome[];
}

/** Judges all touchpoints together. Pages outside the plan take no part. */
export function judgeAcross({ plan, date, touchpoints }: { plan: Plan; date: string; touchpoints: AuditedTouchpoint[] }): Verdict {
  return judge('across', { plan, date, across: acrossContext(plan, touchpoints) });
}

/** Judges the brief itself: can it be held to at all? */
export const judgePlan = ({ plan, date }: { plan: Plan; date: string }): Verdict => judge('plan', { plan, date });

function judge(scope: Scope, context: Context): Verdict {
  const runs = checks.filter((check) => check.scope === scope).map((check: Check) => ({ check, ...runCheck(check, supplyFrom(context)) }));
  const findings = runs.flatMap(({ check, found }) => findingsOf(check, found, { plan: context.plan }));
  return { findings: ranked(findings, context.plan), outcomes: runs.map(({ outcome }) => outcome) };
}

/** What checks across touchpoints work on: every planned touchpoint, and those that were read. */
export function acrossContext(plan: Plan, audited: AuditedTouchpoint[]): NonNullable<Context['across']> {
  const byId = new Map(audited.filter(({ offPlan }) => !offPlan).map((one) => [one.touchpointId, one]));
  const messages = new Map(plan.messages.map((message) => [message.id, message]));
  const touchpoints: ReadTouchpoint[] = [];
  const coverage: Inputs['coverage'] = [];
  const asVariant = previewOf(plan);
  for (const { touchpoint, channel } of planTouchpoints(plan)) {
    const one = byId.get(touchpoint.id);
    const seen = one && one.status !== 'notScanned';
    coverage.push({
      touchpoint,
      channel,
      ...(seen && one.capturedAt && { scannedAt: one.capturedAt }),
      ...(one?.reason && { reason: one.reason }),
    });
    if (one?.status !== 'scanned') continue;
    touchpoints.push({
      touchpoint: asVariant(touchpoint),
      channel,
      landings: one.landings.flatMap((landing) => {
        const message = messages.get(landing.message);
        const debt = one.owed.find((each) => each.message === landing.message);
        return message ? [{ ...landing, message, ...(debt && { owed: { because: debt.because } }) }] : [];
      }),
      facts: one.facts,
      actions: one.actions,
      surfaces: one.surfaces ?? { firstScreen: [], conflicts: [] },
    });
  }
  return { touchpoints, coverage };
}
