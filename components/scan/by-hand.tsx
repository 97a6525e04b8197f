import { i18n } from '#i18n';
import type { Audit, AuditedTouchpoint } from '@/lib/audit';
import { type Plan, planTouchpoints, whyByHand } from '@/lib/plan';
import { deepLink } from '@/lib/report';
import { seenAt } from '../words';

/** Touchpoints for the person to open: platforms that do not welcome automated visits, others' pages, and pages that ask to sign in. */
export function ByHand({ plan, audit }: { plan: Plan; audit?: Audit }) {
  const all = openedByHand(plan, audit);
  if (!all.length) return null;
  return (
    <details className="by-hand">
      <summary>{i18n.t('scan.byHand.title', all.length)}</summary>
      <p className="small quiet">{i18n.t('scan.byHand.what')}</p>
      <ul className="small job-failed">
        {all.map(({ id, name, url, why, readAt }) => (
          <li key={id}>
            {deepLink(url) ? (
              <a href={deepLink(url)} target="_blank" rel="noopener noreferrer" aria-label={i18n.t('scan.byHand.openNamed', [name])}>
                {name}
              </a>
            ) : (
              name
            )}
            : <span className="quiet">{readAt ? i18n.t('scan.byHand.readAt', [seenAt(readAt)]) : (why ?? i18n.t('scan.byHand.signIn'))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export interface Opened {
  id: string;
  name: string;
  url?: string;
  /** Absent where the page asked to sign in. */
  why?: string;
  /** When it was read on such a visit. */
  readAt?: string;
}

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
  seen?.status === 'notJudged' && seen.outcomes.some(({ reason }) => reason === 'login-wall');
