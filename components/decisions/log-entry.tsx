import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { LogEntry } from '@/lib/report';
import { dotted, when } from '../words';

/** One decision as it would stand in minutes: what, about what, why, what follows, and how it stands today. */
export function LogEntryView({ entry, linked }: { entry: LogEntry; linked: boolean }) {
  const { kind, says, where, by, reason, effect, to, due, until, standing, fingerprint } = entry;
  return (
    <li className="log-entry" data-standing={standing}>
      <p className="log-kind">
        <strong>{i18n.t(`decision.${kind}`)}</strong>
        <span className="small quiet">{by}</span>
      </p>
      <div className="stack">
        <p>
          {linked ? (
            <Link href={`/findings/${encodeURIComponent(fingerprint)}`}>{says || i18n.t('log.unnamed')}</Link>
          ) : (
            says || i18n.t('log.unnamed')
          )}
        </p>
        {where && <p className="small quiet">{where}</p>}
        {reason && <p className="log-reason">{reason}</p>}
        {effect && <p className="small">{i18n.t('decision.follows', [effect])}</p>}
        {(to || due || until) && (
          <p className="small quiet">
            {dotted(
              to && i18n.t('log.assigned', [to]),
              due && i18n.t(standing === 'overdue' ? 'decision.overdue' : 'decision.due', [when(due, 'day')]),
              until && i18n.t('decision.until', [when(until, 'day')]),
            )}
          </p>
        )}
      </div>
      <p className="log-standing small">{i18n.t(`log.standing.${standing}`)}</p>
    </li>
  );
}
