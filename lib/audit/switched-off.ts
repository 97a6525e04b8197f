import { checks } from '@/lib/checks';
import type { Plan } from '@/lib/plan';
import { absentPart } from './needed-parts';
import { notJudged } from './run-check';
import type { CheckOutcome } from './types';

/** Page checks that a missing part of the plan switches off everywhere, read from what they need. */
export function switchedOff(plan: Plan): CheckOutcome[] {
  return checks
    .filter((check) => (check.scope ?? 'page') === 'page')
    .flatMap((check) => {
      const planPart = check.needs.map((need) => absentPart(need, plan)).find((part) => part !== undefined);
      return planPart ? [notJudged(check.id, { notJudged: 'plan-lacks', planPart })] : [];
    });
}
