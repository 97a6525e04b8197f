import type { Finding, Severity } from '@/lib/audit';

/** Heaviest first. */
export const severities: readonly Severity[] = ['critical', 'serious', 'moderate', 'minor'];

/** Whether the finding still waits for somebody. */
export const isOpen = ({ decision }: Finding): boolean => !decision || decision.kind === 'reopened';

/** Whether its quote can become an approved phrasing: the plan has the message, the page has the sentence. */
export const canApprove = ({ check, about, evidence }: Finding): boolean =>
  Boolean(about?.message) && /^message\/(missing|weak)$/.test(check) && evidence[0]?.surface === 'body';

/** Whether somebody may say that the page was mended: what is wrong with the plan is mended there, and judged at once. */
export const canBeFixed = ({ scope, decision }: Finding): boolean =>
  scope !== 'plan' && ['confirmed', 'assigned', 'reopened'].includes(decision?.kind ?? 'reopened');
