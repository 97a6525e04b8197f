import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { SeverityMark } from '../finding/severity';
import { severities } from '../finding/weights';
import { groupBy } from '../group';

/** Findings that touch several channels and wait: by whoever the plan names for them. */
export function ToDecide({ findings }: { findings: readonly Finding[] }) {
  const weightiest = findings.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  const people = groupBy(weightiest, ({ owner }) => owner ?? '');
  return (
    <section className="to-decide" aria-labelledby="to-decide">
      <h2 id="to-decide">{i18n.t('log.toDecide', findings.length)}</h2>
      {[...people].map(([person, theirs]) => (
        <section key={person} aria-label={person || i18n.t('log.nobody')}>
          <p className="quiet">{person ? i18n.t('log.decides', [person]) : i18n.t('log.nobody')}</p>
          <ul>
            {theirs.map(({ fingerprint, says, severity, escalated }) => (
              <li key={fingerprint}>
                <Link href={`/findings/${encodeURIComponent(fingerprint)}`}>{says}</Link>
                <span className="small quiet">
                  <SeverityMark severity={severity} /> {escalated?.channels.join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
