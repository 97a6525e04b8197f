import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Audit, Finding } from '@/lib/audit';
import { SeverityMark } from '../finding/severity';
import { isOpen, severities } from '../finding/weights';
import { dotted } from '../words';

/** As many as one meeting settles. */
const FEW = 5;

/** The weightiest open findings, and the way to all of them. */
export function SettleFirst({ findings, audit }: { findings: readonly Finding[]; audit?: Audit }) {
  if (!audit) return null;
  const open = findings.filter(isOpen);
  const sure = open.filter(({ certainty }) => certainty === 'confirmed');
  const first = [...sure]
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity) || one.rank - other.rank)
    .slice(0, FEW);
  return (
    <section className="audit-section" aria-labelledby="settle">
      <h2 id="settle">{sure.length ? i18n.t('audit.settleFirst') : i18n.t('findings.nothing')}</h2>
      <ol className="settle">
        {first.map((one) => (
          <li key={one.fingerprint}>
            <SeverityMark severity={one.severity} />
            <div>
              <Link href={`/findings/${encodeURIComponent(one.fingerprint)}`}>{one.says}</Link>
              <p className="small quiet">
                {dotted(one.touchpoint ?? i18n.t(`scope.${one.scope}`), one.owner && i18n.t('finding.owner', [one.owner]))}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {open.length > first.length && <Link href="/findings">{i18n.t('audit.allFindings', open.length)}</Link>}
    </section>
  );
}
