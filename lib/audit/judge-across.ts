import { type Check, checks, type Inputs, type ReadTouchpoint, type Scope } from '@/lib/checks';
import { type Plan, planTouchpoints, previewOf } from '@/lib/plan';
import { findingsOf, ranked } from './findings';
import { type Context, supplyFrom } from './inputs';
import { compareReadings } from './message-drift';
import { runCheck } from './run-check';
import type { AuditedTouchpoint, CheckOutcome, Finding } from './types';

interface Verdict {
  findings: Finding[];
  outcomes: CheckOutcome[];
}

/** Pages as they were when an audit was finished last, judged as today's are. */
export interface EarlierReadings {
  /** The finished audit's date. */
  date: string;
  readings: AuditedTouchpoint[];
}

interface Together {
  plan: Plan;
  date: string;
  touchpoints: AuditedTouchpoint[];
  /** Absent where no audit was finished before. */
  earlier?: EarlierReadings | undefined;
}

/** Judges all touchpoints together. Pages outside the plan take no part. */
export function judgeAcross({ plan, date, touchpoints, earlier }: Together): Verdict {
  return judge('across', { plan, date, across: acrossContext(plan, touchpoints, earlier) });
}

/** Judges the brief itself: can it be held to at all? */
export const judgePlan = ({ plan, date }: { plan: Plan; date: string }): Verdict => judge('plan', { plan, date });

function judge(scope: Scope, context: Context): Verdict {
  const runs = checks.filter((check) => check.scope === scope).map((check: Check) => ({ check, ...runCheck(check, supplyFrom(context)) }));
  const findings = runs.flatMap(({ check, found }) => findingsOf(check, found, { plan: context.plan }));
  return { findings: ranked(findings, context.plan), outcomes: runs.map(({ outcome }) => outcome) };
}

/** What checks across touchpoints work on: every planned touchpoint, and those that were read. */
export function acrossContext(plan: Plan, audited: AuditedTouchpoint[], earlier?: EarlierReadings): NonNullable<Context['across']> {
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
  const drifts = earlier && driftsSince(earlier, [...byId.values()], plan);
  return { touchpoints, coverage, ...(drifts && { earlier: drifts }) };
}

/** Undefined where no page can be compared. */
function driftsSince({ date, readings }: EarlierReadings, now: AuditedTouchpoint[], plan: Plan): Inputs['earlier'] | undefined {
  const was = new Map(readings.map((one) => [one.touchpointId, one]));
  const compared = now.flatMap((one) => {
    const then = was.get(one.touchpointId);
    const comparison = then && compareReadings(then, one, plan.messages);
    return comparison && 'messages' in comparison ? [comparison.messages] : [];
  });
  return compared.length ? { date, drifts: compared.flat() } : undefined;
}
