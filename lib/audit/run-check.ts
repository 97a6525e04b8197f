import type { Check, Found, Inputs, Scope } from '@/lib/checks';
import type { Supply } from './inputs';
import { reasonSentence } from './reasons';
import type { CheckOutcome } from './types';

export interface Run {
  outcome: CheckOutcome;
  found: Found[];
}

/** Runs one check on exactly what it needs. A check that throws costs its own result, nothing else. */
export function runCheck(check: Check, supply: Supply): Run {
  try {
    const given: Partial<Record<keyof Inputs, unknown>> = {};
    for (const need of check.needs) {
      const supplied = supply(need);
      if ('notJudged' in supplied) return ended(notJudged(check.id, supplied, check.scope));
      if ('notApplicable' in supplied) return ended({ check: check.id, outcome: 'notApplicable', sentence: supplied.notApplicable });
      given[need] = supplied.value;
    }
    const found = [...check.judge(given as Inputs)];
    return { outcome: { check: check.id, outcome: found.length ? 'found' : 'clear' }, found };
  } catch (error) {
    return ended({ check: check.id, outcome: 'failed', reason: 'failed', sentence: firstLine(error) });
  }
}

/** The outcome of a check that could not be judged, with its sentence. */
export function notJudged(
  check: string,
  { notJudged: reason, planPart }: { notJudged: NonNullable<CheckOutcome['reason']>; planPart?: string },
  scope?: Scope,
) {
  const outcome: CheckOutcome = { check, outcome: 'notJudged', reason };
  if (reason !== 'failed') outcome.sentence = reasonSentence(reason, planPart, scope);
  if (planPart) outcome.planPart = planPart;
  return outcome;
}

const ended = (outcome: CheckOutcome): Run => ({ outcome, found: [] });

const firstLine = (error: unknown): string => String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
