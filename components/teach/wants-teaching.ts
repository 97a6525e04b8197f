import type { Audit } from '@/lib/audit';
import { isTaught, type Plan } from '@/lib/plan';

/** Whether a message is confirmed missing where it is owed, though nobody has told in which words it may come. */
export function wantsTeaching(plan: Plan, audit: Pick<Audit, 'touchpoints'> | undefined, id: string): boolean {
  if (!audit || isTaught(plan, id)) return false;
  return audit.touchpoints.some(
    ({ offPlan, owed, landings }) =>
      !offPlan &&
      owed.some(({ message }) => message === id) &&
      landings.some(({ message, state, certainty }) => message === id && state === 'missing' && certainty === 'confirmed'),
  );
}
