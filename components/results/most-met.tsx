import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import type { ResultsTold } from '@/lib/plan';
import { SeverityMark } from '../finding/severity';
import { isOpen, severities } from '../finding/weights';
import { number } from '../words';

/** How many are named. */
const FEW = 8;

/** What waits on the pages that most people meet. */
export function MostMet({ audit, met }: { audit: Audit; met: ResultsTold['met'] }) {
  const findings = audit.findings
    .filter((one) => one.certainty === 'confirmed' && isOpen(one) && met[one.touchpointId ?? ''])
    .map((finding) => ({ finding, people: met[finding.touchpointId ?? ''] }))
    .sort(
      (one, other) =>
        (other.people?.count ?? 0) - (one.people?.count ?? 0) ||
        severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity),
    );
  if (!findings.length) return null;
  return (
    <section aria-labelledby="most-met">
      <h2 id="most-met">{i18n.t('results.mostMet')}</h2>
      <ol className="most-met">
        {findings.slice(0, FEW).map(({ finding, people }) => (
          <li key={finding.fingerprint}>
            <span className="count">
              {number(people?.count ?? 0)} <span className="small quiet">{people && i18n.t(`results.column.${people.measure}`)}</span>
            </span>
            <span>
              <Link href={`/findings/${encodeURIComponent(finding.fingerprint)}`}>{finding.says}</Link>
              <span className="small quiet facts-line">
                <SeverityMark severity={finding.severity} /> {finding.touchpoint}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
