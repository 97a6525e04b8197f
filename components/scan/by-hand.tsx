import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import { deepLink } from '@/lib/report';
import { seenAt } from '../words';
import { openedByHand } from './opened-by-hand';

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
