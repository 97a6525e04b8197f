import { i18n } from '#i18n';
import type { Audit, AuditedTouchpoint } from '@/lib/audit';
import { deepLink } from '@/lib/report';
import { Tally } from '../panel/page-header';

/** How many are shown: a list of a thousand is nobody's to read. */
const SHOWN = 100;

/** Pages outside the plan that were read by address or by the button, those that contradict or miss most first. */
export function OutsidePages({ audit }: { audit?: Audit }) {
  const all = (audit?.touchpoints ?? []).filter(({ offPlan, conditions }) => offPlan && !conditions?.draft);
  if (!all.length) return null;
  const sorted = all.toSorted((one, other) => weight(other) - weight(one));
  return (
    <section className="audit-section">
      <details>
        <summary>{i18n.t('scan.outside.title', all.length)}</summary>
        <p className="small quiet">
          {i18n.t('scan.outside.what')} {all.length > SHOWN && i18n.t('scan.outside.more', [SHOWN])}
        </p>
        <ul className="outside-pages">
          {sorted.slice(0, SHOWN).map((one) => (
            <li key={one.touchpointId}>
              <a href={deepLink(one.url)} target="_blank" rel="noopener noreferrer">
                {one.name}
              </a>{' '}
              <span className="small quiet">{one.channelId !== 'outside' && i18n.t('scan.outside.against', [one.channel])}</span>
              {one.status === 'scanned' ? <Tally touchpoint={one} /> : <p className="small quiet">{one.reason}</p>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A contradiction weighs more than any number of gaps. */
function weight({ landings, owed }: AuditedTouchpoint): number {
  const ids = new Set(owed.map(({ message }) => message));
  const count = (state: string) => landings.filter((one) => ids.has(one.message) && one.state === state).length;
  return count('contradicted') * 1000 + count('missing') * 2 + count('weak');
}
