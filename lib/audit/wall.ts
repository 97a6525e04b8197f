import type { NotJudgedReason } from '@/lib/reading';
import type { AuditedTouchpoint } from './types';

/** What stood in the page's place: nothing that the page itself says. */
const WALLS: ReadonlySet<string> = new Set<NotJudgedReason>([
  'login-wall',
  'consent-wall',
  'age-gate',
  'parked-domain',
  'maintenance',
  'cookie-layer-only',
  'empty-shell',
  'human-check',
  'error-page',
]);

/** The wall a visit met in place of the page: it says nothing about the page, and an earlier reading of it stands. */
export const wallMet = ({ status, outcomes }: Pick<AuditedTouchpoint, 'status' | 'outcomes'>): NotJudgedReason | undefined => {
  const reason = status === 'notJudged' ? outcomes.find((one) => one.reason !== undefined && WALLS.has(one.reason))?.reason : undefined;
  return reason === 'failed' ? undefined : reason;
};
